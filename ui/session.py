"""The unlocked store on its own thread: snapshots go in, answers come back on the screen's thread.

The screen never waits for the disk. A save hands over the newest document; while one is being
written the next ones of the same conversation or review replace each other, so that the newest is
always written and none piles up. What cannot be written goes on waiting, whatever else is opened,
and no store is closed over it.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from msp_desktop.faults import Fault, InternalError
from msp_desktop.policy.policy import UNMANAGED, Policy
from msp_desktop.vault.faults import StoreNotInPlace
from ui.collecting import Collecting
from ui.errands import Errands
from ui.faults import Locked, RoomRunningOut
from ui.pending_save import PendingSave, Snapshot
from ui.scope import Scope
from ui.store_thread import Interrupted, StoreThread
from ui.timers import Throttle, repeated, single_shot

if TYPE_CHECKING:
    # Only named here: the locked window has no need of the record.
    from msp_desktop.store.conversations.load import Opened
    from msp_desktop.store.store import Store

log = logging.getLogger(__name__)

LOOK_MS = 3_000
"""How often it is seen that the store is still where it was opened from."""

BETWEEN_WRITES_MS = 200
"""While somebody types, how often what they typed is written: not each letter by itself."""

TRY_AGAIN_MS = 2_000
"""How soon a save that failed is tried again by itself."""

Result = TypeVar("Result")
Heard = TypeVar("Heard")


class Session(QObject):
    """One store, from unlocking to locking. Every answer is bound to the scope it was asked in.

    Signals: `opened()` once the store is open; `saving()` when there are words that are not on the
    disk yet; `saved(datetime)` once all words are, the newest too; `short_of_room(datetime, Fault)`
    instead where that took the room kept back for a full disk; `not_saved(Fault)` when some are not
    on the disk, and are kept to be tried again; `rescued(Path)` when the store is no longer in its
    place, and all words lie encrypted in that folder; `left_behind(Fault)` when something went
    wrong that was asked for by what is no longer shown.
    """

    opened = Signal()
    saving = Signal()
    saved = Signal(object)
    short_of_room = Signal(object, object)
    not_saved = Signal(object)
    left_behind = Signal(object)
    rescued = Signal(object)
    _delivered = Signal(object, object)

    def __init__(
        self, folder: Path, parent: QObject | None = None, *, policy: Policy = UNMANAGED
    ) -> None:
        super().__init__(parent)
        self.folder, self.policy = folder, policy
        self._thread = StoreThread()
        self._store: Store | None = None
        self._guard = Lock()
        self._ended = False
        self._waiting: dict[UUID, PendingSave] = {}
        self._newest: dict[UUID, PendingSave] = {}
        self._rescued: Path | None = None
        self._writing = False
        self._delivered.connect(self._hear)
        self._errands = Errands(self)
        self._errands.left_behind.connect(self._say_left_behind)
        self._own = Scope(self)
        self._again = single_shot(self, TRY_AGAIN_MS)
        self._again.timeout.connect(self._write_soon)
        self._writes = Throttle(self, BETWEEN_WRITES_MS, self._write_soon)
        self._look = repeated(self, LOOK_MS)
        self._look.timeout.connect(self._look_soon)
        self._collecting = Collecting(self)

    @property
    def unsaved(self) -> bool:
        """Whether words are waiting to be written, or are being written just now."""
        with self._guard:
            return bool(self._waiting) or self._writing

    def open_with(
        self,
        scope: Scope,
        open_vault: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[Fault], None],
    ) -> None:
        """Open the store over the vault that `open_vault` unlocks, on the store's own thread."""

        def open_store() -> "Store":
            from msp_desktop.store.store import Store
            from msp_desktop.vault.known_stores import remember
            from msp_desktop.vault.system_keyring import SystemKeyring

            self._let_go()
            keyring = SystemKeyring()  # loads while the passphrase is tried
            vault = open_vault()
            try:
                self._store = Store(vault, keyring=keyring)
                self._store.policy = self.policy
                remember(self.folder)
            except BaseException:
                vault.close()
                raise
            return self._store

        def opened(store: "Store") -> None:
            self._look.start()
            self.opened.emit()
            then(store)

        self._run(scope, open_store, opened, otherwise)

    def ask(
        self,
        scope: Scope,
        question: Callable[["Store"], Result],
        then: Callable[[Result], None],
        otherwise: Callable[[Fault], None],
        *,
        only_if_saved: bool = False,
        entering: object = None,
    ) -> None:
        """Put a question to the open store; what waits to be saved is saved before it.

        The answer is dropped where `scope` has turned to something else by then. With
        `only_if_saved` what kept words from being saved is the answer. `entering` names what is
        entered for good: pressed again before the answer, it is not entered twice.
        """
        if entering is not None:
            if not scope.take_up(entering):
                return
            then = _answered(scope, entering, then)
            otherwise = _answered(scope, entering, otherwise)

        def answer() -> Result:
            not_saved = self._try_to_write()
            if only_if_saved and not_saved is not None:
                raise not_saved
            if self._store is None:
                raise Locked
            return question(self._store)

        self._run(scope, answer, then, otherwise)

    def ask_at_length(
        self,
        scope: Scope,
        question: Callable[["Store", Callable[[], None]], Result],
        then: Callable[[Result], None],
        otherwise: Callable[[Fault], None],
        *,
        in_one_piece: bool = False,
    ) -> None:
        """Put a long question, which calls what it is given between its steps.

        There saves and other questions have their turn, unless it must be done `in_one_piece`, and
        locking ends it.
        """
        pause = self._thread.give_way if in_one_piece else self._thread.breathe
        self.ask(scope, lambda store: question(store, pause), then, otherwise)

    def load(
        self,
        scope: Scope,
        conversation_id: UUID,
        then: Callable[["Opened"], None],
        otherwise: Callable[[Fault], None],
    ) -> None:
        """Open a conversation, with those of its words that still wait to be saved."""

        def newest(store: "Store") -> "Opened":
            from msp_desktop.store.conversations.load import Opened

            waiting = self.waits(conversation_id)
            if not isinstance(waiting, Snapshot):
                return store.load(conversation_id)
            return Opened(conversation=waiting.conversation, finished=False, last_part=waiting.part)

        self.ask(scope, newest, then, otherwise)

    def work(
        self,
        scope: Scope,
        job: Callable[[], Result],
        then: Callable[[Result], None],
        otherwise: Callable[[Fault], None],
    ) -> None:
        """Do something slow that needs no store, such as laying out pages, off the screen."""
        self._run(scope, job, then, otherwise)

    def waits(self, key: UUID) -> PendingSave | None:
        """The newest of that conversation or review that is not on the disk yet."""
        with self._guard:
            return self._waiting.get(key)

    def save(self, snapshot: PendingSave) -> None:
        """Keep this document; `saved` or `not_saved` says what came of it."""
        with self._guard:
            self._waiting[snapshot.key] = self._newest[snapshot.key] = snapshot
        self.saving.emit()
        self._writes.ask()

    def close(self, then: Callable[[], None], otherwise: Callable[[Fault], None]) -> None:
        """Save what waits, close the store, and only then go on."""

        def close_store() -> None:
            not_saved = self._try_to_write()
            if not_saved is not None:
                raise not_saved
            self._let_go()

        if self._ended:
            then()
        else:
            self._run(self._own, close_store, lambda _: then(), otherwise, ends_long_work=True)

    def end(self) -> None:
        """Save what waits, close the store and stop the thread, waiting for it."""
        if not self._ended:
            self._ended = True
            self._again.stop()
            self._look.stop()
            self._thread.submit(self._close_quietly, ends_long_work=True)
            self._thread.shutdown(wait=True)
            self._errands.end()
            self._collecting.end()

    def _close_quietly(self) -> None:
        try:
            self._write_waiting()
        except Fault as fault:
            log.warning("closed with unsaved words: %s", type(fault).__name__)
        finally:
            self._let_go()

    def _let_go(self) -> None:
        """Close the store that is open, if one is."""
        store, self._store = self._store, None
        if store is not None and self._rescued is not None:
            from msp_desktop.store.rescue import abandon

            abandon(store, self._rescued)
        elif store is not None:
            store.close()

    def _write_soon(self) -> None:
        if not self._ended:
            self._thread.submit(self._try_to_write)

    def _try_to_write(self) -> Fault | None:
        """Write what waits and say so; what kept some of it from being written comes back."""
        try:
            at = self._write_waiting()
        except StoreNotInPlace as moved:
            self._tell(self.not_saved.emit, moved)
            return self._rescue()
        except Fault as fault:
            return self._tell_not_saved(fault)
        except Exception as bug:  # noqa: BLE001 - a save must always be answered
            return self._tell_not_saved(InternalError.of(bug))
        if at is not None and self._store is not None:
            short = self._store.short_of_room
            self._tell(self._tell_short_of_room if short else self._tell_saved, at)
        return None

    def _look_soon(self) -> None:
        if not self._ended:
            self._thread.submit(self._look_after_store)

    def _look_after_store(self) -> None:
        """See that the store is still where it was opened from, whether or not anybody writes."""
        if self._store is None or self._rescued is not None:
            return
        try:
            self._store.held.check()
        except StoreNotInPlace as moved:
            self._tell(self.not_saved.emit, moved)
            self._rescue()
        except OSError as error:
            log.info("could not look after the store: %s", type(error).__name__)

    def _rescue(self) -> Fault | None:
        """The store is gone from its place: put every word beside it, encrypted, then lock."""
        from msp_desktop.store.rescue import rescue

        with self._guard:
            newest = tuple(self._newest.values())
        if self._store is None:
            return None
        words = [one for one in (each.to_rescue() for each in newest) if one is not None]
        try:
            place = rescue(self._store, words, lambda store: [each.write(store) for each in newest])
        except Fault as fault:
            return self._tell_not_saved(fault)
        with self._guard:
            for each in newest:
                if self._waiting.get(each.key) is each:
                    del self._waiting[each.key]
        first, self._rescued = self._rescued is None, place
        if first:
            self._tell(self.rescued.emit, place)
        return None

    def _tell_not_saved(self, fault: Fault) -> Fault:
        self._tell(self._keep_trying, fault)
        return fault

    def _tell_saved(self, at: datetime) -> None:
        if not self.unsaved:  # else newer words were typed meanwhile, and are told of in their turn
            self.saved.emit(at)

    def _tell_short_of_room(self, at: datetime) -> None:
        if not self.unsaved:
            self.short_of_room.emit(at, RoomRunningOut())

    def _keep_trying(self, fault: Fault) -> None:
        self.not_saved.emit(fault)
        if not self._ended:
            self._again.start()

    def _write_waiting(self) -> datetime | None:
        """Write the newest of everything that waits; what fails goes on waiting."""
        with self._guard:
            if self._waiting and self._rescued is not None:
                raise StoreNotInPlace  # what the held files would take, nobody would find
            taken, self._waiting = self._waiting, {}
            self._writing = bool(taken)
        at: datetime | None = None
        failed: Exception | None = None
        for snapshot in taken.values():
            try:
                if self._store is None:
                    raise Locked
                at = snapshot.write(self._store)
            except Exception as problem:  # noqa: BLE001 - raised below, when all have had their turn
                failed = failed or problem
                with self._guard:
                    self._waiting.setdefault(snapshot.key, snapshot)
        with self._guard:
            self._writing = False
        if failed is not None:
            raise failed
        return at

    def _tell(self, hearer: Callable[[Any], None], what: object) -> None:
        """From the store's thread: have this called on the screen's."""
        self._delivered.emit(hearer, what)

    @Slot(object, object)
    def _hear(self, hearer: Callable[[Any], None], what: object) -> None:
        hearer(what)

    def _run(
        self,
        scope: Scope,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[Fault], None],
        *,
        ends_long_work: bool = False,
    ) -> None:
        if not self._ended:
            errand = self._errands.errand(scope, job, then, otherwise)
            self._thread.submit(errand, ends_long_work=ends_long_work)

    def _say_left_behind(self, fault: Fault) -> None:
        if not isinstance(fault, Interrupted | Locked):
            self.left_behind.emit(fault)


def _answered(
    scope: Scope, what: object, hearer: Callable[[Heard], None]
) -> Callable[[Heard], None]:
    def hear(answer: Heard) -> None:
        scope.put_down(what)
        hearer(answer)

    return hear
