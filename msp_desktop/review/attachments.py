"""A file that somebody chose to attach, looked at under guard: what it is, and how it looks."""

import hashlib
from pathlib import Path

from msp_desktop.faults import Fault
from msp_desktop.record.case.attachment_events import MOST_BYTES, AttachedFile
from msp_desktop.review.faults import (
    EndedTheReader,
    FileNotReadable,
    RefusalCode,
    TookTooLong,
    TooMuchInside,
)
from msp_desktop.review.received import read_arrived
from msp_desktop.review.sandbox.attachment_messages import (
    AttachmentDecoded,
    AttachmentWanted,
    DecodedPicture,
)
from msp_desktop.review.sandbox.guard import DecodingGuard
from msp_desktop.sentences import translatable


class AttachmentRefused(Fault):
    """The file was not taken: it could not be decoded under guard."""

    happened = "This file cannot be kept here: {reason}."
    safe = "It was opened safely, apart from your records, and nothing from it was kept."
    to_do = "Save it as a JPEG, PNG or WebP picture or as a PDF, or note where it is kept."


_TOO_MUCH = translatable("there is far more in it than a photograph or a letter holds")
_REASONS = {
    RefusalCode.NOT_PDF: translatable("it is no JPEG, PNG or WebP picture, and no PDF"),
    RefusalCode.TOO_MUCH: _TOO_MUCH,
}
_BROKEN = translatable("it is damaged, or locked, or not what its name says")


def chosen_file(path: Path) -> bytes:
    """The bytes of a plain file that somebody chose; it is never waited for.

    Raises:
        AttachmentRefused: if it cannot be read, is no plain file, or is larger than is kept.
    """
    try:
        file = read_arrived(path)
    except FileNotReadable:
        raise AttachmentRefused(reason=translatable("it cannot be read as a plain file")) from None
    except TooMuchInside:
        raise AttachmentRefused(reason=_TOO_MUCH) from None
    if len(file) > MOST_BYTES:
        raise AttachmentRefused(reason=_TOO_MUCH)
    return file


def read_attachment(file: bytes, page: int = 1) -> AttachmentDecoded:
    """What the file is, with its picture or that page of it.

    Raises:
        AttachmentRefused: if it is not one that is kept, or could not be decoded in time.
    """
    if not 0 < len(file) <= MOST_BYTES:
        raise AttachmentRefused(reason=_TOO_MUCH if file else _BROKEN)
    try:
        with DecodingGuard() as guard:
            decoded = guard.decode(AttachmentWanted(file=file, page=page))
    except (TookTooLong, TooMuchInside):
        raise AttachmentRefused(reason=_TOO_MUCH) from None
    except EndedTheReader:
        raise AttachmentRefused(reason=_BROKEN) from None
    if decoded.refused is not None:
        raise AttachmentRefused(reason=_REASONS.get(decoded.refused, _BROKEN))
    return decoded


def attached_as(file: bytes, decoded: AttachmentDecoded) -> AttachedFile:
    """What the record says of the file: its digest, its size, and what it is."""
    return AttachedFile(
        sha256=hashlib.sha256(file).hexdigest(),
        size=len(file),
        media=decoded.media,
        width=decoded.width,
        height=decoded.height,
        pages=decoded.pages,
    )


def pictures_of(file: bytes, pages: int) -> tuple[DecodedPicture, ...]:
    """Its picture, or so many of its first pages, one after the other.

    Raises:
        AttachmentRefused: one of them could not be decoded.
    """
    first = read_attachment(file)
    wanted = min(max(1, first.pages), pages)
    later = (read_attachment(file, page) for page in range(2, wanted + 1))
    return tuple(each.picture for each in (first, *later) if each.picture is not None)
