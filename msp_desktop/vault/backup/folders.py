"""The folders that backups lie in: one for each backup, named by its moment."""

import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from msp_desktop.system.renames import rename, sync_folder
from msp_desktop.vault.backup.facts import MOST_BYTES, BackupFacts, proved_with
from msp_desktop.vault.folder import is_odd, open_owned, read_small

DAYS = 7
"""Of so many days with a backup, the newest of the day is kept."""

WEEKS = 4
"""And of so many weeks, the newest of the week."""

FactsReader = Callable[[bytes], BackupFacts | None]
"""Reads the bytes of a facts' file: proved with the store's key before they are parsed, or, where
there is none, parsed by the guarded child."""

HALF = ".new"
_NAME = re.compile(r"\d{8}T\d{6}Z")
_HALF_NAME = re.compile(r"\d{8}T\d{6}Z\.new")
_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: its folder, and what its facts say, which no key has proved yet."""

    path: Path
    facts: BackupFacts

    @property
    def header(self) -> Path:
        """The header as it was."""
        return self.path / "store.hdr"

    @property
    def database(self) -> Path:
        """The database as it was."""
        return self.path / "store.db"

    def is_whole(self) -> bool:
        """Whether every byte is as it was written. Reads the whole backup; needs no key."""
        return (
            digest_of(self.header) == self.facts.header
            and digest_of(self.database) == self.facts.database
        )


def facts_in(folder: Path) -> Path:
    """The name of the facts' file in a backup's folder."""
    return folder / "backup.facts"


def read_backup(path: Path, decode: FactsReader) -> Backup | None:
    """The backup in this folder; None where there is none or its facts are damaged."""
    data = read_small(facts_in(path), MOST_BYTES)
    facts = decode(data) if data is not None else None
    return Backup(path, facts) if facts else None


def backups_in(folder: Path, decode: FactsReader) -> tuple[Backup, ...]:
    """The backups in a folder, newest first; empty where there is no such folder.

    Raises:
        OSError: the folder cannot be read.
    """
    if not folder.is_dir():
        return ()
    paths = (path for path in folder.iterdir() if _NAME.fullmatch(path.name))
    found = (read_backup(path, decode) for path in paths if path.is_dir() and not path.is_symlink())
    return tuple(sorted((one for one in found if one), key=lambda b: b.facts.at, reverse=True))


def whole_backups_at(folder: Path, most: int, decode: FactsReader) -> tuple[Backup, ...]:
    """The newest whole backups that somebody may mean by this folder, so many at most.

    It may be a backup, the folder that backups lie in, or a drive with such folders on it, of which
    some may be closed to us. Reads all of each, until there are enough.

    Raises:
        OSError: the folder cannot be read.
    """
    one = read_backup(folder, decode)
    found = (one,) if one else backups_in(folder, decode)
    if not found and folder.is_dir():
        places = (path for path in folder.iterdir() if path.is_dir() and not path.is_symlink())
        under = (backup for path in sorted(places) for backup in _backups_if_open(path, decode))
        found = tuple(sorted(under, key=lambda backup: backup.facts.at, reverse=True))
    return newest_whole(found, most)


def _backups_if_open(folder: Path, decode: FactsReader) -> tuple[Backup, ...]:
    """A drive has folders of its own that nobody may look into."""
    try:
        return backups_in(folder, decode)
    except OSError:
        return ()


def newest_whole(backups: Iterable[Backup], most: int = 1) -> tuple[Backup, ...]:
    """The first that are whole, so many at most; the others are only looked at until then."""
    return tuple(islice((backup for backup in backups if _reads_whole(backup)), most))


def _reads_whole(backup: Backup) -> bool:
    try:
        return backup.is_whole()
    except OSError:
        return False  # its place on the drive cannot be read; another one may be


def is_due(moments: Iterable[datetime], now: datetime) -> bool:
    """Whether no backup lies in the day behind us; one from the future, by the clock, is none."""
    return not any(timedelta(0) <= now - at < timedelta(days=1) for at in moments)


def kept(moments: Iterable[datetime]) -> set[datetime]:
    """Which of these are kept: the newest of each of 7 days, and of each of 4 weeks."""
    days: dict[object, datetime] = {}
    weeks: dict[object, datetime] = {}
    for at in sorted(moments, reverse=True):
        day = at.astimezone(UTC).date()
        for periods, period, most in ((days, day, DAYS), (weeks, day.isocalendar()[:2], WEEKS)):
            if len(periods) < most:
                periods.setdefault(period, at)
    return {*days.values(), *weeks.values()}


def rotate(folder: Path, key: bytes, newest: Backup) -> None:
    """Take away what is older than is kept; only what this key proves to be ours is ever touched.

    Those that say they were made after the newest were made under another clock, ahead then or
    behind now: they are counted by themselves, so that neither kind drives out the other.

    Raises:
        OSError: the disk refused.
    """
    ours = backups_in(folder, proved_with(key))
    ahead = {one.facts.at for one in ours if one.facts.at > newest.facts.at}
    staying = kept(ahead) | kept(one.facts.at for one in ours if one.facts.at not in ahead)
    for backup in ours:
        if backup.facts.at not in staying and backup.path != newest.path:
            take_away(backup)
    sync_folder(folder)


def take_away(backup: Backup) -> None:
    """Remove one backup, or what an earlier try at that left of it.

    Raises:
        OSError: the disk refused.
    """
    # Renamed first: a removal cut short must not leave what looks like a backup.
    half = half_of(backup)
    if backup.path.exists():
        rename(backup.path, half)
    if half.exists():
        shutil.rmtree(half)


def half_of(backup: Backup) -> Path:
    """The name that a backup has while it is taken away."""
    return backup.path.with_name(backup.path.name + HALF)


def new_place(folder: Path, now: datetime) -> Path:
    """A name that is free in the folder, by the second; the folder is made if it is not there.

    Raises:
        OSError: the disk refused.
    """
    folder.mkdir(mode=0o700, exist_ok=True)
    clear_half_made(folder)
    at = now
    while any(os.path.lexists(folder / f"{stamp(at)}{end}") for end in ("", HALF)):
        at += timedelta(seconds=1)
    return folder / stamp(at)


def clear_half_made(folder: Path) -> None:
    """Take away what backups that were cut short left behind; what will not go stops no new one.

    Raises:
        OSError: the folder cannot be read.
    """
    for path in folder.iterdir():
        if _HALF_NAME.fullmatch(path.name) and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)


def stamp(now: datetime) -> str:
    """A moment as the name of a folder, such as `20261121T140300Z`."""
    return f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def digest_of(path: Path) -> str:
    """The SHA-256 of a file; empty where there is no plain file.

    Raises:
        OSError: the disk did not read.
    """
    if is_odd(path) or not path.exists():
        return ""
    with os.fdopen(open_owned(path, os.O_RDONLY), "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def copy_synced(source: Path, target: Path) -> None:
    """Copy a plain file into a new one, for its owner alone, and wait until the disk has it.

    Raises:
        OSError: the disk refused, or the target is there already.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    with (
        os.fdopen(open_owned(source, os.O_RDONLY), "rb") as old,
        os.fdopen(open_owned(target, flags), "wb") as new,
    ):
        shutil.copyfileobj(old, new, _CHUNK)
        new.flush()
        os.fsync(new.fileno())
