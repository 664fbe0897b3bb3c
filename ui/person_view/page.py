"""What every turned-round page is: one thing asked or shown, in very large type."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.conversation import Conversation
from ui.theme import Tokens, current
from ui.theme.focus_ring import DRAWS_ITS_OWN
from ui.theme.fonts import body_font
from ui.widgets.labels import Card, give_name, plain_label
from ui.widgets.voice_block import Voice, VoiceBlock

TARGET = 72
"""The least height of anything the person touches, in pixels."""


@dataclass(frozen=True, slots=True)
class LargeType:
    """Sizes of text in pixels: what is said, what is asked, and what only the worker reads."""

    said: int
    asked: int
    worker: int


def large_type(tokens: Tokens) -> LargeType:
    """The sizes at the chosen text size: 32 and 40 px at 100 %, 64 and 72 at 200 %."""
    body = tokens.type.body
    return LargeType(said=2 * body, asked=2 * body + 8, worker=body)


def said_font() -> QFont:
    """The font of what is said, for controls that draw themselves."""
    return body_font(large_type(current()).said)


def large_sheet(tokens: Tokens) -> str:
    """What the page adds to the app's own style sheet."""
    sizes, ring = large_type(tokens), tokens.ring
    inner = TARGET - 2 * 13
    return f"""
QLabel[role="asked"] {{ color: {tokens.colours.ink}; font-size: {sizes.asked}px;
    font-weight: 700; }}
QLabel[role="shown"] {{ font-size: {sizes.asked}px; }}
QLabel[role="said"] {{ font-size: {sizes.said}px; }}
QLabel[role="said"][quiet="true"] {{ color: {tokens.colours.quiet}; }}
QLabel[voice="person"] {{ font-size: {sizes.asked}px; }}
QPushButton {{ font-size: {sizes.said}px; min-height: {inner}px; padding: 12px 28px; }}
QPushButton:focus, QPushButton[role="primary"]:focus {{
    padding: {13 - ring}px {29 - ring}px; }}
QPushButton[role="quiet"] {{ padding: 12px 20px; }}
QPushButton[role="quiet"]:focus {{ padding: {13 - ring}px {21 - ring}px; }}
QPushButton[role="worker"] {{ font-size: {sizes.worker}px; min-height: 26px; padding: 8px 16px; }}
QPushButton[role="worker"]:focus {{ padding: {9 - ring}px {17 - ring}px; }}
QLineEdit {{ font-size: {sizes.said}px; min-height: {inner}px; }}"""


class Page(QWidget):
    """One question with its answers. It shows one document and answers with the next.

    Signals: `edited(Conversation)` with the whole next document.
    """

    edited = Signal(object)

    def __init__(self, conversation: Conversation, question: str) -> None:
        super().__init__()
        self.conversation = conversation
        self._aloud = [question]
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16 if is_large() else 24)
        self.heading = plain_label(question, role="asked")
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.heading.setProperty(DRAWS_ITS_OWN, True)  # it is only read: there is nothing to press
        self.column.addWidget(self.heading)
        self._name()

    def aloud(self) -> str:
        """What is read out: everything on the page that is not an answer."""
        return "\n".join(self._aloud)

    def say(self, words: str) -> None:
        """Add a plain sentence."""
        self._hear(words)
        self.column.addWidget(plain_label(words, role="said"))

    def show_card(self, *lines: str) -> None:
        """Add something to be looked at, its first line the largest."""
        card = Card()
        around = 12 if is_large() else 24
        card.column.setContentsMargins(32, around, 28, around)
        for at, line in enumerate(lines):
            self._hear(line)
            card.column.addWidget(plain_label(line, role="said" if at else "shown"))
        self.column.addWidget(card)

    def show_words(self, words: str) -> None:
        """Add the person's own words, with their warm bar."""
        shown = f"“{words.strip()}”"
        self._hear(words.strip())
        block = VoiceBlock(Voice.PERSON)
        give_name(block, shown)
        inside = QVBoxLayout(block)
        around = 12 if is_large() else 24
        inside.setContentsMargins(32, around, 28, around)
        inside.addWidget(plain_label(shown, voice=Voice.PERSON.value))
        self.column.addWidget(block)

    def _hear(self, words: str) -> None:
        self._aloud.append(words)
        self._name()

    def _name(self) -> None:
        """A screen reader hears the question first, then what is asked about."""
        give_name(self.heading, self._aloud[0], " ".join(self._aloud[1:]))

    def change(self, conversation: Conversation) -> None:
        """Take the next document, and say so."""
        self.conversation = conversation
        self.edited.emit(self.conversation)


def is_large() -> bool:
    """Whether text is so large that nothing should stand beside anything."""
    return large_type(current()).said >= 48
