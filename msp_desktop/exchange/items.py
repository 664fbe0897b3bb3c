"""The items of a bundle as lines: written here, and read back strictly, each proved by itself."""

import hashlib
from collections.abc import Iterator
from typing import Annotated
from uuid import UUID

import msgspec

from msp_desktop.exchange.faults import BundleMalformedError, BundleProblem
from msp_desktop.exchange.manifest import BundleItem, ItemKind, Manifest
from msp_desktop.record.amendment import amendment_from_json
from msp_desktop.record.canonical import digest_of, from_json
from msp_desktop.record.case.entry import (
    AuthorId,
    EntryKind,
    author_id,
    entry_id,
    envelope_from_bytes,
)
from msp_desktop.record.case.event_json import event_from_json
from msp_desktop.record.case.events import Digest
from msp_desktop.record.faults import RecordRefused, RecordTooNew
from msp_desktop.record.part import Moment, RecordPart
from msp_desktop.sealing.certificate import public_key_of, signer_of

Signature = Annotated[bytes, msgspec.Meta(min_length=8, max_length=200)]


class CertificateLine(RecordPart):
    """Whose key it is, as a certificate (DER) claims it."""

    certificate: Annotated[bytes, msgspec.Meta(max_length=8_000)]


class AuthorLine(RecordPart):
    """Which key and epoch an author is; `fingerprint` is empty before there was a key."""

    author: AuthorId
    fingerprint: Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{64})?\Z")]
    epoch: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{1,64}\Z")]
    began: Moment


class EntryLine(RecordPart):
    """An entry: its envelope and content in their own bytes, signed over its id by the key `by`.

    `data` is null where the content is another line of the bundle, or did not come along.
    """

    by: Digest
    data: msgspec.Raw
    envelope: msgspec.Raw
    signature: Signature


class FileLine(RecordPart):
    """A part of a file that is kept with a case, `part` of `parts`; all parts follow each other."""

    case_id: UUID
    data: Annotated[bytes, msgspec.Meta(min_length=1, max_length=8 * 1024 * 1024)]
    media: Annotated[str, msgspec.Meta(pattern=r"\A[a-z]{1,20}/[a-z0-9.+-]{1,40}\Z")]
    part: Annotated[int, msgspec.Meta(ge=1, le=8)]
    parts: Annotated[int, msgspec.Meta(ge=1, le=8)]
    sha256: Digest
    size: Annotated[int, msgspec.Meta(ge=1, le=64 * 1024 * 1024)]


_encoder = msgspec.json.Encoder(order="sorted")
_NULL = b"null"


def certificate_line(certificate: bytes) -> bytes:
    """A certificate as a line."""
    return _encoder.encode(CertificateLine(certificate=certificate))


def author_line(line: AuthorLine) -> bytes:
    """An author as a line."""
    return _encoder.encode(line)


def file_line(line: FileLine) -> bytes:
    """A part of a file as a line."""
    return _encoder.encode(line)


def entry_line(envelope: bytes, data: bytes | None, by: str, signature: bytes) -> bytes:
    """An entry as a line."""
    return _encoder.encode(
        EntryLine(
            by=by,
            data=msgspec.Raw(data if data is not None else _NULL),
            envelope=msgspec.Raw(envelope),
            signature=signature,
        )
    )


