"""An organisation's key as files: its public half for laptops, its private half kept from them.

Both are PEM files as any tool writes them, such as `openssl genpkey -algorithm x25519`.
"""

import hashlib
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    load_pem_private_key,
    load_pem_public_key,
)

from msp_desktop.vault.faults import NotAnOrganisationKey, WrongKeyPassword, as_faults
from msp_desktop.vault.folder import read_small
from msp_desktop.vault.keys.passphrase import words_in_order

FINGERPRINT_WORDS = 8
"""Of the 7,776 listed: 103 bits, which nobody finds a second key for."""

_MOST_BYTES = 16 * 1024


def read_public(path: Path) -> bytes:
    """The 32 bytes of a public key.

    Raises:
        NotAnOrganisationKey: the file holds no X25519 public key.
        FolderNotWritable, DiskTrouble: it could not be read.
    """
    try:
        key = load_pem_public_key(_bytes_of(path))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise NotAnOrganisationKey from error
    if not isinstance(key, X25519PublicKey):
        raise NotAnOrganisationKey
    return key.public_bytes_raw()


def read_private(path: Path, password: str = "") -> X25519PrivateKey:
    """A private key; `password` where its file is locked with one.

    Raises:
        NotAnOrganisationKey: the file holds no X25519 private key.
        WrongKeyPassword: it is locked with another password, or with one and none was given.
        FolderNotWritable, DiskTrouble: it could not be read.
    """
    data = _bytes_of(path)
    locked = b"ENCRYPTED" in data
    try:
        key = load_pem_private_key(data, password.encode("utf-8") if locked else None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise (WrongKeyPassword if locked else NotAnOrganisationKey) from error
    if not isinstance(key, X25519PrivateKey):
        raise NotAnOrganisationKey
    return key


def fingerprint(public: bytes) -> str:
    """Words that stand for a public key, to be compared by telephone or on paper."""
    digest = hashlib.sha256(b"msp-desktop organisation key v1" + public).digest()
    number, listed = int.from_bytes(digest), words_in_order()
    words = []
    for _ in range(FINGERPRINT_WORDS):
        number, at = divmod(number, len(listed))
        words.append(listed[at])
    return " ".join(words)


def _bytes_of(path: Path) -> bytes:
    with as_faults():
        data = read_small(path, _MOST_BYTES)
    if data is None:
        raise NotAnOrganisationKey
    return data
