"""Going on with a colleague's draft: it is asked once whether one does so as oneself."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.questions.authors import is_colleagues, with_authors, with_writer
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.record.part import has_text
from ui.conversation.form.layout import SideBySide
from ui.scope import Scope
from ui.session import Session
from ui.widgets.buttons import quiet, secondary
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


BESIDE = 420
"""So many pixels are left for both answers beside the question; wider ones stand in a column."""


class AsYourself(QWidget):
    """Asks over the step; views, marks and observations are then kept under each one's name.

    Whoever writes without answering has gone on with it: their first edit says so too.

    Signals: `joined(Conversation)` with the practitioner among its writers.
    """

    joined = Signal(object)

    def __init__(self, session: Session, conversation: Callable[[], Conversation | None]) -> None:
        super().__init__()
        self._session, self._conversation = session, conversation
        self._scope = Scope(self, only_looks=True)
        self._me: Practitioner | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 12, 52, 0)
        self._notice = Notice()
        answers = self._answers = SideBySide()
        self._as_me = secondary("")
        self._as_me.clicked.connect(self._join)
        self._same = quiet("")
        self._same.clicked.connect(self._is_the_same)
        answers.add(self._as_me, 0)
        answers.add(self._same, 0)
        self._notice.row.addWidget(answers)
        column.addWidget(self._notice)
        self.hide()

    def begin(self, conversation: Conversation | None) -> None:
        """Look who works here; None for a conversation that can no longer be written in."""
        self._me = None
        self._notice.say("")
        self.hide()
        scope = self._scope.renew()
        if conversation is not None:

            def read(store: "Store") -> Practitioner | None:
                return store.practitioner()

            self._session.ask(scope, read, self._ask, _no_loss)

    def authored(self, before: Conversation | None, after: Conversation) -> Conversation:
        """The conversation after an edit, with whose views changed; who wrote joins the writers.

        A step knows nothing of writers: those there are stay, whatever it answers with.
        """
        if before is None:
            return after
        writers = max(before.writers, after.writers, key=len)
        after = after.but(writers=writers, authored=before.authored)
        if self._me is None:
            return after
        if is_colleagues(after, self._me):
            after = with_writer(after, self._me, _now())
            self.hide()
        return with_authors(before, after, self._me)

    def _ask(self, me: Practitioner | None) -> None:
        conversation = self._conversation()
        if me is None or conversation is None:
            return
        if is_colleagues(conversation, me):
            colleague = conversation.practitioner.name.strip()
            words = self.tr("{colleague} began this. Carry on as yourself?")
            self._notice.say(words.format(colleague=colleague))
            self._as_me.say(self.tr("As {me}").format(me=me.name.strip()))
            self._same.say(self.tr("I am {colleague}").format(colleague=colleague))
            together = self._as_me.sizeHint().width() + self._same.sizeHint().width()
            self._answers.stand(beside=together <= BESIDE)
            self.show()
            self._me = me
        elif conversation.writers and has_text(me.name):
            self._me = me  # one of several, or who began it: what changes from here is theirs

    def _join(self) -> None:
        conversation, me = self._conversation(), self._me
        self.hide()
        if conversation is not None and me is not None and is_colleagues(conversation, me):
            self.joined.emit(with_writer(conversation, me, _now()))

    def _is_the_same(self) -> None:
        """Another way of writing one's own name: nothing is noted."""
        self._me = None
        self.hide()


def _now() -> datetime:
    return datetime.now().astimezone()


def _no_loss(_: Fault) -> None:
    """Nothing is asked then; the foot says what keeps the store from answering."""
