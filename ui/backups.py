"""Backups as the screens know them: made by themselves once a day, or at once when asked for."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from msp_desktop.faults import Fault
from msp_desktop.policy.policy import Policy
from ui.scope import Scope
from ui.session import Session
from ui.store_thread import Interrupted
from ui.timers import single_shot
from ui.translated import fault_words

if TYPE_CHECKING:
    from msp_desktop.store.backups import BackedUp
    from msp_desktop.store.store import Store

SOON_MS = 20_000
"""After unlocking: the first look at the caseload comes before the day's backup."""

TOO_OLD = timedelta(days=7)


class Kept(NamedTuple):
    """What there is: the newest backup, the second folder, and if there is anything to lose."""

    newest: datetime | None
    elsewhere: Path | None
    is_due: bool
    anything: bool


class BackingUp(QObject):
    """Makes backups on the store's thread, one at a time, and remembers how they went.

    Signals: `changed()` when anything here is otherwise; `progressed(float)` with the share done.
    """

    changed = Signal()
    progressed = Signal(float)

    def __init__(
        self, session: Session, parent: QObject, *, clock: Callable[[], datetime] | None = None
    ) -> None:
        # The parent takes it along on the screen's thread: a timer must not be collected elsewhere.
        super().__init__(parent)
        self._session = session
        self._scope = Scope(self)
        self._clock = clock or (lambda: datetime.now(UTC))
        self.running = False
        self.newest: datetime | None = None
        self.elsewhere: Path | None = None
        self.failed = ""
        self.elsewhere_failed = ""
        self._anything = False
        self._looked = False
        self._soon = single_shot(self, SOON_MS)
        self._soon.timeout.connect(self.begin)

    @property
    def folder(self) -> Path:
        """Where the store lies that is backed up."""
        return self._session.folder

    @property
    def policy(self) -> Policy:
        """What the organisation has decided."""
        return self._session.policy

    def look(self) -> None:
        """See what backups there are, and have the day's made soon if there is none."""

        def see(store: "Store") -> Kept:
            from msp_desktop.store.backups import backups_of, is_backup_due, second_folder_of

            newest = next(iter(backups_of(store.vault)), None)
            in_all = store.caseload(most=0)
            return Kept(
                newest.facts.at if newest else None,
                second_folder_of(store),
                is_backup_due(store.vault, self._clock()),
                bool(in_all.drafts or in_all.finished),
            )

        self._session.ask(self._scope, see, self._seen, self._not_made)

    def begin(self) -> None:
        """Make a backup now, unless one is being made."""
        if self.running:
            return
        self._soon.stop()
        self.running = True
        self.changed.emit()

        def back_up(store: "Store", breathe: Callable[[], None]) -> "BackedUp":
            from msp_desktop.store import backups

            def report(share: float) -> None:
                self.progressed.emit(share)
                breathe()

            return backups.back_up(store, report)

        self._session.ask_at_length(self._scope, back_up, self._made, self._not_made)

    def choose_elsewhere(self, folder: Path | None, refused: Callable[[Fault], None]) -> None:
        """Put later backups into a second folder too; None for nowhere else."""

        def choose(store: "Store") -> None:
            from msp_desktop.store.backups import choose_second_folder_of

            choose_second_folder_of(store, folder)

        self._session.ask(self._scope, choose, lambda _: self._elsewhere_chosen(), refused)

    def words(self) -> str:
        """What there is to say of backups over the caseload; empty where all is well."""
        failed = " ".join(filter(None, (self.failed, self.elsewhere_failed)))
        if failed or not self.is_too_old():
            return failed
        return self.tr(
            "There is no backup from the last seven days. Open Settings and press “Back up now”."
        )

    def is_too_old(self) -> bool:
        """Whether there is something to lose and no backup from the last week."""
        if not (self._looked and self._anything) or self.running or self._soon.isActive():
            return False
        return self.newest is None or self._clock() - self.newest > TOO_OLD

    def _elsewhere_chosen(self) -> None:
        self.elsewhere_failed = ""
        self.look()

    def _seen(self, kept: Kept) -> None:
        self.newest, self.elsewhere, is_due, self._anything = kept
        self._looked = True
        if is_due and self._anything and not (self.running or self.failed):
            self._soon.start()
        self.changed.emit()

    def _made(self, made: "BackedUp") -> None:
        self.running = False
        self.newest = made.at
        self.failed = ""
        # What happened to other copies, not to this one.
        self.elsewhere_failed = " ".join(filter(None, (made.elsewhere_failed, made.older_stay)))
        self.changed.emit()

    def _not_made(self, fault: Fault) -> None:
        self.running = False
        if not isinstance(fault, Interrupted):
            self.failed = fault_words(fault)
        self.changed.emit()
