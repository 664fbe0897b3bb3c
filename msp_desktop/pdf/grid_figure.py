"""The wellbeing/safety grid as a drawing, with its key.

The person's mark is a warm filled circle, where they want to be a ring, the practitioner's an open
cool square, an option an arrow from now to where it would lead, thicker when chosen. Each carries a
number that the key explains, so that it reads in black and white.
"""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise, product
from typing import Any

from reportlab.platypus import Flowable

from msp_desktop.pdf import drawing
from msp_desktop.pdf.blocks import AxisLabels, GridFigure, GridMark, MarkKind
from msp_desktop.pdf.grid_labels import (
    BADGE,
    DISTANCES,
    OPTIONS,
    RADIUS,
    SIDE,
    LabelPoint,
    PlacedLabel,
    far_apart,
    placed,
    spot_of,
    start_of,
)
from msp_desktop.pdf.passage import BoxStyle, Passage, PassageLayout, PassageText, SetLine
from msp_desktop.pdf.roles import Element
from msp_desktop.pdf.text_lines import TextLine
from msp_desktop.pdf.type_scale import COOL, HAIR, LINE, QUIET, WARM, WHITE, Style, TypeScale
from msp_desktop.pdf.typefaces import Weight

_PLAIN = TypeScale(11)
"""The square is drawn as for plain text, then grown as a whole for large print."""

_MOST_GROWN = 1.4
_AXIS_GAP = 8.0
_ARROW = 16.0
"""Between the words of an axis, and the length of its arrow, in points."""

_EARLIER = 0.55
"""The size of an earlier mark, as a share of the newest."""

_PERSONS = (MarkKind.PERSON_NOW, MarkKind.PERSON_EARLIER, MarkKind.PERSON_WANTED)
_AXIS_NAME = Style(_PLAIN.small.size, _PLAIN.small.leading, Weight.SEMIBOLD)
_NUMBER = Style(8, 10, Weight.SEMIBOLD)
_QUARTER_GROUNDS = ("#F4F3EF", "#F9F8F5", "#F9F8F5", "#EDF4EE")
"""Neither, safer but less well, well but less safe, safe and well."""


def key_text(figure: GridFigure, mark: GridMark) -> str:
    """What the key says of a mark, its place included."""
    return (
        f"{mark.label} ({figure.safety.short or figure.safety.name} {mark.safety}, "
        f"{figure.wellbeing.short or figure.wellbeing.name} {mark.wellbeing})"
    )


