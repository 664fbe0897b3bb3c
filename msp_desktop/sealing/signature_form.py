"""The one form in which a signature is written (CMS, RFC 5652), for whoever writes or judges one.

One signer, one certificate, ECDSA, and nothing that is not signed. What PAdES asks to be signed
beside the digest (ETSI EN 319 142-1, 6.3) is signed, and nothing else.
"""

import hashlib
from dataclasses import dataclass

from msp_desktop.sealing import der

SIGNED = ("cms_algorithm_protection", "content_type", "message_digest", "signing_certificate_v2")
"""What is signed, by asn1crypto's names, in order of the alphabet."""

METHODS = {
    "sha256": ("2.16.840.1.101.3.4.2.1", "1.2.840.10045.4.3.2"),
    "sha384": ("2.16.840.1.101.3.4.2.2", "1.2.840.10045.4.3.3"),
    "sha512": ("2.16.840.1.101.3.4.2.3", "1.2.840.10045.4.3.4"),
}
"""The digests there may be: each by its identifier, and ECDSA's with it."""

_DATA = der.named("1.2.840.113549.1.7.1")
_SIGNED_DATA = der.named("1.2.840.113549.1.7.2")
_CONTENT_TYPE = der.named("1.2.840.113549.1.9.3")
_MESSAGE_DIGEST = der.named("1.2.840.113549.1.9.4")
_SIGNING_CERTIFICATE = der.named("1.2.840.113549.1.9.16.2.47")
_ALGORITHM_PROTECTION = der.named("1.2.840.113549.1.9.52")


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate as DER, with its issuer's name as it stands in it, and its number."""

    whole: bytes
    issuer: bytes
    number: int


def signed_attributes(digest: bytes, certificate: Certificate, method: str) -> bytes:
    """What is signed for a file of that digest, in the order it is written.

    `method` is the digest's, one of `METHODS`.
    """
    names = der.value(der.SEQUENCE, der.inside(4, certificate.issuer))
    number = der.integer(certificate.number)
    which = der.value(
        der.SEQUENCE,
        der.value(der.OCTETS, hashlib.sha256(certificate.whole).digest()),
        der.value(der.SEQUENCE, names, number),
    )
    protected = der.value(der.SEQUENCE, _digesting(method), der.inside(1, _signing(method)))
    attributes = (
        _attribute(_CONTENT_TYPE, _DATA),
        _attribute(_MESSAGE_DIGEST, der.value(der.OCTETS, digest)),
        _attribute(
            _SIGNING_CERTIFICATE,
            der.value(der.SEQUENCE, der.value(der.SEQUENCE, which)),
        ),
        _attribute(_ALGORITHM_PROTECTION, protected),
    )
    return b"".join(sorted(attributes))


def to_sign(attributes: bytes) -> bytes:
    """The bytes that the signature itself is made over (RFC 5652, 5.4)."""
    return der.value(der.SET, attributes)


def as_written(certificate: Certificate, attributes: bytes, signature: bytes, method: str) -> bytes:
    """The whole signature as DER: the signer's certificate, what is signed, and the signature."""
    signer = der.value(
        der.SEQUENCE,
        der.integer(1),
        der.value(der.SEQUENCE, certificate.issuer, der.integer(certificate.number)),
        _digesting(method),
        der.inside(0, attributes),
        der.value(der.SEQUENCE, _signing(method)),
        der.value(der.OCTETS, signature),
    )
    content = der.value(
        der.SEQUENCE,
        der.integer(1),
        der.set_of(_digesting(method)),
        der.value(der.SEQUENCE, _DATA),
        der.inside(0, certificate.whole),
        der.set_of(signer),
    )
    return der.value(der.SEQUENCE, _SIGNED_DATA, der.inside(0, content))


def _attribute(name: bytes, said: bytes) -> bytes:
    return der.value(der.SEQUENCE, name, der.set_of(said))


def _digesting(method: str) -> bytes:
    return der.value(der.SEQUENCE, der.named(METHODS[method][0]), der.NULL)


def _signing(method: str) -> bytes:
    return der.named(METHODS[method][1])
