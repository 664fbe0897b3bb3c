"""Practice in the caseload: a quiet row that says it counts nowhere, and deletes it in one go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.scope import Scope
from ui.session import Session
from ui.translated import counted
from ui.widgets.buttons import quiet, secondary, stop
from ui.widgets.labels import announce, plain_label
from ui.widgets.layout.flow import FittingRow
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.people.practice import DeletedPractice
    from msp_desktop.store.store import Store


class PracticeRow(QWidget):
    """How much practice there is; nothing at all where there is none.

    Signals: `deleted()` once all of it is gone; `failed(Fault)`.
    """

    deleted = Signal()
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scope = Scope(self)
        self._words = plain_label("", role="small", wrap=False)
        self._delete = quiet(self.tr("Delete practice"))
        self._delete.clicked.connect(self._ask)
        self._line = FittingRow([self._words], [self._delete])
        self._question = Notice(tone=Tone.CARE, word=self.tr("Delete practice?"))
        self._keep = secondary(self.tr("Keep practice"))
        self._keep.clicked.connect(self._let_be)
        self._go = stop(self.tr("Delete all practice"))
        self._go.clicked.connect(self._delete_all)
        self._question.words.addWidget(FittingRow([], [self._keep, self._go]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        column.addWidget(self._question)
        self.hide()

    def show_many(self, conversations: int) -> None:
        """Say how many practice conversations there are."""
        words = counted(
            "1 practice conversation, not counted anywhere.",
            "%n practice conversations, not counted anywhere.",
            conversations,
        )
        self._words.setText(words)
        self.setVisible(conversations > 0)
        if not conversations:
            self._question.say("")
        self._line.setVisible(not self._question.sentence())

    def _ask(self) -> None:
        self._question.say(
            self.tr(
                "Every invented person goes, with their conversations and all that was made of "
                "them in this store. It cannot be taken back. No real record is touched. Papers "
                "that you saved elsewhere stay there; each says that it is practice."
            )
        )
        self._line.hide()
        self._keep.setFocus()

    def _let_be(self) -> None:
        self._question.say("")
        self._line.show()
        self._delete.setFocus()

    def _delete_all(self) -> None:
        def delete(store: "Store") -> "DeletedPractice":
            from msp_desktop.store.people.practice import delete_practice

            return delete_practice(store)

        self._go.setEnabled(False)
        self._session.ask(self._scope.renew(), delete, self._gone, self._not_gone)

    def _gone(self, _: "DeletedPractice") -> None:
        self._go.setEnabled(True)
        self._question.say("")
        announce(self, self.tr("Practice is deleted."))
        self.deleted.emit()

    def _not_gone(self, fault: object) -> None:
        self._go.setEnabled(True)
        self._let_be()
        self.failed.emit(fault)
