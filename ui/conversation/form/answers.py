"""Answers that are touched: yes, no, not sure; or the field's codes in the pack's plain labels."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.codes import Answer, SaidBy
from msp_desktop.practice.pack import Pack
from ui.translated import label_words
from ui.widgets.words import said_by_words

Code = TypeVar("Code", bound=StrEnum)


def yes_no() -> list[tuple[Answer, str]]:
    """Yes, no and not sure."""
    say = QCoreApplication.translate
    return [
        (Answer.YES, say("Answers", "Yes")),
        (Answer.NO, say("Answers", "No")),
        (Answer.NOT_SURE, say("Answers", "Not sure")),
    ]


def speakers(person: str) -> list[tuple[SaidBy, str]]:
    """Who may have said it, the person first and by name."""
    return [(code, said_by_words(code, person)) for code in SaidBy]


def codes(pack: Pack, of: Iterable[Code]) -> list[tuple[Code, str]]:
    """Codes with the plain labels that the pack has for them."""
    return [(code, first_capital(label_words(pack, code))) for code in of]


def first_capital(words: str) -> str:
    """`words` as they begin a line; everything after the first letter stays."""
    return words[:1].upper() + words[1:]
