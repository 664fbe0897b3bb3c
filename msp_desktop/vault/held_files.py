"""Whether an open store still lies where it is opened from, and as this app left it.

The system lets an open file be moved, deleted or replaced under the hands of whoever writes in it:
every write succeeds, and nothing of it is found again. So the folder, the database and its log are
compared by name with what was opened: the same device and file, and as large and as old as this
app left them. What is saved goes into the log alone; the database changes only when the log is
written into it, so that whoever else writes there in the very moment of a save is noticed too.
"""

import os
from pathlib import Path

from msp_desktop.vault.faults import StoreNotInPlace
from msp_desktop.vault.folder import StoreFolder

_Identity = tuple[int, int]
_Look = tuple[int, int]

_LONG_LOG = 4 * 1024 * 1024
"""So many bytes, about a thousand pages, and the log is written into the database."""


class HeldFiles:
    """The files of one open store. While they are open no other file can take their identity."""

    def __init__(self, folder: StoreFolder) -> None:
        """Take note of what lies there; called right after the database was opened."""
        self._folder = folder.path
        self._database = folder.database
        self.log = folder.database.with_name(f"{folder.database.name}-wal")
        self._known: dict[Path, _Identity] = {}
        self._left: dict[Path, _Look] = {}
        self.mark()

    def check(self) -> None:
        """Compare what lies under the names with what is held open. Quick: three looks.

        Raises:
            StoreNotInPlace: something was moved, deleted, replaced or written by somebody else.
            OSError: it cannot be seen, such as on a drive that does not answer.
        """
        for path, known in self._known.items():
            found = _seen(path)
            if found is None or _identity(found) != known or found.st_nlink == 0:
                raise StoreNotInPlace
            if path in self._left and _look(found) != self._left[path]:
                raise StoreNotInPlace

    def mark_saved(self) -> bool:
        """Take note of a save, which changes the log alone; True where that is long by now.

        Raises:
            StoreNotInPlace: something else lies there by now, or somebody wrote in the database.
        """
        left = self._left[self._database]
        found = _seen(self._database)
        if found is None or _look(found) != left:
            raise StoreNotInPlace
        self.mark()
        return self._left.get(self.log, (0, 0))[0] >= _LONG_LOG

    def mark(self) -> None:
        """Take note of how this app has just left them, when it may have written in both.

        Raises:
            StoreNotInPlace: something else lies there by now.
        """
        for path in (self._folder, self._database, self.log):
            found = _seen(path)
            if found is None:
                if path in self._known:
                    raise StoreNotInPlace
                continue
            if self._known.setdefault(path, _identity(found)) != _identity(found):
                raise StoreNotInPlace
            if path != self._folder:
                self._left[path] = _look(found)

    def was_written_by_another(self) -> bool:
        """Whether the very files that are held open were written into by somebody else."""
        for path, look in self._left.items():
            found = _seen(path)
            if found is not None and _identity(found) == self._known[path] and _look(found) != look:
                return True
        return False

    def log_is_beside_another(self) -> bool:
        """Whether our log lies beside a database that is not ours, which would take it for its own.

        Then whoever opened that database would read our newest pages into its older ones.
        """
        log, database = _seen(self.log), _seen(self._database)
        ours = log is not None and _identity(log) == self._known.get(self.log)
        return ours and (
            database is None
            or _identity(database) != self._known[self._database]
            or _look(database) != self._left[self._database]
        )


def _seen(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _identity(found: os.stat_result) -> _Identity:
    return found.st_dev, found.st_ino


def _look(found: os.stat_result) -> _Look:
    return found.st_size, found.st_mtime_ns
