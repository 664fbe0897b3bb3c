"""Told quietly: who else in this store may be connected, and why; opening them needs a reason."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.person import NOT_NAMED
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, day_words, translated
from ui.widgets.buttons import secondary
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row, give_name, plain_label
from ui.widgets.layout.folding import Folding

if TYPE_CHECKING:
    from msp_desktop.store.people.here_before import Connected
    from msp_desktop.store.store import Store


class HereBefore(QWidget):
    """A closed line over the steps; it is not there where nobody may be connected.

    Signals: `opened(UUID, str)` with a person and why their record is needed.
    """

    opened = Signal(object, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scope = Scope(self, only_looks=True)
        self._looked_for: tuple[object, ...] = ()
        self._folding: Folding | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(40, 8, 52, 0)
        self.hide()

    def begin(self) -> None:
        """Forget what was shown of another conversation."""
        self._scope.renew()
        self._looked_for = ()
        self._show(())

    def look(self, conversation: Conversation) -> None:
        """Ask the store anew once who it is about, where they live or whom they name is changed."""
        person = conversation.person
        about = (
            conversation.id,
            person.name,
            person.known_as,
            person.born,
            person.where,
            person.others,
            conversation.opening.safe_contact.address_secret,
        )
        if about == self._looked_for:
            return
        self._looked_for = about

        def find(store: "Store") -> "tuple[Connected, ...]":
            from msp_desktop.store.people.here_before import may_be_connected

            return may_be_connected(store, conversation)

        self._session.ask(self._scope.renew(), find, self._show, self._keep_quiet)

    def _show(self, found: "tuple[Connected, ...]") -> None:
        before, self._folding = self._folding, None
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        if found:
            inside = QWidget()
            column = QVBoxLayout(inside)
            column.setContentsMargins(26, 0, 0, 8)
            column.setSpacing(12)
            for each in found:
                column.addWidget(self._line(each))
            many = len(found)
            title = counted("1 record may be connected", "%n records may be connected", many)
            self._folding = Folding(title, inside)
            self._column.addWidget(self._folding)
        self.setVisible(bool(found))

    def _line(self, each: "Connected") -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        called = translated(each.called) if each.called == NOT_NAMED else each.called
        why = "; ".join(translated(reason) for reason in each.why)
        many = counted("1 conversation", "%n conversations", each.conversations)
        said = self.tr("{name}: {why}. {many}, the last on {day}.").format(
            name=called, why=why, many=many, day=day_words(each.last)
        )
        column.addWidget(plain_label(said))
        for found in each.found:
            column.addWidget(
                plain_label(self.tr("As alleged. Found there: {words}").format(words=found))
            )
        reason = LineField(placeholder=self.tr("In a few words"))
        asked = self.tr("Why you need to open their record")
        column.addWidget(form_row(asked, reason))
        give_name(reason, f"{asked}: {called}", self.tr("It is noted on the trail."))
        go = secondary(self.tr("Open their story"))
        give_name(go, self.tr("Open their story: {name}").format(name=called))
        go.setEnabled(False)
        reason.changed.connect(lambda: go.setEnabled(bool(reason.text().strip())))
        go.clicked.connect(lambda: self._open(each.person_id, reason.text().strip()))
        column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeading)
        return whole

    def _open(self, person_id: UUID, why: str) -> None:
        if why:
            self.opened.emit(person_id, why)

    def _keep_quiet(self, _: Fault) -> None:
        """An offer that cannot be made is no loss; what is typed is kept elsewhere."""
        self._show(())
