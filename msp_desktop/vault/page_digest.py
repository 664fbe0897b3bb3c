"""What the closed database file is known by: the authentication of each of its pages, in order.

SQLCipher proves that a page is genuine and stands in its own place, not that it is the newest of
that place: a page put back from an older file passes. The end of each page holds its nonce and MAC,
so a digest over the ends alone changes whenever any page does, and is read far quicker.
"""

import hashlib
import os

from msp_desktop.vault.folder import StoreFolder, is_odd, open_owned

_PAGE = 4096
_END = 80
"""16 bytes of nonce and 64 of HMAC-SHA512."""

_AT_ONCE = 256 * _PAGE


def page_digest(folder: StoreFolder) -> str:
    """64 hex digits; empty where there is no plain file to read.

    Raises:
        OSError: the disk did not read.
    """
    if is_odd(folder.database) or not folder.database.exists():
        return ""
    digest = hashlib.sha256()
    with os.fdopen(open_owned(folder.database, os.O_RDONLY), "rb") as file:
        size = os.fstat(file.fileno()).st_size
        digest.update(size.to_bytes(8, "big"))
        # Read, not mapped: where the disk does not give a mapped page the system says nothing and
        # ends the process, so a store on a failing disk could never be told of or brought back.
        while len(pages := file.read(_AT_ONCE)) >= _PAGE:
            for end in range(_PAGE, len(pages) + 1, _PAGE):
                digest.update(pages[end - _END : end])
    return digest.hexdigest()