class GridDrawing(Flowable):  # type: ignore[misc]
    """The square with its axes and marks, and the key beside it where there is room.

    Where there is none, `key_under` gives the key as passages to stand below.
    """

    def __init__(
        self,
        layout: PassageLayout,
        figure: GridFigure,
        scale: TypeScale,
        element: Element,
        width: float,
    ) -> None:
        super().__init__()
        self._layout, self._figure, self._element = layout, figure, element
        self._scale, self._axis = scale, _PLAIN.small
        self._placed = placed(figure.marks)
        self._square_x = self._axis_lines(figure.wellbeing) * self._axis.leading + 2
        self._grown = min(scale.base / _PLAIN.base, _MOST_GROWN, width / (SIDE + self._square_x))
        self.width = width
        under = self._axis_lines(figure.safety) * self._axis.leading
        self.height = (SIDE + under + 4) * self._grown
        self.spaceBefore = self.spaceAfter = 0.4 * scale.base
        self._key_x = (self._square_x + SIDE) * self._grown + 2 * scale.base
        self._key = self._set_key(width - self._key_x)
        self.has_key = bool(self._key)

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        """The room the figure takes: it does not depend on what is offered, nor break."""
        return self.width, self.height

    def least_height(self, width: float) -> float:  # noqa: ARG002
        """The whole height: a figure is not broken."""
        return self.height

    def key_under(self) -> list[Flowable]:
        """The key as passages that may go on to the next page."""
        style, gap = self._scale.cell, 0.25 * self._scale.base
        dress = BoxStyle(left=self._key_indent)
        entries: list[Flowable] = []
        for each in self._placed:
            text = PassageText(key_text(self._figure, each.mark), style, self._element)
            entry = Passage(self._layout, [text], dress, before=gap, after=gap)
            entry.on_draw = partial(self._draw_hung, each)
            entries.append(entry)
        return entries

    def draw(self) -> None:
        """Draw the square, the marks and the key."""
        canvas = self.canv
        self._layout.marks.bounds(canvas, self._element, self.width, self.height)
        with self._layout.marks.content(canvas, self._element):
            canvas.saveState()
            canvas.translate(self._square_x * self._grown, self.height - SIDE * self._grown)
            canvas.scale(self._grown, self._grown)
            self._draw_square(canvas)
            self._draw_marks(canvas)
            canvas.restoreState()
            self._draw_key(canvas)

    @property
    def _key_indent(self) -> float:
        return (2 * BADGE + 24) * self._scale.base / _PLAIN.base

    def _set_key(self, room: float) -> list[tuple[PlacedLabel, list[SetLine]]]:
        """The key beside the square, or nothing if it does not fit there."""
        if room < self._scale.base * 13:
            return []
        key = []
        for each in self._placed:
            text = PassageText(key_text(self._figure, each.mark), self._scale.cell, self._element)
            key.append((each, self._layout.set_lines([text], room - self._key_indent)))
        height = sum(self._entry_height(lines) for _, lines in key)
        return key if height <= self.height else []

    def _entry_height(self, lines: Sequence[SetLine]) -> float:
        return sum(line.height for line in lines) + 0.5 * self._scale.base

    def _draw_square(self, canvas: Any) -> None:  # noqa: ANN401
        half, names = SIDE / 2, self._figure.quarters
        for fill, (row, column) in zip(_QUARTER_GROUNDS, product((0, 1), (0, 1)), strict=True):
            drawing.fill_background(canvas, column * half, row * half, half, half, fill)
        drawing.rule(canvas, (half, 0), (half, SIDE), ink=HAIR, thick=0.8)
        drawing.rule(canvas, (0, half), (SIDE, half), ink=HAIR, thick=0.8)
        drawing.rule(canvas, (0, SIDE), (SIDE, SIDE), ink=HAIR, thick=0.8)
        drawing.rule(canvas, (SIDE, 0), (SIDE, SIDE), ink=HAIR, thick=0.8)
        drawing.rule(canvas, (0, 0), (SIDE, 0), ink=LINE, thick=1)
        drawing.rule(canvas, (0, 0), (0, SIDE), ink=LINE, thick=1)
        self._quarter(canvas, names.well_less_safe, high=True, left=True)
        self._quarter(canvas, names.safe_and_well, high=True, left=False)
        self._quarter(canvas, names.neither, high=False, left=True)
        self._quarter(canvas, names.safer_less_well, high=False, left=False)
        self._axis_words(canvas, self._figure.safety, above=False)
        canvas.saveState()
        canvas.rotate(90)
        self._axis_words(canvas, self._figure.wellbeing, above=True)
        canvas.restoreState()

    def _quarter(self, canvas: Any, name: str, *, high: bool, left: bool) -> None:  # noqa: ANN401
        style = self._axis
        lines = self._layout.setter.lines(name, style, SIDE / 2 - 12)
        top = SIDE - 3 if high else 4 + style.leading * len(lines)
        for index, line in enumerate(lines):
            x = 6 if left else SIDE - 6 - line.width
            drawing.draw_text(canvas, line, x, top - index * style.leading - style.rise)

    def _axis_lines(self, axis: AxisLabels) -> int:
        """How many lines the words of an axis take: its name goes under its ends if it must."""
        low, name, high = self._axis_set(axis)
        widest = max(low.width, high.width) + _AXIS_GAP
        return 1 if name.width + 2 * (widest + _ARROW) <= SIDE else 2

    def _axis_set(self, axis: AxisLabels) -> tuple[TextLine, TextLine, TextLine]:
        low, name, high = (
            self._layout.setter.lines(text, style, float("inf"))[0]
            for text, style in (
                (axis.low, self._axis),
                (axis.name, _AXIS_NAME),
                (axis.high, self._axis),
            )
        )
        return low, name, high

    def _axis_words(self, canvas: Any, axis: AxisLabels, *, above: bool) -> None:  # noqa: ANN401
        """The words along an axis, nearest to it its ends; above it, or below."""
        low, name, high = self._axis_set(axis)
        style, lines = self._axis, self._axis_lines(axis)
        first = 4.0 if above else -style.leading - 2
        base = first + style.leading - style.rise
        drawing.draw_text(canvas, low, 0, base)
        drawing.draw_text(canvas, high, SIDE - high.width, base)
        if lines > 1:
            base += style.leading if above else -style.leading
        x = (SIDE - name.width) / 2
        drawing.draw_text(canvas, name, x, base)
        tail, level = x + name.width + 5, base + style.size * 0.3
        drawing.arrow(canvas, (tail, level), (tail + _ARROW, level), ink=QUIET, thick=0.7)

    def _draw_marks(self, canvas: Any) -> None:  # noqa: ANN401
        start = start_of(self._figure.marks)
        for path in self._figure.paths:
            self._draw_path(canvas, path)
        for each in self._placed:
            if each.mark.kind in OPTIONS:
                _draw_option(canvas, each, start)
        for each in self._placed:
            if each.mark.kind not in OPTIONS:
                draw_symbol(canvas, each.mark.kind, each.at)
        for each in self._placed:
            if far_apart(each.at, each.badge) > DISTANCES[1]:
                drawing.rule(canvas, each.at, each.badge, ink=QUIET, thick=0.5)
            self._draw_badge(canvas, each, each.badge)

    def _draw_path(self, canvas: Any, path: Sequence[int]) -> None:  # noqa: ANN401
        """A broken line through the marks of one voice, in the order they were placed."""
        marks = [self._figure.marks[place] for place in path]
        for before, after in pairwise(marks):
            persons = before.kind in _PERSONS
            colour = WARM if persons else COOL
            drawing.rule(canvas, spot_of(before), spot_of(after), ink=colour, thick=1, dashed=True)

    def _draw_badge(self, canvas: Any, each: PlacedLabel, at: LabelPoint) -> None:  # noqa: ANN401
        drawing.ring(canvas, *at, BADGE, ink=LINE, fill=WHITE, thick=0.5)
        line = self._layout.setter.lines(str(each.number), _NUMBER, 99)[0]
        drawing.draw_text(canvas, line, at[0] - line.width / 2, at[1] - 2.8)

    def _draw_key(self, canvas: Any) -> None:  # noqa: ANN401
        top = self.height
        for each, lines in self._key:
            canvas.saveState()
            canvas.translate(self._key_x, 0)
            self._draw_sample(each, canvas, top)
            canvas.restoreState()
            self._layout.draw_lines(canvas, lines, self._key_x + self._key_indent, top, 0)
            top -= self._entry_height(lines)

    def _draw_hung(self, each: PlacedLabel, canvas: Any, top: float) -> None:  # noqa: ANN401
        with self._layout.marks.content(canvas, self._element):
            self._draw_sample(each, canvas, top)

    def _draw_sample(self, each: PlacedLabel, canvas: Any, top: float) -> None:  # noqa: ANN401
        """The number and the mark as they stand in the key, beside a line whose top is given."""
        grown = self._scale.base / _PLAIN.base
        canvas.saveState()
        canvas.translate(0, top - self._scale.cell.leading / 2)
        canvas.scale(grown, grown)
        self._draw_badge(canvas, each, (BADGE, 0))
        x = 2 * BADGE + 10.5
        if each.mark.kind in OPTIONS:
            drawing.arrow(
                canvas, (x - 8, 0), (x + 8, 0), ink=WARM, thick=_thickness(each.mark.kind)
            )
        else:
            draw_symbol(canvas, each.mark.kind, (x, 0))
        canvas.restoreState()


