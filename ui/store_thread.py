"""The one thread that the open store lives on, which long work shares with what comes in since."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from msp_desktop.faults import Fault


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
