"""Referrals and their answers: what is waited for, what came, and what is challenged."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.documents.kinds import kind_called
from msp_desktop.documents.parts.replies import decided_words
from msp_desktop.faults import Fault
from msp_desktop.record.case.events import (
    AnswerChallenged,
    ChallengeAnswered,
    PaperLeft,
    ReplyTaken,
)
from msp_desktop.record.case.history import Stated
from msp_desktop.record.case.state import answers_of, in_turn
from msp_desktop.record.part import SpokenDate, SpokenWords, day_at, has_text, new_id
from msp_desktop.replies.begun import AnswerBegun
from msp_desktop.replies.taking import challenge_answer, settle_challenge
from msp_desktop.store.cases import Case
from ui.person.answer_by_hand import AnswerByHand
from ui.person.section import Section
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, day_words, fault_words, translated
from ui.widgets.buttons import secondary
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.spoken_date import Looking
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import announce, form_row, give_name, plain_label
from ui.widgets.layout.folding import Folding
from ui.widgets.notice import Notice, Tone
from ui.widgets.reply_form import ReplyForm
from ui.widgets.reply_view import ReplyView

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class RepliesSection(Section):
    """Everything about answers to referrals, over all cases of a person.

    Signals: `changed()` when something was written down; `open_wanted()` to open one that came.
    """

    changed = Signal()
    open_wanted = Signal()

    def __init__(self, session: Session, cases: tuple[Case, ...]) -> None:
        super().__init__(self.tr("Answers to referrals"))
        self._session = session
        self._scope = Scope(self)
        self._notice = Notice(tone=Tone.CARE)
        self.column.addWidget(self._notice)
        left = any(case.state.awaited or case.state.replies for case in cases)
        if not left:
            self.nothing(self.tr("No referral is waiting for an answer."))
            return
        for case in cases:
            for awaited in case.state.awaited:
                self._add_awaited(case, awaited)
            for challenge in case.state.challenges:
                self._add_challenge(case, challenge.what)
            for reply in reversed(in_turn(case.state.replies)):
                self._add_reply(case, reply)
            for challenge, answer in case.state.challenged_before:
                self.column.addWidget(plain_label(self._settled(challenge.what, answer.what)))
        came = secondary(self.tr("Open an answer that came…"))
        came.clicked.connect(self.open_wanted)
        self.column.addWidget(came, 0, Qt.AlignmentFlag.AlignLeading)

    # What is waited for.

    def _add_awaited(self, case: Case, awaited: Stated[PaperLeft]) -> None:
        to = translated(kind_called(awaited.what.recipient))
        on = day_at(awaited.at)
        days = counted("1 day", "%n days", (_today() - on).days)
        words = self.tr("Waiting: {recipient}, since {day} · {days}")
        sentence = words.format(recipient=to[:1].upper() + to[1:], day=day_words(on), days=days)
        self.column.addWidget(plain_label(sentence))
        inside, column = _folded()
        title = self.tr("Write down an answer that came by paper or telephone")
        folding = Folding(title, inside)
        give_name(folding, f"{title}: {to}")
        self.column.addWidget(folding)
        written = AnswerByHand(case, awaited.what)

        def look(store: "Store") -> AnswerBegun | None:
            return written.begun(store)

        def show(begun: AnswerBegun | None) -> None:
            self._add_by_hand(column, to, written, begun)

        self._session.ask(self._scope, look, show, self._say)

    def _add_by_hand(
        self, column: QVBoxLayout, to: str, written: AnswerByHand, begun: AnswerBegun | None
    ) -> None:
        """The form, with what was written in it before."""
        begun = begun or AnswerBegun(answers=written.asks)
        sender = LineField()
        sender.set_text(begun.sender)
        on_day = DateField(self.tr("The day it was answered"), today=_today, looking=Looking.BACK)
        on_day.set_value(begun.on.said, begun.on.on)
        form = ReplyForm(begun.answers, _today)
        column.addWidget(form_row(self.tr("Who answered"), sender))
        column.addWidget(on_day)
        column.addWidget(form)

        def now() -> AnswerBegun:
            said, day = on_day.value()
            on = SpokenDate(said=said, on=day)
            return AnswerBegun(answers=form.value(), sender=sender.text(), on=on)

        for each in (sender, on_day, form):
            each.changed.connect(lambda: self._session.save(written.snapshot(now())))

        def by_hand() -> "Callable[[Store], None]":
            answer = now()
            return lambda store: written.keep(store, answer)

        self._add_keep(column, to, by_hand)

    # What came.

    def _add_reply(self, case: Case, reply: Stated[ReplyTaken]) -> None:
        taken, answers = reply.what, answers_of(reply.what)
        sender = taken.sender.strip() or self.tr("Somebody not named")
        day = day_words(taken.on.on or day_at(reply.at))
        inside, column = _folded()
        column.addWidget(self._standing(taken))
        column.addWidget(ReplyView(answers, sender))
        column.addWidget(self._challenge_form(case, taken))
        title = self.tr("{sender}, {day}: {decided}").format(
            sender=sender, day=day, decided=translated(decided_words(answers))
        )
        self.column.addWidget(Folding(title, inside))

    def _standing(self, taken: ReplyTaken) -> QWidget:
        if taken.reply is None:
            return plain_label(self.tr("Written down by hand, from paper or telephone."))
        if taken.proved:
            return plain_label(self.tr("Signed with a key that was confirmed in person."))
        words = self.tr("Claimed, not proved: nobody had confirmed the key that signed it.")
        return Notice(words, Tone.CARE)

    # Not happy with it.

    def _challenge_form(self, case: Case, taken: ReplyTaken) -> Folding:
        inside, column = _folded()
        words = WordsEditor(self.tr("What the person says of the answer"))
        why = LineField()
        who = LineField()
        by = DateField(self.tr("When the answer is due"), today=_today, looking=Looking.AHEAD)
        column.addWidget(words)
        column.addWidget(form_row(self.tr("What is wrong with the answer"), why))
        column.addWidget(form_row(self.tr("Who answers the challenge"), who))
        column.addWidget(by)

        def challenged() -> "Callable[[Store], None]":
            said, day = by.value()
            spoken = SpokenWords(text=words.text().strip())
            challenge = AnswerChallenged(
                id=new_id(),
                referral=taken.referral,
                on=SpokenDate(on=_today()),
                why=why.text().strip(),
                words=spoken,
                who_answers=who.text().strip(),
                by=SpokenDate(said=said, on=day),
            )
            return lambda store: challenge_answer(store, case.id, challenge)

        title = self.tr("Not happy with this answer")
        self._add_keep(
            column,
            title,
            challenged,
            ready=lambda: has_text(words.text()) or has_text(why.text()),
            missing=self.tr("First say what is wrong with the answer."),
        )
        return Folding(title, inside)

    def _add_challenge(self, case: Case, challenge: AnswerChallenged) -> None:
        label = plain_label(self._challenged(challenge))
        label.setProperty("tone", "care")
        self.column.addWidget(label)
        inside, column = _folded()
        answer = LineField()
        column.addWidget(form_row(self.tr("What came of the challenge"), answer))

        def answered() -> "Callable[[Store], None]":
            settled = ChallengeAnswered(
                challenge=challenge.id, on=SpokenDate(on=_today()), answer=answer.text().strip()
            )
            return lambda store: settle_challenge(store, case.id, settled)

        title = self.tr("The challenge was answered")
        self._add_keep(
            column,
            title,
            answered,
            ready=lambda: has_text(answer.text()),
            missing=self.tr("First say what came of it."),
        )
        self.column.addWidget(Folding(title, inside))

    def _challenged(self, challenge: AnswerChallenged) -> str:
        said = challenge.words.text.strip()
        by = challenge.by.on
        day = day_words(by) if by is not None else challenge.by.said.strip()
        parts = (
            self.tr("Challenged"),
            challenge.why.strip(),
            f"“{said}”" if said else "",
            self.tr("{who} answers it").format(who=challenge.who_answers.strip())
            if has_text(challenge.who_answers)
            else self.tr("nobody is named to answer it"),
            self.tr("by {day}").format(day=day) if day else "",
        )
        return " · ".join(part for part in parts if part)

    def _settled(self, challenge: AnswerChallenged, answer: ChallengeAnswered) -> str:
        came = self.tr("Answered: {words}").format(words=answer.answer.strip())
        return f"{self._challenged(challenge)} · {came}"

    # Keeping any of it.

    def _add_keep(
        self,
        column: QVBoxLayout,
        about: str,
        written: "Callable[[], Callable[[Store], None]]",
        *,
        ready: Callable[[], bool] = lambda: True,
        missing: str = "",
    ) -> None:
        """A button that keeps what stands in the fields as it is pressed.

        `written` reads them there and then, and gives what the store is to do with it: by the time
        the store does it, there may be no fields any more.
        """
        button = secondary(self.tr("Save"))
        give_name(button, self.tr("Save: {about}").format(about=about))
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)

        def pressed() -> None:
            if ready():
                self._session.ask(
                    self._scope, written(), lambda _: self._kept(), self._say, entering=about
                )
            else:
                self._notice.say(missing)

        button.clicked.connect(pressed)

    def _kept(self) -> None:
        announce(self, self.tr("Saved."))
        self.changed.emit()

    def _say(self, fault: Fault) -> None:
        self._notice.say(fault_words(fault))


def _folded() -> tuple[QWidget, QVBoxLayout]:
    """What stands under a fold."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(32, 0, 0, 12)
    column.setSpacing(12)
    return inside, column


def _today() -> date:
    return datetime.now().astimezone().date()
