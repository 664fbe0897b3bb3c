"""What an interpreter made of the words above it, asked only where an interpreter may have helped.

The words as they were said stay; this stands beside them.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row, give_name
from ui.widgets.made_late import MadeLate


class InterpreterEnglish(QWidget, MadeLate):
    """One line, there once words were said in another language; `words` reads them.

    Signals: `changed` after a person wrote on the line; not sent by `put`.
    """

    changed = Signal()

    def __init__(self, words: Callable[[], str]) -> None:
        super().__init__()
        self._words = words
        self._text = self._named = ""
        self._interpreted = False
        self.hide()

    def build(self) -> None:
        """The line under its label."""
        label = QCoreApplication.translate("InEnglish", "The same in English")
        self._line = LineField(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form_row(label, self._line))
        self._line.set_text(self._text)
        self._line.changed.connect(self._written)
        self.name_line(self._named or label)

    def showEvent(self, event: QShowEvent) -> None:
        """What comes into sight is made."""
        super().showEvent(event)
        self.make()

    def name_line(self, name: str) -> None:
        """Call the line by this name, now or once it is made."""
        self._named = name
        if self._is_made:
            give_name(self._line, name, self._line.accessibleDescription())

    def text(self) -> str:
        """What is written."""
        return self._text

    def _written(self) -> None:
        self._text = self._line.text()
        self.changed.emit()

    def put(self, in_english: str) -> None:
        """Show what there is, without giving rise to an edit."""
        self._text = in_english
        if self._is_made:
            self._line.set_text(in_english)
        self._settle()

    def offer(self, *, interpreted: bool) -> None:
        """Say whether the conversation goes through an interpreter."""
        self._interpreted = interpreted
        self._settle()

    def _settle(self) -> None:
        self.setVisible((self._interpreted and has_text(self._words())) or has_text(self._text))


def interpreted(conversation: Conversation) -> bool:
    """Whether the person's language is another than English."""
    language = conversation.opening.language
    return has_text(language) and "english" not in language.casefold()


def offer_english(root: QWidget, conversation: Conversation) -> None:
    """Ask for the English under every voice on `root`, where the person's language is another."""
    wanted = interpreted(conversation)
    for line in root.findChildren(InterpreterEnglish):
        line.offer(interpreted=wanted)
