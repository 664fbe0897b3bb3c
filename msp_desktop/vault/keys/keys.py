"""One data key, and the keys grown from it, each for one purpose."""

import secrets
from typing import Annotated
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_LENGTH = 32
_NONCE_LENGTH = 12
_SEALED_LENGTH = _NONCE_LENGTH + KEY_LENGTH + 16

SealedKey = Annotated[bytes, msgspec.Meta(min_length=_SEALED_LENGTH, max_length=_SEALED_LENGTH)]
"""A nonce and a key sealed with another one."""


def new_data_key() -> bytes:
    """A fresh data key: 32 random bytes that leave the process only inside a key slot."""
    return secrets.token_bytes(KEY_LENGTH)


def database_key(data_key: bytes, store_id: UUID) -> bytes:
    """The key that SQLCipher encrypts pages with."""
    return _grow(data_key, store_id, b"msp-desktop database v1")


def header_key(data_key: bytes, store_id: UUID) -> bytes:
    """The key that the header is sealed with, so that an altered header is noticed."""
    return _grow(data_key, store_id, b"msp-desktop header v1")


def trail_key(root: bytes, store_id: UUID) -> bytes:
    """The key that rows of the audit trail are sealed with."""
    return _grow(root, store_id, b"msp-desktop trail v1")


def seal_key(root: bytes, store_id: UUID) -> bytes:
    """The key that the chain of finished conversations is sealed with."""
    return _grow(root, store_id, b"msp-desktop seals v1")


def backup_key(root: bytes, store_id: UUID) -> bytes:
    """The key that the facts of backups are sealed with."""
    return _grow(root, store_id, b"msp-desktop backup v1")


def rescue_key(data_key: bytes, store_id: UUID) -> bytes:
    """The key that rescued words are sealed with."""
    return _grow(data_key, store_id, b"msp-desktop rescue v1")


def seal_bytes(key: bytes, data: bytes, store_id: UUID) -> bytes:
    """Encrypt some bytes, bound to the store: nonce, then box."""
    nonce = secrets.token_bytes(_NONCE_LENGTH)
    return nonce + AESGCM(key).encrypt(nonce, data, store_id.bytes)


def open_bytes(key: bytes, sealed: bytes, store_id: UUID) -> bytes | None:
    """What was sealed so; None where it was under another key, or altered."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_LENGTH], sealed[_NONCE_LENGTH:], store_id.bytes)
    except (InvalidTag, ValueError):
        return None


def wrap_root(root: bytes, data_key: bytes, store_id: UUID) -> SealedKey:
    """Seal the root key with a new data key.

    The root is the store's first data key. What only proves (trail, seals, facts of backups) is
    grown from it, so that a new data key does not cut off everything proved before.
    """
    nonce = secrets.token_bytes(_NONCE_LENGTH)
    return nonce + _for_root(data_key, store_id).encrypt(nonce, root, store_id.bytes)


def unwrap_root(sealed: SealedKey, data_key: bytes, store_id: UUID) -> bytes | None:
    """The root key; None where it was sealed with another data key."""
    nonce, box = sealed[:_NONCE_LENGTH], sealed[_NONCE_LENGTH:]
    try:
        return _for_root(data_key, store_id).decrypt(nonce, box, store_id.bytes)
    except InvalidTag:
        return None


def _for_root(data_key: bytes, store_id: UUID) -> AESGCM:
    return AESGCM(_grow(data_key, store_id, b"msp-desktop root v1"))


def _grow(key: bytes, store_id: UUID, label: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_LENGTH, salt=store_id.bytes, info=label).derive(key)
