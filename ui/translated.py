"""The one seam between the core's English and the language of the screen.

What the core says (codes, faults, remarks, titles) is looked up under one context, `core`, and what
is counted under `counted`. What somebody said, and what a pack of prompts says, never comes here.
"""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from msp_desktop.faults import Fault
from msp_desktop.sentences import TranslatableText

if TYPE_CHECKING:
    from msp_desktop.practice.pack import Pack

CORE: Final = "core"
COUNTED: Final = "counted"

Code = TypeVar("Code", bound=StrEnum)


def translated(text: str) -> str:
    """A code, a title or a sentence of the core in the language of the screen."""
    if isinstance(text, TranslatableText):
        if text.number is not None:
            return counted(text.one, text.template, text.number)
        template = QCoreApplication.translate(CORE, text.template)
        return template.format_map({name: _field(each) for name, each in text.fields.items()})
    plain = text.value if isinstance(text, StrEnum) else text
    return QCoreApplication.translate(CORE, plain) if plain else plain


def _field(value: object) -> object:
    """Only what the core itself says is looked up: text may be what somebody typed."""
    return translated(value) if isinstance(value, (TranslatableText, StrEnum)) else value


def label_words(pack: "Pack", code: StrEnum) -> str:
    """A code by the plain label the pack has for it, or as the screen's language calls it."""
    label = pack.label(code)
    return translated(code) if label == code.value else label


def codes_in_words(of: Iterable[Code]) -> list[tuple[Code, str]]:
    """The field's own codes, each with its words."""
    return [(code, translated(code)) for code in of]


def fault_words(fault: Fault) -> str:
    """What happened, what is safe and what to do, in the language of the screen."""
    details = {name: _field(each) for name, each in fault.details.items()}
    parts = (fault.happened, fault.safe, fault.to_do)
    return " ".join(translated(part).format_map(details) for part in parts if part)


def counted(one: str, several: str, number: int) -> str:
    """So many of something. `several` holds %n, `one` stands for 1 in English.

    A translation has as many forms as its language needs, all under `several`; `one` is asked for
    only where there is none.
    """
    words = QCoreApplication.translate(COUNTED, several, "", number)
    if number == 1 and words == several.replace("%n", "1"):
        return QCoreApplication.translate(COUNTED, one)
    return words


def day_words(day: date, form: str = "d MMMM yyyy") -> str:
    """A day by the screen's language: 28 November 2026. `form` is Qt's own way to say which."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def weekday_words(day: date) -> str:
    """A day in full with its weekday: Thursday 3 December 2026."""
    return day_words(day, "dddd d MMMM yyyy")


def time_words(moment: datetime) -> str:
    """A moment's time by this laptop's clock: 14:03."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
