"""The one seam between the core's English and the language of the screen.

What the core says (codes, faults, remarks, titles) is looked up under one context, `core`, and what
is counted under `counted`. What somebody said, and what a pack of prompts says, never comes here.
"""

from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from msp_desktop.faults import Fault
from msp_desktop.told import Told

CORE: Final = "core"
COUNTED: Final = "counted"


def translated(text: str) -> str:
    """A code, a title or a sentence of the core in the language of the screen."""
    if isinstance(text, Told):
        template = QCoreApplication.translate(CORE, text.template)
        return template.format_map({name: _field(each) for name, each in text.fields.items()})
    plain = text.value if isinstance(text, StrEnum) else text
    return QCoreApplication.translate(CORE, plain) if plain else plain


def _field(value: object) -> object:
    """Only what the core itself says is looked up: text may be what somebody typed."""
    return translated(value) if isinstance(value, (Told, StrEnum)) else value


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


def day_words(day: date) -> str:
    """A day in full by the screen's language: 28 November 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
