"""One review: the record to read, and beside it whether it is genuine, the questions, the end."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import had_by
from msp_desktop.review.evidence import evidence_over
from msp_desktop.review.questions import QUESTIONS
from msp_desktop.review.received import ReceivedReferral
from msp_desktop.review.return_file import Returned, beside
from msp_desktop.review.review import (
    Judgement,
    Review,
    ReviewState,
    judgement,
    open_questions,
    with_judgement,
)
from msp_desktop.signing_keys import KnownKey
from ui.review.comments import said_beside
from ui.review.follow_up import FollowUpPane, SignOffCard
from ui.review.opened_review import OpenedReview
from ui.review.pages import RecordSide
from ui.review.question import QuestionCard
from ui.review.record import ReadingPane
from ui.review.since_review import SinceReviewCard
from ui.review.verification import VerificationCard
from ui.theme import current
from ui.translated import counted, time_words, translated
from ui.widgets.buttons import secondary
from ui.widgets.labels import announce, page_title, plain_label, question, quiet_help, rule_line
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone

SIDE_BY_SIDE = 1000
"""From this width, at the plain size of text, record and questions stand side by side."""


class ReviewPage(QWidget):
    """Shows one review and takes what the supervisor makes of it.

    Signals: `edited(Review)` with the review as it is now; `left()`; `confirmed(KnownKey)`;
    `answer_wanted(ReceivedReferral)` to answer the referral that it is about.
    """

    edited = Signal(object)
    left = Signal()
    confirmed = Signal(object)
    answer_wanted = Signal(object)

    def __init__(self, opened: OpenedReview, pack: Pack, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.opened, self.review, self._clock = opened, opened.review, clock
        self.arrived: ReceivedReferral | None = None
        self._reads = False
        self._cards: dict[QuestionId, QuestionCard] = {}
        self._verification: QWidget | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        top = QWidget()
        row = QVBoxLayout(top)
        row.setContentsMargins(40, 12, 40, 12)
        back = secondary(self.tr("‹ All reviews"))
        back.clicked.connect(self.left)
        self._turn = secondary("")
        self._turn.clicked.connect(lambda: self._turn_to(reads=not self._reads))
        self._onward = secondary(self.tr("Next open question"), key="Ctrl+J")
        self._onward.clicked.connect(self._go_on)
        self._state = plain_label("", role="quiet", wrap=False)
        self._not_saved = False
        self._answer = secondary(self.tr("Answer it…"))
        self._answer.clicked.connect(lambda: self.answer_wanted.emit(self.arrived))
        row.addWidget(FittingRow([back], [self._state, self._answer, self._onward, self._turn]))
        self._answer.hide()
        # Once it has its place: shown before, it would be a window of its own and take the focus.
        self._onward.setVisible(self.review.state is not ReviewState.SIGNED_OFF)
        self._trouble = Notice(tone=Tone.CARE)
        row.addWidget(self._trouble)
        whole.addWidget(top)
        whole.addWidget(rule_line())
        across = QHBoxLayout()
        across.setSpacing(0)
        whole.addLayout(across, 1)
        self.record = RecordSide(
            ReadingPane(
                opened.conversation,
                pack,
                clock(),
                newer=opened.newer,
                amendments=opened.amendments,
            )
        )
        self.judging = ScrollPage(widest=660)
        self.judging.set_margins(24, 24, 40, 32)
        across.addWidget(self.record, 1)
        across.addWidget(self.judging, 1)
        self._build_judging()
        self._turn_to(reads=False)

    def _build_judging(self) -> None:
        column = self.judging.column
        chapters = self.opened.chapters
        named = ", ".join(dict.fromkeys(filter(None, map(had_by, chapters))))
        names = named or self.tr("somebody not named")
        of = counted(
            "Of a conversation by {names}", "Of %n conversations by {names}", len(chapters)
        )
        title = page_title(self.tr("Your review"))
        title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(title)
        column.addWidget(title)
        column.addWidget(quiet_help(of.format(names=names)))
        self._checking = Notice(self.tr("The file is being checked…"))
        column.addWidget(self._checking)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        if self.opened.since is not None:
            since = SinceReviewCard(self.opened.since)
            since.part_wanted.connect(self.go_to)
            column.addWidget(since)
        self.ending = SignOffCard()
        if self.review.state is ReviewState.SIGNED_OFF:
            column.addWidget(self.ending)  # what is left to do: saving it
            self._show_signed()
        else:
            self._add_questions(column)
            column.addWidget(self.ending)
        self.ending.show_review(self.review)
        self.judging.finish()

    def _add_questions(self, column: QVBoxLayout) -> None:
        column.addWidget(question(self.tr("The questions")))
        said_to = {each.question: each for each in evidence_over(self.opened.chapters)}
        for number, asked in enumerate(QUESTIONS, 1):
            found = said_to[asked.id]
            card = QuestionCard(number, asked, found, judgement(self.review, asked.id))
            card.judged.connect(self._judge)
            card.part_wanted.connect(self.go_to)
            column.addWidget(card)
            self._cards[asked.id] = card
        follow = FollowUpPane(self.review, self.today)
        follow.edited.connect(self._edit)
        column.addWidget(follow)

    def _show_signed(self) -> None:
        """What was signed off is only read."""
        returned = Returned(review=self.review, signed_by="")
        for card in said_beside(beside(returned, self.opened.conversation)):
            self.judging.column.addWidget(card)

    # What came of checking the file.

    def show_arrived(self, arrived: ReceivedReferral, known: tuple[KnownKey, ...]) -> None:
        """Say how the file stands, now that it was opened again."""
        self.arrived = arrived
        self.record.show_arrived(arrived)
        self._answer.setVisible(bool(arrived.reference) and arrived.standing.unchanged)
        self._checking.hide()
        before, self._verification = self._verification, None
        if before is not None:
            self._place.removeWidget(before)
            before.hide()
            before.deleteLater()
        key = next((each for each in known if each.fingerprint == arrived.signed_by), None)
        card = VerificationCard(arrived, key, self._clock())
        card.confirmed.connect(self.confirmed)
        self._verification = card
        self._place.addWidget(card)
        announce(card, f"{self.tr('Is it genuine?')} {translated(arrived.standing)}")

    def today(self) -> date:
        """The day it is."""
        return self._clock().date()

    def refuse(self, words: str) -> None:
        """Say why something that was asked for is not done."""
        self.ending.refused.say(words)

    def say_not_checked(self, words: str) -> None:
        """The file could not be opened again: it stays unproved."""
        self.record.show_no_pages()
        self._checking.hide()
        self._place.addWidget(Notice(words, Tone.CARE))

    # Saving, and the end.

    def say_saving(self) -> None:
        """The newest words are not on the disk yet; what kept earlier ones from it stays said."""
        if self.review.state is not ReviewState.NEW and not self._not_saved:
            self._state.setText(self.tr("Saving…"))

    def say_saved(self, at: datetime, trouble: str = "") -> None:
        """The words are on the disk since then; `trouble` is what to look to all the same."""
        self._not_saved = False
        if self.review.state is not ReviewState.NEW:
            self._state.setText(self.tr("Saved {time}").format(time=time_words(at)))
        self._say_trouble(trouble)

    def say_not_saved(self, words: str) -> None:
        """The words are only on the screen, and why."""
        self._not_saved = True
        self._state.setText(self.tr("Not saved"))
        self._say_trouble(words)

    def _say_trouble(self, words: str) -> None:
        """Said aloud once, and not again with every letter that is typed."""
        if words != self._trouble.sentence():
            self._trouble.say(words)

    def hold_still(self, *, still: bool) -> None:
        """Take no word while the review is signed: it could no longer be kept."""
        if self.judging.isEnabled() == still:
            self.judging.setEnabled(not still)
            if not still:
                self.ending.sign.setFocus()  # what is switched off loses it

    def take_state(self, state: ReviewState) -> None:
        """The review is in that state now, with whatever was written meanwhile."""
        self.review = self.review.but(state=state)
        self.ending.show_review(self.review)

    # Editing.

    def _judge(self, given: Judgement) -> None:
        self._edit(lambda review: with_judgement(review, given))

    def _edit(self, change: Callable[[Review], Review]) -> None:
        review = change(self.review)
        if review.state is ReviewState.NEW:
            review = review.but(state=ReviewState.IN_REVIEW)
        self.review = review
        self.ending.refused.say("")
        self.ending.show_review(review)
        self.edited.emit(review)

    # The record beside it, or in its place where there is little room.

    def go_to(self, part: PartName) -> None:
        """Read that part of the record."""
        self._turn_to(reads=True)
        self.record.go_to(part)

    def _go_on(self) -> None:
        """Go to the first question that has neither rating nor comment, or to the end."""
        self._turn_to(reads=False)
        still = open_questions(self.review)
        card = self._cards[still[0]] if still else self.ending
        self.judging.ensureWidgetVisible(self.ending)
        self.judging.ensureWidgetVisible(card, 0, 24)
        target = self._cards[still[0]].rating.buttons()[0] if still else self.ending.sign
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._turn_to(reads=self._reads)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text leaves less room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "ending"):
            self._turn_to(reads=self._reads)

    def _turn_to(self, *, reads: bool) -> None:
        both = self.width() * 16 >= SIDE_BY_SIDE * current().type.body
        self._reads = reads
        self.record.setVisible(both or reads)
        self.judging.setVisible(both or not reads)
        self._turn.setVisible(not both)
        self._turn.say(self.tr("Back to your review") if reads else self.tr("Read the record"))
