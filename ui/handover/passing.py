"""Handing over and taking in, done on the store's thread with progress, until it is stopped."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from msp_desktop.faults import Fault
from msp_desktop.handover.faults import Cancelled
from ui.scope import Scope
from ui.session import Session

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

Result = TypeVar("Result")
HUNDRED = 100


class Passing(QObject):
    """Asks an open store for something long, of which all is done or nothing.

    Signals: `progressed(int)` with how far it is, of a hundred; `ended()` however it ended.
    """

    progressed = Signal(int)
    ended = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = Event()

    def stop(self) -> None:
        """Break off what is under way; nothing of it is done."""
        self._stop.set()

    def ask(
        self,
        scope: Scope,
        job: Callable[["Store", Callable[[float], None]], Result],
        then: Callable[[Result], None],
        otherwise: Callable[[Fault], None],
    ) -> None:
        """Do the job, which says between its steps how far it is (0 to 1)."""
        self._stop = stop = Event()
        shown = -1

        def work(store: "Store", give_way: Callable[[], None]) -> Result:
            def progress(done: float) -> None:
                nonlocal shown
                give_way()
                if stop.is_set():
                    raise Cancelled
                if int(done * HUNDRED) != shown:
                    shown = int(done * HUNDRED)
                    self.progressed.emit(shown)

            return job(store, progress)

        def done(result: Result) -> None:
            self.ended.emit()
            then(result)

        def failed(fault: Fault) -> None:
            self.ended.emit()
            otherwise(fault)

        self._session.ask_at_length(scope, work, done, failed, in_one_piece=True)
