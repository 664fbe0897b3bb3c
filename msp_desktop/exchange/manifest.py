"""The inside of a bundle: a signed first line that lists everything, then one line an item.

Every line is canonical JSON, so that no line holds the end of another. The manifest says from whom
and to whom it goes (an outsider who seals it anew for somebody else is found out), and of each item
its kind, id, length and digest. It is signed by the sender's key over its exact bytes.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Final

import msgspec

from msp_desktop.exchange.faults import BundleMalformedError, BundleProblem
from msp_desktop.record.case.events import Digest
from msp_desktop.record.part import Moment, RecordPart

FORMAT: Final = "msp-bundle"
VERSION: Final = 1
MOST_LINE: Final = 16 * 1024 * 1024 + 64 * 1024
"""A record of the largest size, and what stands around it."""

MOST_TOTAL: Final = 1024 * 1024 * 1024
MOST_ITEMS: Final = 100_000
_SIGNED_FOR: Final = b"msp-desktop bundle v1\n"


class ItemKind(StrEnum):
    """What one line of a bundle holds."""

    CERTIFICATE = "certificate"
    AUTHOR = "author"
    ENTRY = "entry"
    CONVERSATION = "conversation"
    AMENDMENT = "amendment"
    DRAFT = "draft"
    FILE = "file"


class Purpose(StrEnum):
    """What a bundle is for."""

    HANDOVER = "handover"
    COPY = "copy"
    DRAFT = "draft"
    RECEIPT = "receipt"


Name = Annotated[str, msgspec.Meta(max_length=200)]
ItemName = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f-]{1,64}\Z")]
ShortList = Annotated[tuple[Name, ...], msgspec.Meta(max_length=50)]


class BundleItem(RecordPart):
    """One line to come: `length` in bytes without its end; `at` is when it was finished."""

    kind: ItemKind
    id: ItemName
    length: Annotated[int, msgspec.Meta(ge=2, le=MOST_LINE)]
    sha256: Digest
    at: Moment | None = None


class Party(RecordPart):
    """Who sends or receives: as they name themselves, and by the fingerprint of their key.

    `recipient` is the X25519 key that the bundle, or a receipt for it, is sealed to. A receiver by
    passphrase has no fingerprint.
    """

    name: Name = ""
    role: Name = ""
    organisation: Name = ""
    fingerprint: Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{64})?\Z")] = ""
    recipient: Annotated[str, msgspec.Meta(pattern=r"\A(age1[02-9a-z]{58})?\Z")] = ""
    card: Annotated[str, msgspec.Meta(max_length=400)] = ""


class AuthorHead(RecordPart):
    """The newest entry that the sender holds of one author."""

    author: Digest
    n: Annotated[int, msgspec.Meta(ge=1)]
    id: Digest


class Manifest(RecordPart):
    """What a bundle holds, from whom and to whom.

    `id` is drawn anew for each bundle. `people` is how many it is about. `left_out` names the kinds
    of things that stayed with the sender. `answers` is the id of the bundle that a receipt is for.
    """

    id: Digest
    made_at: Moment
    purpose: Purpose
    sender: Party
    receiver: Party
    people: Annotated[int, msgspec.Meta(ge=0, le=MOST_ITEMS)] = 0
    total: Annotated[int, msgspec.Meta(ge=0, le=MOST_TOTAL)] = 0
    items: Annotated[tuple[BundleItem, ...], msgspec.Meta(max_length=MOST_ITEMS)] = ()
    heads: Annotated[tuple[AuthorHead, ...], msgspec.Meta(max_length=10_000)] = ()
    left_out: ShortList = ()
    answers: Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{64})?\Z")] = ""
    format: str = FORMAT
    version: int = VERSION


class SignedManifest(RecordPart):
    """The first line: the manifest's own bytes, who signed them (DER), and the signature (DER)."""

    certificate: Annotated[bytes, msgspec.Meta(max_length=8_000)]
    manifest: msgspec.Raw
    signature: Annotated[bytes, msgspec.Meta(max_length=200)]


class _Claim(msgspec.Struct):
    format: str = ""
    version: int = 0


class _ClaimedLine(msgspec.Struct):
    manifest: _Claim


_encoder = msgspec.json.Encoder(order="sorted")
_manifest_decoder = msgspec.json.Decoder(Manifest)
_line_decoder = msgspec.json.Decoder(SignedManifest)
_claim_decoder = msgspec.json.Decoder(_ClaimedLine)


def signed_line(manifest: Manifest, private: bytes, certificate: bytes) -> bytes:
    """The first line, signed with a P-256 key (PKCS #8, DER)."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import load_der_private_key

    key = load_der_private_key(private, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError("the key that is kept is not one that signs")
    data = _encoder.encode(manifest)
    return _encoder.encode(
        SignedManifest(
            certificate=certificate,
            manifest=msgspec.Raw(data),
            signature=key.sign(_SIGNED_FOR + data, ec.ECDSA(hashes.SHA256())),
        )
    )


def read_first_line(line: bytes) -> tuple[Manifest, bytes]:
    """The manifest and the certificate that signed it, its signature proved.

    Raises:
        BundleMalformedError: it is none, of a later version, or not signed.
    """
    signed = _decoded(line)
    data = bytes(signed.manifest)
    try:
        manifest = _manifest_decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise BundleMalformedError(BundleProblem.UNREADABLE) from None
    if manifest.format != FORMAT or manifest.version != VERSION:
        raise BundleMalformedError(BundleProblem.UNREADABLE)
    again = SignedManifest(
        certificate=signed.certificate,
        manifest=msgspec.Raw(_encoder.encode(manifest)),
        signature=signed.signature,
    )
    if _encoder.encode(again) != line:
        raise BundleMalformedError(BundleProblem.UNREADABLE)
    if not _signs(signed.certificate, _SIGNED_FOR + data, signed.signature):
        raise BundleMalformedError(BundleProblem.NOT_SIGNED)
    if sum(item.length + 1 for item in manifest.items) != manifest.total:
        raise BundleMalformedError(BundleProblem.UNREADABLE)
    return manifest, signed.certificate


def _decoded(line: bytes) -> SignedManifest:
    try:
        claimed = _claim_decoder.decode(line).manifest
        if claimed.format == FORMAT and claimed.version > VERSION:
            raise BundleMalformedError(BundleProblem.TOO_NEW)
        return _line_decoder.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise BundleMalformedError(BundleProblem.UNREADABLE) from None


def _signs(certificate: bytes, data: bytes, signature: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec

    from msp_desktop.sealing.certificate import public_key_of

    try:
        public = public_key_of(certificate)
        public.verify(signature, data, ec.ECDSA(hashes.SHA256()))
    except (ValueError, InvalidSignature):
        return False
    return True


class LineSplitter:
    """Cuts a stream into lines, none longer than may be; `left` is what has no end yet."""

    def __init__(self, most: int = MOST_LINE) -> None:
        self._most = most
        self._held = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The lines that end in these bytes, without their ends.

        Raises:
            BundleMalformedError: one is too long.
        """
        start = 0
        while (end := data.find(b"\n", start)) >= 0:
            self._held += data[start:end]
            if len(self._held) > self._most:
                raise BundleMalformedError(BundleProblem.TOO_LARGE)
            yield bytes(self._held)
            self._held.clear()
            start = end + 1
        self._held += data[start:]
        if len(self._held) > self._most:
            raise BundleMalformedError(BundleProblem.TOO_LARGE)

    @property
    def left(self) -> int:
        """How many bytes stand after the last end of a line."""
        return len(self._held)
