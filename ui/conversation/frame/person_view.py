"""Turning the screen round, and what the person called not quite right while it was."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.questions.own_words import OwnWordsPassage
from ui.conversation.steps.step import step_title
from ui.widgets.buttons import Button, secondary
from ui.widgets.notice import Notice, Tone

SHOWN = 3
"""More words than this are counted, so that the notice stays small."""

LETTERS = 80


def turn_round_button() -> Button:
    """The way to the page for the person."""
    say = QCoreApplication.translate
    button = secondary(
        say("TurnRound", "Turn round"),
        key="F9",
        description=say("TurnRound", "A page for the person, in very large type. F9"),
    )
    button.setShortcut("")  # the room owns the key, so that it works where no button is seen
    return button


class DisputedItems(QWidget):
    """The words that were not heard right, until they are put right.

    Signals: `put_right()` when the practitioner has seen to them.
    """

    put_right = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 16, 52, 0)
        self._notice = Notice(tone=Tone.CARE)
        done = secondary(
            self.tr("Put right"), description=self.tr("Clears the reminder. The words stay.")
        )
        done.clicked.connect(self.put_right)
        self._notice.row.addWidget(done)
        column.addWidget(self._notice)
        self.hide()

    def show_words(self, heard: tuple[OwnWordsPassage, ...]) -> None:
        """Remind of these words; of none, go away."""
        self.setVisible(bool(heard))
        told = [f"“{_short(each.text)}” ({step_title(each.part.value)})" for each in heard[:SHOWN]]
        if len(heard) > SHOWN:
            told.append(self.tr("and {number} more").format(number=len(heard) - SHOWN))
        words = self.tr(
            "They said this is not quite right, or not yet: {words}. Ask what to change."
        )
        sentence = words.format(words="; ".join(told)) if heard else ""
        if sentence != self._notice.sentence():
            self._notice.say(sentence)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LETTERS else f"{line[:LETTERS].rstrip()}…"
