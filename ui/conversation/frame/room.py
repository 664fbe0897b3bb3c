"""The conversation room: the rail, one step, and the words so far.

It holds the newest document, hands every change to the session at once, and moves between steps in
any order. Nothing here blocks anybody from going anywhere.
"""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import Lens, PartName
from msp_desktop.practice.pack import Pack, also_with
from msp_desktop.questions.own_words import OwnWordsPassage
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.conversations.load import Opened
from ui.conversation.cards.amendments import Amending
from ui.conversation.frame.as_yourself import AsYourself
from ui.conversation.frame.foot import ActionBar, add_keys
from ui.conversation.frame.here_before import HereBefore
from ui.conversation.frame.known import KnownBefore
from ui.conversation.frame.person_view import DisputedItems, turn_round_button
from ui.conversation.frame.rail import StepList
from ui.conversation.frame.side_panel import SidePanel
from ui.conversation.frame.store_lookups import SameName, show_copies
from ui.conversation.frame.taken_away import TakenAway
from ui.conversation.frame.undo import Undo
from ui.conversation.steps.capacity import EarlierAttempts
from ui.conversation.steps.page import StepPage, show_page
from ui.conversation.steps.registry import make_step
from ui.conversation.steps.step import STEPS, Step
from ui.conversation.steps.summary import SummaryStep
from ui.pending_save import Snapshot
from ui.scope import Scope
from ui.session import Session
from ui.standing import StandingPanel
from ui.theme import current
from ui.timers import single_shot
from ui.translated import fault_words
from ui.widgets.keys import add_key

FOLDS_AWAY_UNDER = 1200
"""Below this width, at the plain size of text, the words so far fold away."""

PAUSE_MS = 350
"""A pause in typing this long lets the words so far catch up, and the next step be made ready."""


