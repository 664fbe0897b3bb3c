"""A key that signs and the certificate that names its holder.

ECDSA on P-256. The certificate is signed by its own key: it claims a name and proves none. What
proves it is that somebody compared its fingerprint with its holder in person.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from msp_desktop.record.conversation import Practitioner
from msp_desktop.signing_keys import SigningKey

NOT_NAMED = "Not named"
MOST_LETTERS = 64
"""The longest name, role or organisation that a certificate may hold (RFC 5280, appendix A)."""

_FROM = datetime(2020, 1, 1, tzinfo=UTC)
_UNTIL = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
"""It says nothing of time (RFC 5280, 4.1.2.5): a laptop's clock proves none."""


@dataclass(frozen=True, slots=True)
class Signer:
    """Whom a certificate names, and the fingerprint of its key (64 hex digits)."""

    name: str
    role: str
    organisation: str
    fingerprint: str


def names(certificate: bytes, who: Practitioner) -> bool:
    """Whether a certificate names that practitioner as they are now."""
    signer = signer_of(certificate)
    named = (signer.name, signer.role, signer.organisation)
    return named == (
        _fitting_name(who.name),
        _fitting(who.role),
        _fitting(who.organisation),
    )


def certified(who: Practitioner, before: SigningKey | None = None) -> SigningKey:
    """A certificate for that practitioner: for the key of `before`, or for a new one."""
    private = _private(before) if before else ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(oid, text)
            for oid, text in (
                (NameOID.ORGANIZATION_NAME, _fitting(who.organisation)),
                (NameOID.TITLE, _fitting(who.role)),
                (NameOID.COMMON_NAME, _fitting_name(who.name)),
            )
            if text
        ]
    )
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(private, hashes.SHA256())
    )
    return SigningKey(
        private=private.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
        certificate=made.public_bytes(serialization.Encoding.DER),
    )


def signer_of(certificate: bytes) -> Signer:
    """Whom a certificate (DER) names.

    Raises:
        ValueError: where it is not a certificate of a P-256 key, made as ours are.
    """
    try:
        return _signer_in(certificate)
    except ValueError:
        raise
    except Exception as error:
        raise ValueError("not a certificate as ours are") from error


def public_key_of(certificate: bytes) -> ec.EllipticCurvePublicKey:
    """The key that a certificate (DER) is about, whoever wrote it.

    Raises:
        ValueError: where it is not a certificate of a key on a curve.
    """
    try:
        public = x509.load_der_x509_certificate(certificate).public_key()
    except Exception as error:
        raise ValueError("not a certificate as ours are") from error
    if not isinstance(public, ec.EllipticCurvePublicKey):
        raise ValueError("not a key on a curve")
    return public


def _signer_in(certificate: bytes) -> Signer:
    read = x509.load_der_x509_certificate(certificate)
    public = read.public_key()
    if not isinstance(public, ec.EllipticCurvePublicKey) or public.curve.name != "secp256r1":
        raise ValueError("not a P-256 key")
    spki = public.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return Signer(
        name=_one(read.subject, NameOID.COMMON_NAME),
        role=_one(read.subject, NameOID.TITLE),
        organisation=_one(read.subject, NameOID.ORGANIZATION_NAME),
        fingerprint=hashlib.sha256(spki).hexdigest(),
    )


def _private(key: SigningKey) -> ec.EllipticCurvePrivateKey:
    loaded = serialization.load_der_private_key(key.private, None)
    if not isinstance(loaded, ec.EllipticCurvePrivateKey):
        raise TypeError("the key that is kept is not one that signs")
    return loaded


def _fitting(text: str) -> str:
    """The text on one line, no longer than a certificate may hold."""
    return " ".join(text.split())[:MOST_LETTERS].strip()


def _fitting_name(text: str) -> str:
    """A name for the certificate: `cryptography` counts its bytes, and not its letters."""
    fitting = _fitting(text).encode()[:MOST_LETTERS].decode(errors="ignore").strip()
    return fitting or NOT_NAMED


def _one(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    found = name.get_attributes_for_oid(oid)
    if len(found) > 1:
        raise ValueError("named twice")
    return str(found[0].value) if found else ""
