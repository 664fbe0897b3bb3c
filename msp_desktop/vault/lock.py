"""One running app for each store: locks that the operating system frees, even after a kill."""

import os
from pathlib import Path
from types import TracebackType
from typing import Self

from msp_desktop.system.locks import seize
from msp_desktop.vault.faults import StoreInUse, as_faults
from msp_desktop.vault.folder import StoreFolder, open_owned


class FileLock:
    """Holds a file for this process until `release`, or the end of a `with` block.

    The file stays: removing it would let two processes hold locks on two files of one name.

    Raises:
        StoreInUse: another process holds it, or this one does already.
        FolderNotWritable: the lock file cannot be made.
    """

    def __init__(self, path: Path) -> None:
        with as_faults():
            descriptor = open_owned(path, os.O_RDWR | os.O_CREAT)
            try:
                seize(descriptor)
            except (BlockingIOError, PermissionError) as error:
                os.close(descriptor)
                raise StoreInUse from error
            except OSError:
                os.close(descriptor)
                raise
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Give the store back; harmless a second time."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


class StoreLock(FileLock):
    """Holds an open store for this process.

    Raises:
        StoreInUse: another process has it open, or this one has already.
        FolderNotWritable: the lock file cannot be made.
    """

    def __init__(self, folder: StoreFolder) -> None:
        super().__init__(folder.lock)
