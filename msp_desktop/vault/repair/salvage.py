"""A damaged store copied aside as it is, and a new database beside it under the same locks."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from msp_desktop.system.renames import sync_folder
from msp_desktop.vault import reserve
from msp_desktop.vault.backup.folders import copy_synced, digest_of, stamp
from msp_desktop.vault.backup.swap import begin_swap
from msp_desktop.vault.faults import NoRoomToCopyAside, as_faults
from msp_desktop.vault.folder import StoreFolder, is_odd, write_whole
from msp_desktop.vault.keys import header as headers
from msp_desktop.vault.repair.salvage_pages import SalvagedRow, read_whole, readable_rows
from msp_desktop.vault.unlocked import UnlockedVault

_ASIDE = "damaged-"
REPORT = "salvaged.txt"


def copy_aside(folder: Path, now: datetime) -> Path:
    """Keep a copy of a damaged store's files as they are, before anything else is done with them.

    The same damage is copied once.

    Raises:
        NoRoomToCopyAside: it would not fit with room to spare; nothing was written.
        DiskFull, DiskTrouble, FolderNotWritable: what the disk said.
    """
    place = StoreFolder(folder)
    log = place.database.with_name(f"{place.database.name}-wal")
    files = [place.header, place.header_copy, place.database, log]
    with as_faults():
        files = [path for path in files if path.exists() and not is_odd(path)]
        for earlier in sorted(folder.glob(f"{_ASIDE}*"), reverse=True):
            if all(digest_of(earlier / path.name) == digest_of(path) for path in files):
                return earlier
        if not reserve.has_room_beside(place, sum(path.stat().st_size for path in files)):
            raise NoRoomToCopyAside
        aside = folder / f"{_ASIDE}{stamp(now)}"
        aside.mkdir(mode=0o700)
        try:
            for path in files:
                copy_synced(path, aside / path.name)
            sync_folder(aside)
        except BaseException:
            shutil.rmtree(aside, ignore_errors=True)
            raise
        sync_folder(folder)
    return aside


def rows_in(vault: UnlockedVault, aside: Path) -> Iterator[tuple[int, SalvagedRow]]:
    """Every row that can still be read of the copy of a damaged store that was unlocked."""
    with as_faults():
        database, log = read_whole(aside / "store.db"), read_whole(aside / "store.db-wal")
    return readable_rows(database, log, vault.database_key())


@contextmanager
def new_beside(vault: UnlockedVault, now: datetime) -> Iterator[UnlockedVault]:
    """A new, empty database beside the damaged one, under the same locks; gone if not swapped in.

    Raises:
        DiskFull, FolderNotWritable and others: nothing of the store was changed.
    """
    with as_faults():
        for path in vault.folder.path.glob("restored-*"):
            shutil.rmtree(path)
        beside = StoreFolder(vault.folder.path / f"restored-{stamp(now)}")
        beside.path.mkdir(mode=0o700)
    try:
        with as_faults():
            headers.write(beside, vault.header)
            vault.create_copy(beside.database).close()
        yield vault.at(beside)
    except BaseException:
        shutil.rmtree(beside.path, ignore_errors=True)
        raise


def put_salvaged_in_place(
    vault: UnlockedVault, salvaged: UnlockedVault, aside: Path, report: str, now: datetime
) -> Path:
    """Swap the new database in; gives the folder that keeps what was there, with the report."""
    with as_faults():
        write_whole(aside / REPORT, report.encode("utf-8"))
        name = begin_swap(vault.folder, salvaged.folder.path.name, now)
    return vault.folder.path / name
