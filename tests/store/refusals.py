"""Small programs in which the disk refuses one touch of store and second folder, then the next.

Run as `python -m tests.store.refusals NAME FOLDER DRIVE`. Each says after every touch what was told
and what is so, in words that a test compares. Every second time the disk goes on refusing.
"""

import os
import resource
import shutil
import signal
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import PartName
from msp_desktop.store.backups import back_up
from msp_desktop.store.engine import engine_on, transaction
from msp_desktop.store.faults import NotBackedUpBefore
from msp_desktop.store.people.erasure import erase_person, fresh_backup_instead
from msp_desktop.store.schema import HEAD, revision
from msp_desktop.store.store import Store
from msp_desktop.vault.backup.folders import Backup, backups_in
from msp_desktop.vault.backup.second_folder import choose_second_folder, place_in_second
from tests.backups_read import read_plainly
from tests.store.decrypted import decrypted
from tests.unlocked import NOON, open_vault
from tests.unsealing import remember_keys
from tests.vault.refusals import Disk
from tests.visits import doorstep

BERT = doorstep.visit(NOON)
LATER = NOON + timedelta(hours=3)

Job = Callable[[Path, Path, Disk, int], str]
"""Does something with a store and a drive while the disk refuses one touch; gives what came."""


def _at_each_touch(folder: str, drive: str, job: Job, *, every: int = 1) -> None:
    places = (Path(folder), Path(drive))
    for place in places:
        shutil.copytree(place, f"{place}-original", ignore=shutil.ignore_patterns("reserve.bin"))
    # The drive's name begins with the store's, so that one disk holds both.
    assert drive.startswith(folder)
    for touch in range(1, 300, every):
        for place in places:
            shutil.rmtree(place)
            shutil.copytree(f"{place}-original", place)
        child = os.fork()
        if child == 0:
            disk = Disk(folder, breaks=touch % 2 == 0)
            came = job(*places, disk, touch)
            sys.stdout.write(f"{came.removesuffix(' last')}\n")
            sys.stdout.flush()
            os._exit(int(came.endswith(" last")))
        _, ended = os.waitpid(child, 0)
        code = os.waitstatus_to_exitcode(ended)
        if code:
            assert code == 1
            return


def _open(folder: Path) -> Store:
    return Store(open_vault(folder), clock=lambda: LATER)


def _prepare(folder: str, drive: str) -> None:
    with Store(open_vault(Path(folder)), clock=lambda: NOON) as store:
        store.save(BERT, PartName.PLAN)
        choose_second_folder(store.vault, Path(drive))
        back_up(store, now=NOON)


def _all_backups(store: Store, drive: Path) -> list[Backup]:
    places = (store.vault.folder.backups, place_in_second(store.vault, drive))
    return [one for place in places for one in backups_in(place, read_plainly)]


def backed_up(folder: str, drive: str) -> None:
    """A second backup on the same day, which takes the place of the first in both folders."""
    _prepare(folder, drive)

    def job(path: Path, on: Path, disk: Disk, touch: int) -> str:
        with _open(path) as store:
            disk.left = touch
            try:
                made = back_up(store, now=LATER)
                told = "second refused" if made.elsewhere_failed else "made"
                told += ", older stays" if made.older_stay else ""
            except Fault:
                told = "not made"
            over = not disk.is_well_again()
            found = _all_backups(store, on)
            assert all(one.is_whole() for one in found)
            new = sum(one.facts.at == LATER for one in found)
            old = [one for one in found if one.facts.at == NOON]
            # Half of one counts: it is still there.
            halves = [*path.glob("backups/2*.new"), *on.glob("*/2*.new")]
            older = len(old) + sum(f"{NOON:%Y%m%dT%H%M%SZ}" in half.name for half in halves)
            back_up(store, now=LATER + timedelta(hours=1))
            assert not [*path.glob("backups/*.new"), *on.glob("*/*.new")]
        return f"{told}: {new} new, {'some' if older else 'no'} older{' last' if over else ''}"

    _at_each_touch(folder, drive, job, every=3)


