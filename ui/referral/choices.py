"""The choices of a referral: who it is for, what is in it, and what deserves a look first."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.disclosure.allowed import Disclosure, DisclosureDecision
from msp_desktop.disclosure.basis import SharingNotAllowed, is_unasked
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.answer_pieces import AnswerPiece
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import kinds_with
from msp_desktop.faults import Fault
from msp_desktop.policy.policy import UNMANAGED, Export, Policy
from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.checks.conversation import run_checks
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.sharing import PersonsCopy
from ui.referral.held_back import HeldBackCard
from ui.referral.persons_copy import CopyChoices
from ui.referral.pieces import PiecesList
from ui.referral.remarks import GentleRemarks
from ui.translated import fault_words, translated
from ui.widgets.buttons import secondary
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import form_row, give_name, page_title, question, quiet_help
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone


class ReferralChoices(ScrollPage):
    """Everything that a practitioner decides about one referral.

    Signals: `changed()` when the pages are to be made again; `part_wanted(PartName)` to go back to
    that part of the conversation; `several_wanted()` for many documents in one go;
    `sheet_wanted()` for a sheet to leave.
    """

    changed = Signal()
    part_wanted = Signal(object)
    several_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, pack: Pack, policy: Policy = UNMANAGED) -> None:
        super().__init__()
        self._pack = pack
        offered = (kind for kind in kinds_with(pack) if policy.is_offered(kind.id))
        self._kinds = {kind.id: kind for kind in offered}
        self._policy = policy
        self.title = page_title(self.tr("Referral"))
        self.column.addWidget(self.title)
        options = [(kind.id, _capital(translated(kind.called))) for kind in self._kinds.values()]
        who = self.tr("Who it is for")
        self.recipient: Chooser[str] = Chooser(who, options)
        self.recipient.changed.connect(self._recipient_chosen)
        self.column.addWidget(form_row(who, self.recipient))
        self.copy_choices = CopyChoices()
        self.copy_choices.changed.connect(self.changed)
        self.column.addWidget(self.copy_choices)
        self.gentle = GentleRemarks()
        self.gentle.part_wanted.connect(self.part_wanted)
        self.column.addWidget(self.gentle)
        self.refused = Notice(tone=Tone.STOP)
        self.not_made = Notice(tone=Tone.CARE)
        self.remarks = Notice(tone=Tone.CARE)
        self.column.addWidget(self.refused)
        self.column.addWidget(self.not_made)
        self.column.addWidget(self.remarks)
        self.to_sharing = secondary(self.tr("Go to Sharing"))
        self.to_sharing.clicked.connect(lambda: self.part_wanted.emit(PartName.SHARING))
        self.held = HeldBackCard()
        self.column.addWidget(self.held)
        self.weighed = TickChoice(self.tr("I have weighed this, and share it without having asked"))
        give_name(self.weighed, self.weighed.text(), self.tr("Needed before it can be saved."))
        self.column.addWidget(self.weighed)
        self.column.addWidget(self.to_sharing, 0, Qt.AlignmentFlag.AlignLeading)
        self._contents = QWidget()
        contents = QVBoxLayout(self._contents)
        contents.setContentsMargins(0, 8, 0, 0)
        contents.setSpacing(4)
        contents.addWidget(question(self.tr("What is in it, and why")))
        contents.addWidget(quiet_help(self.tr("Tick to put something in, untick to leave it out.")))
        contents.addSpacing(8)
        self.pieces = PiecesList()
        self.pieces.changed.connect(self.changed)
        contents.addWidget(self.pieces)
        self.column.addWidget(self._contents)
        self._build_leaving()
        self.finish()
        self.start_afresh()

    def _build_leaving(self) -> None:
        """How it leaves: locked unless chosen otherwise; and many at once."""
        self.column.addSpacing(8)
        self.column.addWidget(question(self.tr("How it leaves")))
        help_line = self.tr(
            "The file is locked with six words unless you choose otherwise, and signed. The words "
            "are shown once it is saved."
        )
        self.column.addWidget(quiet_help(help_line))
        self.unlocked = TickChoice(self.tr("Leave the file unlocked"))
        open_to_all = self.tr("For long-term filing. Anyone who has it can then read it.")
        give_name(self.unlocked, self.unlocked.text(), open_to_all)
        self.column.addWidget(self.unlocked)
        self.unlocked.setVisible(self._policy.may_export(Export.UNLOCKED_DOCUMENTS))
        self.column.addWidget(quiet_help(open_to_all))
        self.several = secondary(self.tr("Several documents at once…"))
        self.several.clicked.connect(self.several_wanted)
        self.column.addWidget(self.several, 0, Qt.AlignmentFlag.AlignLeading)
        self.sheet = secondary(self.tr("A sheet to leave…"))
        self.sheet.clicked.connect(self.sheet_wanted)
        self.column.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def kind(self) -> DocumentKind:
        """The kind of document that is chosen."""
        kind = self._kinds[self.recipient.value() or next(iter(self._kinds))]
        return self.copy_choices.applied(kind) if kind.name is DocumentKindName.PERSON else kind

    def _recipient_chosen(self) -> None:
        self.copy_choices.setVisible(self.kind.name is DocumentKindName.PERSON)
        self.changed.emit()

    def start_afresh(self) -> None:
        """Nothing decided yet, and nothing shown of anybody."""
        self.recipient.set_value(next(iter(self._kinds)))
        self.copy_choices.start_afresh()
        self.copy_choices.hide()
        self.gentle.show_remarks(())
        self.pieces.start_afresh()
        self.held.start_afresh()
        with QSignalBlocker(self.weighed):
            self.weighed.setChecked(False)
        self._tell()
        self._contents.hide()
        self.verticalScrollBar().setValue(0)

    def begin_copy(
        self,
        conversation: Conversation,
        today: date,
        amendments: tuple[Amendment, ...] = (),
        answers: tuple[AnswerPiece, ...] = (),
        kept: PersonsCopy | None = None,
    ) -> None:
        """Show what was decided of the person's copy before, and what speaks against giving it."""
        self.copy_choices.begin_with(conversation, today, amendments, answers, kept)

    def begin_with(self, conversation: Conversation, checks_off: frozenset[str]) -> None:
        """Choose whom this lens mostly turns to, and show what may want a look before it goes."""
        first = self._pack.first_recipients(conversation.practitioner.lens)
        kinds = [kind for one in first for kind in self._kinds.values() if kind.recipient is one]
        self.recipient.set_value(kinds[0].id if kinds else next(iter(self._kinds)))
        self.gentle.show_remarks(run_checks(conversation, checks_off))

    def show_made(
        self,
        conversation: Conversation,
        decisions: tuple[DisclosureDecision, ...],
        remarks: tuple[str, ...],
        shared: Disclosure | None = None,
    ) -> None:
        """Show what is in it and what deserves a look."""
        standing = shared is not None and shared.standing is not None
        unasked = not standing and is_unasked(conversation, self.kind)
        self.held.show_shared(shared)
        self._tell(remarks="\n".join(translated(remark) for remark in remarks))
        self.weighed.setVisible(unasked)
        self.to_sharing.setVisible(unasked)
        self._contents.show()
        self.pieces.show_decisions(conversation, self.kind, decisions)

    def show_not_made(self, fault: Fault) -> None:
        """Say why there are no pages, and where to go."""
        if isinstance(fault, SharingNotAllowed):
            self._tell(refused=fault_words(fault))
            self.to_sharing.show()
        else:
            self._tell(not_made=fault_words(fault))
        self.held.show_shared(None)
        self._contents.hide()

    def missing(self) -> str:
        """The sentence that asks for what is needed before saving; empty where nothing is."""
        if self.weighed.isVisibleTo(self) and not self.weighed.isChecked():
            return self.tr("First tick that you have weighed sharing this without having asked.")
        if missing := self.held.missing():
            return missing
        return self.copy_choices.missing() if self.kind.name is DocumentKindName.PERSON else ""

    def go_to_missing(self) -> None:
        """Put the focus where an answer is needed before saving."""
        if self.weighed.isVisibleTo(self) and not self.weighed.isChecked():
            self.weighed.setFocus()
        elif self.held.missing():
            self.held.wanted().setFocus()
        else:
            self.copy_choices.go_to_missing()

    def _tell(self, *, refused: str = "", not_made: str = "", remarks: str = "") -> None:
        self.weighed.hide()
        self.to_sharing.hide()
        for notice, sentence in (
            (self.refused, refused),
            (self.not_made, not_made),
            (self.remarks, remarks),
        ):
            if notice.sentence() != sentence:
                notice.say(sentence)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
