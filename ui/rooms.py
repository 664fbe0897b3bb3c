"""The rooms of an open store: caseload, conversation, person, referral, settings. One at a time.

Everything here is built after unlocking, so that the locked window opens without it.
"""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import PartName
from msp_desktop.questions.own_words import OwnWordsPassage
from msp_desktop.record.conversation import Conversation, Practitioner, begin, took_place_at
from msp_desktop.record.follow_on import start_follow_on
from msp_desktop.record.person import display_name
from msp_desktop.store.conversations.load import Opened
from ui.backups import BackingUp
from ui.caseload.room import CaseloadRoom
from ui.conversation.frame.room import ConversationRoom
from ui.practising import Practising
from ui.scope import Scope
from ui.session import Session
from ui.story_rooms import StoryRooms
from ui.translated import fault_words, translated
from ui.unlock.room import Unlocked

if TYPE_CHECKING:
    from msp_desktop.store.store import Store
    from ui.measures.room import MeasuresRoom
    from ui.person.room import StoryRoom
    from ui.person_view.room import PersonViewRoom
    from ui.referral.batch import BatchRoom
    from ui.referral.room import ReferralRoom
    from ui.referral.sheet import SheetRoom
    from ui.retention.room import RetentionRoom
    from ui.review.room import ReviewRoom
    from ui.settings.room import SettingsRoom
    from ui.trail.room import TrailRoom


