"""An attachment as a picture: what is asked of the child that decodes it, and what it may answer.

The answer is bare colours, row by row, three bytes a dot, and nothing that the app would have to
decode. Place, device, scripts and whatever else a file carries stay behind in the child.
"""

from typing import Annotated, Final

import msgspec

from msp_desktop.record.case.attachment_events import MOST_BYTES
from msp_desktop.record.part import RecordPart
from msp_desktop.review.faults import RefusalCode
from msp_desktop.review.sandbox.page_images import COLOURS

LARGEST: Final = 1_600
"""Dots of the longer side of a picture that is shown or leaves: enough for a page of A4."""

MOST_DOTS: Final = 64_000_000
"""The largest picture that is decoded: 48 megapixels, and somewhat more."""

MOST_DECODED: Final = LARGEST * LARGEST * COLOURS + 1024 * 1024
"""Bytes of the longest answer."""


class AttachmentWanted(RecordPart):
    """A file that somebody chose, and which of its pages is wanted, from 1."""

    file: Annotated[bytes, msgspec.Meta(max_length=MOST_BYTES)]
    page: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 1


class DecodedPicture(RecordPart):
    """A picture, or one page of a letter, upright and no larger than it is shown."""

    width: Annotated[int, msgspec.Meta(ge=1, le=LARGEST)]
    height: Annotated[int, msgspec.Meta(ge=1, le=LARGEST)]
    pixels: Annotated[bytes, msgspec.Meta(max_length=LARGEST * LARGEST * COLOURS)]


class AttachmentDecoded(RecordPart):
    """What came of it: a refusal, or what the file is, and the picture. Nothing is trusted yet.

    `width` and `height` are those of the file's own picture, upright; `pages` those of a letter.
    """

    refused: RefusalCode | None = None
    media: Annotated[str, msgspec.Meta(pattern=r"\A([a-z]{1,20}/[a-z0-9.+-]{1,40})?\Z")] = ""
    width: Annotated[int, msgspec.Meta(ge=0, le=100_000)] = 0
    height: Annotated[int, msgspec.Meta(ge=0, le=100_000)] = 0
    pages: Annotated[int, msgspec.Meta(ge=0, le=10_000)] = 0
    picture: DecodedPicture | None = None


def is_as_it_says(decoded: AttachmentDecoded) -> bool:
    """Whether the answer is a refusal, or a picture exactly as large as it says."""
    if decoded.refused is not None:
        return decoded.picture is None
    picture = decoded.picture
    return (
        picture is not None
        and bool(decoded.media)
        and len(picture.pixels) == picture.width * picture.height * COLOURS
    )
