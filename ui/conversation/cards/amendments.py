"""Amendments on the summary of a finished conversation: what, why, by whom; and a new one."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.conversations.drafts import AmendmentBegun, keep_amendment_begun
from msp_desktop.store.conversations.load import Opened
from ui.conversation.form.answer_put_right import AnswerPutRight
from ui.conversation.form.note_field import NoteField
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words
from ui.widgets.buttons import quiet, secondary
from ui.widgets.labels import Card, form_row, give_name, section
from ui.widgets.layout.emptying import empty
from ui.widgets.notice import Notice, Tone
from ui.widgets.voice_block import PractitionerView

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class Amendments(QWidget):
    """What was written beside the conversation, and two fields to write more.

    Signals: `added(AmendmentBegun)` with what and why; `begun(AmendmentBegun)` with what is written
    so far, empty once it was given up or kept.
    """

    added = Signal(object)
    begun = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._title = section(self.tr("Amendments"))
        column.addWidget(self._title)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column.addLayout(self._list)
        self._begin = secondary(
            self.tr("Add an amendment"),
            description=self.tr(
                "The words above stay as they are; an amendment is shown beside them."
            ),
        )
        self._begin.clicked.connect(self._open)
        column.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._build_card())

    def _build_card(self) -> Card:
        self._card = Card(self.tr("A new amendment"))
        asks = (
            self.tr("What should be read differently, or added?"),
            self.tr("Why?"),
        )
        self._answer = AnswerPutRight()
        self._answer.changed.connect(self._changed)
        self._card.column.addWidget(self._answer)
        self._what, self._why = (NoteField(ask) for ask in asks)
        self._what_row, why_row = (
            form_row(ask, field) for ask, field in zip(asks, (self._what, self._why), strict=True)
        )
        for row, field in ((self._what_row, self._what), (why_row, self._why)):
            self._card.column.addWidget(row)
            field.changed.connect(self._changed)
        give_name(self._what.field(), self.tr("What is amended"), asks[0])
        give_name(self._why.field(), self.tr("Why it is amended"), asks[1])
        self._refused = Notice(tone=Tone.CARE)
        self._card.column.addWidget(self._refused)
        line = QHBoxLayout()
        add = secondary(self.tr("Save this amendment"))
        add.clicked.connect(lambda: self.added.emit(self._written()))
        later = quiet(self.tr("Cancel the amendment"))
        later.clicked.connect(self._close)
        line.addWidget(add)
        line.addWidget(later)
        line.addStretch(1)
        self._card.column.addLayout(line)
        self._card.hide()
        return self._card

    def show_amendments(self, amendments: tuple[Amendment, ...]) -> None:
        """Show these, the oldest first, with the fields closed."""
        empty(self._list)
        for written in amendments:
            words = self.tr("{what}\nWhy: {why}").format(what=written.what, why=written.why)
            self._list.addWidget(PractitionerView(words, self._by(written)))
        self._title.setVisible(bool(amendments))
        if not self._card.isHidden():
            self._close()

    def offer(self, conversation: Conversation) -> None:
        """Offer the answers of this conversation to be put right one by one."""
        self._answer.offer(conversation)

    def go_on_with(self, begun: AmendmentBegun) -> None:
        """Show an amendment that was begun before, with the fields open."""
        self._answer.go_on_with(begun.corrects, begun.right)
        self._what.set_text(begun.what)
        self._why.set_text(begun.why)
        self._begin.hide()
        self._card.show()

    def _written(self) -> AmendmentBegun:
        """What is in the fields; where an answer is put right, that says what is amended."""
        corrects, right = self._answer.corrects(), self._answer.right()
        what = self._what.text()
        if corrects and right and not what.strip():
            what = self.tr("{answer}: {right}").format(answer=self._answer.called(), right=right)
        return AmendmentBegun(what=what, why=self._why.text(), corrects=corrects, right=right)

    def _changed(self) -> None:
        # What is right says it already; words that were written stay in sight.
        chosen = bool(self._answer.corrects()) and not self._what.text().strip()
        self._what_row.setVisible(not chosen)
        self.begun.emit(
            AmendmentBegun(
                what=self._what.text(),
                why=self._why.text(),
                corrects=self._answer.corrects(),
                right=self._answer.right(),
            )
        )

    def refuse(self, sentence: str) -> None:
        """Say why it was not kept; what was written stays in the fields."""
        self._refused.say(sentence)

    def _open(self) -> None:
        self._begin.hide()
        self._card.show()
        self._what.field().setFocus(Qt.FocusReason.TabFocusReason)

    def _close(self) -> None:
        self._answer.start_afresh()
        self._what.set_text("")
        self._why.set_text("")
        self._changed()
        self._refused.say("")
        self._card.hide()
        self._begin.show()
        self._begin.setFocus(Qt.FocusReason.TabFocusReason)

    def _by(self, written: Amendment) -> str:
        at = written.at.astimezone()
        day = QLocale().toString(QDate(at.year, at.month, at.day), "d MMMM yyyy")
        who = ", ".join(
            part for part in (written.practitioner.name, written.practitioner.role) if part.strip()
        )
        return self.tr("Amended on {day} by {who}").format(day=day, who=who)


class Amending:
    """Stands between the fields on the summary and the store."""

    def __init__(self, session: Session, owner: QObject) -> None:
        self._session = session
        self._scope = Scope(owner)
        self._this: UUID | None = None
        self._written: tuple[Amendment, ...] = ()
        self._begun = AmendmentBegun()
        self._recorded: Conversation | None = None
        self._fields: Amendments | None = None

    def show_conversation(self, conversation_id: UUID, opened: Opened | None = None) -> None:
        """Begin with this conversation, as it was opened; nothing stands beside a new one."""
        self._scope.renew()
        self._this, self._fields = conversation_id, None
        self._recorded = opened.conversation if opened is not None else None
        self._written = opened.amendments if opened is not None else ()
        self._begun = opened.half_done.amendment if opened is not None else AmendmentBegun()

    def attach(self, fields: Amendments) -> None:
        """Work with these fields from now on."""
        self._fields = fields
        if self._recorded is not None:
            self.offer(self._recorded)
        fields.show_amendments(self._written)
        if self._begun != AmendmentBegun():
            fields.go_on_with(self._begun)
        fields.begun.connect(self._keep_begun)
        fields.added.connect(self._amend)

    def offer(self, conversation: Conversation) -> None:
        """Let the answers of this finished conversation be put right one by one."""
        self._recorded = conversation
        if self._fields is not None:
            self._fields.offer(conversation)

    def _keep_begun(self, begun: AmendmentBegun) -> None:
        this = self._this
        self._begun = begun
        if this is not None:

            def keep(store: "Store") -> None:
                store.write(lambda connection: keep_amendment_begun(connection, this, begun))

            self._session.ask(self._scope, keep, _nothing, self._refuse)

    def _amend(self, begun: AmendmentBegun) -> None:
        this = self._this
        if this is None:
            return

        def amend(store: "Store") -> Amendment:
            return store.amend(
                this, what=begun.what, why=begun.why, corrects=begun.corrects, right=begun.right
            )

        self._session.ask(self._scope, amend, self._amended, self._refuse, entering=begun)

    def _amended(self, written: Amendment) -> None:
        self._written = (*self._written, written)
        if self._fields is not None:
            self._fields.show_amendments(self._written)

    def _refuse(self, fault: Fault) -> None:
        if self._fields is not None:
            self._fields.refuse(fault_words(fault))


def _nothing(_: None) -> None:
    """It is kept; nothing needs to be said."""
