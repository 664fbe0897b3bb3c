"""Words that can be touched instead of typed: each is put behind what is already there."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from msp_desktop.practice.codes import Answer, SaidBy
from msp_desktop.practice.pack import Pack
from ui.translated import label_words
from ui.widgets.buttons import Button, secondary
from ui.widgets.labels import give_name
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.layout.one_stop import OneStop
from ui.widgets.made_late import MadeLate
from ui.widgets.words import said_by_words


class OfferedWords(QWidget, MadeLate):
    """A flow of short words; `of` is what they are about, where a page has the same ones twice.

    They are made when they come into sight.

    Signals: `picked(str)` with the words that were touched.
    """

    picked = Signal(str)

    def __init__(self, words: Iterable[str], *, of: str = "") -> None:
        super().__init__()
        self._words = list(words)
        self._of, self._number = of, ""
        self._offered = frozenset(self._words)
        self._buttons: dict[str, Button] = {}

    def build(self) -> None:
        """A button for each."""
        flow = FlowLayout(self)
        flow.setContentsMargins(0, 0, 0, 0)
        for each in self._words:
            button = self._buttons[each] = secondary(f"+  {each}")
            button.clicked.connect(lambda _=False, each=each: self.picked.emit(each))
            flow.addWidget(button)
            button.setVisible(each in self._offered)
        OneStop(self, list(self._buttons.values()))
        self.number(self._number)

    def showEvent(self, event: QShowEvent) -> None:
        """What comes into sight is made."""
        super().showEvent(event)
        self.make()

    def offer_only(self, words: Iterable[str]) -> None:
        """Offer only these of them."""
        self._offered = frozenset(words)
        for each, button in self._buttons.items():
            button.setVisible(each in self._offered)

    def number(self, number: str) -> None:
        """Put this number behind every name, where they stand on a card."""
        self._number = number
        for each, button in self._buttons.items():
            name = self.tr("Add: {words}").format(words=each)
            name = f"{name}, {self._of}" if self._of else name
            give_name(button, f"{name} {number}".strip())


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
