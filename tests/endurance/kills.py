"""Kills at any moment, compared with the log of what was acknowledged.

Every second store lies on a slow disk: each sync of its database and log waits 1.5 s, by strace,
where that is installed.
"""

import random
import shutil
import signal
import time
from pathlib import Path

from tests.endurance.working import Workplace, end, new_workplace
from tests.unlocked import NOON
from tests.visits import doorstep

_LONGEST_SECONDS = 1.5
_LONGEST_SLOW_SECONDS = 9.0
_SYNC_MICROSECONDS = 1_500_000
_KILLS_A_STORE = 25
"""So many, then a new one: an answer that grew for ever would only test how it slows down."""


def kill_many_times(folder: Path, times: int, seed: int = 4) -> str:
    """Kill somebody who types, again and again, half of them over a slow disk; says what came.

    Raises:
        AssertionError: a word that was acknowledged is missing, or the store is not whole.
    """
    chance = random.Random(seed)  # noqa: S311 - a repeatable choice of moments
    killed, acknowledged = [0, 0], [0, 0]
    a_store = min(_KILLS_A_STORE, max(1, times // 2))
    for store, first in enumerate(range(0, times, a_store)):
        workplace = new_workplace(folder / str(first), doorstep.visit(NOON))
        slow = store % 2 if shutil.which("strace") else 0
        kills = min(a_store, times - first)
        _kill(workplace, kills, chance, slow=bool(slow))
        killed[slow] += kills
        acknowledged[slow] += sum(line.isdigit() for line in workplace.lines())
    return (
        f"{killed[0]} kills, {acknowledged[0]} acknowledged saves; on a slow disk {killed[1]} "
        f"kills, {acknowledged[1]} acknowledged saves; 0 missing, 0 stores not whole"
    )


def _kill(workplace: Workplace, times: int, chance: random.Random, *, slow: bool) -> None:
    before = slow_disk(workplace) if slow else ()
    for kill in range(1, times + 1):
        process = workplace.start("type", before=before)
        workplace.wait_for("at work", process, kill)
        time.sleep(chance.uniform(0, _LONGEST_SLOW_SECONDS if slow else _LONGEST_SECONDS))
        end(process, signal.SIGKILL)
        numbers = [int(line) for line in workplace.lines() if line.isdigit()]
        words, problems = workplace.kept()
        held = len(words.split())
        assert problems == (), f"after kill {kill} the store is not whole"
        assert held >= max(numbers, default=0), (
            f"kill {kill}: {max(numbers)} words were acknowledged and {held} are there"
        )


def slow_disk(workplace: Workplace) -> tuple[str, ...]:
    """What goes before the command so that its store lies on a slow disk."""
    database = workplace.store / "store.db"
    paths = (database, database.with_name("store.db-wal"), workplace.store)
    return (
        *("strace", "-f", "-qq", "--seccomp-bpf", "-o", str(workplace.folder / "synced")),
        *(part for path in paths for part in ("-P", str(path))),
        *("-e", "trace=fsync,fdatasync"),
        *("-e", f"inject=fsync,fdatasync:delay_enter={_SYNC_MICROSECONDS}"),
    )
