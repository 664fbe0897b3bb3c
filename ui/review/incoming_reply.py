"""An answer that came back to a referral: what it says, whether it is proved, and taking it in."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.documents.kinds import kind_called
from msp_desktop.faults import Fault
from msp_desktop.record.part import day_at
from msp_desktop.record.person import display_name
from msp_desktop.replies.incoming import CameReply
from msp_desktop.replies.taking import AnsweredReferral, take_reply
from ui.scope import Scope
from ui.session import Session
from ui.translated import day_words, fault_words, translated
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.labels import announce, page_title, plain_label
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone
from ui.widgets.reply_view import ReplyView

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class OpenedReply(NamedTuple):
    """An answer with the referral of this store that it answers."""

    came: CameReply
    found: AnsweredReferral


class IncomingReplyPage(QWidget):
    """Shows an answer; it is set into the case only when somebody says so.

    Signals: `left()`; `story_wanted(UUID)` for the story of the person it is about.
    """

    left = Signal()
    story_wanted = Signal(object)

    def __init__(self, opened: OpenedReply, session: Session) -> None:
        super().__init__()
        self._opened, self._session = opened, session
        self._scope = Scope(self)
        came, found = opened
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        top = QWidget()
        row = QVBoxLayout(top)
        row.setContentsMargins(40, 12, 40, 0)
        back = quiet(self.tr("‹ All reviews"))
        back.clicked.connect(self.left)
        row.addWidget(FittingRow([back], []))
        whole.addWidget(top)
        page = ScrollPage(widest=760)
        page.set_margins(40, 16, 40, 32)
        title = page_title(self.tr("An answer to your referral"))
        title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(title)
        page.column.addWidget(title)
        page.column.addWidget(plain_label(self._about(), role="help"))
        page.column.addWidget(self._standing())
        page.column.addWidget(ReplyView(came.reply.answers, came.sender or self.tr("The sender")))
        self.done = Notice(tone=Tone.DONE)
        self.trouble = Notice(tone=Tone.CARE)
        self.take = primary(self.tr("Add it to the case"))
        self.take.clicked.connect(self._take)
        self.story = secondary(self.tr("Go to their story"))
        self.story.clicked.connect(lambda: self.story_wanted.emit(found.person_id))
        page.column.addWidget(self.done)
        page.column.addWidget(self.trouble)
        page.column.addWidget(FittingRow([self.take, self.story], []))
        page.finish()
        whole.addWidget(page, 1)
        if found.taken is not None:
            self.take.hide()
            self.done.say(self.tr("It was taken in before. Nothing was changed."))

    def _about(self) -> str:
        came, found = self._opened
        conversations = found.case.documents
        name = translated(display_name(conversations[-1].person)) if conversations else ""
        to = translated(kind_called(found.paper.recipient))
        words = self.tr("About {name}. The referral went to {recipient}; it was answered on {day}.")
        day = day_words(day_at(came.reply.at))
        return words.format(name=name or self.tr("somebody not named"), recipient=to, day=day)

    def _standing(self) -> Notice:
        came = self._opened.came
        name = came.sender or self.tr("nobody by name")
        if came.proved:
            words = self.tr("Signed with the key of {name}, which you know. Unchanged since.")
            return Notice(words.format(name=name), Tone.DONE)
        words = self.tr(
            "Claimed, not proved: it says it is by {name}, but you have not confirmed that key. "
            "Ring them by a number you already had, and ask whether they sent it."
        )
        return Notice(words.format(name=name), Tone.CARE)

    def _take(self) -> None:
        came, person = self._opened.came, self._opened.found.person_id
        self.take.setEnabled(False)

        def take(store: "Store") -> AnsweredReferral:
            return take_reply(store, came, for_person=person)

        self._session.ask(self._scope, take, lambda _: self._taken(), self._not_taken)

    def _taken(self) -> None:
        self.take.hide()
        self.trouble.say("")
        words = self.tr("It is in the case, beside the outcomes. The person may want to know.")
        self.done.say(words)
        announce(self.done, words)
        self.story.setFocus()

    def _not_taken(self, fault: Fault) -> None:
        self.take.setEnabled(True)
        self.trouble.say(fault_words(fault))
