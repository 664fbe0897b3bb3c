"""Where marks stand on the grid's square, and where their numbers find room beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin
from typing import TypeAlias

from msp_desktop.pdf.blocks import GridMark, MarkKind

SIDE = 198.0
"""The square's side in points: 7 cm."""

OPTIONS = (MarkKind.OPTION, MarkKind.CHOSEN_OPTION)
RADIUS = 5.2
"""Of a mark."""

BADGE = 6.6
"""The radius of the ring round a number."""

DISTANCES = (14.5, 18.0, 23.0, 30.0)
"""How far from its mark a number may stand, nearest first."""

_DIRECTIONS = tuple(index * pi / 4 + pi / 8 for index in range(8))

LabelPoint: TypeAlias = tuple[float, float]
"""A place on the square, in points from its lower left corner."""


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A mark on the square, and where its number stands."""

    number: int
    mark: GridMark
    at: LabelPoint
    badge: LabelPoint


def start_of(marks: Sequence[GridMark]) -> GridMark | None:
    """From where options lead: the person's own now, else the practitioner's."""
    for kind in (MarkKind.PERSON_NOW, MarkKind.PRACTITIONER_NOW):
        for mark in marks:
            if mark.kind is kind:
                return mark
    return None


def placed(marks: Sequence[GridMark]) -> tuple[PlacedLabel, ...]:
    """Every mark with a free place for its number, beside the mark."""
    spots = [spot_of(mark) for mark in marks]
    start = start_of(marks)
    lines = [(spot_of(start), spot_of(mark)) for mark in marks if start and mark.kind in OPTIONS]
    taken: list[LabelPoint] = []
    done = []
    for index, (mark, spot) in enumerate(zip(marks, spots, strict=True)):
        others = spots[:index] + spots[index + 1 :]
        badge = min(
            _around(spot),
            key=lambda place: (_crowding(place, others, taken, lines), far_apart(place, spot)),
        )
        taken.append(badge)
        done.append(PlacedLabel(index + 1, mark, spot, badge))
    return tuple(done)


def _around(spot: LabelPoint) -> list[LabelPoint]:
    return [
        (spot[0] + far * cos(way), spot[1] + far * sin(way))
        for far in DISTANCES
        for way in _DIRECTIONS
    ]


def _crowding(
    place: LabelPoint,
    others: Sequence[LabelPoint],
    taken: Sequence[LabelPoint],
    lines: Sequence[tuple[LabelPoint, LabelPoint]],
) -> int:
    """How much a number at that place would cover; 0 is a free place."""
    low, high = BADGE + 1, SIDE - BADGE - 1
    outside = not (low <= place[0] <= high and low <= place[1] <= high)
    over_marks = sum(far_apart(place, other) < BADGE + RADIUS + 2 for other in others)
    over_numbers = sum(far_apart(place, other) < 2 * BADGE + 1 for other in taken)
    over_lines = sum(_from_line(place, line) < BADGE + 2 for line in lines)
    half = SIDE / 2
    names = abs(place[0] - half) > half * 0.15 and min(place[1], SIDE - place[1]) < BADGE + 16
    return 100 * outside + 10 * over_marks + 10 * over_numbers + 4 * over_lines + 3 * names


def far_apart(one: LabelPoint, other: LabelPoint) -> float:
    """The distance between two places."""
    return hypot(one[0] - other[0], one[1] - other[1])


def _from_line(place: LabelPoint, line: tuple[LabelPoint, LabelPoint]) -> float:
    """How far the place is from the nearest point of the line."""
    (x1, y1), (x2, y2) = line
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    along = ((place[0] - x1) * (x2 - x1) + (place[1] - y1) * (y2 - y1)) / length if length else 0
    along = min(1.0, max(0.0, along))
    return far_apart(place, (x1 + along * (x2 - x1), y1 + along * (y2 - y1)))


def spot_of(mark: GridMark) -> LabelPoint:
    """Where the mark stands."""
    return (mark.safety * SIDE / 100, mark.wellbeing * SIDE / 100)
