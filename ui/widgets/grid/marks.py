"""The grid in words: its quarters and axes, what a mark is called, and where it is."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.codes import GridMoment, GridView
from msp_desktop.practice.grid_words import MIDDLE
from msp_desktop.practice.grid_words import GridWords as PackWords
from msp_desktop.record.grid import Point
from ui.widgets.grid.grid_marks import GridWords


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
        wellbeing=words.wellbeing.name,
        wellbeing_low=words.wellbeing.low,
        wellbeing_high=words.wellbeing.high,
    )


def in_words(words: PackWords, point: Point) -> str:
    """The quarter first, then the place: "Safer but less well. Very safe, not very well: …".

    The very middle, where a mark begins before anybody moved it, is said to be in no quarter.
    """
    quarter = words.quarter(safety=point.safety, wellbeing=point.wellbeing)
    place = words.read_out(safety=point.safety, wellbeing=point.wellbeing)
    if point.safety == point.wellbeing == MIDDLE:
        return f"{_capital(place)}."
    return f"{_capital(quarter)}. {_capital(place)}."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
