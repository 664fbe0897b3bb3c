"""The one form in which a signature is written (CMS, RFC 5652), for whoever writes or judges one.

One signer, one certificate, ECDSA, and nothing that is not signed. What PAdES asks to be signed
beside the digest (ETSI EN 319 142-1, 6.3) is signed, and nothing else.
"""

import hashlib
from dataclasses import dataclass

SEQUENCE, SET, OCTETS, NULL = 0x30, 0x31, 0x04, b"\x05\x00"
_INTEGER, _NAMED = 0x02, 0x06


def value(tag: int, *inside: bytes) -> bytes:
    """A value of that tag around what is inside it, each already written."""
    content = b"".join(inside)
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + content


def inside(number: int, *written: bytes) -> bytes:
    """What is written, under the context's own tag of that number."""
    return value(0xA0 | number, *written)


def set_of(*each: bytes) -> bytes:
    """A set, in the one order that DER allows."""
    return value(SET, *sorted(each))


def integer(number: int) -> bytes:
    """A whole number, 0 or more."""
    return value(_INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def named(dotted: str) -> bytes:
    """An object identifier, given as numbers with dots between them."""
    first, second, *rest = map(int, dotted.split("."))
    coded = bytearray()
    for number in (40 * first + second, *rest):
        sevens = [number & 0x7F]
        while number := number >> 7:
            sevens.append(0x80 | number & 0x7F)
        coded += bytes(reversed(sevens))
    return value(_NAMED, bytes(coded))


SIGNED = ("cms_algorithm_protection", "content_type", "message_digest", "signing_certificate_v2")
"""What is signed, by asn1crypto's names, in order of the alphabet."""

METHODS = {
    "sha256": ("2.16.840.1.101.3.4.2.1", "1.2.840.10045.4.3.2"),
    "sha384": ("2.16.840.1.101.3.4.2.2", "1.2.840.10045.4.3.3"),
    "sha512": ("2.16.840.1.101.3.4.2.3", "1.2.840.10045.4.3.4"),
}
"""The digests there may be: each by its identifier, and ECDSA's with it."""

_DATA = named("1.2.840.113549.1.7.1")
_SIGNED_DATA = named("1.2.840.113549.1.7.2")
_CONTENT_TYPE = named("1.2.840.113549.1.9.3")
_MESSAGE_DIGEST = named("1.2.840.113549.1.9.4")
_SIGNING_CERTIFICATE = named("1.2.840.113549.1.9.16.2.47")
_ALGORITHM_PROTECTION = named("1.2.840.113549.1.9.52")


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
    names = value(SEQUENCE, inside(4, certificate.issuer))
    number = integer(certificate.number)
    which = value(
        SEQUENCE,
        value(OCTETS, hashlib.sha256(certificate.whole).digest()),
        value(SEQUENCE, names, number),
    )
    protected = value(SEQUENCE, _digesting(method), inside(1, _signing(method)))
    attributes = (
        _attribute(_CONTENT_TYPE, _DATA),
        _attribute(_MESSAGE_DIGEST, value(OCTETS, digest)),
        _attribute(
            _SIGNING_CERTIFICATE,
            value(SEQUENCE, value(SEQUENCE, which)),
        ),
        _attribute(_ALGORITHM_PROTECTION, protected),
    )
    return b"".join(sorted(attributes))


def to_sign(attributes: bytes) -> bytes:
    """The bytes that the signature itself is made over (RFC 5652, 5.4)."""
    return value(SET, attributes)


def as_written(certificate: Certificate, attributes: bytes, signature: bytes, method: str) -> bytes:
    """The whole signature as DER: the signer's certificate, what is signed, and the signature."""
    signer = value(
        SEQUENCE,
        integer(1),
        value(SEQUENCE, certificate.issuer, integer(certificate.number)),
        _digesting(method),
        inside(0, attributes),
        value(SEQUENCE, _signing(method)),
        value(OCTETS, signature),
    )
    content = value(
        SEQUENCE,
        integer(1),
        set_of(_digesting(method)),
        value(SEQUENCE, _DATA),
        inside(0, certificate.whole),
        set_of(signer),
    )
    return value(SEQUENCE, _SIGNED_DATA, inside(0, content))


def _attribute(name: bytes, said: bytes) -> bytes:
    return value(SEQUENCE, name, set_of(said))


def _digesting(method: str) -> bytes:
    return value(SEQUENCE, named(METHODS[method][0]), NULL)


def _signing(method: str) -> bytes:
    return named(METHODS[method][1])
