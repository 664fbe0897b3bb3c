"""Backups from outside: facts and header read by a guarded child before anything here does."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from msp_desktop.review.faults import ReferralRefused
from msp_desktop.review.sandbox.guard import Guard
from msp_desktop.review.sandbox.messages import Asks, Holds
from msp_desktop.vault.backup import facts as backup_facts
from msp_desktop.vault.backup.facts import BackupFacts
from msp_desktop.vault.keys import header as headers
from msp_desktop.vault.keys.header import Header


class GuardedBackups:
    """Reads what lies in backups; one child for all of them, and another where that one ended."""

    def __init__(self, started: ExitStack) -> None:
        self._started = started
        self._guard: Guard | None = None

    def facts(self, data: bytes) -> BackupFacts | None:
        """The facts in these bytes; None where the child did not say so."""
        return backup_facts.decode(data) if self._is_whole(data, Asks.FACTS, Holds.FACTS) else None

    def header(self, data: bytes) -> Header | None:
        """The header in these bytes; None where the child did not say so.

        Raises:
            StoreTooNew: a later app wrote it.
        """
        return headers.decode(data) if self._is_whole(data, Asks.HEADER, Holds.HEADER) else None

    def _is_whole(self, data: bytes, asks: Asks, holds: Holds) -> bool:
        try:
            if self._guard is None:
                self._guard = self._started.enter_context(Guard())
            answer = self._guard.look_at(data, asks=asks)
        except ReferralRefused:
            self._started.close()
            self._guard = None
            return False
        return answer.holds is holds and answer.record == data


@contextmanager
def guarded_backups() -> Iterator[GuardedBackups]:
    """Lend a reader of backups; no child is started where nothing is read."""
    with ExitStack() as started:
        yield GuardedBackups(started)
