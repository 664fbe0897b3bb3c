"""Work beside the store's thread: opening a foreign file is slow, and no save waits for it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from msp_desktop.faults import Fault, InternalError
from ui.scope import Scope

Result = TypeVar("Result")


class BesideTheStore(QObject):
    """Does one job after the other on a thread of its own; answers come on the screen's thread."""

    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="review")
        self._answered.connect(self._deliver)

    def work(
        self,
        scope: Scope,
        job: Callable[[], Result],
        then: Callable[[Result], None],
        otherwise: Callable[[Fault], None],
    ) -> None:
        """Do the job; then call one of the two with what came of it.

        Neither is called where `scope` has turned to something else by then.
        """
        wanted = scope.still()

        def run() -> None:
            told: Callable[[Any], None] = then
            answer: object
            try:
                answer = job()
            except Fault as fault:
                told, answer = otherwise, fault
            except Exception as bug:  # noqa: BLE001 - our own mistakes take the calm path too
                told, answer = otherwise, InternalError.of(bug)
            self._answered.emit(lambda it: told(it) if wanted() else None, answer)

        self._pool.submit(run)

    @Slot(object, object)
    def _deliver(self, then: Callable[[Any], None], answer: object) -> None:
        then(answer)
