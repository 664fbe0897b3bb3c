"""Locks on Windows: on the first byte, which need not be there. Never run so far."""

import errno
import os
import sys


def seize(descriptor: int) -> None:
    """Take the lock, or raise `PermissionError` at once."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, 0, os.SEEK_SET)  # it locks from where the file stands
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as refused:
            raise translated(refused) from refused


def translated(refused: OSError) -> OSError:
    """A lock that somebody holds, as one kind of error; Windows has two for it."""
    if refused.errno in {errno.EACCES, errno.EDEADLK}:
        return PermissionError(errno.EACCES, "held by another process")
    return refused
