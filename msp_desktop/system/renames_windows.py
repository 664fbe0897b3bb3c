"""Renames on Windows, where a virus scanner, a backup or a sync program may hold a file open.

They do so for moments, and a rename fails meanwhile: it is tried again for a few seconds.
"""

from collections.abc import Callable
from pathlib import Path
from time import sleep
from typing import Final

HELD_BY_OTHERS: Final = frozenset({5, 32, 33})
"""ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION."""

WAITS_S: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6)
"""Between tries: about three seconds in all, longer than scanners hold a small file."""


def wait_out(rename: Callable[[], object], wait: Callable[[float], None] = sleep) -> None:
    """Do `rename`, again and again while others hold the file, and at last for good.

    Raises:
        OSError: it was refused for another reason, or still is after the last wait.
    """
    for seconds in WAITS_S:
        try:
            rename()
        except OSError as refused:
            if getattr(refused, "winerror", None) not in HELD_BY_OTHERS:
                raise
            wait(seconds)
        else:
            return
    rename()


def sync_folder(path: Path) -> None:
    """Nothing to do: NTFS keeps renames in its own log, and gives no way to wait for it."""
