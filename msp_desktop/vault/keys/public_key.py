"""A public key from a PEM file, taken from its one fixed form: no parser ever sees the file.

RFC 8410 gives keys of these two kinds no parameters, so that a file of one is always the same
twelve bytes (DER), then the key.
"""

import re
from base64 import b64decode
from binascii import Error
from typing import Final

X25519: Final = bytes.fromhex("302a300506032b656e032100")
"""What stands before the key of somebody to whom something is sealed."""

ED25519: Final = bytes.fromhex("302a300506032b6570032100")
"""The same before a key that proves signatures."""

_LENGTH: Final = 32
_PEM: Final = re.compile(
    rb"-----BEGIN PUBLIC KEY-----\s([A-Za-z0-9+/=\s]{1,200})-----END PUBLIC KEY-----"
)


def raw_public_key(pem: bytes, before: bytes) -> bytes | None:
    """The 32 bytes of a key of that kind; None where there is no such key."""
    found = _PEM.search(pem)
    if found is None:
        return None
    try:
        written = b64decode(b"".join(found[1].split()), validate=True)
    except Error:
        return None
    whole = written.startswith(before) and len(written) == len(before) + _LENGTH
    return written[len(before) :] if whole else None
