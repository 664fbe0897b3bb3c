"""The review room: the queue of what arrived, one review at a time, themes, and what came back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.practice.pack import Pack
from msp_desktop.review.received import ReceivedReferral, open_arrived
from msp_desktop.review.review import Review
from msp_desktop.review.themes import Themes
from msp_desktop.signing_keys import KnownKey
from ui.dialogs import QtDialogs, ReviewDialogs
from ui.review.answering import AnswerPage, ToAnswer, what_to_answer
from ui.review.background import BesideTheStore
from ui.review.draw_pages import TurningPages
from ui.review.finish import Ending
from ui.review.incoming_reply import IncomingReplyPage, OpenedReply
from ui.review.intake import TakingIn
from ui.review.opened_review import OpenedReview, ReviewSnapshot, opened_review
from ui.review.queue import QueuePage
from ui.review.returns import CameBack, OpeningReturns, ReturnedPage
from ui.review.review import ReviewPage
from ui.review.themes import ThemesPage
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, fault_words
from ui.widgets.keys import add_key

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class ReviewRoom(QWidget):
    """Where a supervisor works, and where a practitioner opens what came back.

    Signals: `left()` to the caseload; `conversation_wanted(UUID)` to go into a conversation;
    `story_wanted(UUID)` for the story of a person; `identified(bool)` when another record is
    shown, or none, and whether its person is invented.
    """

    left = Signal()
    conversation_wanted = Signal(object)
    story_wanted = Signal(object)
    identified = Signal(bool)

    def __init__(
        self,
        session: Session,
        pack: Pack,
        dialogs: ReviewDialogs | None = None,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAcceptDrops(True)
        self._session, self._pack, self._clock = session, pack, clock
        self._dialogs = dialogs or QtDialogs()
        self._scope = Scope(self, only_looks=True)
        self._waits = False
        self._page: QWidget | None = None
        self._beside = BesideTheStore(self)
        session.saving.connect(self._say_saving)
        session.saved.connect(self._say_kept)
        session.short_of_room.connect(self._say_short_of_room)
        session.not_saved.connect(self._say_not_kept)
        self._taking = TakingIn(session, self._beside, clock, self)
        self._returns = OpeningReturns(session, self._beside, self)
        self._stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.queue = QueuePage(session, lambda: clock().date())
        self._stack.addWidget(self.queue)
        self._connect()

    def _connect(self) -> None:
        self.queue.opened.connect(self.open_review)
        self.queue.files_wanted.connect(self._ask_for_files)
        self.queue.return_wanted.connect(self._ask_for_return)
        self.queue.themes_wanted.connect(self._show_themes)
        self.queue.left.connect(self._leave)
        self.queue.password_given.connect(self._use_password)
        self.queue.passed_over.connect(self._pass_over)
        self._taking.busy.connect(self._say_busy)
        self._taking.kept.connect(self._kept_file)
        self._taking.refused.connect(self._refused_file)
        self._taking.locked.connect(self._ask_password)
        self._taking.done.connect(self._all_taken)
        self._returns.opened.connect(self._show_returned)
        self._returns.reply_opened.connect(self._show_reply)
        self._returns.refused.connect(self._refused_return)
        self._returns.locked.connect(self._ask_password)
        add_key(self, Qt.Key.Key_Escape, self._back)

    def enter(self) -> None:
        """Show the queue as it is now."""
        self._taken: list[Review] = []
        self._show_queue()
        self.queue.notice.say("")
        self.queue.taken.say("")
        self.queue.open_files.setFocus()

    # Files on their way in.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this machine."""
        if _paths_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them in."""
        event.acceptProposedAction()
        self.take(_paths_of(event))

    def take(self, paths: Sequence[Path]) -> None:
        """Open these files, one after the other; a password given from here on is for them."""
        self._returns.forget()
        self._show_queue()
        self._taken = []
        self._refusals: list[str] = []
        self.queue.notice.say("")
        self.queue.taken.say("")
        self._taking.take(paths)

    def _ask_for_files(self) -> None:
        title, kinds = self.tr("Open a referral"), "PDF (*.pdf)"
        self._dialogs.ask_for_files(self._scope, self, title, kinds, self.take)

    def _say_busy(self, name: str) -> None:
        self.queue.ask_password("")
        self.queue.busy.setText(self.tr("Opening {name} safely…").format(name=name))
        self.queue.busy.show()

    def _kept_file(self, review: Review) -> None:
        self._taken.append(review)
        self.queue.refresh()

    def _refused_file(self, name: str, fault: Fault) -> None:
        self._refusals.append(f"{name}: {fault_words(fault)}")
        self.queue.notice.say("\n".join(self._refusals))

    def _ask_password(self, name: str, was_wrong: bool) -> None:
        self.queue.busy.hide()
        if was_wrong:
            self.queue.notice.say(
                self.tr("That password does not open it. Nothing is lost; try once more.")
            )
        self.queue.ask_password(name)

    def _use_password(self, password: str) -> None:
        self.queue.notice.say("")
        if self._returns.waits:
            self._returns.with_password(password)
        else:
            self._taking.with_password(password)

    def _pass_over(self) -> None:
        self.queue.ask_password("")
        if self._returns.waits:
            self._returns.forget()
        else:
            self._taking.pass_over()

    def _all_taken(self) -> None:
        self.queue.busy.hide()
        self.queue.ask_password("")
        if len(self._taken) == 1 and not self._refusals:
            self.open_review(self._taken[0].id)
            return
        if self._taken:
            self.queue.taken.say(
                counted(
                    "1 referral is in the queue.",
                    "%n referrals are in the queue.",
                    len(self._taken),
                )
            )
        self.queue.refresh()

    # One review.

    def open_review(self, review_id: UUID) -> None:
        """Show one review, and check its file anew."""

        def newest(store: "Store") -> OpenedReview:
            opened = opened_review(store, review_id)
            waiting = self._session.waits(review_id)
            if isinstance(waiting, ReviewSnapshot):
                return replace(opened, review=waiting.review)
            return opened

        self._session.ask(self._scope.renew(), newest, self._show_review, self._say_in_queue)

    def _show_review(self, opened: OpenedReview) -> None:
        self.identified.emit(opened.conversation.for_practice)
        page = ReviewPage(opened, self._pack, self._clock)
        page.left.connect(self._show_queue)
        page.edited.connect(lambda review: self._session.save(ReviewSnapshot(review)))
        page.confirmed.connect(lambda key: self._confirm(page, key))
        page.answer_wanted.connect(lambda arrived: self._answer(page, arrived))
        TurningPages(page, self._session, self._beside)
        Ending(page, self._session, self._beside, self._dialogs).signed.connect(self.open_review)
        self._turn_to(page)
        page.setFocus()
        self._check(page, opened.known)

    def _answer(self, review: ReviewPage, arrived: ReceivedReferral) -> None:
        """Answer the referral that a review is about; then go back to the review."""
        review_id = review.review.id

        def look(store: "Store") -> ToAnswer:
            return what_to_answer(store, arrived)

        def show(to: ToAnswer) -> None:
            page = AnswerPage(to, self._session, self._dialogs, self._clock)
            page.left.connect(lambda: self.open_review(review_id))
            self._turn_to(page)
            page.setFocus()

        self._session.ask(
            self._scope.renew(), look, show, lambda fault: review.refuse(fault_words(fault))
        )

    def _check(self, page: ReviewPage, known: tuple[KnownKey, ...]) -> None:
        file, password = page.opened.file, page.opened.password

        def checked(arrived: ReceivedReferral) -> None:
            page.show_arrived(arrived, known)

        def not_checked(fault: Fault) -> None:
            page.say_not_checked(fault_words(fault))

        self._beside.work(
            Scope(page),
            lambda: open_arrived(file, password, known=known, pack=self._pack),
            checked,
            not_checked,
        )

    def _confirm(self, page: ReviewPage, key: KnownKey) -> None:
        def pin(store: "Store") -> tuple[KnownKey, ...]:
            from msp_desktop.store.signing_keys import known_keys, pin_key

            pin_key(store, key)
            return known_keys(store)

        def pinned(known: tuple[KnownKey, ...]) -> None:
            self._check(page, known)

        self._session.ask(Scope(page), pin, pinned, lambda fault: page.refuse(fault_words(fault)))

    def _say_saving(self) -> None:
        if isinstance(self._page, ReviewPage):
            self._page.say_saving()

    def _say_kept(self, at: datetime, trouble: str = "") -> None:
        if isinstance(self._page, ReviewPage):
            self._page.say_saved(at, trouble)
        if self._waits:
            self._waits = False
            self.queue.notice.say("")

    def _say_short_of_room(self, at: datetime, fault: Fault) -> None:
        self._say_kept(at, fault_words(fault))

    def _say_not_kept(self, fault: Fault) -> None:
        """Words wait to be saved; it is said in the queue too, where their review is not shown."""
        if isinstance(self._page, ReviewPage):
            self._page.say_not_saved(fault_words(fault))
        if not self._waits:
            self._waits = True
            self.queue.notice.say(fault_words(fault))

    # What came back, and themes.

    def _ask_for_return(self) -> None:
        kinds = self.tr("Reviews and answers (*.pdf *.json)")
        title = self.tr("Open a return")
        self._dialogs.ask_for_files(
            self._scope, self, title, kinds, lambda chosen: self.open_return(chosen[0])
        )

    def ask_for_reply(self, person_id: UUID) -> None:
        """Ask for the file of an answer to a referral about that person, and open it."""
        title, kinds = self.tr("Open an answer"), "PDF (*.pdf)"
        self._dialogs.ask_for_files(
            self._scope, self, title, kinds, lambda chosen: self.open_return(chosen[0], person_id)
        )

    def open_return(self, path: Path, for_person: UUID | None = None) -> None:
        """Show what a supervisor said, or what the recipient of a referral answers."""
        self._taking.forget()
        self.queue.notice.say("")
        self._say_busy(path.name)
        self._returns.open(path, for_person)

    def _show_reply(self, opened: OpenedReply) -> None:
        self.queue.busy.hide()
        self.queue.ask_password("")
        conversations = opened.found.case.documents
        self.identified.emit(bool(conversations) and all(one.for_practice for one in conversations))
        page = IncomingReplyPage(opened, self._session)
        page.left.connect(self._show_queue)
        page.story_wanted.connect(self._leave_for_story)
        self._turn_to(page)
        page.setFocus()

    def _leave_for_story(self, person_id: UUID) -> None:
        self._show_queue()
        self.story_wanted.emit(person_id)

    def _show_returned(self, came: CameBack) -> None:
        self.queue.busy.hide()
        self.queue.ask_password("")
        self.identified.emit(came.conversation.for_practice)
        page = ReturnedPage(came, self._pack)
        page.left.connect(self._show_queue)
        page.conversation_wanted.connect(self._open_conversation)
        self._turn_to(page)

    def _refused_return(self, fault: Fault) -> None:
        self.queue.busy.hide()
        self.queue.ask_password("")
        self._say_in_queue(fault)

    def _open_conversation(self, conversation_id: UUID) -> None:
        self._show_queue()
        self.conversation_wanted.emit(conversation_id)

    def _show_themes(self) -> None:
        def themes(store: "Store") -> Themes:
            from msp_desktop.review.inbox import ReviewInbox

            return ReviewInbox(store).themes()

        def show(found: Themes) -> None:
            page = ThemesPage(found)
            page.left.connect(self._show_queue)
            self._turn_to(page)

        self._session.ask(self._scope.renew(), themes, show, self._say_in_queue)

    # Between the pages.

    def _turn_to(self, page: QWidget) -> None:
        self._let_go()
        self._page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _show_queue(self) -> None:
        self._scope.renew()
        self.identified.emit(False)
        self._stack.setCurrentWidget(self.queue)
        self._let_go()
        self.queue.refresh()

    def _let_go(self) -> None:
        page, self._page = self._page, None
        if isinstance(page, ReviewPage):
            self.queue.go_back_to(page.review.id)
        if page is not None:
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _back(self) -> None:
        if self._page is not None:
            self._show_queue()
        else:
            self._leave()

    def _leave(self) -> None:
        self._taking.forget()
        self._returns.forget()
        self.queue.busy.hide()
        self.queue.ask_password("")
        self.left.emit()

    def _say_in_queue(self, fault: Fault) -> None:
        self._show_queue()
        self.queue.notice.say(fault_words(fault))


def _paths_of(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
