"""Blocks of what is drawn or photographed: pictures, bodies, and marks made by hand."""

from msp_desktop.pdf.block import BlankTextError, PageBlock


class Photograph(PageBlock, frozen=True):
    """A picture of bare colours, three bytes a dot, row by row; `alt` says what it shows."""

    width: int
    height: int
    pixels: bytes
    alt: str

    def __post_init__(self) -> None:
        self.must_say("alt")
        if min(self.width, self.height) < 1 or len(self.pixels) != self.width * self.height * 3:
            raise ValueError("a picture has three bytes a dot")


class BodySpot(PageBlock, frozen=True):
    """One numbered place on a drawn body: `across` and `down` in hundredths of the drawing."""

    number: int
    across: int
    down: int

    def __post_init__(self) -> None:
        if not (0 <= self.across <= 100 and 0 <= self.down <= 100):
            raise ValueError("a place lies within the drawing")


class BodyDrawing(PageBlock, frozen=True):
    """One view of a body: lines from point to point in hundredths, its name, and marked places."""

    name: str
    lines: tuple[tuple[tuple[float, float], ...], ...]
    spots: tuple[BodySpot, ...] = ()


class BodyFigure(PageBlock, frozen=True):
    """Views of a body side by side; `alt` says in words what is marked, a table says it too."""

    views: tuple[BodyDrawing, ...]
    alt: str

    def __post_init__(self) -> None:
        self.must_say("alt")
        if not self.views:
            raise BlankTextError("BodyFigure.views")


class HandMark(PageBlock, frozen=True):
    """A mark or signature made by hand: strokes of points in thousandths of its box."""

    strokes: tuple[tuple[tuple[int, int], ...], ...]
    alt: str

    def __post_init__(self) -> None:
        self.must_say("alt")
