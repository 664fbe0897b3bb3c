"""A short note for each store in the system's keyring, which lies outside the store's folder.

The store keeps the anchor of its trail there: whoever puts an older copy of the whole folder back
does not put the keyring back with it, and the rollback shows. The library behind it is slow to load
and may wait for a desktop that never answers, so it lives on a thread of its own, and nobody waits
for it longer than a moment. Where there is no keyring the app works as well, and says so.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLong
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar
from uuid import UUID

log = logging.getLogger(__name__)

SERVICE = "MSP Desktop"
PATIENCE = 2.0
"""Seconds that an answer may take."""

LONGEST = 2_048
"""Letters; a longer note is none of ours."""

Result = TypeVar("Result")


class SystemKeyring:
    """Reads and keeps one note for each store. Loading begins when this is made."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self.there: bool | None = None
        # A desktop that never answers must not keep the app from ending.
        Thread(target=self._work, name="keyring", daemon=True).start()
        self._load = self._put(self._find)

    def read(self, store: UUID) -> str | None:
        """The note of that store; None where there is none, or no keyring that answers."""

        def ask() -> str | None:
            import keyring

            return keyring.get_password(SERVICE, str(store)) if self.there else None

        found = self._wait(self._put(ask))
        return found if found is not None and len(found) <= LONGEST else None

    def keep(self, store: UUID, note: str) -> None:
        """Keep a note in place of the one before. Nobody waits for it."""

        def write() -> None:
            import keyring

            if self.there:
                keyring.set_password(SERVICE, str(store), note)

        self._put(write)

    def finish(self) -> None:
        """Wait a moment for what was to be kept, and end."""
        self._wait(self._put(lambda: None))
        self._jobs.put(None)

    def _find(self) -> None:
        import keyring
        from keyring.backends.fail import Keyring as NoKeyring
        from keyring.backends.null import Keyring as NullKeyring

        self.there = not isinstance(keyring.get_keyring(), (NoKeyring, NullKeyring))

    def _put(self, job: Callable[[], Result]) -> "Future[Result]":
        answer: Future[Result] = Future()

        def run() -> None:
            try:
                answer.set_result(job())
            except Exception as trouble:  # noqa: BLE001 - each keyring has errors of its own
                # By kind alone: what a keyring says may hold the note.
                log.info("the keyring did not do it: %s", type(trouble).__name__)
                self.there = False
                answer.set_exception(trouble)

        self._jobs.put(run)
        return answer

    @staticmethod
    def _wait(answer: "Future[Result]") -> Result | None:
        try:
            return answer.result(PATIENCE)
        except TooLong:
            log.info("the keyring did not answer in time")
        except Exception as trouble:  # noqa: BLE001 - reported above
            log.debug("no answer: %s", type(trouble).__name__)
        return None

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
