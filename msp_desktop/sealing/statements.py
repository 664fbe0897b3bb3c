"""A signature over bytes that are no PDF: who said this, with which key.

ECDSA on P-256 with SHA-256. Each kind of statement has words of its own before it, so that a
signature of one kind is never taken for one of another. A key is named by SHA-256 over its public
half (SubjectPublicKeyInfo, DER).
"""

import hashlib
from typing import Annotated, NamedTuple

import msgspec
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_private_key,
    load_der_public_key,
)

from msp_desktop.sealing.ecdsa import sign_low
from msp_desktop.signing_keys import SigningKey

PublicKeyHex = Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{2}){60,200}\Z")]
"""A key's public half as hex."""

SignatureHex = Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{2}){8,80}\Z")]
"""A signature (DER) as hex."""


class StatementSignature(NamedTuple):
    """By which key, and the signature."""

    public_key: str
    signature: str


def sign_statement(key: SigningKey, means: bytes, said: bytes) -> StatementSignature:
    """Sign what was said; `means` is what this kind of statement begins with."""
    private = private_key(key)
    public = der_of(private.public_key()).hex()
    return StatementSignature(public, sign_low(private, means + said).hex())


def statement_signer(signed: StatementSignature, means: bytes, said: bytes) -> str | None:
    """The fingerprint of the key that signed it; None where the signature does not hold."""
    try:
        public = load_der_public_key(bytes.fromhex(signed.public_key))
        if not isinstance(public, ec.EllipticCurvePublicKey):
            return None
        if not isinstance(public.curve, ec.SECP256R1) or der_of(public).hex() != signed.public_key:
            return None
        public.verify(bytes.fromhex(signed.signature), means + said, ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return None
    return fingerprint(public)


def fingerprint(public: ec.EllipticCurvePublicKey) -> str:
    """What names a key: SHA-256 of its public half, as 64 hex digits."""
    return hashlib.sha256(der_of(public)).hexdigest()


def private_key(key: SigningKey) -> ec.EllipticCurvePrivateKey:
    """The private half of a key of this store."""
    loaded = load_der_private_key(key.private, None)
    if not isinstance(loaded, ec.EllipticCurvePrivateKey):
        raise TypeError("the key that is kept is not one that signs")
    return loaded


def der_of(public: ec.EllipticCurvePublicKey) -> bytes:
    """The public half as it is named and written."""
    return public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
