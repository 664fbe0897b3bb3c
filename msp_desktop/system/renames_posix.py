"""Renames that last, on Linux and macOS."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

_FULL_SYNC = 51  # F_FULLFSYNC: macOS answers fsync before the disk has it


def sync_folder(path: Path) -> None:
    """Make a rename or removal in this folder last through a power cut.

    Some file systems, as on a stick or a share, cannot sync a folder; the rename is done even so.
    """
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
        if sys.platform == "darwin":
            import fcntl

            with suppress(OSError):  # a disk that knows no such thing
                fcntl.fcntl(descriptor, _FULL_SYNC)
    except OSError as refused:
        if refused.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise
    finally:
        os.close(descriptor)
