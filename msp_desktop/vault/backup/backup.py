"""A backup of an open store: copied page by page, read back, and only then given its name.

SQLite's own backup reads through SQLCipher, and where a page does not prove genuine it copies
zeros, which the copy then seals as its own. So the store's pages are proved first; a damaged store
is never copied over good backups.
"""

import shutil
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from msp_desktop.system.renames import rename, sync_folder
from msp_desktop.vault.backup import facts as backup_facts
from msp_desktop.vault.backup.facts import BackupContents, BackupFacts
from msp_desktop.vault.backup.folders import (
    HALF,
    Backup,
    copy_synced,
    digest_of,
    facts_in,
    new_place,
    read_backup,
)
from msp_desktop.vault.database import prove_whole
from msp_desktop.vault.faults import (
    BackupNotGood,
    DiskFull,
    DiskTrouble,
    NoRoomForBackup,
    StoreDamaged,
    as_faults,
)
from msp_desktop.vault.folder import sync_file, write_whole
from msp_desktop.vault.keys import header
from msp_desktop.vault.reserve import SIZE
from msp_desktop.vault.unlocked import UnlockedVault

Progress = Callable[[float], None]
"""Told again and again how much is done, from 0 to 1. What it raises ends the backup cleanly."""

RawConnection = dbapi2.Connection
"""A connection as the vault opens it, for those who may not import the driver."""

BackupLook = Callable[[dbapi2.Connection], BackupContents]
"""Says what lies in a copy that was just opened."""

_PAGES = 64
"""Copied at a time, in about a millisecond; between them the store is free for a save."""

_COPYING = 0.7
_A_MOMENT = 0.02


def make_backup(
    vault: UnlockedVault,
    connection: dbapi2.Connection,
    into: Path,
    *,
    now: datetime,
    look: BackupLook,
    progress: Progress = lambda _: None,
) -> Backup:
    """Back the open store up into a new folder of `into`, and prove that it can be read.

    `connection` may be written with between two calls of `progress`: the copy follows it. Cut short
    at any moment, no folder has the name of a backup that is not whole.

    Raises:
        StoreDamaged: the store's own pages are not whole, so nothing was copied.
        NoRoomForBackup: it would not fit with room to spare.
        BackupNotGood: the copy did not prove whole.
        DiskFull, DiskTrouble, FolderNotWritable: what the disk said.
    """
    with as_faults():
        place = new_place(into, now)
        _refuse_without_room(into, size_of(connection))
        prove_source(connection)
        half = place.with_name(place.name + HALF)
        half.mkdir(mode=0o700)
        try:
            database = half / "store.db"
            copy_pages(connection, vault.create_copy(database), lambda s: progress(_COPYING * s))
            write_whole(half / "store.hdr", header.encode(vault.header))
            _aside(lambda: _finish(vault, half, now, look), lambda: progress(_COPYING))
            made = read_backup(half, backup_facts.proved_with(vault.backup_key))
            if made is None:
                raise BackupNotGood
            _give_name(half, place)
        except BaseException:
            shutil.rmtree(half, ignore_errors=True)
            raise
    progress(1.0)
    return Backup(place, made.facts)


def copy_backup(backup: Backup, into: Path, *, progress: Progress = lambda _: None) -> Backup:
    """Put a second copy of a backup into another folder, read back as well.

    Raises:
        NoRoomForBackup, BackupNotGood, DiskFull, DiskTrouble, FolderNotWritable.
    """
    with as_faults():
        place = new_place(into, backup.facts.at)
        _refuse_without_room(into, backup.database.stat().st_size)
        half = place.with_name(place.name + HALF)
        half.mkdir(mode=0o700)

        def as_written(data: bytes) -> BackupFacts | None:
            return backup.facts if data == backup_facts.encode(backup.facts) else None

        def copy_files() -> None:
            for source in (backup.header, backup.database, facts_in(backup.path)):
                copy_synced(source, half / source.name)
            copied = read_backup(half, as_written)
            if copied is None or not copied.is_whole():
                raise BackupNotGood
            sync_folder(half)

        try:
            _aside(copy_files, lambda: progress(_COPYING))
            _give_name(half, place)
        except BaseException:
            shutil.rmtree(half, ignore_errors=True)
            raise
    return Backup(place, backup.facts)


def _give_name(half: Path, place: Path) -> None:
    """Give a backup its name for good, or not at all: what is said of it then is true."""
    rename(half, place)
    try:
        sync_folder(place.parent)
    except OSError:
        rename(place, half)
        raise


def size_of(connection: dbapi2.Connection) -> int:
    """How many bytes the database has, whatever still lies in its log."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    return int(pages) * 4096


def _refuse_without_room(into: Path, size: int) -> None:
    """The copy must leave the reserve's room twice over: a backup must never stop a save."""
    if shutil.disk_usage(into).free < size + 2 * SIZE:
        raise NoRoomForBackup


def prove_source(connection: dbapi2.Connection) -> None:
    """Read every page of what is to be copied, because copying takes a spoilt one for zeros.

    Raises:
        StoreDamaged: one of them does not prove genuine.
    """
    if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        raise StoreDamaged


def copy_pages(
    connection: dbapi2.Connection, copy: dbapi2.Connection, progress: Progress = lambda _: None
) -> None:
    """Copy every page into an empty database, and close that; what is saved meanwhile goes along.

    It is not synced yet.

    Raises:
        DiskFull, DiskTrouble: what the disk said.
    """
    try:
        # It is synced once, at the end and off this thread; a copy cut short is thrown away.
        copy.execute("PRAGMA journal_mode = MEMORY")
        copy.execute("PRAGMA synchronous = OFF")

        def report(_status: int, remaining: int, total: int) -> None:
            progress(1 - remaining / max(total, 1))

        connection.backup(copy, pages=_PAGES, progress=report, sleep=0)
    except dbapi2.Error as error:
        if getattr(error, "sqlite_errorcode", None) is not None:
            raise
        # The backup's own errors carry words and no code.
        raise (DiskFull if "full" in str(error) else DiskTrouble) from error
    finally:
        copy.close()


def _finish(vault: UnlockedVault, half: Path, now: datetime, look: BackupLook) -> None:
    """Sync the copy, open it anew, prove it, and write its facts beside it."""
    database, kept_header = half / "store.db", half / "store.hdr"
    sync_file(database)
    copied_header = header.read_one(kept_header)
    if copied_header is None or not vault.is_genuine(copied_header):
        raise BackupNotGood
    copy = vault.open_copy(database)
    try:
        if not prove_whole(copy):
            raise BackupNotGood
        inside = look(copy)
    finally:
        copy.close()
    facts = BackupFacts(
        store=vault.store_id,
        at=now.astimezone(UTC),
        inside=inside,
        database=digest_of(database),
        header=digest_of(kept_header),
    ).sealed_with(vault.backup_key)
    write_whole(facts_in(half), backup_facts.encode(facts))


def _aside(job: Callable[[], None], meanwhile: Callable[[], None]) -> None:
    """Do something long on a thread of its own, so that this one is free for saves meanwhile."""
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="backup") as helper:
        done: Future[None] = helper.submit(job)
        while wait([done], timeout=_A_MOMENT).not_done:
            meanwhile()
        done.result()
