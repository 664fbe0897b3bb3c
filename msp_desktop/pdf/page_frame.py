"""What stands on every page round the text: the handling marking, and the foot.

The foot says which document this is, who made it and when, and 'Page 1 of 3', so that a loose sheet
finds its way back.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import TimeStamp
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether

from msp_desktop.pdf import drawing
from msp_desktop.pdf.blocks import Document
from msp_desktop.pdf.clusters import clusters
from msp_desktop.pdf.passage import PassageLayout
from msp_desktop.pdf.text_lines import TextLine, Typesetter
from msp_desktop.pdf.type_scale import HAIR, LARGE_PRINT, Style, TypeScale
from msp_desktop.sentences import date_in_words

SIDE = 54.0
"""The margin left and right, in points: 19 mm."""

_VERSION = (1, 7)
"""The version of PDF: tags, languages and titles came after ReportLab's own 1.3."""

_EDGE = 25.0
"""From the edge of the paper to what stands nearest to it."""

_MOST_MARKING, _MOST_FOOT = 6, 3
"""The most lines of each: more would take the room of the text, which says who made it whole."""

_NUMBER_ROOM = 8.0
"""Room for 'Page 1 of 3', in sizes of its letters."""


def written_date(moment: datetime) -> str:
    """The moment as people write it, the same whatever the machine's language."""
    return f"{date_in_words(moment)}, {moment:%H:%M}"


class PageFrame:
    """The furniture of one document's pages."""

    def __init__(self, document: Document, layout: PassageLayout, scale: TypeScale) -> None:
        width = A4[0] - 2 * SIDE
        self._layout, self._small = layout, scale.small
        self._marking = (
            _cut(layout.setter, document.marking, scale.marking, width, _MOST_MARKING)
            if document.marking.strip()
            else []
        )
        made = "\u00a0 ·  ".join(_said_at_the_foot(document))
        room = width - _NUMBER_ROOM * scale.small.size
        self._foot = _cut(layout.setter, made, scale.small, room, _MOST_FOOT)
        self._gap = scale.base
        self.pages = 0
        self._own_pages = 0
        self._further = ""

    @property
    def own_pages(self) -> int:
        """How many pages are counted: all, or those before what is called otherwise."""
        return self._own_pages or self.pages

    def end_own_pages(self, page: int, further: str) -> None:
        """That page is the last that is counted; those after it are called `further`."""
        self._own_pages, self._further = page, further

    @property
    def top(self) -> float:
        """From the top of the paper to the text."""
        return max(46.0, _EDGE + _height(self._marking) + 0.9 * self._gap)

    @property
    def bottom(self) -> float:
        """From the bottom of the paper to the text."""
        return self._foot_top + 0.8 * self._gap

    @property
    def _foot_top(self) -> float:
        return _EDGE + _height(self._marking) + _height(self._foot) + 0.5 * self._gap

    def draw(self, canvas: Any, page: int) -> None:  # noqa: ANN401
        """Draw the furniture of that page; its number is filled in at the end."""
        with self._layout.marks.artifact(canvas, "Pagination"):
            _centred(canvas, self._marking, A4[1] - _EDGE)
            _centred(canvas, self._marking, _EDGE + _height(self._marking))
            top = self._foot_top
            drawing.rule(canvas, (SIDE, top), (A4[0] - SIDE, top), ink=HAIR)
            style = self._small
            y = top - 0.3 * self._gap - style.rise
            for index, line in enumerate(self._foot):
                drawing.draw_text(canvas, line, SIDE, y - index * style.leading)
            canvas.saveState()
            canvas.translate(A4[0] - SIDE, y)
            canvas.doForm(_form(page))
            canvas.restoreState()
        self.pages = max(self.pages, page)

    def finish(self, canvas: Any) -> None:  # noqa: ANN401
        """What every page has to be drawn for: how many they are, and how they hang together."""
        self._number_pages(canvas)
        self._layout.marks.saving(canvas)

    def _number_pages(self, canvas: Any) -> None:  # noqa: ANN401
        """Say on each page which of how many it is."""
        for page in range(1, self.pages + 1):
            own = page <= self.own_pages
            line = self._line(f"Page {page} of {self.own_pages}" if own else self._further)
            leading = line.style.leading
            canvas.beginForm(_form(page), -line.width - 1, -leading, 1, leading)
            drawing.draw_text(canvas, line, -line.width, 0)
            canvas.endForm()

    def _line(self, text: str) -> TextLine:
        return self._layout.setter.lines(text, self._small, float("inf"))[0]


class FurnishedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that numbers its pages when the last is drawn.

    Its file says when the document was made, not when it was printed.
    """

    def __init__(
        self, *args: object, furniture: PageFrame, made_at: datetime, **settings: object
    ) -> None:
        super().__init__(*args, pdfVersion=_VERSION, **settings)
        self._furniture = furniture
        stamp = TimeStamp(invariant=1)
        offset = made_at.utcoffset()
        minutes = int(offset.total_seconds() // 60) if offset else 0
        stamp.YMDhms = made_at.timetuple()[:6]
        stamp.dhh, stamp.dmm = int(minutes / 60), abs(minutes) % 60
        self._doc._timeStamp = stamp  # noqa: SLF001  (ReportLab takes the date from nowhere else)

    def save(self) -> None:
        """Number the pages, then write the file."""
        self._furniture.finish(self)
        super().save()


def _said_at_the_foot(document: Document) -> tuple[str, ...]:
    """Which document this is, by whom and when; in large print the text says who made it."""
    if document.text_size >= LARGE_PRINT:
        return document.reference, date_in_words(document.made_at)
    return document.reference, document.made_by, written_date(document.made_at)


def _cut(setter: Typesetter, text: str, style: Style, width: float, most: int) -> list[TextLine]:
    """The text in at most `most` lines, an ellipsis in place of what has no room."""
    lines = setter.lines(text, style, width)
    if len(lines) <= most:
        return lines
    kept = clusters("".join(line.text for line in lines[:most]))
    while kept:
        kept = kept[: -max(1, len(kept) // 50)]
        lines = setter.lines(f"{''.join(kept).rstrip()}…", style, width)
        if len(lines) <= most:
            break
    return lines


def _form(page: int) -> str:
    return f"number-of-page-{page}"


def _height(lines: Sequence[TextLine]) -> float:
    return sum(line.style.leading for line in lines)


def _centred(canvas: Any, lines: Sequence[TextLine], top: float) -> None:  # noqa: ANN401
    for line in lines:
        style: Style = line.style
        drawing.draw_text(canvas, line, (A4[0] - line.width) / 2, top - style.rise)
        top -= style.leading


class OwnPagesEnd(Flowable):  # type: ignore[misc]
    """Where a document's own pages end; it takes no room, and knows how much was left there."""

    def __init__(self, furniture: PageFrame, further: str) -> None:
        super().__init__()
        self._furniture, self._further = furniture, further
        self.spaceBefore = self.spaceAfter = 0.0
        self.room_left = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        """No room at all."""
        self.room_left = height
        return 0.0, 0.0

    def draw(self) -> None:
        """Tell the furniture which page it is."""
        self._furniture.end_own_pages(self.canv.getPageNumber(), self._further)


_NO_END = 1e6
"""Room enough for anything, in points."""


class StayTogether(KeepTogether):  # type: ignore[misc]
    """Flowables that stay on one page, and how much of it they take."""

    def __init__(self, flow: Sequence[Flowable]) -> None:
        super().__init__([*flow])
        self._flow = tuple(flow)

    @property
    def first_before(self) -> float:
        """The room that is left above the first of them."""
        return float(self._flow[0].getSpaceBefore())

    def whole_height(self, width: float) -> float:
        """From the top of the first to the foot of the last."""
        height, gap = 0.0, 0.0
        for index, made in enumerate(self._flow):
            gap = max(gap, made.getSpaceBefore()) if index else 0.0
            height += gap + made.wrap(width, _NO_END)[1]
            gap = made.getSpaceAfter()
        return height
