"""The unlocked store on its own thread: snapshots go in, answers come back on the screen's thread.

The screen never waits for the disk. A save hands over the newest document; while one is being
written the next ones replace each other, so that the newest is always written and none piles up.
"""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from msp_desktop.faults import Fault
from ui.faults import Locked, OurMistake, RoomRunningOut

if TYPE_CHECKING:
    # Only named here: the locked window has no need of the record.
    from msp_desktop.practice.codes import PartName
    from msp_desktop.record.conversation import Conversation
    from msp_desktop.store.store import Store

log = logging.getLogger(__name__)

TRY_AGAIN_MS = 2_000
"""How soon a save that failed is tried again by itself."""

Answer = TypeVar("Answer")
Then = Callable[[Any], None]


class Snapshot(NamedTuple):
    """What is to be saved: a document, and where in it the practitioner is."""

    conversation: "Conversation"
    part: "PartName"
    step: str


class Session(QObject):
    """One store, from unlocking to locking.

    Signals: `saved(datetime)` after the words are on the disk; `not_saved(Fault)` when they are
    not, and are kept to be tried again.
    """

    saved = Signal(object)
    not_saved = Signal(object)
    _answered = Signal(object, object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._store: Store | None = None
        self._guard = Lock()
        self._ended = False
        self._waiting: Snapshot | None = None
        self._writing = False
        self._answered.connect(self._deliver)
        self._again = QTimer(self, singleShot=True, interval=TRY_AGAIN_MS)
        self._again.timeout.connect(self._write_soon)

    @property
    def unsaved(self) -> bool:
        """Whether words are waiting to be written, or are being written just now."""
        with self._guard:
            return self._waiting is not None or self._writing

    def open_with(
        self, open_vault: Callable[[], Any], then: Then, otherwise: Callable[[Fault], None]
    ) -> None:
        """Open the store over the vault that `open_vault` unlocks, on the store's own thread."""

        def open_store() -> "Store":
            from msp_desktop.store.store import Store

            vault = open_vault()
            try:
                self._store = Store(vault)
            except BaseException:
                vault.close()
                raise
            return self._store

        self._run(open_store, then, otherwise)

    def ask(
        self,
        question: Callable[["Store"], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[Fault], None],
    ) -> None:
        """Put a question to the open store; what waits to be saved is saved before it."""

        def answer() -> Answer:
            self._try_to_write()
            if self._store is None:
                raise Locked
            return question(self._store)

        self._run(answer, then, otherwise)

    def work(
        self,
        job: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[Fault], None],
    ) -> None:
        """Do something slow that needs no store, such as laying out pages, off the screen."""
        self._run(job, then, otherwise)

    def save(self, snapshot: Snapshot) -> None:
        """Keep this document; `saved` or `not_saved` says what came of it."""
        with self._guard:
            on_its_way = self._waiting is not None
            self._waiting = snapshot
        if not on_its_way:
            self._write_soon()

    def close(self, then: Callable[[], None], otherwise: Callable[[Fault], None]) -> None:
        """Save what waits, close the store, and only then go on."""

        def close_store() -> None:
            store = self._store
            if store is not None:
                self._write_waiting(store)
                self._store = None
                store.close()

        if self._ended:
            then()
        else:
            self._run(close_store, lambda _: then(), otherwise)

    def end(self) -> None:
        """Save what waits, close the store and stop the thread, waiting for it."""
        if not self._ended:
            self._ended = True
            self._again.stop()
            self._thread.submit(self._close_quietly)
            self._thread.shutdown(wait=True)

    def _close_quietly(self) -> None:
        store, self._store = self._store, None
        if store is None:
            return
        try:
            self._write_waiting(store)
        except Fault as fault:
            log.info("closed with unsaved words: %s", type(fault).__name__)
        finally:
            store.close()

    def _write_soon(self) -> None:
        if not self._ended:
            self._thread.submit(self._try_to_write)

    def _try_to_write(self) -> None:
        try:
            at = self._write_waiting()
        except Fault as fault:
            self._answered.emit(self._keep_trying, fault)
        except Exception as bug:  # noqa: BLE001 - a save must always be answered
            self._answered.emit(self._keep_trying, OurMistake.of(bug))
        else:
            if at is not None:
                self._answered.emit(self.saved.emit, at)
            if self._store is not None and self._store.short_of_room:
                self._answered.emit(self.not_saved.emit, RoomRunningOut())

    def _keep_trying(self, fault: Fault) -> None:
        self.not_saved.emit(fault)
        self._again.start()

    def _write_waiting(self, store: "Store | None" = None) -> datetime | None:
        """Write the newest snapshot if there is one; on failure it goes on waiting."""
        with self._guard:
            snapshot, self._waiting = self._waiting, None
            self._writing = snapshot is not None
        if snapshot is None:
            return None
        try:
            open_store = store or self._store
            if open_store is None:
                raise Locked
            return open_store.save(*snapshot)
        except BaseException:
            with self._guard:
                if self._waiting is None:
                    self._waiting = snapshot
            raise
        finally:
            with self._guard:
                self._writing = False

    def _run(self, job: Callable[[], Any], then: Then, otherwise: Callable[[Fault], None]) -> None:
        def run() -> None:
            try:
                answer = job()
            except Fault as fault:
                self._answered.emit(otherwise, fault)
            except Exception as bug:  # noqa: BLE001 - our own mistakes take the calm path too
                self._answered.emit(otherwise, OurMistake.of(bug))
            else:
                self._answered.emit(then, answer)

        if not self._ended:
            self._thread.submit(run)

    @Slot(object, object)
    def _deliver(self, then: Then, answer: object) -> None:
        then(answer)
