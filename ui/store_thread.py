"""The one thread that the open store lives on, which long work shares with what comes in since."""

import gc
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from PySide6.QtCore import QObject

from msp_desktop.faults import Fault
from ui.timers import repeated


class Interrupted(Fault):
    """Long work gave way because the store is to be closed."""

    happened = "This was broken off because the store was locked."
    safe = "Nothing was left half done."
    to_do = "It is done again after unlocking."


class StoreThread:
    """Does jobs one after the other, in the order they came.

    A long job calls `breathe` between its steps, so that those behind it need not wait for its end.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._jobs: deque[tuple[Callable[[], object], bool]] = deque()
        self._guard = Lock()

    def submit(self, job: Callable[[], object], *, ends_long_work: bool = False) -> None:
        """Do this when it is its turn; long work before it may have to give way."""
        with self._guard:
            self._jobs.append((job, ends_long_work))
        self._pool.submit(self._do_next)

    def shutdown(self, *, wait: bool) -> None:
        """Take no more jobs; with `wait`, until all are done."""
        self._pool.shutdown(wait=wait)

    def breathe(self) -> None:
        """Called by a long job on this thread: do what has come in since it began.

        Raises:
            Interrupted: something came in that the long job must end for.
        """
        while True:
            with self._guard:
                if any(ends_long_work for _, ends_long_work in self._jobs):
                    raise Interrupted
                if not self._jobs:
                    return
            self._do_next()

    def _do_next(self) -> None:
        with self._guard:
            if not self._jobs:
                return  # a long job did it between its steps
            job, _ = self._jobs.popleft()
        job()


LOOK_EVERY_MS = 200


class Collecting(QObject):
    """Stops Python from collecting by itself, and collects when it would have, from here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._look = repeated(self, LOOK_EVERY_MS)
        self._look.timeout.connect(self._collect)
        self._look.start()

    def end(self) -> None:
        """Leave it to Python again, once no other thread is at work."""
        self._look.stop()
        gc.enable()

    @staticmethod
    def _collect() -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
