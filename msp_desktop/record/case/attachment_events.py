"""Photographs, letters, scans and recordings of a case: what is known of each, as an event.

By default only who took it, when, why, with whose agreement, and where it is kept. Where the
organisation allows it, the file lies in the store beside it and the event has its digest. What
shows an intimate part of the body is put in words only, and a recording stays with who holds it.
"""

from typing import Annotated, Final

import msgspec

from msp_desktop.practice.case_codes import AttachmentGround, AttachmentKind
from msp_desktop.record.part import ItemId, RecordPart, SpokenDate, Text

MOST_BYTES: Final = 20 * 1024 * 1024
"""The largest file that is kept: a photograph of 48 megapixels, or a long letter."""


class AttachedFile(RecordPart):
    """The file in the store: its digest, its size in bytes, and what it is.

    `width` and `height` are those of a picture in dots; `pages` counts those of a letter.
    """

    sha256: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
    size: Annotated[int, msgspec.Meta(ge=1, le=MOST_BYTES)]
    media: Annotated[str, msgspec.Meta(pattern=r"\A[a-z]{1,20}/[a-z0-9.+-]{1,40}\Z")]
    width: Annotated[int, msgspec.Meta(ge=0)] = 0
    height: Annotated[int, msgspec.Meta(ge=0)] = 0
    pages: Annotated[int, msgspec.Meta(ge=0)] = 0


class AttachmentNoted(RecordPart, tag="attachment"):
    """One thing: who took it, when, why, with whose agreement, where it is kept, what it shows."""

    id: ItemId
    kind: AttachmentKind
    on: SpokenDate = SpokenDate()
    taken_by: Text = ""
    why: Text = ""
    ground: AttachmentGround | None = None
    ground_note: Text = ""
    kept_where: Text = ""
    held_by: Text = ""
    shows: Text = ""
    intimate: bool = False
    file: AttachedFile | None = None


class AttachmentWithdrawn(RecordPart, tag="attachment withdrawn"):
    """That thing was noted by mistake, or is no longer kept; its file goes from the store."""

    attachment: ItemId
    why: Text = ""


AttachmentHappening = AttachmentNoted | AttachmentWithdrawn
"""Either of them."""