def draw_symbol(canvas: Any, kind: MarkKind, at: LabelPoint) -> None:  # noqa: ANN401
    """The mark of that kind with its middle at that place."""
    if kind is MarkKind.PERSON_NOW:
        drawing.ring(canvas, *at, RADIUS, ink=WARM, fill=WARM)
    elif kind is MarkKind.PERSON_WANTED:
        drawing.ring(canvas, *at, RADIUS, ink=WARM, fill=WHITE)
    elif kind is MarkKind.PERSON_EARLIER:
        drawing.ring(canvas, *at, RADIUS * _EARLIER, ink=WARM, fill=WARM, thick=0.5)
    elif kind is MarkKind.PRACTITIONER_EARLIER:
        drawing.square(canvas, *at, RADIUS * _EARLIER, ink=COOL, fill=WHITE, thick=1)
    else:
        drawing.square(canvas, *at, RADIUS - 0.4, ink=COOL, fill=WHITE)


def _thickness(kind: MarkKind) -> float:
    return 2.6 if kind is MarkKind.CHOSEN_OPTION else 1.0


def _draw_option(canvas: Any, each: PlacedLabel, start: GridMark | None) -> None:  # noqa: ANN401
    origin = spot_of(start) if start else each.at
    length = far_apart(origin, each.at)
    if length < 2 * RADIUS:
        drawing.ring(canvas, *each.at, 2.4, ink=WARM, fill=WARM, thick=0.5)
        return
    share = (RADIUS + 1.5) / length
    begin = (
        origin[0] + (each.at[0] - origin[0]) * share,
        origin[1] + (each.at[1] - origin[1]) * share,
    )
    drawing.arrow(canvas, begin, each.at, ink=WARM, thick=_thickness(each.mark.kind))
