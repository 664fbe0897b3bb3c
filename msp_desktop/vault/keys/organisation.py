"""A slot for an organisation: the data key, sealed for a public key that the organisation keeps.

Whoever holds the private half can open the store without its passphrase, so the slot is there only
where the practitioner put it, and is shown by words that can be compared. X25519 with a fresh key
for each seal, HKDF-SHA256, then AES-256-GCM bound to the store and to both public keys.
"""

import hashlib
import secrets
from pathlib import Path
from typing import Annotated
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from msp_desktop.vault.faults import NotAnOrganisationKey, WrongKeyPassword, as_faults
from msp_desktop.vault.folder import read_small
from msp_desktop.vault.keys.keys import KEY_LENGTH
from msp_desktop.vault.keys.passphrase import words_in_order
from msp_desktop.vault.keys.public_key import X25519, raw_public_key

_PUBLIC_LENGTH = 32
_NONCE_LENGTH = 12
_SEALED_LENGTH = KEY_LENGTH + 16

PublicKey = Annotated[bytes, msgspec.Meta(min_length=_PUBLIC_LENGTH, max_length=_PUBLIC_LENGTH)]


class OrganisationSlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The data key, sealed for one organisation."""

    public: PublicKey
    fresh: PublicKey
    nonce: Annotated[bytes, msgspec.Meta(min_length=_NONCE_LENGTH, max_length=_NONCE_LENGTH)]
    sealed: Annotated[bytes, msgspec.Meta(min_length=_SEALED_LENGTH, max_length=_SEALED_LENGTH)]


def seal(public: bytes, data_key: bytes, store_id: UUID) -> OrganisationSlot:
    """Seal the data key for a public key of 32 bytes.

    Raises:
        NotAnOrganisationKey: it is no point that a secret can be shared with.
    """
    own = X25519PrivateKey.generate()
    fresh = own.public_key().public_bytes_raw()
    nonce = secrets.token_bytes(_NONCE_LENGTH)
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError as error:
        raise NotAnOrganisationKey from error
    box = _wrapping(shared, public, fresh, store_id)
    sealed = box.encrypt(nonce, data_key, _bound_to(public, fresh, store_id))
    return OrganisationSlot(public=public, fresh=fresh, nonce=nonce, sealed=sealed)


def unseal(slot: OrganisationSlot, private: X25519PrivateKey, store_id: UUID) -> bytes | None:
    """The data key; None for another key, or where the slot was altered or moved."""
    try:
        shared = private.exchange(X25519PublicKey.from_public_bytes(slot.fresh))
        box = _wrapping(shared, slot.public, slot.fresh, store_id)
        bound = _bound_to(slot.public, slot.fresh, store_id)
        return box.decrypt(slot.nonce, slot.sealed, bound)
    except (InvalidTag, ValueError):
        return None


def _wrapping(shared: bytes, public: bytes, fresh: bytes, store_id: UUID) -> AESGCM:
    key = HKDF(
        algorithm=SHA256(),
        length=KEY_LENGTH,
        salt=store_id.bytes,
        info=b"msp-desktop organisation slot v1" + public + fresh,
    ).derive(shared)
    return AESGCM(key)


def _bound_to(public: bytes, fresh: bytes, store_id: UUID) -> bytes:
    return msgspec.json.encode(("msp-desktop organisation slot v1", store_id, public, fresh))


FINGERPRINT_WORDS = 8
"""Of the 7,776 listed: 103 bits, which nobody finds a second key for."""

_MOST_BYTES = 16 * 1024


def read_public(path: Path) -> bytes:
    """The 32 bytes of a public key.

    Raises:
        NotAnOrganisationKey: the file holds no X25519 public key.
        FolderNotWritable, DiskTrouble: it could not be read.
    """
    public = raw_public_key(_bytes_of(path), X25519)
    if public is None:
        raise NotAnOrganisationKey
    return public


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
