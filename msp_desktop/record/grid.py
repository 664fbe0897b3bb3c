"""The wellbeing/safety grid: how well and how safe, and where each option would lead.

Vertical: independence, wellbeing and choice. Horizontal: safety. Both run from 0 to 100. The
person's marks and the practitioner's are kept apart, and no number is ever made of the two.
"""

import re
from datetime import datetime
from typing import Annotated, Final, NamedTuple

import msgspec

from msp_desktop.practice.codes import GridMoment, GridView, SaidBy, WhoseIdea
from msp_desktop.practice.grid_words import AxisWords, PackGridWords, Quarter, quarter_of
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
from msp_desktop.record.since import Since3

_WHOSE: Final = {GridView.PERSON: "", GridView.PRACTITIONER: "In the practitioner’s view: "}
_SAFE, _WELL = "How safe", "How well"
_LINE = re.compile(rf"(?P<asked>{_SAFE}|{_WELL}): (?P<words>.+)\. How (?:well|safe) was not said\.")


class PartialPlacement(NamedTuple):
    """One of the two values of a mark; the other was not said."""

    safety: int | None = None
    wellbeing: int | None = None


def half_of(declined: str, who: GridView, words: PackGridWords) -> PartialPlacement | None:
    """What of theirs is kept in those words; None where nothing is, or in words of another pack."""
    for line in declined.splitlines():
        found = _match(line, who)
        if found is not None:
            is_safety = found["asked"] == _SAFE
            value = _value(words.safety if is_safety else words.wellbeing, found["words"])
            if value is not None:
                return (
                    PartialPlacement(safety=value)
                    if is_safety
                    else PartialPlacement(wellbeing=value)
                )
    return None


def half_in_words(declined: str, who: GridView) -> str:
    """What of theirs is kept in those words, as it stands there; empty where nothing is."""
    kept = (line for line in declined.splitlines() if _match(line, who) is not None)
    return "".join(line.removeprefix(_WHOSE[who]) for line in kept)


def with_half(declined: str, who: GridView, half: PartialPlacement, words: PackGridWords) -> str:
    """Those words with this half in the place of what was kept of theirs before."""
    left = without_half(declined, who)
    return "\n".join(filter(None, (left, _WHOSE[who] + _in_words(half, words))))


def without_half(declined: str, who: GridView) -> str:
    """Those words without what was kept of theirs; all else stays as it was typed."""
    if all(_match(line, who) is None for line in declined.splitlines()):
        return declined
    return "\n".join(line for line in declined.splitlines() if _match(line, who) is None)


def _match(line: str, who: GridView) -> re.Match[str] | None:
    whose = _WHOSE[who]
    return _LINE.fullmatch(line.removeprefix(whose)) if line.startswith(whose) else None


def _in_words(half: PartialPlacement, words: PackGridWords) -> str:
    if half.safety is not None:
        return f"{_SAFE}: {words.safety.band(half.safety)}. {_WELL} was not said."
    return f"{_WELL}: {words.wellbeing.band(half.wellbeing or 0)}. {_SAFE} was not said."


def _value(axis: AxisWords, words: str) -> int | None:
    return next((middle for middle, band in axis.middles() if band == words), None)


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
    return bool(grid.placements) or has_text(grid.declined)