def erased(folder: str, drive: str) -> None:
    """Somebody is erased."""
    _prepare(folder, drive)

    def job(path: Path, _on: Path, disk: Disk, touch: int) -> str:
        with _open(path) as store:
            disk.left = touch
            try:
                gone = erase_person(store, BERT.person_id)
                wholly = len(gone.still_in) == 2 or gone.unseen or gone.out_of_reach
                told = "erased, copies told" if wholly else "erased, copies not told"
            except Fault:
                told = "not erased"
            over = not disk.is_well_again()
            there = bool(store.caseload("cribbage").entries)
        return f"{told}: {'there' if there else 'gone'}{' last' if over else ''}"

    _at_each_touch(folder, drive, job)


def erased_then_full(folder: str, drive: str) -> None:
    """Somebody is erased, and after the commit the disk takes no byte more until closing."""
    _prepare(folder, drive)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]

    def heard(event: str, details: tuple[object, ...]) -> None:
        # The note beside the store is written between the commit and the cutting of the log.
        if armed and event == "open" and str(details[0]).endswith("store.anchor"):
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, most))

    armed: list[bool] = []
    sys.addaudithook(heard)
    with _open(Path(folder)) as store:
        armed.append(True)
        gone = erase_person(store, BERT.person_id)
        armed.clear()
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        there = bool(store.caseload("cribbage").entries)
    with open_vault(Path(folder)) as vault:
        lies = b"cribbage" in decrypted(vault, Path(folder) / "store.db").lower()
    told = "told" if gone.in_free_space else "not told"
    sys.stdout.write(f"{told}, {'there' if there else 'gone'}, {'lies' if lies else 'cleared'}\n")


def older_removed(folder: str, drive: str) -> None:
    """What still holds somebody who was erased is replaced by a fresh backup, twice where told."""
    _prepare(folder, drive)
    aside = Path(folder) / "before-restore-20260303T120000Z"
    aside.mkdir()
    (aside / "store.db").write_bytes(b"older")

    def job(path: Path, on: Path, disk: Disk, touch: int) -> str:
        def is_there() -> bool:
            name = f"{NOON:%Y%m%dT%H%M%SZ}*"
            kept = [*path.glob(f"backups/{name}"), *on.glob(f"*/{name}")]
            return bool(kept) or (path / aside.name).exists()

        with _open(path) as store:
            gone = erase_person(store, BERT.person_id)
            disk.left = touch
            told = "removed"
            try:
                fresh_backup_instead(store, gone)
            except Fault:
                told = "not removed"
            over = not disk.is_well_again()
            came = f"{told}: {'some there' if is_there() else 'all gone'}"
            if told != "removed":
                fresh_backup_instead(store, gone)
            assert not is_there()
        return f"{came}{' last' if over else ''}"

    _at_each_touch(folder, drive, job, every=3)


def upgraded(folder: str, drive: str) -> None:
    """A store of an earlier revision is brought up to date, or left as it was and opened again."""

    def job(path: Path, _on: Path, disk: Disk, touch: int) -> str:
        vault = open_vault(path)
        disk.left = touch
        try:
            Store(vault, clock=lambda: LATER).close()
            told = "opened"
        except Fault as fault:
            vault.close()
            told = "not backed up" if isinstance(fault, NotBackedUpBefore) else "not opened"
        over = not disk.is_well_again()
        with open_vault(path) as again:
            engine = engine_on(again.connect())
            with transaction(engine) as connection:
                now = "new" if revision(connection) == HEAD else "old"
            engine.dispose()
        with Store(open_vault(path), clock=lambda: LATER) as store:
            assert store.problems() == ()
            assert store.standing.missing is None
        return f"{told}: {now}{' last' if over else ''}"

    _at_each_touch(folder, drive, job, every=3)


if __name__ == "__main__":
    remember_keys()
    programs = {
        each.__name__: each
        for each in (backed_up, erased, erased_then_full, older_removed, upgraded)
    }
    programs[sys.argv[1]](*sys.argv[2:])
