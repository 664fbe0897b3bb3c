"""The one thread that the open store lives on, which long work shares with what comes in since."""

import gc
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Lock
from typing import ClassVar

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

    def give_way(self) -> None:
        """Called by a long job that must be done in one piece, such as one transaction.

        Raises:
            Interrupted: something came in that it must end for.
        """
        with self._guard:
            if any(ends_long_work for _, ends_long_work in self._jobs):
                raise Interrupted

    def _do_next(self) -> None:
        with self._guard:
            if not self._jobs:
                return  # a long job did it between its steps
            job, _ = self._jobs.popleft()
        job()


LOOK_EVERY_MS = 200


class Collecting(QObject):
    """Stops Python from collecting by itself, and collects when it would have, from here.

    Collected on any other thread, what is left of a window would be destroyed there, beside Qt.
    Where several are at work, the last to end leaves it to Python again, if it was Python's before.
    """

    _at_work: ClassVar[set[int]] = set()
    by_itself: ClassVar[bool] = True
    """Whether Python collected by itself before the first that is at work."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if not self._at_work:
            Collecting.by_itself = gc.isenabled()
        self._at_work.add(id(self))
        self.destroyed.connect(partial(_leave, self._at_work, id(self)))
        gc.disable()
        self._look = repeated(self, LOOK_EVERY_MS)
        self._look.timeout.connect(self._collect)
        self._look.start()

    def end(self) -> None:
        """Leave it to Python again, once no other thread is at work."""
        self._look.stop()
        _leave(self._at_work, id(self))

    @staticmethod
    def _collect() -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return


def _leave(at_work: set[int], one: int) -> None:
    if one in at_work:
        at_work.remove(one)
        if Collecting.by_itself and not at_work:
            gc.enable()
