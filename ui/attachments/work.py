"""What the room has done off the screen: a file read and judged, and a copy made and written."""

from datetime import datetime
from pathlib import Path
from uuid import UUID

from msp_desktop.documents.kept_papers import (
    Bare,
    KeptPaper,
    KeptPaperWritten,
    body_map_paper,
    mark_paper,
    picture_paper,
    write_kept_paper,
)
from msp_desktop.record.case.attachment_events import AttachmentNoted
from msp_desktop.record.conversation import Practitioner
from msp_desktop.review.attachments import (
    attached_as,
    chosen_file,
    pictures_of,
    read_attachment,
)
from msp_desktop.review.sandbox.attachment_messages import AttachmentDecoded
from msp_desktop.store.attachments import Attachments, FileNotThere, PersonAttachments
from msp_desktop.store.store import Store
from ui.attachments.forms import CopyWanted

MOST_PAGES = 12
"""So many pages of a letter go into a copy; a longer one is sent another way."""


def choose_file(noted: AttachmentNoted, path: Path) -> tuple[AttachmentNoted, bytes]:
    """The file as it is, and what is noted of it with what the guarded child found it to be.

    Raises:
        AttachmentRefused: it cannot be read, or is none that is kept.
    """
    file = chosen_file(path)
    return noted.but(file=attached_as(file, read_attachment(file))), file


def look_at(file: bytes) -> AttachmentDecoded:
    """Its picture, or its first page.

    Raises:
        AttachmentRefused: it could not be decoded under guard.
    """
    return read_attachment(file)


def write_copy(
    store: Store,
    person_id: UUID,
    found: PersonAttachments,
    wanted: CopyWanted,
    target: Path,
    at: datetime,
) -> KeptPaperWritten:
    """Make the copy that was asked for, lock and sign it, write it, and note it.

    Raises:
        FileNotThere, AttachmentRefused, WordsFirst, ExportFailed, NotAllowedByPolicy: nothing left.
    """
    by = store.practitioner() or Practitioner()
    paper, what = _paper(store, person_id, found, wanted, by, at)
    return write_kept_paper(store, paper, str(person_id), what, target)


def _paper(
    store: Store,
    person_id: UUID,
    found: PersonAttachments,
    wanted: CopyWanted,
    by: Practitioner,
    at: datetime,
) -> tuple[KeptPaper, str]:
    practice = found.for_practice
    for body in found.drawn.bodies:
        if body.what.id == wanted.item:
            return body_map_paper(
                body.what, found.name, by, at=at, for_practice=practice
            ), "a body map"
    for mark in found.drawn.marks:
        if mark.what.id == wanted.item:
            return mark_paper(mark.what, found.name, by, at=at, for_practice=practice), "a mark"
    for now in found.found:
        if now.noted.id == wanted.item:
            file = Attachments(store).original(now)
            pictures = tuple(
                Bare(each.width, each.height, each.pixels) for each in pictures_of(file, MOST_PAGES)
            )
            noted = now.noted
            if noted.shows != wanted.shows:
                noted = noted.but(shows=wanted.shows)
                Attachments(store).add(person_id, noted)
            return picture_paper(
                noted, pictures, found.name, by, at=at, for_practice=practice
            ), "a picture"
    raise FileNotThere