class ConversationRoom(QWidget):
    """One conversation on screen.

    Signals: `left()` to the caseload; `hide_wanted()`; `quiet_wanted()`;
    `referral_wanted(Conversation, bool)` with whether it is finished; `again_wanted(UUID)` for
    another conversation with that person; `story_wanted(UUID)` for that person's story;
    `turned_round(Conversation, tuple[Heard, ...])` for the page for the person, with the words that
    they called not quite right before.
    """

    left = Signal()
    hide_wanted = Signal()
    quiet_wanted = Signal()
    referral_wanted = Signal(object, bool)
    again_wanted = Signal(object)
    story_wanted = Signal(object)
    turned_round = Signal(object, object)

    def __init__(self, session: Session, pack: Pack) -> None:
        super().__init__()
        self._session = session
        self._scope = Scope(self)
        self._pack = pack
        self._conversation: Conversation | None = None
        self._finished = self._untouched = False
        self._before: datetime | None = None
        self._amending = Amending(session, self)
        self._step, self._taken_away = "", TakenAway()
        self._pages: dict[str, StepPage] = {}
        self._undo = Undo(lambda: self._conversation)
        self._undo.put_back.connect(self._put_back)
        self._pause = single_shot(self, PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self._rail = StepList()
        self._rail.chosen.connect(self.go_to)
        self._rail.left.connect(self.left)
        self._rail.story_wanted.connect(lambda: self._for_person(self.story_wanted.emit))
        self._rail.standing_wanted.connect(lambda: self._for_person(self._standing.turn))
        self._rail.hide_wanted.connect(self.hide_wanted)
        self._rail.quiet_wanted.connect(self.quiet_wanted)
        across.addWidget(self._rail)
        turn_round = turn_round_button()
        turn_round.clicked.connect(self.turn_round)
        self._sides = SidePanel(pack, turn_round)
        self._sides.turned.connect(self._arrange_sides)
        self._sides.lens_chosen.connect(self._use_lens)
        across.addLayout(self._build_middle(), 1)
        across.addWidget(self._sides)
        session.saving.connect(self._foot.say_saving)
        session.saved.connect(self._foot.say_saved)
        session.short_of_room.connect(self._short_of_room)
        session.not_saved.connect(self._not_saved)
        add_keys(self, on=lambda: self._go_by(1), back=lambda: self._go_by(-1))
        for key, does in (("F1", self._sides.turn), ("F9", self.turn_round)):
            add_key(self, key, does)

    def _build_middle(self) -> QVBoxLayout:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        self._known = KnownBefore(self._session, self._scope, self._pages)
        self._earlier_attempts = EarlierAttempts(self._session, self._scope)
        self._standing = StandingPanel(self._session)
        self._as_yourself = AsYourself(self._session, lambda: self._conversation)
        self._as_yourself.joined.connect(self._edited)
        self.here_before = HereBefore(self._session)
        self._not_quite = DisputedItems(self._session)
        self._not_quite.not_saved.connect(self._not_saved)
        self._same_name = SameName(self._session)
        self._same_name.joined.connect(lambda: self._rail.show_story(shown=True))
        above = (self._standing, self._as_yourself, self.here_before)
        for over in (*above, self._not_quite, self._same_name):
            middle.addWidget(over)
        self._steps = QStackedWidget()
        self._undo.listen_within(self._steps)
        middle.addWidget(self._steps, 1)
        self._turn_round = turn_round_button()
        self._turn_round.clicked.connect(self.turn_round)
        self._foot = ActionBar(self._turn_round, over=self._undo)
        self._foot.back.connect(lambda: self._go_by(-1))
        self._foot.onward.connect(lambda: self._go_by(1))
        self._foot.why.connect(self._sides.turn)
        self._foot.now.referral_wanted.connect(self._refer)
        self._foot.now.finish_wanted.connect(self._finish)
        self._foot.now.again_wanted.connect(lambda: self._for_person(self.again_wanted.emit))
        middle.addWidget(self._foot)
        return middle

    def _for_person(self, does: Callable[[UUID], object]) -> None:
        if self._conversation is not None:
            does(self._conversation.person_id)

    # Coming in.

    def open_new(
        self, conversation: Conversation, step: str, before: datetime | None = None
    ) -> None:
        """Show a conversation that has only just begun; it is kept from the first word on.

        `before` is when the person's conversation before this one began.
        """
        self._before = before
        self._rail.show_story(shown=before is not None)
        self._amending.show_conversation(conversation.id)
        self._same_name.begin(conversation if before is None else None)
        self._show(conversation, step, finished=False, untouched=True)
        self._foot.say_new()

    def open_conversation(self, opened: Opened, step: str) -> None:
        """Show a conversation from the store: where it was left, or whole if it is finished."""
        self._before = opened.before
        self._rail.show_story(shown=opened.others > 0)
        self._amending.show_conversation(opened.conversation.id, opened)
        self._same_name.begin(None)
        self._not_quite.remember(opened.conversation.id, opened.half_done.not_quite)
        self._show(
            opened.conversation, "summary" if opened.finished else step, finished=opened.finished
        )
        if opened.finished:
            self._foot.say_kept(finished=True)
        else:
            self._foot.say_new()  # words of it may still wait: it is said once they are saved

    def come_back(self) -> None:
        """Show the step again that was open before another room."""
        if self._conversation is not None:
            self.go_to(self._step)

    def turn_round(self) -> None:
        """Ask for the page for the person; a finished conversation can take no answers."""
        if self._conversation is not None and not self._finished:
            self.turned_round.emit(self._conversation, self._not_quite.heard())

    def take(self, conversation: Conversation) -> None:
        """Keep a document that the person answered with, as if a step had."""
        self._edited(conversation)

    def turn_back(self, not_quite: tuple[OwnWordsPassage, ...]) -> None:
        """Show the step again, and the words that the person called not quite right."""
        self._not_quite.mark(not_quite)
        self.come_back()
        if self._step in self._pages:
            self._pages[self._step].take_focus()

    def _show(
        self, conversation: Conversation, step: str, *, finished: bool, untouched: bool = False
    ) -> None:
        self._scope.renew()  # what was asked for the conversation before is no longer waited for
        self._drop_pages()
        self._hold(False)
        self._conversation = conversation
        self._finished, self._untouched = finished, untouched
        self._step = ""
        self._rail.set_finished(finished=finished)
        self._not_quite.begin(None if finished else conversation.id)
        self._undo.begin(None if finished else conversation)
        self._arrange_sides()
        self._refresh_sides()
        known = None if finished or self._before is None else conversation
        self._known.begin(known, begun_now=untouched)
        self._as_yourself.begin(None if finished or untouched else conversation)
        self.here_before.begin()
        self.go_to(step)

    def disable_checks(self, ids: frozenset[str]) -> None:
        """Show every gentle check but these, here and in the summary."""
        self._sides.checks_off = ids

    def _use_lens(self, lens: Lens) -> None:
        """Prompt through another lens: the steps are built anew over the same words."""
        conversation = self._conversation
        if conversation is None or self._finished:
            return
        practitioner = conversation.practitioner.but(lens=lens)
        self._drop_pages()
        self._conversation = conversation.but(practitioner=practitioner)
        self.go_to(self._step)
        if not self._untouched:
            self._save()

    def _drop_pages(self) -> None:
        self._taken_away.keep(self._conversation, self._pages)
        for page in self._pages.values():
            self._steps.removeWidget(page)
            page.deleteLater()
        self._pages.clear()

    # Moving between steps.

    def go_to(self, step: str) -> None:
        """Show that step; the one before is kept as it is."""
        if self._conversation is None or (self._finished and step != "summary"):
            return
        page = self._page(step, self._conversation)
        moved = step != self._step
        self._step = step
        self._standing.close_again()
        self._refresh_sides()
        page.show_conversation(self._conversation)
        self._taken_away.give_back(self._conversation, step, page)
        if moved and not self._finished:
            page.open_first()
        show_page(self._steps, page)
        self._rail.show_step(step)
        self._sides.show_step(step)
        self._foot.show_neighbours(self._in_turn(), step, finished=self._finished)
        if moved and not self._finished:
            (self._foot.now if step == "summary" else page).take_focus()
            self._save()
        shown = self._shown(self._conversation)
        if step in {"summary", "closing"}:
            show_copies(self._scope, self._session, self._conversation, shown)
        if step == "capacity" and self._before is not None:
            self._earlier_attempts.show_beside(self._conversation, shown)
        self._pause.start()  # last: the next step must not be made before this one is seen

    def _shown(self, conversation: Conversation) -> Callable[[], QWidget | None]:
        """Answers with the page that is open, as long as it is this conversation's."""

        def page() -> QWidget | None:
            now = self._conversation
            same = now is not None and now.id == conversation.id
            return self._steps.currentWidget() if same else None

        return page

    def _page(self, step: str, conversation: Conversation) -> StepPage:
        if step not in self._pages:
            self._pages[step] = self._make_page(step, conversation)
            self._steps.addWidget(self._pages[step])
        return self._pages[step]

    def _paused(self) -> None:
        """Let the sides catch up, and make the next step ready while nobody is typing."""
        self._refresh_sides()
        after = STEPS[STEPS.index(self._step) + 1 :][:1] if self._step else ()
        if self._conversation is not None and not self._finished:
            self._same_name.look(self._conversation)
            self.here_before.look(self._conversation)
            for step in set(after) - set(self._pages):
                self._page(step, self._conversation).show_conversation(self._conversation)

    def _make_page(self, name: str, conversation: Conversation) -> StepPage:
        step: Step = make_step(name, self._pack, conversation)
        page = StepPage(step)
        page.edited.connect(self._edited)
        self._known.show_on(page)
        step.part_wanted.connect(self.go_to)
        if isinstance(step, SummaryStep):
            step.checks_off = self._sides.checks_off
            step.set_finished(finished=self._finished)
            self._amending.attach(step.amendments)
        return page

    def _in_turn(self) -> tuple[str, ...]:
        """The steps one after the other; the short page is among them once it was opened."""
        return STEPS if "short" in self._pages else STEPS[1:]

    def _go_by(self, by: int) -> None:
        steps = self._in_turn()
        place = steps.index(self._step) + by if self._step in steps else 0
        place = len(steps) - 1 if self._step == "short" and by > 0 else place  # it is shown back
        if 0 <= place < len(steps):
            self.go_to(steps[place])

    def _edited(self, conversation: Conversation) -> None:
        written = self._as_yourself.authored(self._conversation, conversation)
        self._undo.note(self._conversation, written, self._step)
        self._conversation = written.but(pack=also_with(written.pack, self._pack.title))
        self._untouched = False
        self._save()
        self._pause.start()

    def _put_back(self, conversation: Conversation, step: str) -> None:
        """Show the document as it was before a step that was undone, where that was done."""
        self._conversation = conversation
        self.go_to(step)
        if self.window().focusWidget() is None:
            self._pages[step].take_focus()
        self._save()

    def _save(self) -> None:
        if self._conversation is not None and not (self._finished or self._untouched):
            part = self._step if self._step in set(PartName) else PartName.OPENING
            self._session.save(Snapshot(self._conversation, PartName(part), self._step))

    def _short_of_room(self, at: datetime, fault: Fault) -> None:
        self._foot.say_saved(at, fault_words(fault))

    def _not_saved(self, fault: Fault) -> None:
        self._foot.say_not_saved(fault_words(fault))

    def _finish(self) -> None:
        conversation = self._conversation
        if conversation is None:
            return
        # Still from now on: a word typed before the answer could no longer be saved.
        self._finished = True
        self._undo.begin(None)
        self._hold(True)
        self._session.ask(
            self._scope,
            lambda store: store.finish(conversation.id),
            lambda _: self._finished_now(),
            self._not_finished,
            only_if_saved=True,
        )

    def _hold(self, waits: bool) -> None:
        self._steps.setDisabled(waits)
        self._foot.now.wait(waits=waits)

    def _not_finished(self, fault: Fault) -> None:
        self._finished = False
        self._undo.begin(self._conversation)
        self._hold(False)
        self._not_saved(fault)

    def _finished_now(self) -> None:
        if self._conversation is not None:
            self._show(self._conversation, "summary", finished=True)
            self._amending.offer(self._conversation)
            self._foot.say_kept(finished=True)

    def _refer(self) -> None:
        self.referral_wanted.emit(self._conversation, self._finished)

    # What stands beside the step.

    def _refresh_sides(self) -> None:
        if self._conversation is None:
            return
        self._rail.show_conversation(self._conversation)
        self._sides.show_conversation(self._step, self._conversation, finished=self._finished)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the words so far away where there is no room for them."""
        super().resizeEvent(event)
        self._arrange_sides()

    def _arrange_sides(self) -> None:
        wide = self.width() * 16 >= FOLDS_AWAY_UNDER * current().type.body
        self._sides.arrange(wide=wide)
        self._turn_round.setVisible(not (wide or self._finished))
        self._foot.fit()
