"""Turning the screen round, and what the person called not quite right while it was."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.questions.own_words import OwnWordsPassage
from msp_desktop.store.conversations.drafts import keep_not_quite
from ui.conversation.steps.step import step_title
from ui.scope import Scope
from ui.session import Session
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
    """The words that were not heard right, kept beside the draft until they are put right.

    Signals: `not_saved(Fault)` where they could not be kept.
    """

    not_saved = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scope = Scope(self)
        self._heard: dict[UUID, tuple[OwnWordsPassage, ...]] = {}
        self._of: UUID | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 16, 52, 0)
        self._notice = Notice(tone=Tone.CARE)
        done = secondary(
            self.tr("Put right"), description=self.tr("Clears the reminder. The words stay.")
        )
        done.clicked.connect(lambda: self.mark(()))
        self._notice.row.addWidget(done)
        column.addWidget(self._notice)
        self.hide()

    def remember(self, conversation_id: UUID, heard: tuple[OwnWordsPassage, ...]) -> None:
        """What was kept of a conversation that comes from the store."""
        self._heard.setdefault(conversation_id, heard)

    def begin(self, conversation_id: UUID | None) -> None:
        """Remind of the words of this conversation; of none where it is finished."""
        self._scope.renew()
        self._of = conversation_id
        self._show_words(self.heard())

    def heard(self) -> tuple[OwnWordsPassage, ...]:
        """The words of this conversation that were not heard right."""
        return self._heard.get(self._of, ()) if self._of is not None else ()

    def mark(self, heard: tuple[OwnWordsPassage, ...]) -> None:
        """These were not heard right; none once all are put right."""
        if self._of is not None:
            self._heard[self._of] = heard
            keep = partial(keep_not_quite, conversation_id=self._of, heard=heard)
            self._session.ask(
                self._scope,
                lambda store: store.write(keep),
                lambda _: None,
                self.not_saved.emit,
            )
        self._show_words(heard)

    def _show_words(self, heard: tuple[OwnWordsPassage, ...]) -> None:
        """Remind of these words; of none, go away."""
        self.setVisible(bool(heard))
        shown = [f"“{_short(each.text)}” ({step_title(each.part.value)})" for each in heard[:SHOWN]]
        if len(heard) > SHOWN:
            shown.append(self.tr("and {number} more").format(number=len(heard) - SHOWN))
        words = self.tr(
            "They said this is not quite right, or not yet: {words}. Ask what to change."
        )
        sentence = words.format(words="; ".join(shown)) if heard else ""
        if sentence != self._notice.sentence():
            self._notice.say(sentence)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LETTERS else f"{line[:LETTERS].rstrip()}…"
