"""A sync program at work under somebody who types: each word is in a store or was rescued.

What such programs do to a folder: move it, take it away, or bring yesterday's back, at once or file
by file, in place or by a rename.
"""

import random
import shutil
import signal
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from msp_desktop.record.canonical import from_json
from msp_desktop.store.rescue import words_to_bring_back
from msp_desktop.store.store import Store
from msp_desktop.vault.vault import unlock
from tests.endurance.working import Workplace, end, new_workplace
from tests.unlocked import NOON, PASSPHRASE
from tests.visits import doorstep

_LONGEST_SECONDS = 2.5


def take_away_many_times(folder: Path, times: int, seed: int = 9) -> str:
    """Move, delete or replace the store under somebody who types; says what became of the words.

    Raises:
        AssertionError: a word that was typed is neither in a store nor rescued.
    """
    chance = random.Random(seed)  # noqa: S311 - a repeatable choice of moments
    typed = acknowledged = 0
    for each in range(times):
        away = SYNC_PROGRAMS[each % len(SYNC_PROGRAMS)]
        workplace = new_workplace(folder / str(each), doorstep.visit(NOON))
        shutil.copytree(workplace.store, _yesterday(workplace))
        before = len(workplace.kept()[0].split())
        process = workplace.start("type")
        workplace.wait_for("at work", process)
        time.sleep(chance.uniform(0, _LONGEST_SECONDS))
        away(workplace)
        workplace.wait_for("locked", process)
        end(process, signal.SIGTERM)
        lines = workplace.lines()
        words = max((int(line[6:]) for line in lines if line.startswith("typed ")), default=before)
        kept = max(_words_in(place) for place in _places(workplace))
        assert kept >= words, f"{away.__name__}: {words} words were typed and {kept} are there"
        typed += words - before
        acknowledged += sum(line.isdigit() for line in lines)
        shutil.rmtree(workplace.folder)
    return (
        f"{times} times a store was taken away in {len(SYNC_PROGRAMS)} ways, {typed} words typed, "
        f"{acknowledged} acknowledged saves, 0 words unaccounted for"
    )


def _places(workplace: Workplace) -> tuple[Workplace, ...]:
    """Where the words may be: in the store as it stands, or beside the one that was put back."""
    if not (workplace.store / "store.db").exists():
        shutil.rmtree(workplace.store, ignore_errors=True)
        shutil.copytree(_yesterday(workplace), workplace.store)
    return (workplace,)


def _words_in(workplace: Workplace) -> int:
    with Store(unlock(workplace.store, PASSPHRASE, now=datetime.now(UTC))) as store:
        if store.standing.missing is not None:
            store.accept_loss()
        found = [store.load(workplace.conversation).conversation]
        found += [from_json(one.document) for one in words_to_bring_back(store)]
    return max(len(one.concern.accounts[0].words.text.split()) for one in found)


def _yesterday(workplace: Workplace) -> Path:
    return workplace.folder / "yesterday"


def _move(workplace: Workplace) -> None:
    workplace.store.rename(workplace.store.with_name("moved"))


def _delete(workplace: Workplace) -> None:
    shutil.rmtree(workplace.store)


def _delete_database(workplace: Workplace) -> None:
    (workplace.store / "store.db").unlink()


def _rename_as_conflict(workplace: Workplace) -> None:
    database = workplace.store / "store.db"
    database.rename(workplace.store / "store (conflicted copy).db")
    shutil.copy(_yesterday(workplace) / "store.db", database)


def _replace_by_older(workplace: Workplace) -> None:
    older = workplace.store / ".~store.db"
    shutil.copy(_yesterday(workplace) / "store.db", older)
    older.rename(workplace.store / "store.db")


def _write_older_over_it(workplace: Workplace) -> None:
    shutil.copy(_yesterday(workplace) / "store.db", workplace.store / "store.db")


def _put_folder_back(workplace: Workplace) -> None:
    workplace.store.rename(workplace.store.with_name("aside"))
    shutil.copytree(_yesterday(workplace), workplace.store)


SYNC_PROGRAMS: tuple[Callable[[Workplace], None], ...] = (
    _move,
    _delete,
    _delete_database,
    _rename_as_conflict,
    _replace_by_older,
    _write_older_over_it,
    _put_folder_back,
)
