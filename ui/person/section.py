"""One section of the story: a heading and what stands under it."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.case.events import Happening
from msp_desktop.store.cases import Cases
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words
from ui.widgets.labels import announce, give_name, plain_label, question
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class Section(QWidget):
    """A heading over a column; `nothing` is said where there is nothing yet."""

    def __init__(self, title: str) -> None:
        super().__init__()
        give_name(self, title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 16, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(question(title))

    def nothing(self, words: str) -> None:
        """Say calmly that there is nothing here yet."""
        self.column.addWidget(plain_label(words, role="help"))


class EntrySection(Section):
    """A section in which something can be entered in a case; what went wrong is said at its top.

    Signals: `changed()` when something was entered.
    """

    changed = Signal()

    def __init__(self, title: str, session: Session) -> None:
        super().__init__(title)
        self._session = session
        self._scope = Scope(self)
        self._notice = Notice(tone=Tone.CARE)
        self.column.addWidget(self._notice)

    def _enter(self, case_id: UUID, what: Happening) -> None:
        def enter(store: "Store") -> None:
            Cases(store).add(case_id, what)

        self._session.ask(self._scope, enter, lambda _: self._kept(), self._say, entering=what)

    def _kept(self) -> None:
        announce(self, self.tr("Saved."))
        self.changed.emit()

    def _say(self, fault: Fault) -> None:
        self._notice.say(fault_words(fault))
