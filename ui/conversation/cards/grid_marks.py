"""What the record holds of the grid, as the marks and the words of the picture."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.codes import GridMoment, GridView
from msp_desktop.practice.grid_words import MIDDLE
from msp_desktop.record.grid import Grid, GridOption, Placement, Point, start_of
from msp_desktop.record.part import has_text
from ui.widgets.grid.marks import Mark, MarkShape, label_of

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


def option_label(option: GridOption, number: int) -> str:
    """What an option is called aloud: "Option 2: Stop all post"."""
    say = QCoreApplication.translate
    label = say("Grid", "Option {number}").format(number=number)
    what = " ".join(option.what.split())
    return f"{label}: {what}" if has_text(what) else label


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
                    kind=MarkShape.CHOSEN if option.chosen else MarkShape.OPTION,
                    who=start.who if start is not None else GridView.PERSON,
                    label=option_label(option, number),
                    safety=option.leads_to.safety,
                    wellbeing=option.leads_to.wellbeing,
                    sign=str(number),
                    start=start_key,
                )
            )
    return marks


def not_yet(who: GridView, moment: GridMoment, name: str) -> Mark:
    """A mark in the middle that waits for its place: drawn hollow, and not in the record."""
    say = QCoreApplication.translate
    label = label_of(who, moment, name)
    return Mark(
        key=key_of(who, moment),
        kind=MarkShape.NOT_YET,
        who=who,
        label=say("Grid", "{mark}, not placed yet").format(mark=label),
        safety=MIDDLE,
        wellbeing=MIDDLE,
    )


def begins_at(grid: Grid) -> Point:
    """Where an option's mark waits to be moved: where the person is, else in the middle."""
    start = start_of(grid)
    return start.point if start is not None else Point(safety=MIDDLE, wellbeing=MIDDLE)


def option_not_yet(grid: Grid, option: GridOption, number: int) -> Mark:
    """The mark of an option that waits for its place: drawn hollow, and not in the record."""
    say = QCoreApplication.translate
    point, start = begins_at(grid), start_of(grid)
    return Mark(
        key=option.id,
        kind=MarkShape.OPTION_NOT_YET,
        who=start.who if start is not None else GridView.PERSON,
        label=say("Grid", "{mark}, not placed yet").format(mark=option_label(option, number)),
        safety=point.safety,
        wellbeing=point.wellbeing,
        sign=str(number),
    )


def _mark(placement: Placement, name: str) -> Mark:
    say = QCoreApplication.translate
    wanted = placement.moment is GridMoment.WANTED
    signs = {GridMoment.AT_REVIEW: say("Grid", "R"), GridMoment.AT_CLOSE: say("Grid", "C")}
    return Mark(
        key=key_of(placement.who, placement.moment),
        kind=MarkShape.WANTED if wanted else MarkShape.NOW,
        who=placement.who,
        label=label_of(placement.who, placement.moment, name),
        safety=placement.point.safety,
        wellbeing=placement.point.wellbeing,
        sign=signs.get(placement.moment, ""),
    )
