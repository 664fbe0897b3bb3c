"""Work beside the store's thread: opening a foreign file is slow, and no save waits for it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject

from msp_desktop.faults import Fault
from ui.errands import Errands
from ui.scope import Scope

Result = TypeVar("Result")


class BesideTheStore(QObject):
    """Does one job after the other on a thread of its own; answers come on the screen's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="review")
        self._errands = Errands(self)

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
        self._pool.submit(self._errands.errand(scope, job, then, otherwise))
