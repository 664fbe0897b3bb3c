"""The signature over a whole finished file: the last thing that is done to it.

A certification signature that allows no change (DocMDP 1), PAdES B-B: no trusted time, so it proves
who and what, not when. Its field is not seen on the page. Room for it is left while the file is
written and locked, and filled in afterwards: nothing is written, read or unlocked twice.
"""

import hashlib
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pikepdf import Array, Dictionary, Name, Pdf, String

from msp_desktop import __version__
from msp_desktop.sealing.certificate import signer_of
from msp_desktop.sealing.ecdsa import sign_low
from msp_desktop.sealing.signature_form import Certificate, as_written, signed_attributes, to_sign
from msp_desktop.signing_keys import SigningKey

FIELD = "Seal"
SIGNED_BY = "/MSPDesktop"
"""Which program signed, in the signature's own build properties. A file that says so has its `s` in
the lower half; those from before say nothing."""

_DIGEST = "sha256"
_ROOM = 4096
"""Bytes kept free for the signature: twice what the longest names take."""

_NUMBERS = (1_000_000_001, 1_000_000_002, 1_000_000_003)
"""Stand in the byte range until it is known, as wide as any number that will."""

_RANGE = b"/ByteRange [ 0 %d %d %d ]" % _NUMBERS
_PLACE = _RANGE + b" /Contents <" + b"00" * _ROOM + b">"

_NOT_SEEN = (-9999, -9999, -9999, -9999)
_PRINTED_AND_LOCKED = 0b1000_0100


class NoRoomError(ValueError):
    """The file has no place for a signature, or more than one: a mistake of who made it."""


def reserve_signature(pdf: Pdf, key: SigningKey) -> None:
    """Give the file its signature field, and the room that `sign` fills once the file is saved.

    Raises:
        ValueError: where the certificate is none of a P-256 key.
    """
    who = signer_of(key.certificate)
    allowed = Dictionary(Type=Name.TransformParams, V=Name("/1.2"), P=1)
    signature = pdf.make_indirect(
        Dictionary(
            Type=Name.Sig,
            Filter=Name("/Adobe.PPKLite"),
            SubFilter=Name("/ETSI.CAdES.detached"),
            Name=String(", ".join(each for each in (who.name, who.role, who.organisation) if each)),
            M=String(f"D:{datetime.now(UTC):%Y%m%d%H%M%S}Z"),
            ByteRange=Array([0, *_NUMBERS]),
            Contents=String(bytes(_ROOM)),
            Prop_Build=Dictionary(App=Dictionary(Name=Name(SIGNED_BY), REx=String(__version__))),
            Reference=Array(
                [Dictionary(Type=Name.SigRef, TransformMethod=Name.DocMDP, TransformParams=allowed)]
            ),
        )
    )
    page = pdf.pages[0].obj
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(FIELD),
            TU=String("The signature over this document"),
            F=_PRINTED_AND_LOCKED,
            Rect=Array(_NOT_SEEN),
            P=page,
            V=signature,
        )
    )
    page.Annots = Array([*page.get(Name.Annots, ()), field])
    form = pdf.Root.get(Name.AcroForm, Dictionary())
    form.Fields = Array([*form.get(Name.Fields, ()), field])
    form.SigFlags = 3
    pdf.Root.AcroForm = form
    pdf.Root.Perms = Dictionary(DocMDP=signature)
    etsi = Dictionary(Type=Name.DeveloperExtensions, BaseVersion=Name("/1.7"), ExtensionLevel=1)
    pdf.Root.Extensions = Dictionary(ESIC=etsi)


def sign(pdf: bytes, key: SigningKey) -> bytes:
    """The saved file with one signature over all of it, in the room that was left for it.

    Raises:
        NoRoomError: where the file has no room, or more than one.
        ValueError: where the certificate is none of a P-256 key.
    """
    signer_of(key.certificate)
    if pdf.count(_PLACE) != 1:
        raise NoRoomError
    place = pdf.index(_PLACE)
    start, end = place + _PLACE.index(b"<"), place + len(_PLACE)
    said = b"/ByteRange [0 %d %d %d]" % (start, end, len(pdf) - end)
    file = bytearray(pdf)
    file[place : place + len(_RANGE)] = said.ljust(len(_RANGE))
    digest = hashlib.new(_DIGEST, memoryview(file)[:start])
    digest.update(memoryview(file)[end:])
    written = _signature(key, digest.digest()).hex().upper().encode()
    file[start + 1 : start + 1 + len(written)] = written
    return bytes(file)


def _signature(key: SigningKey, digest: bytes) -> bytes:
    read = x509.load_der_x509_certificate(key.certificate)
    certificate = Certificate(key.certificate, read.issuer.public_bytes(), read.serial_number)
    attributes = signed_attributes(digest, certificate, _DIGEST)
    private = serialization.load_der_private_key(key.private, None)
    if not isinstance(private, ec.EllipticCurvePrivateKey):
        raise TypeError("the key that is kept is not one that signs")
    signature = sign_low(private, to_sign(attributes))
    return as_written(certificate, attributes, signature, _DIGEST)
