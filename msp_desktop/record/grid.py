"""The wellbeing/safety grid: how well and how safe, and where each option would lead.

Vertical: independence, wellbeing and choice. Horizontal: safety. Both run from 0 to 100. The
person's marks and the practitioner's are kept apart, and no number is ever made of the two.
"""

from datetime import datetime
from typing import Annotated

import msgspec

from msp_desktop.practice.codes import GridMoment, GridView, SaidBy, WhoseIdea
from msp_desktop.practice.grid_words import PackGridWords, Quarter, quarter_of
from msp_desktop.record.older_half_marks import (
    older_half,
    older_half_in_words,
    without_older_half,
)
from msp_desktop.record.part import (
    ItemId,
    Many,
    Moment,
    RecordPart,
    SpokenWords,
    Text,
    has_text,
    new_id,
)
from msp_desktop.record.since import Since3, Since4
from msp_desktop.sentences import translatable

Degree = Annotated[int, msgspec.Meta(ge=0, le=100)]
"""How far along an axis: 0 is the low end, 100 the high end."""


class Point(RecordPart):
    """A place on the grid."""

    safety: Degree
    wellbeing: Degree


class Placement(RecordPart):
    """A mark: where somebody placed the person, when, and why in words."""

    id: ItemId
    who: GridView
    moment: GridMoment
    point: Point
    at: Moment
    why: Text = ""
    why_in_english: Text = ""
    why_by: Since3[SaidBy] = SaidBy.PERSON


class HalfPlacement(RecordPart):
    """One of the two values of a mark now; the other was not said."""

    id: ItemId
    who: GridView
    at: Moment
    safety: Degree | None = None
    wellbeing: Degree | None = None


class GridOption(RecordPart):
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
    person_says_by: Since3[SaidBy] = SaidBy.PERSON


class Grid(RecordPart):
    """Every mark, in the order they were made, and every option considered."""

    placements: Many[Placement] = ()
    options: Many[GridOption] = ()
    declined: Text = ""
    halves: Since4[Many[HalfPlacement]] = ()


def person_says(option: GridOption) -> SpokenWords:
    """What the person thinks of an option, with who said it."""
    return SpokenWords(
        text=option.person_says,
        said_by=option.person_says_by,
        in_english=option.person_says_in_english,
    )


def reason_for(mark: Placement) -> SpokenWords:
    """Why a mark stands there, with who said it."""
    return SpokenWords(text=mark.why, said_by=mark.why_by, in_english=mark.why_in_english)


def latest(grid: Grid, who: GridView, moment: GridMoment) -> Placement | None:
    """The newest mark of that kind."""
    of_kind = [p for p in grid.placements if p.who is who and p.moment is moment]
    return of_kind[-1] if of_kind else None


def place(grid: Grid, who: GridView, moment: GridMoment, point: Point, *, at: datetime) -> Grid:
    """The grid with that mark placed; within one conversation a mark moves rather than piles up.

    A whole mark of where they are now takes the place of half of one.
    """
    if moment is GridMoment.NOW:
        grid = without_half(grid, who)
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


def without_half(grid: Grid, who: GridView) -> Grid:
    """The grid without half a mark of theirs."""
    return grid.but(
        halves=tuple(half for half in grid.halves if half.who is not who),
        declined=without_older_half(grid.declined, who),
    )


def with_half(
    grid: Grid,
    who: GridView,
    *,
    safety: int | None = None,
    wellbeing: int | None = None,
    at: datetime,
) -> Grid:
    """The grid with half a mark of theirs, in place of the half that was there."""
    half = HalfPlacement(id=new_id(), who=who, at=at, safety=safety, wellbeing=wellbeing)
    rest = without_half(grid, who)
    return rest.but(halves=(*rest.halves, half))


def half_values(grid: Grid, who: GridView, words: PackGridWords) -> tuple[int | None, int | None]:
    """How safe and how well by half a mark of theirs, at most one of them; none of another pack."""
    for half in grid.halves:
        if half.who is who:
            return half.safety, half.wellbeing
    return older_half(grid.declined, who, words)


def half_in_words(grid: Grid, who: GridView, words: PackGridWords) -> str:
    """Half a mark of theirs as a sentence, ready to be translated; empty where there is none."""
    for half in grid.halves:
        if half.who is who:
            if half.safety is not None:
                band = words.safety.band(half.safety)
                return translatable("How safe: {band}. How well was not said.", band=band)
            if half.wellbeing is not None:
                band = words.wellbeing.band(half.wellbeing)
                return translatable("How well: {band}. How safe was not said.", band=band)
    return older_half_in_words(grid.declined, who)


def quarter(point: Point) -> Quarter | None:
    """In which quarter a place lies; None in the middle and on a line between quarters."""
    return quarter_of(safety=point.safety, wellbeing=point.wellbeing)


def start_of(grid: Grid) -> Placement | None:
    """From where options lead: the person's own now, else the practitioner's."""
    return latest(grid, GridView.PERSON, GridMoment.NOW) or latest(
        grid, GridView.PRACTITIONER, GridMoment.NOW
    )


def is_covered(grid: Grid) -> bool:
    """Covered once a mark or half of one is placed, or it is said why the person would not."""
    return bool(grid.placements or grid.halves) or has_text(grid.declined)