class Rooms(QStackedWidget):
    """Moves between the rooms; no room moves by itself.

    Signals: `lock_wanted()`; `quiet_wanted()`; `lock_minutes_changed(int)`.
    """

    lock_wanted = Signal()
    quiet_wanted = Signal()
    lock_minutes_changed = Signal(int)
    _sheet: "SheetRoom | None" = None

    def __init__(self, session: Session, unlocked: Unlocked) -> None:
        super().__init__()
        self._session = session
        self._scope = Scope(self)
        self._going = Scope(self)  # to which room; wherever else somebody goes first, they stay
        self._unlocked = unlocked
        self._practitioner = unlocked.practitioner
        self._pack = unlocked.chosen.pack
        self.practising = Practising(session, self, self._pack.title)
        self.practising.opened.connect(self.open_conversation)
        self.practising.failed.connect(self._say)
        self._beside = StoryRooms(session, self._pack, self, self._turn_to)
        self._beside.left.connect(self._show_caseload)
        self._beside.story_wanted.connect(self._show_story)
        self._beside.opened.connect(self.open_conversation)
        self._caseload = CaseloadRoom(session)
        self._serve_caseload()
        self._conversation = ConversationRoom(session, self._pack)
        self._leave_checks_off(unlocked.chosen.checks_off)
        self._conversation.left.connect(self._show_caseload)
        self._conversation.hide_wanted.connect(self.lock_wanted)
        self._conversation.quiet_wanted.connect(self.quiet_wanted)
        self._conversation.referral_wanted.connect(self._show_referral)
        self._conversation.again_wanted.connect(self._begin_again)
        self._conversation.story_wanted.connect(self._show_story)
        self._conversation.here_before.opened.connect(self._show_story)
        self.addWidget(self._conversation)
        self._told_not_saved = False
        session.not_saved.connect(self._not_saved)
        session.saved.connect(self._saved)
        session.short_of_room.connect(self._saved)
        session.left_behind.connect(self._say)
        self._backing_up = BackingUp(session, self)
        self._backing_up.changed.connect(self._show_backups)
        self._conversation.turned_round.connect(self._turn_round)
        self._turned_round: PersonViewRoom | None = None
        self._referral: ReferralRoom | None = None
        self._batch: BatchRoom | None = None
        self._settings: SettingsRoom | None = None
        self._trail: TrailRoom | None = None
        self._retention: RetentionRoom | None = None
        self._reviews: ReviewRoom | None = None
        self._story: StoryRoom | None = None
        self._story_from: QWidget | None = None
        self._measures: MeasuresRoom | None = None
        self._batch_from_caseload = False

    def _serve_caseload(self) -> None:
        self._caseload.opened.connect(self.open_conversation)
        self._caseload.begun.connect(self._begin)
        self._caseload.begun_again.connect(self._begin_again)
        self._caseload.story_wanted.connect(self._show_story)
        self._caseload.settings_wanted.connect(self._show_settings)
        self._caseload.records_wanted.connect(self._show_retention)
        self._caseload.documents_wanted.connect(self._show_several)
        self._caseload.reviews_wanted.connect(self._show_reviews)
        self._caseload.measures_wanted.connect(self._show_measures)
        self._caseload.practise_wanted.connect(self.practising.practise)
        self.practising.tells(self._caseload, practice=False)
        self._beside.serve(self._caseload)
        self.addWidget(self._caseload)

    def begin(self) -> None:
        """Go to where the practitioner was, or to the caseload."""
        notices = (translated(each) for each in self._unlocked.notices)
        self._caseload.notice.say(" ".join((*notices, *self._pack_refused())))
        self._backing_up.look()
        place = self._unlocked.place
        if place is None:
            self._show_caseload()
        else:
            self.open_conversation(place.conversation_id, place.step)
        self._session.ask(
            self._scope, lambda store: store.broken_seals(), self._caseload.say_seals, self._say
        )
        self._caseload.look_what_is_due()

    def _turn_to(self, room: QWidget) -> None:
        """Show that room; what was still on its way to another one no longer comes."""
        self._going.renew()
        self.setCurrentWidget(room)

    def _leave_checks_off(self, ids: frozenset[str]) -> None:
        self._checks_off = ids
        self._conversation.disable_checks(ids)

    def _pack_refused(self) -> tuple[str, ...]:
        broken = self._unlocked.chosen.broken
        if broken is None:
            return ()
        return (fault_words(broken), self.tr("The built-in words are used for now."))

    def open_conversation(self, conversation_id: UUID, step: str = "") -> None:
        """Open a conversation where it was left, or at that step."""

        def show(opened: Opened) -> None:
            if opened.handed_on is not None:
                self._beside.show_handed_on(opened)
                self.practising.shows(opened.conversation.for_practice)
                return
            self.practising.tells(self._conversation, opened.conversation.for_practice)
            self._turn_to(self._conversation)
            self._conversation.open_conversation(opened, step or opened.last_part.value)

        self._session.load(self._going.renew(), conversation_id, show, self._back_with)

    def _show_caseload(self) -> None:
        self._session.ask(
            self._scope, lambda store: store.save_position(None), lambda _: None, self._say
        )
        self._turn_to(self._caseload)
        self._caseload.enter()

    def _back_with(self, fault: Fault) -> None:
        self._show_caseload()
        self._say(fault)

    def _say(self, fault: Fault) -> None:
        self._caseload.notice.say(fault_words(fault))

    def _not_saved(self, fault: Fault) -> None:
        if not self._told_not_saved:
            self._told_not_saved = True
            self._say(fault)

    def _saved(self, _at: datetime, short_of_room: Fault | None = None) -> None:
        if self._told_not_saved:
            self._told_not_saved = False
            self._caseload.notice.say(fault_words(short_of_room) if short_of_room else "")
            self._caseload.refresh()

    def _begin(self, short: bool) -> None:
        now = datetime.now().astimezone()
        conversation = begin(self._practitioner, at=now, pack=self._pack.title)
        self._show_new(conversation, "short" if short else "opening")

    def _begin_again(self, person_id: UUID) -> None:
        """Begin another conversation with that person, from all that is known of them."""

        def look(store: "Store") -> tuple[Opened, ...]:
            return store.story(person_id, to_begin=True)

        def show(opened: tuple[Opened, ...]) -> None:
            from msp_desktop.disclosure.corrections import corrected

            conversation = start_follow_on(
                (corrected(one.conversation, one.amendments) for one in opened),
                self._practitioner,
                at=datetime.now().astimezone(),
                pack=self._pack.title,
            )
            self._show_new(conversation, "opening", took_place_at(opened[-1].conversation))

        self._session.ask(self._going.renew(), look, show, self._back_with)

    def _show_new(
        self, conversation: Conversation, step: str, before: datetime | None = None
    ) -> None:
        self.practising.tells(self._conversation, conversation.for_practice)
        self._turn_to(self._conversation)
        self._conversation.open_new(conversation, step, before)

    def _show_story(self, person_id: UUID, why: str = "") -> None:
        if self._story is None:
            from ui.person.room import StoryRoom

            self._story = StoryRoom(self._session, self._pack)
            self._story.left.connect(self._leave_story)
            self._story.identified.connect(partial(self.practising.tells, self._story))
            self._story.opened.connect(self.open_conversation)
            self._story.begun_again.connect(self._begin_again)
            self._beside.serve_story(self._story)
            self._story.reply_wanted.connect(self._open_reply)
            self.addWidget(self._story)
        if not self._beside.is_shown():  # from there one goes back to it
            self._story_from = self.currentWidget()
        self._turn_to(self._story)
        self._story.show_person(person_id, why)

    def _show_measures(self) -> None:
        if self._measures is None:
            from ui.measures.room import MeasuresRoom

            self._measures = MeasuresRoom(self._session)
            self._measures.left.connect(self._show_caseload)
            self._measures.story_wanted.connect(self._show_story)
            self.addWidget(self._measures)
        self._measures.forget()
        self._turn_to(self._measures)

    def _leave_story(self) -> None:
        back = self._story_from
        if back is self._conversation:
            self._leave_referral()
        elif back is not None and back not in {self._caseload, self._story}:
            self._turn_to(back)
        else:
            self._show_caseload()

    def _show_referral(self, conversation: Conversation, finished: bool) -> None:
        if self._referral is None:
            from ui.referral.room import ReferralRoom

            self._referral = ReferralRoom(self._session, pack=self._pack)
            self._referral.left.connect(self._leave_referral)
            self._referral.edited.connect(self._conversation.take)
            self._referral.part_wanted.connect(self._leave_referral_for)
            self._referral.several_wanted.connect(self._show_several_of)
            self._referral.sheet_wanted.connect(self._show_sheet)
            self.addWidget(self._referral)
        self._referral.checks_off = self._checks_off
        self._referral.show_conversation(conversation, finished=finished)
        self._turn_to(self._referral)

    def _leave_referral(self) -> None:
        self._turn_to(self._conversation)
        self._conversation.come_back()

    def _show_sheet(self, conversation: Conversation) -> None:
        if self._sheet is None:
            from ui.referral.sheet import SheetRoom

            self._sheet = SheetRoom(self._session, self._pack)
            self._sheet.left.connect(self._leave_referral)
            self.addWidget(self._sheet)
        self._turn_to(self._sheet)
        self._sheet.show_for(conversation)

    def _show_several_of(self, conversation: Conversation) -> None:
        self._batch_room().show_conversations(
            {conversation.id: translated(display_name(conversation.person))}, ticked=True
        )

    def _show_several(self, finished: dict[UUID, str]) -> None:
        self._batch_room().show_conversations(finished, ticked=False)

    def _batch_room(self) -> "BatchRoom":
        if self._batch is None:
            from ui.referral.batch import BatchRoom

            self._batch = BatchRoom(self._session, self._pack)
            self._batch.left.connect(self._leave_batch)
            self.addWidget(self._batch)
        self._batch_from_caseload = self.currentWidget() is self._caseload
        self._turn_to(self._batch)
        return self._batch

    def _leave_batch(self) -> None:
        back = self._show_caseload if self._batch_from_caseload else self._leave_referral
        back()

    def _leave_referral_for(self, part: PartName) -> None:
        self._turn_to(self._conversation)
        self._conversation.go_to(part.value)

    def _turn_round(
        self, conversation: Conversation, not_quite: tuple[OwnWordsPassage, ...]
    ) -> None:
        if self._turned_round is None:
            from ui.person_view.room import PersonViewRoom

            self._turned_round = PersonViewRoom(self._pack)
            self._turned_round.edited.connect(self._conversation.take)
            self._turned_round.left.connect(self._turn_back)
            self.addWidget(self._turned_round)
        self._turn_to(self._turned_round)
        self._turned_round.show_conversation(conversation, not_quite)

    def _turn_back(self, not_quite: tuple[OwnWordsPassage, ...]) -> None:
        self._turn_to(self._conversation)
        self._conversation.turn_back(not_quite)

    def _show_reviews(self) -> "ReviewRoom":
        if self._reviews is None:
            from ui.review.room import ReviewRoom

            self._reviews = ReviewRoom(self._session, self._pack)
            self._reviews.left.connect(self._show_caseload)
            self._reviews.identified.connect(partial(self.practising.tells, self._reviews))
            self._reviews.conversation_wanted.connect(self.open_conversation)
            self._reviews.story_wanted.connect(self._show_story)
            self.addWidget(self._reviews)
        self._turn_to(self._reviews)
        self._reviews.enter()
        return self._reviews

    def _open_reply(self, person_id: UUID) -> None:
        self._show_reviews().ask_for_reply(person_id)

    def take_in(self, file: Path) -> None:
        """Take a file in: what was handed over, or for review, as if it had been dropped there."""
        if file.suffix.lower() == ".age":
            self._beside.show_take_in(file)
            return
        self._show_reviews()
        if self._reviews is not None:
            self._reviews.take([file])

    def _show_settings(self) -> None:
        if self._settings is None:
            from ui.settings.room import SettingsRoom

            self._settings = SettingsRoom(
                self._session, self._practitioner, self._backing_up, self._unlocked.chosen
            )
            self._settings.left.connect(self._show_caseload)
            self._settings.shut_out.connect(self.lock_wanted)
            self._settings.lock_minutes_changed.connect(self.lock_minutes_changed)
            self._settings.practitioner_changed.connect(self._practitioner_changed)
            self._settings.checks_changed.connect(self._leave_checks_off)
            self._settings.trail_wanted.connect(self._show_trail)
            self._settings.retention_wanted.connect(self._show_retention)
            self.addWidget(self._settings)
        self._turn_to(self._settings)

    def _show_trail(self) -> None:
        if self._trail is None:
            from ui.trail.room import TrailRoom

            self._trail = TrailRoom(self._session)
            self._trail.left.connect(self._show_settings)
            self.addWidget(self._trail)
        self._turn_to(self._trail)

    def _show_retention(self) -> None:
        if self._retention is None:
            from ui.retention.room import RetentionRoom

            self._retention = RetentionRoom(self._session)
            self._retention.left.connect(self._leave_retention)
            self.addWidget(self._retention)
        self._turn_to(self._retention)

    def _leave_retention(self) -> None:
        self._show_caseload()
        self._caseload.look_what_is_due()

    def _show_backups(self) -> None:
        words = self._backing_up.words()
        if self._caseload.backup_notice.sentence() != words:
            self._caseload.backup_notice.say(words)

    def _practitioner_changed(self, practitioner: Practitioner) -> None:
        self._practitioner = practitioner
