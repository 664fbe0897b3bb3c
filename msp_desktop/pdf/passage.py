"""Running text on the page: a paragraph, a heading, somebody's words, a view, an item of a list.

One flowable sets them all; what differs is their dress. A passage splits between lines, never
leaving one line alone, and its bar or ground goes with each part.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import msgspec
from reportlab.platypus import Flowable

from msp_desktop.pdf import drawing
from msp_desktop.pdf.roles import Element, MarkedContent
from msp_desktop.pdf.text_lines import TextLine, Typesetter
from msp_desktop.pdf.type_scale import Style

_TOGETHER = 2
"""The fewest lines of a passage left alone before or after a break."""

_MOST_HELD = 6
"""The most lines held together at either end, so that a very long name cannot stop a break."""

ROUNDING = 1e-7
"""Points that sums may be off; a part that is higher by more than ReportLab's 1e-6 stops it."""

_TOO_HIGH = 100_000.0
"""A height that no page has: the way to ask ReportLab for the next page."""


class PassageText(msgspec.Struct, frozen=True):
    """Text of one style, and the element it belongs to. `gap` is the room above it in points."""

    text: str
    style: Style
    element: Element
    gap: float = 0


@dataclass(frozen=True, slots=True)
class BoxStyle:
    """What stands round a passage; lengths in points."""

    left: float = 0
    right: float = 0
    top: float = 0
    bottom: float = 0
    ground: str = ""
    edge: str = ""
    bar: str = ""
    bar_width: float = 4
    rule_below: str = ""


class SetLine(msgspec.Struct, frozen=True):
    """A line with the element it belongs to and the height it takes, gap above included."""

    line: TextLine
    element: Element
    height: float


@dataclass(frozen=True, slots=True)
class HangingMark:
    """A bullet or number hung in the margin of the first line."""

    text: str
    style: Style
    element: Element


@dataclass(frozen=True, slots=True)
class PassageLayout:
    """What passages of one document share: its typesetter and where tags take hold."""

    setter: Typesetter = field(default_factory=Typesetter)
    marks: MarkedContent = field(default_factory=MarkedContent)

    def set_lines(self, texts: Sequence[PassageText], width: float) -> list[SetLine]:
        """The texts one under another, in lines of at most `width` points."""
        made: list[SetLine] = []
        for text in texts:
            for index, line in enumerate(self.setter.lines(text.text, text.style, width)):
                gap = text.gap if index == 0 else 0
                made.append(SetLine(line, text.element, text.style.leading + gap))
        return made

    def draw_lines(
        self,
        canvas: Any,  # noqa: ANN401
        lines: Sequence[SetLine],
        x: float,
        top: float,
        room: float,
    ) -> None:
        """Draw the lines downwards from `top`."""
        for (element, said, language), together in groupby(lines, _belongs):
            with self.marks.content(canvas, element, said=said, language=language):
                for each in together:
                    top -= each.height
                    style = each.line.style
                    drawing.draw_text(canvas, each.line, x, top + style.leading - style.rise, room)


def _belongs(each: SetLine) -> tuple[Element, str, str]:
    """What a line is drawn for; lines that share it are one piece. A turned line says its words."""
    return each.element, each.line.text if each.line.turned else "", each.line.language


