"""Files for their owner alone, on Linux and macOS: by mode."""

import os
import stat
from pathlib import Path

_OTHERS = 0o077


def owner_only() -> None:
    """From here on, new files of this process are for their owner alone."""
    os.umask(_OTHERS)


def others_may(path: Path) -> bool:
    """Whether anybody but the owner may read or change it, or enter the folder."""
    return bool(stat.S_IMODE(path.lstat().st_mode) & _OTHERS)


def restrict(path: Path) -> None:
    """Give a folder or a file back to its owner."""
    path.chmod(0o700 if path.is_dir() else 0o600)
