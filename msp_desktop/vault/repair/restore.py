"""A backup brought back: copied beside the store, proved with its passphrase, only then swapped.

Nothing of the store is changed until `swap_in`, and then what was there is kept.
"""

import contextlib
import hashlib
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from msp_desktop.system.renames import sync_folder
from msp_desktop.vault.backup.backup import BackupLook
from msp_desktop.vault.backup.facts import BackupFacts
from msp_desktop.vault.backup.folders import Backup, FactsReader, copy_synced, read_backup, stamp
from msp_desktop.vault.backup.swap import begin_swap, finish_swap
from msp_desktop.vault.database import prove_whole
from msp_desktop.vault.faults import (
    BackupNotGood,
    BackupOfAnotherStore,
    HeaderDamaged,
    NotABackup,
    NotAStore,
    RestoreUnderWay,
    StoreDamaged,
    TooSoon,
    WrongPassphrase,
    as_faults,
)
from msp_desktop.vault.folder import Contents, StoreFolder, read_small, write_whole
from msp_desktop.vault.keys import header as headers
from msp_desktop.vault.keys.attempts import AttemptLog
from msp_desktop.vault.lock import StoreLock
from msp_desktop.vault.vault import unlock


class BackupReader(Protocol):
    """Reads what came from outside before there is a key: the guarded child does it."""

    def facts(self, data: bytes) -> BackupFacts | None:
        """The facts in these bytes; None where they are damaged, or were not read in peace."""
        ...

    def header(self, data: bytes) -> headers.Header | None:
        """The same for a header; raises `StoreTooNew`."""
        ...


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup that lies beside the store, proved and not yet in its place."""

    backup: Backup
    name: str


def stage_restore(
    store: Path,
    backup: Path,
    passphrase: str,
    *,
    now: datetime,
    look: BackupLook,
    reader: BackupReader,
) -> Restored:
    """Copy a backup beside a store, or into an empty folder, and prove it with its passphrase.

    The passphrase is the one of the backup's day. `look` reads the copy as whoever knows its tables
    does, and must find what the backup's facts say.

    Raises:
        NotABackup: there is none in that folder.
        BackupNotGood: it is damaged or was altered.
        BackupOfAnotherStore: the folder holds another store.
        StoreTooNew: a later app made it.
        WrongPassphrase, TooSoon: wrong ones are slowed down as for the store.
        NotAStore, StoreInUse, DiskFull, FolderNotWritable and others.
    """
    found = good_backup(backup, reader.facts)
    header = _header_of(found, reader)
    place = StoreFolder(store)
    with as_faults():
        _refuse_other(place, found)
        place.make()
        with StoreLock(place):
            finish_swap(place)
            if place.contents() in {Contents.NOTHING, Contents.HALF_MADE}:
                place.mark_making()
            _clear_older(place)
            beside = StoreFolder(place.path / f"restored-{stamp(now)}")
            beside.path.mkdir(mode=0o700)
            try:
                write_whole(beside.header, header)
                copy_synced(found.database, beside.database)
                sync_folder(beside.path)
                _prove(place, beside, found, passphrase, now, look)
            except BaseException:
                shutil.rmtree(beside.path, ignore_errors=True)
                raise
    return Restored(found, beside.path.name)


def swap_in(store: Path, restored: Restored, *, now: datetime) -> Path:
    """Swap what was brought beside into the store's place; gives the folder that keeps the old.

    Once begun it can be called again, to go on from where the disk refused.

    Raises:
        BackupNotGood: it is no longer there.
        RestoreUnderWay: the disk refused when it had begun; whoever opens the store next goes on.
        StoreInUse, DiskFull, FolderNotWritable and others.
    """
    place = StoreFolder(store)
    with as_faults(), StoreLock(place):
        begun = place.swapping.exists()
        if not begun and not (place.path / restored.name / place.database.name).is_file():
            raise BackupNotGood
        try:
            kept = place.path / begin_swap(place, restored.name, now)
        except OSError as refused:
            if place.swapping.exists():
                raise RestoreUnderWay from refused
            raise
        # Without it the next backup makes the folder.
        with contextlib.suppress(OSError):
            place.backups.mkdir(mode=0o700, exist_ok=True)
    return kept


def good_backup(path: Path, decode: FactsReader) -> Backup:
    """The backup in this folder, every byte as it was written.

    Raises:
        NotABackup: there is none.
        BackupNotGood: it is damaged.
    """
    with as_faults():
        found = read_backup(path, decode)
        if found is None:
            there = path.is_dir() and (path / "store.db").exists()
            raise BackupNotGood if there else NotABackup
        if not found.is_whole():
            raise BackupNotGood
    return found


def _header_of(backup: Backup, reader: BackupReader) -> bytes:
    """The bytes of the header that belongs to these facts, read by whoever may read them."""
    with as_faults():
        data = read_small(backup.header, headers.MOST_BYTES)
    if data is None or hashlib.sha256(data).hexdigest() != backup.facts.header:
        raise BackupNotGood
    if reader.header(data) is None:
        raise BackupNotGood
    return data


def _refuse_other(place: StoreFolder, backup: Backup) -> None:
    """A folder of something else is refused, and so is another store, as far as it can be read."""
    if place.contents() is Contents.OTHER:
        raise NotAStore
    header = headers.read_one(place.header) or headers.read_one(place.header_copy)
    if header is not None and header.store != backup.facts.store:
        raise BackupOfAnotherStore


def _clear_older(place: StoreFolder) -> None:
    """Take away what was brought beside earlier and never put in place."""
    for path in place.path.glob("restored-*"):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)


def _prove(
    place: StoreFolder,
    beside: StoreFolder,
    backup: Backup,
    passphrase: str,
    now: datetime,
    look: BackupLook,
) -> None:
    tries = AttemptLog(place)
    tries.admit(now)
    try:
        with unlock(beside.path, passphrase, now=now) as vault:
            tries.forget()
            genuine = backup.facts.is_genuine(vault.backup_key)
            if not genuine or backup.facts.store != vault.store_id:
                raise BackupNotGood
            connection = vault.connect()
            try:
                if not prove_whole(connection) or look(connection) != backup.facts.inside:
                    raise BackupNotGood
            finally:
                connection.close()
    except (WrongPassphrase, TooSoon) as wrong:
        raise WrongPassphrase(tries.wait(now)) from wrong
    except (StoreDamaged, HeaderDamaged) as damaged:
        raise BackupNotGood from damaged
