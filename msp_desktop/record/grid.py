"""The wellbeing/safety grid: how well and how safe, and where each option would lead.

Vertical: independence, wellbeing and choice. Horizontal: safety. Both run from 0 to 100. The
person's marks and the practitioner's are kept apart, and no number is ever made of the two.
"""

from datetime import datetime
from typing import Annotated

import msgspec

from msp_desktop.practice.codes import GridMoment, GridView, WhoseIdea
from msp_desktop.practice.grid_words import Quarter, quarter_of
from msp_desktop.record.half_mark import without_half
from msp_desktop.record.part import ItemId, Many, Moment, Part, Text, new_id, said

Degree = Annotated[int, msgspec.Meta(ge=0, le=100)]
"""How far along an axis: 0 is the low end, 100 the high end."""


class Point(Part):
    """A place on the grid."""

    safety: Degree
    wellbeing: Degree


class Placement(Part):
    """A mark: where somebody placed the person, when, and why in words."""

    id: ItemId
    who: GridView
    moment: GridMoment
    point: Point
    at: Moment
    why: Text = ""
    why_in_english: Text = ""


class GridOption(Part):
    """Something that could be done, and where it would lead."""

    id: ItemId
    what: Text = ""
    whose_idea: WhoseIdea | None = None
    benefits: Text = ""
    risks: Text = ""
    restriction: Text = ""
    leads_to: Point | None = None
    chosen: bool = False
    why_chosen: Text = ""
    person_says: Text = ""
    person_says_in_english: Text = ""


class Grid(Part):
    """Every mark, in the order they were made, and every option considered."""

    placements: Many[Placement] = ()
    options: Many[GridOption] = ()
    declined: Text = ""


def latest(grid: Grid, who: GridView, moment: GridMoment) -> Placement | None:
    """The newest mark of that kind."""
    of_kind = [p for p in grid.placements if p.who is who and p.moment is moment]
    return of_kind[-1] if of_kind else None


def place(grid: Grid, who: GridView, moment: GridMoment, point: Point, *, at: datetime) -> Grid:
    """The grid with that mark placed; within one conversation a mark moves rather than piles up.

    Half of where they are now, which was kept in words, is said by the whole of it.
    """
    if moment is GridMoment.NOW:
        grid = grid.but(declined=without_half(grid.declined, who))
    before = latest(grid, who, moment)
    if before is None:
        mark = Placement(id=new_id(), who=who, moment=moment, point=point, at=at)
        return grid.but(placements=(*grid.placements, mark))
    after = before.but(point=point, at=at)
    return grid.but(placements=tuple(after if p is before else p for p in grid.placements))


def take_back(grid: Grid, who: GridView, moment: GridMoment) -> Grid:
    """The grid without the newest mark of that kind."""
    before = latest(grid, who, moment)
    return grid.but(placements=tuple(p for p in grid.placements if p is not before))


def quarter(point: Point) -> Quarter | None:
    """In which quarter a place lies; None in the middle and on a line between quarters."""
    return quarter_of(safety=point.safety, wellbeing=point.wellbeing)


def start_of(grid: Grid) -> Placement | None:
    """From where options lead: the person's own now, else the practitioner's."""
    return latest(grid, GridView.PERSON, GridMoment.NOW) or latest(
        grid, GridView.PRACTITIONER, GridMoment.NOW
    )


def is_covered(grid: Grid) -> bool:
    """Covered once one mark is placed, or it is said why the person would not."""
    return bool(grid.placements) or said(grid.declined)
