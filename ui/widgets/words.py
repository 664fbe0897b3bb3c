"""Who said it, and how it was rated, in words for the screen; a rating needs no colour."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Lens, SaidBy
from msp_desktop.record.checks.check import Remark
from msp_desktop.record.part import day_at
from msp_desktop.record.person import NOT_NAMED, Person, display_name
from msp_desktop.review.questions import Rating
from ui.translated import day_words, translated
from ui.widgets.labels import plain_label


def named(person: Person) -> str:
    """What to call the person; in the screen's language while nobody knows their name."""
    name = display_name(person)
    return translated(name) if name == NOT_NAMED else name


def said_by_words(said_by: SaidBy, name: str) -> str:
    """Who spoke: the person by name where it is known."""
    if said_by is SaidBy.PERSON and name != NOT_NAMED:
        return name
    say = QCoreApplication.translate
    words = {
        SaidBy.PERSON: say("SaidBy", "the person"),
        SaidBy.ADVOCATE: say("SaidBy", "an advocate"),
        SaidBy.FAMILY_OR_FRIEND: say("SaidBy", "family or friend"),
        SaidBy.ATTORNEY_OR_DEPUTY: say("SaidBy", "attorney or deputy"),
        SaidBy.STAFF: say("SaidBy", "staff"),
    }
    return words[said_by]


def lens_titles() -> dict[Lens, str]:
    """Every lens with its title, in the order they are offered."""
    say = QCoreApplication.translate
    return {
        Lens.POLICE: say("Lenses", "Police"),
        Lens.CARE_AND_HEALTH: say("Lenses", "Care and health"),
        Lens.ADVOCACY: say("Lenses", "Advocacy"),
        Lens.HOUSING_AND_OTHER: say("Lenses", "Housing and other"),
    }


def day_of(moment: datetime) -> str:
    """The day, as this system writes it: "28 November 2026"."""
    return day_words(day_at(moment))


def code_words(code: StrEnum | None) -> str:
    """A code in the screen's language, beginning with a capital; a dash where there is none."""
    words = translated(code) if code is not None else "–"
    return words[:1].upper() + words[1:]


def conversation_number(number: int) -> str:
    """A conversation by its number: Conversation 3."""
    words = QCoreApplication.translate("Story", "Conversation {number}")
    return words.format(number=number)


def remark_lines(remarks: Iterable[Remark]) -> QWidget:
    """Each remark over its source; nothing is counted."""
    lines = QWidget()
    column = QVBoxLayout(lines)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for remark in remarks:
        one = QVBoxLayout()
        one.setSpacing(2)
        one.addWidget(plain_label(translated(remark.text)))
        if remark.source:
            one.addWidget(plain_label(translated(remark.source), role="small"))
        column.addLayout(one)
    return lines


def rating_words(rating: Rating) -> str:
    """What a rating means."""
    say = QCoreApplication.translate
    return {
        Rating.RED: say("Review", "Red: missing, or needs putting right"),
        Rating.AMBER: say("Review", "Amber: partly there"),
        Rating.GREEN: say("Review", "Green: done well"),
    }[rating]


def short_rating(rating: Rating | None) -> str:
    """The same in a word, for a cell of a table."""
    say = QCoreApplication.translate
    if rating is None:
        return say("Review", "not rated")
    return {
        Rating.RED: say("Review", "red"),
        Rating.AMBER: say("Review", "amber"),
        Rating.GREEN: say("Review", "green"),
    }[rating]
