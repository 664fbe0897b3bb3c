"""The referral room: who it is for, what is in it and why, how its pages look, and saving it."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.faults import Fault
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.sharing import PersonsCopy
from ui.dialogs import Dialogs, QtDialogs
from ui.referral.choices import ReferralChoices
from ui.referral.deliver import DocumentDelivery, Mail, SystemMail
from ui.referral.foot import RoomFoot
from ui.referral.preview import PagePreview
from ui.referral.printing import Printers, QtPrinters
from ui.scope import Scope
from ui.session import Session
from ui.standing import StandingPanel
from ui.theme import current
from ui.translated import counted, fault_words
from ui.widgets.keys import add_key
from ui.widgets.labels import announce, rule_line

if TYPE_CHECKING:
    from msp_desktop.documents.answer_pieces import AnswerPiece
    from msp_desktop.documents.make import RenderedDocument
    from msp_desktop.record.case.safe_ways import ChangedWays
    from msp_desktop.store.conversations.load import Opened
    from msp_desktop.store.store import Store

    _Beside = tuple[tuple[Opened, ...], tuple[AnswerPiece, ...], PersonsCopy | None, ChangedWays]

SIDE_BY_SIDE = 900
"""From this width, at the plain size of text, choices and pages stand side by side."""


class ReferralRoom(QWidget):
    """Makes a referral out of one conversation, in plain sight.

    Signals: `left()` to go back to the conversation; `part_wanted(PartName)` to go back to one part
    of it; `several_wanted(Conversation)` for many documents in one go;
    `sheet_wanted(Conversation)` for a sheet to leave; `exported(Path)` once a file
    is saved; `edited(Conversation)` once it was decided what becomes of the person's copy.
    """

    left = Signal()
    part_wanted = Signal(object)
    several_wanted = Signal(object)
    sheet_wanted = Signal(object)
    exported = Signal(object)
    edited = Signal(object)

    def __init__(
        self,
        session: Session,
        dialogs: Dialogs | None = None,
        *,
        printers: Printers | None = None,
        mail: Mail | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        pack: Pack | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session, self._clock = session, clock
        self._pack = pack or built_in()
        self.checks_off: frozenset[str] = frozenset()
        self._conversation: Conversation | None = None
        self._finished = False
        self._amendments: tuple[Amendment, ...] = ()
        self._earlier: tuple[Conversation, ...] = ()
        self._story: tuple[tuple[Conversation, tuple[Amendment, ...]], ...] = ()
        self._changed_ways: ChangedWays = ()
        self._made: RenderedDocument | None = None
        self._scope = Scope(self, only_looks=True)
        self._beside = Scope(self, only_looks=True)
        self._keeping = Scope(self)
        self._is_loaded = False
        self._pages_wanted = False
        self.choices = ReferralChoices(self._pack, session.policy)
        self.choices.changed.connect(self._make)
        self.choices.copy_choices.decided.connect(self._keep_copy_choice)
        self.choices.part_wanted.connect(self._leave_for)
        self.choices.several_wanted.connect(self._leave_for_several)
        self.choices.sheet_wanted.connect(self._leave_for_sheet)
        self.preview = PagePreview(session)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._standing = StandingPanel(session)
        whole.addWidget(self._standing)
        across = QHBoxLayout()
        across.setSpacing(0)
        whole.addLayout(across, 1)
        across.addWidget(self.choices, 1)
        across.addWidget(self.preview, 1)
        whole.addWidget(rule_line())
        self.foot = RoomFoot()
        whole.addWidget(self.foot)
        self.delivery = DocumentDelivery(
            session,
            self.foot,
            dialogs or QtDialogs(),
            printers or QtPrinters(),
            mail or SystemMail(),
        )
        self.delivery.exported.connect(self.exported)
        self.delivery.exported.connect(lambda _: self._keep_beside())
        self.delivery.printed.connect(self._keep_beside)
        self.foot.back.clicked.connect(self.leave)
        self.foot.standing.clicked.connect(self._turn_standing)
        self.foot.turn.clicked.connect(lambda: self._turn_to(pages=not self._pages_wanted))
        self.foot.print.clicked.connect(self._ask_for_printer)
        self.foot.save.clicked.connect(self._ask_where)
        add_key(self, Qt.Key.Key_Escape, self.leave)

    def _turn_standing(self) -> None:
        if self._conversation is not None:
            self._standing.turn(self._conversation.person_id)

    def show_conversation(self, conversation: Conversation, *, finished: bool) -> None:
        """Begin a referral out of the conversation as it is now."""
        self._forget()
        self._conversation, self._finished = conversation, finished
        self.choices.begin_with(conversation, self.checks_off)
        self.choices.begin_copy(conversation, self._clock().date())
        self._turn_to(pages=False)
        self.choices.recipient.setFocus()
        self._load_what_goes_beside(conversation)

    def _load_what_goes_beside(self, conversation: Conversation) -> None:
        """Amendments, earlier agreements and marks are known before anything is made."""
        self.foot.status.setText(self.tr("Laying out the pages…"))

        def load(store: "Store") -> "_Beside":
            from msp_desktop.documents.answer_pieces import answer_pieces
            from msp_desktop.replies.taking import answered_papers
            from msp_desktop.store.cases import Cases
            from msp_desktop.store.copies_made import kept_copy_choice

            answered = answered_papers(store, conversation.id)
            pieces = answer_pieces(conversation, answered)
            kept = kept_copy_choice(store, conversation.id)
            ways = Cases(store).changed_ways(conversation.person_id)
            return store.story(conversation.person_id), pieces, kept, ways

        def loaded(found: "_Beside") -> None:
            story, answers, kept, self._changed_ways = found
            self._is_loaded = True
            self._earlier = tuple(each.conversation for each in story)
            self._story = tuple((each.conversation, each.amendments) for each in story)
            self._amendments = tuple(
                amendment
                for each in story
                if each.conversation.id == conversation.id
                for amendment in each.amendments
            )
            self.choices.begin_copy(
                conversation, self._clock().date(), self._amendments, answers, kept
            )
            self._make()

        self._session.ask(self._beside.renew(), load, loaded, self._show_none)

    def _keep_copy_choice(self, copy: PersonsCopy) -> None:
        """What was decided of the person's copy goes into a conversation that is not finished."""
        conversation = self._conversation
        if conversation is None or self._finished or copy == conversation.sharing.persons_copy:
            return
        sharing = conversation.sharing.but(persons_copy=copy)
        self._conversation = conversation.but(sharing=sharing)
        self.edited.emit(self._conversation)

    def _keep_beside(self) -> None:
        """What became of a copy is kept in the case of a conversation finished before."""
        conversation = self._conversation
        if conversation is None or not self._finished:
            return
        if self.choices.kind.name is not DocumentKindName.PERSON:
            return
        decided = self.choices.copy_choices.decided_now()

        def keep(store: "Store") -> None:
            from msp_desktop.store.copies_made import keep_copy_choice

            keep_copy_choice(store, conversation.id, decided)

        def not_kept(fault: Fault) -> None:
            self.foot.not_saved.say(fault_words(fault))

        self._session.ask(self._keeping, keep, lambda _: None, not_kept)

    def leave(self) -> None:
        """Let everything go, and go back."""
        self._forget()
        self.left.emit()

    def _leave_for(self, part: object) -> None:
        self._forget()
        self.part_wanted.emit(part)

    def _leave_for_several(self) -> None:
        conversation = self._conversation
        self._forget()
        self.several_wanted.emit(conversation)

    def _leave_for_sheet(self) -> None:
        conversation = self._conversation
        self._forget()
        self.sheet_wanted.emit(conversation)

    def _forget(self) -> None:
        self._scope.renew()
        self._beside.renew()
        self._is_loaded = False
        self._conversation = self._made = None
        self._amendments, self._earlier, self._story = (), (), ()
        self._changed_ways = ()
        self._standing.close_again()
        self.choices.start_afresh()
        self.preview.say("")
        self.delivery.leave()
        self.foot.status.setText("")

    # The pages, made off the screen's thread; only the newest answer is shown.

    def _make(self) -> None:
        conversation = self._conversation
        if conversation is None or not self._is_loaded:
            return  # a paper without what was agreed and put right since would be wrong
        document = self._document(conversation)
        self._made = None
        self.foot.status.setText(self.tr("Laying out the pages…"))
        self.delivery.forget()

        def made(answer: "RenderedDocument") -> None:
            self._show(conversation, answer)

        self._session.ask(self._scope.renew(), document, made, self._show_none)

    def _document(self, conversation: Conversation) -> "Callable[[Store], RenderedDocument]":
        """How it is made, by all that is chosen now."""
        at, draft = self._clock(), not self._finished
        kind = self.choices.kind
        included, excluded = self.choices.pieces.included, self.choices.pieces.excluded
        amendments, earlier, pack = self._amendments, self._earlier, self._pack
        story, ways = self._story, self._changed_ways

        def make(store: "Store") -> "RenderedDocument":
            from msp_desktop.documents.make import make_document
            from msp_desktop.documents.reply_sheet import new_reference
            from msp_desktop.store.trail_export import conversation_seal, trail_head

            return make_document(
                conversation,
                kind,
                at=at,
                included=included,
                excluded=excluded,
                draft=draft,
                pack=pack,
                amendments=amendments,
                trail_head=trail_head(store),
                conversation_seal=conversation_seal(store, conversation.id),
                earlier=earlier,
                story=story,
                changed_ways=ways,
                reference=new_reference(),
            )

        return make

    def _show(self, conversation: Conversation, made: "RenderedDocument") -> None:
        self._made = made
        self.choices.show_made(conversation, made.decisions, made.remarks, made.shared)
        self.preview.show_pdf(made.pdf)
        self.foot.set_ready(ready=True)
        self.foot.status.setText(counted("1 page", "%n pages", made.pages))
        announce(self.foot.status, self.foot.status.text())

    def _show_none(self, fault: Fault) -> None:
        self.choices.show_not_made(fault)
        self.preview.say(self.tr("There are no pages to show."))
        self.foot.set_ready(ready=False)
        self.foot.status.setText("")

    # What becomes of them.

    def _ready(self) -> "tuple[Conversation, RenderedDocument] | None":
        """What may go now; where something is missing first, that is said instead."""
        made, conversation = self._made, self._conversation
        self.delivery.forget()
        if made is None or conversation is None:
            self.foot.not_saved.say(
                self.tr("The pages are still being laid out. Try again in a moment.")
            )
            return None
        missing = self.choices.missing()
        if missing:
            self.foot.not_saved.say(missing)
            self._turn_to(pages=False)
            self.choices.go_to_missing()
            return None
        return conversation, made

    def _ask_where(self) -> None:
        ready = self._ready()
        if ready is not None:
            archival = self.choices.unlocked.isChecked()
            self.delivery.ask_where(*ready, self._clock(), archival=archival)

    def _ask_for_printer(self) -> None:
        ready = self._ready()
        if ready is not None:
            self.delivery.ask_for_printer(self, *ready)

    # Side by side, or one at a time where there is too little room.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._turn_to(pages=self._pages_wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text leaves less room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "foot"):
            self._turn_to(pages=self._pages_wanted)

    def _turn_to(self, *, pages: bool) -> None:
        both = self.width() * 16 >= SIDE_BY_SIDE * current().type.body
        self._pages_wanted = pages
        self.preview.setVisible(both or pages)
        self.choices.setVisible(both or not pages)
        self.foot.turn.setVisible(not both)
        self.foot.turn.say(self.tr("Choose what is in it") if pages else self.tr("See the pages"))
