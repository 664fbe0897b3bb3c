"""Practising: an invented person is made, and every room that shows one is marked."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.scope import Scope
from ui.session import Session
from ui.widgets.practice_mark import PracticeMark

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class Practising(QObject):
    """Knows whether the room that is shown is of an invented person.

    A room that was reached from another one shows the same person, unless it says otherwise
    itself: a paper, the page for the person and their story say nothing of their own.

    Signals: `marked(bool)` when what is shown changes to practice or from it; `opened(UUID)` for
    the practice conversation to go into; `failed(Fault)` where none could be made.
    """

    marked = Signal(bool)
    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, rooms: QStackedWidget, pack: str) -> None:
        """`pack` is the title of the prompts in force."""
        super().__init__(rooms)
        self._session, self._rooms, self._pack = session, rooms, pack
        self._scope = Scope(self)
        self._said: dict[QWidget, bool] = {}
        self.shows_practice = False
        rooms.currentChanged.connect(self._turned)

    def tells(self, room: QWidget, practice: bool) -> None:
        """That room says of itself whether it shows an invented person, from now on."""
        self._said[room] = practice
        self._turned()

    def practise(self) -> None:
        """Make an invented person, or find the one whose conversation is not finished."""
        pack = self._pack

        def make(store: "Store") -> UUID:
            from msp_desktop.demo.practising import practise

            return practise(store, pack=pack)

        self._session.ask(self._scope.renew(), make, self._made, self.failed.emit)

    def _made(self, conversation_id: UUID) -> None:
        self.opened.emit(conversation_id)

    def _turned(self) -> None:
        room = self._rooms.currentWidget()
        if room is not None:
            self.shows(self._said.get(room, self.shows_practice))

    def shows(self, practice: bool) -> None:
        """What is shown now, until another room is turned to, is of an invented person or not."""
        if practice != self.shows_practice:
            self.shows_practice = practice
            self.marked.emit(practice)


class MarkedRooms(QWidget):
    """The rooms under the mark."""

    def __init__(self, rooms: QWidget, practising: Practising) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.mark = PracticeMark()
        column.addWidget(self.mark)
        column.addWidget(rooms, 1)
        self.mark.mark(practising.shows_practice)
        practising.marked.connect(self.mark.mark)
