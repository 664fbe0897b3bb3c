"""The folder that a store lives in: its names, its permissions, and what else may be in it."""

import contextlib
import os
import stat
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from msp_desktop.system.owner import others_may, restrict
from msp_desktop.system.renames import replace_file, sync_folder
from msp_desktop.vault.faults import HeaderDamaged, NotAStore, StoreDamaged

_NO_FOLLOW: int = getattr(os, "O_NOFOLLOW", 0)
_BINARY: int = getattr(os, "O_BINARY", 0)
_NO_WAITING: int = getattr(os, "O_NONBLOCK", 0)


class Contents(Enum):
    """What a folder turns out to be."""

    NOTHING = "nothing"  # missing or empty: a store may be made here
    STORE = "store"
    HALF_MADE = "half made"  # the making was cut short before anyone was given a store
    HEADERLESS = "headerless"  # a database whose header and copy are both gone
    OTHER = "other"  # someone else's folder; never write into it


@dataclass(frozen=True, slots=True)
class StoreFolder:
    """The names inside a store's folder."""

    path: Path

    @property
    def header(self) -> Path:
        """The key slots and facts needed to open the store."""
        return self.path / "store.hdr"

    @property
    def header_copy(self) -> Path:
        """The same again, for when the header is damaged."""
        return self.path / "store.hdr.bak"

    @property
    def header_damaged(self) -> Path:
        """Where a damaged header is kept aside after its copy took over."""
        return self.path / "store.hdr.damaged"

    @property
    def database(self) -> Path:
        """The encrypted database; SQLite puts `-wal` beside it."""
        return self.path / "store.db"

    @property
    def lock(self) -> Path:
        """Held by the one running app that has this store."""
        return self.path / "store.lock"

    @property
    def tries(self) -> Path:
        """How many wrong passphrases in a row, and when."""
        return self.path / "store.tries"

    @property
    def reserve(self) -> Path:
        """Room kept back for the day the disk is full."""
        return self.path / "reserve.bin"

    @property
    def making(self) -> Path:
        """There only while a store is being made."""
        return self.path / "store.making"

    @property
    def swapping(self) -> Path:
        """There only while a restored store is put in the place of this one."""
        return self.path / "store.swapping"

    @property
    def rekeyed(self) -> Path:
        """The database written anew under a new data key, until it takes its place."""
        return self.path / "store.rekeyed"

    @property
    def former(self) -> Path:
        """The database under the key before, until the one under the new key was read back."""
        return self.path / "store.former"

    @property
    def second(self) -> Path:
        """Where backups go as well, sealed."""
        return self.path / "store.second"

    @property
    def backups(self) -> Path:
        """One folder in here for each backup."""
        return self.path / "backups"

    def contents(self) -> Contents:
        """Look, without touching, at what is here.

        Raises:
            OSError: the folder cannot be listed, or is a file.
        """
        if not os.path.lexists(self.path):
            return Contents.NOTHING
        names = {entry.name for entry in self.path.iterdir()}
        if not names:
            return Contents.NOTHING
        if names & {self.header.name, self.header_copy.name, self.swapping.name}:
            return Contents.STORE
        if self.making.name in names:
            return Contents.HALF_MADE
        if self.database.name in names:
            return Contents.HEADERLESS
        # A lock alone is what remains when a making was cut short before its first mark.
        return Contents.NOTHING if names == {self.lock.name} else Contents.OTHER

    def make(self) -> None:
        """Make the folder, or take an empty one over, for its owner alone."""
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path.chmod(0o700)

    def mark_making(self) -> None:
        """Leave the mark that tells a making cut short from a store that lost its header."""
        os.close(open_owned(self.making, os.O_WRONLY | os.O_CREAT))
        sync_folder(self.path)

    def clear_mark(self) -> None:
        """The store is whole: take the mark away, if it is there."""
        if self.making.exists():
            self.making.unlink()
            sync_folder(self.path)

    def clear_half_made(self) -> None:
        """Remove what a making that was cut short left behind.

        Raises:
            NotAStore: this is no half-made store, so nothing is removed.
        """
        if self.contents() is not Contents.HALF_MADE:
            raise NotAStore
        database = self.database.name
        for name in (
            f"{self.header.name}.new",
            f"{self.header_copy.name}.new",
            self.reserve.name,
            f"{database}-wal",
            f"{database}-shm",
            f"{database}-journal",
            database,
        ):
            (self.path / name).unlink(missing_ok=True)
        sync_folder(self.path)

    def refuse_odd_files(self) -> None:
        """Refuse links, pipes and devices where plain files belong.

        Raises:
            HeaderDamaged: the header or its copy is not a plain file.
            StoreDamaged: the database, its log or another of our names is not a plain file.
        """
        for path in (self.header, self.header_copy):
            if is_odd(path):
                raise HeaderDamaged
        # SQLite looks for each of these by itself, and would wait at a pipe for ever.
        beside = [self.path / f"{self.database.name}{end}" for end in ("-wal", "-shm", "-journal")]
        others = (self.lock, self.tries, self.reserve, self.rekeyed, self.former)
        for path in (self.database, *beside, *others):
            if is_odd(path):
                raise StoreDamaged

    def too_open(self) -> list[Path]:
        """The folder and those files of it that others on this computer could read or change."""
        paths = [self.path, *sorted(self.path.glob("store.*")), self.reserve, self.backups]
        return [path for path in paths if os.path.lexists(path) and others_may(path)]

    def tighten(self) -> bool:
        """Give the folder and its files back to their owner; True if anything was too open."""
        loose = [path for path in self.too_open() if not path.is_symlink()]
        for path in loose:
            restrict(path)
        return bool(loose)


def open_owned(path: Path, flags: int) -> int:
    """Open a file for its owner alone, never through a link; gives the file descriptor.

    A pipe that somebody put under the file's name is never waited for.
    """
    return os.open(path, flags | _NO_FOLLOW | _NO_WAITING | _BINARY, 0o600)


def write_whole(path: Path, data: bytes, *, beside: Path | None = None) -> None:
    """Write a file so that a reader, even after a power cut, finds the old bytes or the new ones.

    It is written `beside` first, for its owner alone, in the same folder; whatever happens, nothing
    is left there.

    Raises:
        OSError: nothing at `path` was changed.
    """
    beside = beside or path.with_name(f"{path.name}.new")
    beside.unlink(missing_ok=True)
    descriptor = open_owned(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        replace_file(beside, path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def read_small(path: Path, limit: int) -> bytes | None:
    """The bytes of a small plain file; None when it is missing, odd, or longer than `limit`."""
    if is_odd(path) or not path.exists():
        return None
    with os.fdopen(open_owned(path, os.O_RDONLY), "rb") as file:
        data = file.read(limit + 1)
    return data if len(data) <= limit else None


def sync_file(path: Path) -> None:
    """Wait until the disk has what was written into a file."""
    descriptor = open_owned(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_odd(path: Path) -> bool:
    """Whether something other than a plain file has this name: a link, pipe, device or folder."""
    return os.path.lexists(path) and not stat.S_ISREG(path.lstat().st_mode)
