"""Words that can be touched instead of typed: each is put behind what is already there."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from msp_desktop.practice.codes import Answer, SaidBy
from msp_desktop.practice.pack import Pack
from ui.translated import label_words
from ui.widgets.buttons import secondary
from ui.widgets.labels import give_name
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.words import said_by_words


class OfferedWords(QWidget):
    """A flow of short words; `of` is what they are about, where a page has the same ones twice.

    Signals: `picked(str)` with the words that were touched.
    """

    picked = Signal(str)

    def __init__(self, words: Iterable[str], *, of: str = "") -> None:
        super().__init__()
        flow = FlowLayout(self)
        flow.setContentsMargins(0, 0, 0, 0)
        for each in words:
            button = secondary(f"+  {each}")
            name = self.tr("Add: {words}").format(words=each)
            give_name(button, f"{name}, {of}" if of else name)
            button.clicked.connect(lambda _=False, each=each: self.picked.emit(each))
            flow.addWidget(button)


def with_words(note: str, words: str) -> str:
    """The note with the words behind it, once."""
    before = note.rstrip()
    if words.casefold() in before.casefold():
        return note
    if not before:
        return words[:1].upper() + words[1:]
    return f"{before}{' ' if before[-1] in '.,;' else ', '}{words}"


OptionCode = TypeVar("OptionCode", bound=StrEnum)


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


def codes(pack: Pack, of: Iterable[OptionCode]) -> list[tuple[OptionCode, str]]:
    """Codes with the plain labels that the pack has for them."""
    return [(code, first_capital(label_words(pack, code))) for code in of]


def first_capital(words: str) -> str:
    """`words` as they begin a line; everything after the first letter stays."""
    return words[:1].upper() + words[1:]
