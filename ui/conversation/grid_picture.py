"""What the record holds of the grid, as the marks and the words of the picture."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.codes import GridMoment, GridView
from msp_desktop.practice.grid_words import GridWords as PackWords
from msp_desktop.record.grid import Grid, GridOption, Placement, Point, start_of
from msp_desktop.record.part import said
from ui.conversation.answers import first_capital
from ui.widgets.grid_marks import GridWords, Mark, MarkKind

FIRST = (
    (GridView.PERSON, GridMoment.NOW),
    (GridView.PERSON, GridMoment.WANTED),
    (GridView.PRACTITIONER, GridMoment.NOW),
)
"""The marks that a visit begins with."""

LATER = tuple(
    (who, moment) for moment in (GridMoment.AT_REVIEW, GridMoment.AT_CLOSE) for who in GridView
)
"""The marks of a later visit."""


def key_of(who: GridView, moment: GridMoment) -> str:
    """The picture's own name for a mark; an option's is its id."""
    return f"{who.name}-{moment.name}"


def label_of(who: GridView, moment: GridMoment, name: str) -> str:
    """What a mark is called aloud: "Bert, now", "Your view, at review"."""
    whose = name if who is GridView.PERSON else _tr("Your view")
    when = {
        GridMoment.NOW: _tr("now"),
        GridMoment.WANTED: _tr("wanted"),
        GridMoment.AT_REVIEW: _tr("at review"),
        GridMoment.AT_CLOSE: _tr("at close"),
    }[moment]
    return f"{whose}, {when}"


def option_label(option: GridOption, number: int) -> str:
    """What an option is called aloud: "Option 2: Stop all post"."""
    label = _tr("Option {number}").format(number=number)
    what = " ".join(option.what.split())
    return f"{label}: {what}" if said(what) else label


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
    """The quarter first, then the place: "Safer but less well. Very safe, not very well: …"."""
    quarter = words.quarter(safety=point.safety, wellbeing=point.wellbeing)
    place = words.read_out(safety=point.safety, wellbeing=point.wellbeing)
    return f"{first_capital(quarter)}. {first_capital(place)}."


def marks_of(grid: Grid, name: str) -> list[Mark]:
    """Every mark that is placed, then an arrow for every option that has one."""
    marks = [_mark(placement, name) for placement in grid.placements]
    start = start_of(grid)
    start_key = key_of(start.who, start.moment) if start is not None else ""
    for number, option in enumerate(grid.options, 1):
        if option.leads_to is not None:
            marks.append(
                Mark(
                    key=option.id,
                    kind=MarkKind.CHOSEN if option.chosen else MarkKind.OPTION,
                    who=start.who if start is not None else GridView.PERSON,
                    label=option_label(option, number),
                    safety=option.leads_to.safety,
                    wellbeing=option.leads_to.wellbeing,
                    sign=str(number),
                    start=start_key,
                )
            )
    return marks


def _mark(placement: Placement, name: str) -> Mark:
    wanted = placement.moment is GridMoment.WANTED
    signs = {GridMoment.AT_REVIEW: _tr("R"), GridMoment.AT_CLOSE: _tr("C")}
    return Mark(
        key=key_of(placement.who, placement.moment),
        kind=MarkKind.WANTED if wanted else MarkKind.NOW,
        who=placement.who,
        label=label_of(placement.who, placement.moment, name),
        safety=placement.point.safety,
        wellbeing=placement.point.wellbeing,
        sign=signs.get(placement.moment, ""),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Grid", words)
