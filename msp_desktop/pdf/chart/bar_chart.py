"""A bar chart as shapes: where each bar, line and word stands, for whatever draws it.

Read without colour: every bar has its label before it and its words behind it, and the bar of what
is not recorded is hatched. Nothing here knows a screen or a page; lengths are in the drawer's own
unit, from the upper left corner down.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from msp_desktop.pdf.blocks import Bar, BarChart

Measure = Callable[[str], float]
"""How wide a text is, as it will be drawn."""

_LABELS, _WORDS = 0.36, 0.22
"""The shares of the width that labels and words take; the bars have the rest."""

_GAP: Final = 8.0
_QUARTERS: Final = (0, 25, 50, 75, 100)


class ShapeKind(StrEnum):
    """What a shape is, and so in which colour it is drawn."""

    TRACK = "track"
    BAR = "bar"
    SILENT = "silent"
    AXIS = "axis"


class Box(NamedTuple):
    """A rectangle from its upper left corner; a silent one has an edge and no ground."""

    kind: ShapeKind
    x: float
    y: float
    width: float
    height: float


class ChartLine(NamedTuple):
    """A thin straight line."""

    kind: ShapeKind
    x: float
    y: float
    to_x: float
    to_y: float


class ChartText(NamedTuple):
    """One line of text: its left edge, and the top of its line."""

    x: float
    y: float
    text: str


Shape = Box | ChartLine | ChartText


class LaidChart(NamedTuple):
    """All shapes of a chart, and how high it is."""

    shapes: tuple[Shape, ...]
    height: float


def lay_out(chart: BarChart, width: float, leading: float, measure: Measure) -> LaidChart:
    """Where everything stands; `leading` is the height of a line of text."""
    label_room, words_room = _LABELS * width, _WORDS * width
    left, right = label_room + _GAP, width - words_room - _GAP
    thick, between = 0.8 * leading, 0.5 * leading
    bars: list[Shape] = []
    top = 0.0
    for bar in chart.bars:
        labels = list(_wrapped(bar.label, label_room, measure))
        words = list(_wrapped(bar.words, words_room, measure))
        height = max(len(labels), len(words)) * leading
        middle = top + height / 2
        for place, line in enumerate(labels):
            bars.append(ChartText(0, middle + (place - len(labels) / 2) * leading, line))
        for place, line in enumerate(words):
            bars.append(ChartText(right + _GAP, middle + (place - len(words) / 2) * leading, line))
        bars += _bar(bar, left, middle - thick / 2, right - left, thick)
        top += height + between
    scale = list(_scale(left, right, top, leading, measure))
    return LaidChart((*scale, *bars), top + 1.2 * leading)


def _bar(bar: Bar, x: float, y: float, room: float, thick: float) -> Iterator[Shape]:
    if bar.share is None:
        return
    width = room * bar.share / 100
    if not bar.silent:
        yield Box(ShapeKind.BAR, x, y, width, thick)
        return
    yield Box(ShapeKind.SILENT, x, y, width, thick)
    at = thick / 2
    while at < width + thick:
        begins, ends = max(at - thick, 0), min(at, width)
        if begins < ends:
            yield ChartLine(
                ShapeKind.SILENT, x + begins, y + (at - begins), x + ends, y + (at - ends)
            )
        at += thick / 2


def _scale(
    left: float, right: float, bottom: float, leading: float, measure: Measure
) -> Iterator[Shape]:
    for share in _QUARTERS:
        x = left + (right - left) * share / 100
        yield ChartLine(ShapeKind.AXIS if not share else ShapeKind.TRACK, x, 0, x, bottom)
        words = f"{share}%"
        yield ChartText(x - measure(words) / 2, bottom + 0.2 * leading, words)


def _wrapped(text: str, room: float, measure: Measure) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and measure(longer) > room:
            yield line
            line = word
        else:
            line = longer
    yield line
