"""Answering a referral that was opened: written, kept while it is written, and saved locked."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.documents.batch import DeliveredDocument
from msp_desktop.faults import Fault
from msp_desktop.record.part import day_at
from msp_desktop.record.replies.answers import ReplyAnswers
from msp_desktop.record.replies.asked import MissingAnswer, missing_answers
from msp_desktop.replies.begun import AnswerBegun, begun_answer, keep_begun
from msp_desktop.replies.giving import (
    ReferralToAnswer,
    begun_from,
    give_reply,
    last_reply,
    prepare_reply,
    to_answer,
)
from msp_desktop.review.received import ReceivedReferral
from ui.dialogs import ReviewDialogs
from ui.scope import Scope
from ui.session import Session
from ui.translated import day_words, fault_words
from ui.widgets.buttons import primary, quiet
from ui.widgets.labels import announce, page_title, plain_label
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone
from ui.widgets.reply_form import ReplyForm
from ui.widgets.shown_once import PasswordTold

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

_MOST_TRIED = 1000


class ToAnswer(NamedTuple):
    """A referral with the answers to go on from, and when it was answered before, if it was."""

    referral: ReferralToAnswer
    answers: ReplyAnswers
    answered_on: date | None


class AnswerSnapshot(NamedTuple):
    """What is written of an answer, on its way to the disk."""

    referral: ReferralToAnswer
    answers: ReplyAnswers

    @property
    def key(self) -> UUID:
        """The referral's own reference."""
        return UUID(hex=self.referral.reference)

    def write(self, store: "Store") -> datetime:
        """Keep it as it is now."""
        about, reference = self.referral.conversation, self.referral.reference
        keep_begun(store, about, reference, AnswerBegun(answers=self.answers))
        return store.now()

    def to_rescue(self) -> None:
        """An answer is no conversation: it is rescued with the whole of the store."""


def what_to_answer(store: "Store", received: ReceivedReferral) -> ToAnswer:
    """The referral with what is written of its answer so far, or was answered last.

    Raises:
        ReferralNotGenuine, NotToBeAnswered: it cannot be answered.
    """
    referral = to_answer(received)
    last = last_reply(store, referral)
    begun = begun_answer(store, referral.conversation, referral.reference)
    answers = begun.answers if begun is not None else begun_from(referral, last)
    on = day_at(last.reply.at) if last is not None else None
    return ToAnswer(referral, answers, on)


def reply_name(folder: Path, day: date) -> Path:
    """A path whose name says only what it is and when, with the first number free in `folder`."""
    paths = [folder / f"reply-{day.isoformat()}-{number}.pdf" for number in range(1, _MOST_TRIED)]
    try:
        return next((path for path in paths if not path.exists()), paths[-1])
    except OSError:
        return paths[0]


class AnswerPage(QWidget):
    """Takes an answer and saves it. What is not answered is said, and keeps nobody from sending.

    Signals: `left()`.
    """

    left = Signal()

    def __init__(
        self,
        to: ToAnswer,
        session: Session,
        dialogs: ReviewDialogs,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._to, self._session, self._dialogs, self._clock = to, session, dialogs, clock
        self._scope = Scope(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        top = QWidget()
        row = QVBoxLayout(top)
        row.setContentsMargins(40, 12, 40, 0)
        back = quiet(self.tr("‹ Back to the review"))
        back.clicked.connect(self.left)
        row.addWidget(FittingRow([back], []))
        whole.addWidget(top)
        page = ScrollPage(widest=760)
        page.set_margins(40, 16, 40, 32)
        title = page_title(self.tr("Your answer"))
        title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(title)
        page.column.addWidget(title)
        page.column.addWidget(plain_label(self._goes_to(), role="help"))
        if to.answered_on is not None:
            words = self.tr("You answered on {day}. This is a further answer.")
            page.column.addWidget(Notice(words.format(day=day_words(to.answered_on))))
        self.form = ReplyForm(to.answers, lambda: clock().date())
        self.form.changed.connect(self._edited)
        page.column.addWidget(self.form)
        self.missing = plain_label("", role="help")
        page.column.addWidget(self.missing)
        self.trouble = Notice(tone=Tone.CARE)
        self.done = Notice(tone=Tone.DONE)
        self.password = PasswordTold()
        self.save = primary(self.tr("Save the answer…"))
        self.save.clicked.connect(self._ask_where)
        page.column.addWidget(self.trouble)
        page.column.addWidget(FittingRow([self.save], []))
        page.column.addWidget(self.done)
        page.column.addWidget(self.password)
        page.finish()
        whole.addWidget(page, 1)
        self._say_missing()

    def _goes_to(self) -> str:
        who = self._to.referral.sender
        parts = (who.name, who.role, who.organisation)
        named = ", ".join(each.strip() for each in parts if each.strip())
        words = self.tr(
            "It goes to {sender}: locked with six words and signed with your key, like a referral."
        )
        return words.format(sender=named or self.tr("whoever sent the referral"))

    def _edited(self) -> None:
        self.done.say("")
        self.password.say("")
        self._say_missing()
        self._session.save(AnswerSnapshot(self._to.referral, self.form.value()))

    def _say_missing(self) -> None:
        left = [self._named(each) for each in missing_answers(self.form.value())]
        words = self.tr("Not answered yet: {what}. You can still send it.")
        self.missing.setText(words.format(what=", ".join(left)) if left else "")
        self.missing.setVisible(bool(left))

    def _named(self, missing: MissingAnswer) -> str:
        names = {
            "decision": self.tr("what was decided"),
            "why": self.tr("why"),
            "leads": self.tr("who leads"),
            "outcomes": self.tr("some outcomes"),
            "told": self.tr("what the person was told"),
        }
        return names[missing.what]

    def _ask_where(self) -> None:
        folder = self._dialogs.folder_for_documents()
        suggested = reply_name(folder, self._clock().date())
        title = self.tr("Save the answer")
        self._dialogs.ask_where_to_save(self._scope, self, title, suggested, self._write)

    def _write(self, target: Path) -> None:
        referral, answers, at = self._to.referral, self.form.value(), self._clock()
        self.trouble.say("")

        def write(store: "Store") -> DeliveredDocument:
            done = give_reply(store, prepare_reply(store, referral, answers, at=at), target)
            keep_begun(store, referral.conversation, referral.reference, None)
            return done

        self._session.ask(self._scope, write, self._written, self._say)

    def _written(self, done: DeliveredDocument) -> None:
        words = self.tr("Saved as {name}, and locked. Whoever sent the referral opens it here too.")
        self.done.say(words.format(name=done.target.name))
        self.password.say(done.password)
        announce(self.done, self.done.sentence())
        self.password.copy.setFocus()
        if done.not_noted is not None:
            self._say(done.not_noted)

    def _say(self, fault: Fault) -> None:
        self.trouble.say(fault_words(fault))
