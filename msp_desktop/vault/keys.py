"""One data key, and the keys grown from it, each for one purpose."""

import secrets
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_LENGTH = 32


def new_data_key() -> bytes:
    """A fresh data key: 32 random bytes that leave the process only inside a key slot."""
    return secrets.token_bytes(KEY_LENGTH)


def database_key(data_key: bytes, store_id: UUID) -> bytes:
    """The key that SQLCipher encrypts pages with."""
    return _grow(data_key, store_id, b"msp-desktop database v1")


def header_key(data_key: bytes, store_id: UUID) -> bytes:
    """The key that the header is sealed with, so that an altered header is noticed."""
    return _grow(data_key, store_id, b"msp-desktop header v1")


def trail_key(data_key: bytes, store_id: UUID) -> bytes:
    """The key that rows of the audit trail are sealed with."""
    return _grow(data_key, store_id, b"msp-desktop trail v1")


def seal_key(data_key: bytes, store_id: UUID) -> bytes:
    """The key that the chain of finished conversations is sealed with."""
    return _grow(data_key, store_id, b"msp-desktop seals v1")


def backup_key(data_key: bytes, store_id: UUID) -> bytes:
    """The key that the facts of backups are sealed with."""
    return _grow(data_key, store_id, b"msp-desktop backup v1")


def _grow(data_key: bytes, store_id: UUID, label: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_LENGTH, salt=store_id.bytes, info=label).derive(
        data_key
    )
