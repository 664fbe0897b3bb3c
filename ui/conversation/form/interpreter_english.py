"""What an interpreter made of the words above it, asked only where an interpreter may have helped.

The words as they were said stay; this stands beside them.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row


class InterpreterEnglish(QWidget):
    """One line, there once words were said in another language; `words` reads them."""

    def __init__(self, words: Callable[[], str]) -> None:
        super().__init__()
        self._words = words
        label = QCoreApplication.translate("InEnglish", "The same in English")
        self.line = LineField(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form_row(label, self.line))
        self._interpreted = False
        self.hide()

    def put(self, in_english: str) -> None:
        """Show what there is, without giving rise to an edit."""
        self.line.set_text(in_english)
        self._settle()

    def offer(self, *, interpreted: bool) -> None:
        """Say whether the conversation goes through an interpreter."""
        self._interpreted = interpreted
        self._settle()

    def _settle(self) -> None:
        self.setVisible(
            (self._interpreted and has_text(self._words())) or has_text(self.line.text())
        )


def interpreted(conversation: Conversation) -> bool:
    """Whether the person's language is another than English."""
    language = conversation.opening.language
    return has_text(language) and "english" not in language.casefold()


def offer_english(root: QWidget, conversation: Conversation) -> None:
    """Ask for the English under every voice on `root`, where the person's language is another."""
    wanted = interpreted(conversation)
    for line in root.findChildren(InterpreterEnglish):
        line.offer(interpreted=wanted)
