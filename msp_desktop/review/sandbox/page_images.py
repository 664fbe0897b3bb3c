"""Pages as pictures: what is asked of the child that draws them, and what it may answer.

A picture is bare colours, row by row, three bytes a dot, and nothing that the app would have to
decode. Its width is ours; its height follows from the page, up to a limit.
"""

from enum import IntEnum
from typing import Annotated

import msgspec

from msp_desktop.record.part import RecordPart
from msp_desktop.review.faults import RefusalCode
from msp_desktop.review.sandbox.messages import MOST_FILE

COLOURS = 3
"""Bytes a dot: red, green, blue."""

TALLEST = 2
"""No picture is higher than so many times its width; a taller page is drawn smaller."""


class PictureWidth(IntEnum):
    """How many dots across; A4 then has 150 or 242 of them to the inch."""

    FITTING = 1240
    LARGE = 2000


_MOST_AT_ONCE = {PictureWidth.FITTING: 3, PictureWidth.LARGE: 1}
_MOST_PIXELS = PictureWidth.LARGE**2 * TALLEST * COLOURS
MOST_DRAWN = 32 * 1024 * 1024
"""Bytes of the longest answer: three tall pictures, or a large one."""


class PagesWanted(RecordPart):
    """A file that was judged, its password, and which of its pages are wanted, from 1."""

    file: Annotated[bytes, msgspec.Meta(max_length=MOST_FILE)]
    numbers: Annotated[
        tuple[Annotated[int, msgspec.Meta(ge=1)], ...], msgspec.Meta(min_length=1, max_length=3)
    ]
    password: Annotated[str, msgspec.Meta(max_length=1000)] = ""
    width: PictureWidth = PictureWidth.FITTING


class Picture(RecordPart):
    """One page as it was drawn.

    `laid_over` tells that a note, a stamp or the like lies on the page, which is not drawn.
    """

    number: Annotated[int, msgspec.Meta(ge=1)]
    width: PictureWidth
    height: Annotated[int, msgspec.Meta(ge=1, le=TALLEST * PictureWidth.LARGE)]
    pixels: Annotated[bytes, msgspec.Meta(max_length=_MOST_PIXELS)]
    laid_over: bool = False


class PagesDrawn(RecordPart):
    """What came of it: a refusal, or the pictures. Nothing in it is trusted yet."""

    refused: RefusalCode | None = None
    pictures: Annotated[tuple[Picture, ...], msgspec.Meta(max_length=3)] = ()


def at_once(width: PictureWidth) -> int:
    """How many pages of that width may be wanted at a time."""
    return _MOST_AT_ONCE[width]


def are_as_asked(drawn: PagesDrawn, wanted: PagesWanted) -> bool:
    """Whether the answer holds the pages that were wanted, each exactly as large as it says."""
    if drawn.refused is not None:
        return not drawn.pictures
    numbers = tuple(picture.number for picture in drawn.pictures)
    return numbers == wanted.numbers and all(
        picture.width == wanted.width
        and picture.height <= TALLEST * picture.width
        and len(picture.pixels) == picture.width * picture.height * COLOURS
        for picture in drawn.pictures
    )