class Passage(Flowable):  # type: ignore[misc]
    """Lines of text in their dress.

    `held_first` and `held_last` are the texts (labels, who said it) kept with the lines beside
    them. `on_draw` is called with the canvas and the height when the first line is drawn. A heading
    has `needs_below`, the room for the start of what follows it, on a page of `page_room`.
    """

    def __init__(
        self,
        layout: PassageLayout,
        texts: Sequence[PassageText],
        dress: BoxStyle,
        *,
        before: float,
        after: float,
        held_first: int = 0,
        held_last: int = 0,
    ) -> None:
        super().__init__()
        self._layout = layout
        self._texts = tuple(texts)
        self._dress = dress
        self._held = (held_first, held_last)
        self.spaceBefore, self.spaceAfter = before, after
        self.hung: HangingMark | None = None
        self.on_draw: Callable[[Any, float], None] | None = None
        self.needs_below = 0.0
        self.page_room = float("inf")
        self._lines: list[SetLine] = []
        self._set_for = -1.0
        self._first, self._last = _TOGETHER, _TOGETHER

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set the lines for that width, once."""
        self._set(width)
        self.width, self.height = width, self._dress.top + self._dress.bottom + self._text_height()
        if self._is_lonely(height):
            return self.width, _TOO_HIGH
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two passages, broken at the last place allowed that fits; none if nothing fits."""
        self._set(width)
        if self._is_lonely(height):
            return []
        room = height - self._dress.top - self._dress.bottom
        fits = lines_that_fit(self._lines, room)
        fits = min(fits, len(self._lines) - self._last)
        if fits < self._first or fits <= 0:
            return []
        return [self._part(0, fits), self._part(fits, len(self._lines))]

    def least_height(self, width: float) -> float:
        """The height of the least part that may stand before a break."""
        self._set(width)
        least = self._first if len(self._lines) >= self._first + self._last else len(self._lines)
        return self._dress.top + self._dress.bottom + sum(s.height for s in self._lines[:least])

    def draw(self) -> None:
        """Draw ground and bar, then the lines."""
        dress, canvas = self._dress, self.canv
        if dress.ground or dress.bar or dress.rule_below:
            self._draw_dress()
        if self.on_draw:
            self.on_draw(canvas, self.height)
        top = self.height - dress.top
        if self.hung:
            self._draw_hung(top)
        self._layout.draw_lines(canvas, self._lines, dress.left, top, self._room(self.width))

    def _draw_dress(self) -> None:
        dress, canvas = self._dress, self.canv
        with self._layout.marks.artifact(canvas):
            if dress.ground:
                drawing.fill_background(
                    canvas, 0, 0, self.width, self.height, dress.ground, dress.edge
                )
            if dress.bar:
                drawing.fill_background(canvas, 0, 0, dress.bar_width, self.height, dress.bar)
            if dress.rule_below:
                drawing.rule(canvas, (0, 0), (self.width, 0), ink=dress.rule_below)

    def _draw_hung(self, top: float) -> None:
        hung = self.hung
        if hung is None:
            return
        line = self._layout.setter.lines(hung.text, hung.style, self.width)[0]
        with self._layout.marks.content(self.canv, hung.element):
            x = self._dress.left - line.width - hung.style.size * 0.55
            drawing.draw_text(self.canv, line, x, top - hung.style.rise)

    def _is_lonely(self, height: float) -> bool:
        """True for a heading whose text would start on the next page; a fresh page always does."""
        height_needed = self.height + self.needs_below
        return self.needs_below > 0 and height_needed > height and height < self.page_room - 1

    def _room(self, width: float) -> float:
        return width - self._dress.left - self._dress.right

    def _set(self, width: float) -> None:
        if self._set_for == width:
            return
        first, last = self._held
        texts, room = self._texts, self._room(width)
        each = [self._layout.set_lines((text,), room) for text in texts]
        self._lines = [line for lines in each for line in lines]
        self._set_for = width
        self._first = _TOGETHER + sum(map(len, each[:first]))
        self._last = _TOGETHER + (sum(map(len, each[-last:])) if last else 0)
        self._first, self._last = min(self._first, _MOST_HELD), min(self._last, _MOST_HELD)

    def _text_height(self) -> float:
        return sum(each.height for each in self._lines)

    def _part(self, start: int, end: int) -> "Passage":
        """A passage of some of the lines, set already."""
        part = Passage(
            self._layout, (), self._dress, before=self.spaceBefore, after=self.spaceAfter
        )
        part._lines, part._set_for = self._lines[start:end], self._set_for
        part._first = self._first if start == 0 else _TOGETHER
        part._last = self._last if end == len(self._lines) else _TOGETHER
        if start == 0:
            part.hung, part.on_draw, part.spaceAfter = self.hung, self.on_draw, 0
        return part


def lines_that_fit(lines: Sequence[SetLine], room: float) -> int:
    """How many of the lines, from the first, fit into `room` points."""
    for index, each in enumerate(lines):
        room -= each.height
        if room < -ROUNDING:
            return index
    return len(lines)