class ItemReader:
    """Reads the lines of one bundle in order, against what its manifest lists.

    Certificates and authors come before the entries that rest on them.
    """

    def __init__(self, manifest: Manifest, certificate: bytes) -> None:
        self._left: Iterator[BundleItem] = iter(manifest.items)
        self._certificates: dict[str, object] = {}
        self._authors: dict[str, AuthorLine] = {}
        self._keep(certificate)

    def read(self, line: bytes) -> BundleItem:
        """Which item that line is, once it is proved to be it.

        Raises:
            BundleMalformedError: it is another, or not written as ours are.
        """
        item = next(self._left, None)
        if item is None or len(line) != item.length or digest_of(line) != item.sha256:
            raise BundleMalformedError(BundleProblem.UNREADABLE)
        try:
            named = self._READERS[item.kind](self, line)
        except RecordTooNew:
            raise BundleMalformedError(BundleProblem.TOO_NEW) from None
        except (RecordRefused, msgspec.MsgspecError, ValueError, RecursionError):
            raise BundleMalformedError(BundleProblem.UNREADABLE) from None
        if named != item.id:
            raise BundleMalformedError(BundleProblem.UNREADABLE)
        return item

    def finished(self) -> bool:
        """Whether every item that is listed has come."""
        return next(self._left, None) is None

    def _keep(self, certificate: bytes) -> str:
        fingerprint = signer_of(certificate).fingerprint
        self._certificates[fingerprint] = public_key_of(certificate)
        return fingerprint

    def _certificate(self, line: bytes) -> str:
        read = msgspec.json.decode(line, type=CertificateLine)
        _same(_encoder.encode(read), line)
        return self._keep(read.certificate)

    def _author(self, line: bytes) -> str:
        read = msgspec.json.decode(line, type=AuthorLine)
        _same(_encoder.encode(read), line)
        if author_id(read.fingerprint, read.epoch) != read.author:
            raise ValueError("no key and epoch make this author")
        self._authors[read.author] = read
        return read.author

    def _entry(self, line: bytes) -> str:
        read = msgspec.json.decode(line, type=EntryLine)
        _same(_encoder.encode(read), line)
        envelope_data, data = bytes(read.envelope), bytes(read.data)
        envelope = envelope_from_bytes(envelope_data)
        author = self._authors.get(envelope.author)
        if author is None or (author.fingerprint and author.fingerprint != read.by):
            raise ValueError("it is not by the key of its author")
        name = entry_id(envelope_data)
        self._prove(read.by, name, read.signature)
        if data != _NULL:
            if digest_of(data) != envelope.content:
                raise ValueError("it holds something else")
            _check_content(envelope.kind, envelope.subject, data)
        return name

    def _prove(self, by: str, name: str, signature: bytes) -> None:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec

        key = self._certificates.get(by)
        if not isinstance(key, ec.EllipticCurvePublicKey):
            raise ValueError("there is no key to prove it by")
        try:
            key.verify(signature, name.encode(), ec.ECDSA(hashes.SHA256()))
        except InvalidSignature:
            raise ValueError("its signature does not hold") from None

    def _conversation(self, line: bytes) -> str:
        return str(from_json(line).id)

    def _amendment(self, line: bytes) -> str:
        return str(amendment_from_json(line).id)

    def _file(self, line: bytes) -> str:
        read = msgspec.json.decode(line, type=FileLine)
        _same(_encoder.encode(read), line)
        return read.sha256

    _READERS = {  # noqa: RUF012 - never written to
        ItemKind.CERTIFICATE: _certificate,
        ItemKind.AUTHOR: _author,
        ItemKind.ENTRY: _entry,
        ItemKind.CONVERSATION: _conversation,
        ItemKind.AMENDMENT: _amendment,
        ItemKind.DRAFT: _conversation,
        ItemKind.FILE: _file,
    }


def _check_content(kind: str, subject: UUID, data: bytes) -> None:
    """What this version knows of kinds is read strictly; of a later one it must be JSON."""
    if kind == EntryKind.EXTRACT:
        if from_json(data).id != subject:
            raise ValueError("it is of another conversation")
        return
    if kind == EntryKind.CASE_EVENT:
        try:
            if event_from_json(data).case_id != subject:
                raise ValueError("it is of another case")
        except RecordTooNew:
            pass  # kept, and counted as an event that is not understood
        return
    msgspec.json.decode(data)


def _same(written: bytes, line: bytes) -> None:
    if written != line:
        raise ValueError("it is not written in the one canonical form")


def line_item(kind: ItemKind, name: str, line: bytes, at: Moment | None = None) -> BundleItem:
    """What the manifest says of a line."""
    digest = hashlib.sha256(line).hexdigest()
    return BundleItem(kind=kind, id=name, length=len(line), sha256=digest, at=at)
