"""One window for each store: a second start brings the first to the front, and ends.

The first holds a lock that the system frees even after a kill, and looks at a small file beside
it; a second start touches that file. No socket is opened, and neither file says anything: their
names are a digest of where the store is.
"""

import os
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QStandardPaths, Signal

from msp_desktop.faults import Fault
from msp_desktop.vault.faults import StoreInUse
from msp_desktop.vault.folder import open_owned, read_small
from msp_desktop.vault.lock import FileLock

LONGEST = 4096
"""The most bytes of a path that is read."""


class OneWindow(QObject):
    """The one window of a store, from the first start until the process ends.

    Signals: `called(Path | None)` when the app was started a second time over the same store, with
    the file that it was to open.
    """

    called = Signal(object)

    def __init__(
        self, store: Path, parent: QObject | None = None, *, to_open: Path | None = None
    ) -> None:
        """Take the place of the one window. Where no lock can be made, the window opens anyway.

        Raises:
            StoreInUse: another window of this store is open; it has been called, to open that file.
        """
        super().__init__(parent)
        name = sha256(os.fsencode(store.resolve())).hexdigest()[:32]
        folder = _run_folder()
        self._call = folder / f"{name}.call"
        self._lock: FileLock | None = None
        self._watcher: QFileSystemWatcher | None = None
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = FileLock(folder / f"{name}.window")
            _write(self._call, None)
        except StoreInUse:
            _write(self._call, to_open)
            raise
        except (OSError, Fault):
            return
        self._watcher = QFileSystemWatcher([str(self._call)], self)
        self._watcher.fileChanged.connect(self._called)

    def let_go(self) -> None:
        """Let another start open a window of its own."""
        if self._lock is not None:
            self._lock.release()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _called(self, path: str) -> None:
        # Some systems stop watching a file once it has changed.
        if self._watcher is not None and path not in self._watcher.files():
            self._watcher.addPath(path)
        try:
            named = read_small(self._call, LONGEST)
            if named:
                _write(self._call, None)
        except OSError:
            named = None
        self.called.emit(Path(os.fsdecode(named)) if named else None)


def _run_folder() -> Path:
    """Where a user's running programs keep such things, by the custom of the system."""
    cache = QStandardPaths.StandardLocation.GenericCacheLocation
    run = os.environ.get("XDG_RUNTIME_DIR") or QStandardPaths.writableLocation(cache)
    return Path(run) / "msp-desktop"


def _write(path: Path, named: Path | None) -> None:
    """Touch the file, with the whole path of another in it or nothing at all."""
    descriptor = open_owned(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    try:
        if named is not None:
            os.write(descriptor, os.fsencode(named.absolute()))
        # Windows cannot set the times of an open file; elsewhere no link is followed so.
        os.utime(descriptor if os.utime in os.supports_fd else path)
    finally:
        os.close(descriptor)
