"""The facts of backups from outside, each read by a guarded child before anything here does."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from msp_desktop.review.faults import ReferralRefused
from msp_desktop.review.sandbox.guard import Guard
from msp_desktop.review.sandbox.messages import Asks, Holds
from msp_desktop.vault.backup import facts
from msp_desktop.vault.backup.facts import BackupFacts
from msp_desktop.vault.backup.folders import FactsReader


@contextmanager
def guarded_facts() -> Iterator[FactsReader]:
    """Lend a reader of facts, as `facts.decode` is one: None where the child did not say either.

    One child reads all of them, another where it ended, and none is started for none.
    """
    guard: Guard | None = None
    with ExitStack() as started:

        def decode(data: bytes) -> BackupFacts | None:
            nonlocal guard
            try:
                if guard is None:
                    guard = started.enter_context(Guard())
                answer = guard.look_at(data, asks=Asks.FACTS)
            except ReferralRefused:
                started.close()
                guard = None
                return None
            return facts.decode(answer.record) if answer.holds is Holds.FACTS else None

        yield decode
