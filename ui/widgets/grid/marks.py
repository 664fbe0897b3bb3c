"""The grid in words: its quarters and axes, what a mark is called, and where it is."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.codes import GridMoment, GridView
from msp_desktop.practice.grid_words import MIDDLE
from msp_desktop.practice.grid_words import PackGridWords as PackWords
from msp_desktop.record.grid import Point
from msp_desktop.sentences import TranslatableText
from ui.translated import translated


class MarkShape(StrEnum):
    """How a mark is drawn: its shape tells what it is, its colour only repeats it."""

    NOW = "now"
    WANTED = "wanted"
    OPTION = "option"
    CHOSEN = "chosen option"
    EARLIER = "earlier"
    NOT_YET = "not placed yet"
    OPTION_NOT_YET = "option not placed yet"


@dataclass(frozen=True, slots=True)
class Mark:
    """One placement. `label` is its name aloud ("Bert, now"); `sign` one or two letters beside it.

    An option is an arrow from the mark whose key is `start`, or from where the same voice, or else
    the other, is now. One that is not placed yet waits as a wide hollow ring.
    """

    key: str
    kind: MarkShape
    who: GridView
    label: str
    safety: int
    wellbeing: int
    movable: bool = True
    sign: str = ""
    start: str = ""


@dataclass(frozen=True, slots=True)
class GridWords:
    """The names of the quarters, of the axes, and of both ends of each."""

    well_less_safe: str
    safe_and_well: str
    neither_yet: str
    safer_less_well: str
    safety: str
    safety_low: str
    safety_high: str
    wellbeing: str
    wellbeing_low: str
    wellbeing_high: str


def start_of(option: Mark, marks: list[Mark]) -> Mark | None:
    """The mark from which an option's arrow starts, None where nobody is placed yet."""
    named = next((mark for mark in marks if option.start and mark.key == option.start), None)
    if named is not None:
        return named
    now = [mark for mark in marks if mark.kind is MarkShape.NOW]
    return next((mark for mark in now if mark.who is option.who), now[0] if now else None)


def label_of(who: GridView, moment: GridMoment, name: str) -> str:
    """What a mark is called aloud: "Bert, now", "Your view, at review"."""
    say = QCoreApplication.translate
    whose = name if who is GridView.PERSON else say("Grid", "Your view")
    when = {
        GridMoment.NOW: say("Grid", "now"),
        GridMoment.WANTED: say("Grid", "wanted"),
        GridMoment.AT_REVIEW: say("Grid", "at review"),
        GridMoment.AT_CLOSE: say("Grid", "at close"),
    }[moment]
    return f"{whose}, {when}"


def picture_words(words: PackWords) -> GridWords:
    """The words around the picture."""
    quarters = words.quarters
    return GridWords(
        well_less_safe=quarters.well_less_safe,
        safe_and_well=quarters.safe_and_well,
        neither_yet=quarters.neither,
        safer_less_well=quarters.safe_less_well,
        safety=words.safety.name,
        safety_low=words.safety.low,
        safety_high=words.safety.high,
        wellbeing=words.wellbeing.title,
        wellbeing_low=words.wellbeing.low,
        wellbeing_high=words.wellbeing.high,
    )


def in_words(words: PackWords, point: Point) -> str:
    """The quarter first, then the place: "Safer but less well. Very safe, not very well: …".

    The very middle, where a mark begins before anybody moved it, is said to be in no quarter.
    """
    quarter = words.quarter(safety=point.safety, wellbeing=point.wellbeing)
    if isinstance(quarter, TranslatableText):
        quarter = translated(quarter)
    place = words.read_out(safety=point.safety, wellbeing=point.wellbeing)
    if point.safety == point.wellbeing == MIDDLE:
        return f"{_capital(place)}."
    return f"{_capital(quarter)}. {_capital(place)}."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
