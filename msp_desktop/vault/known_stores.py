"""Which stores this laptop knows, so that one that is gone is never taken for a first start.

A list of folders in this user's settings, apart from the stores themselves; nothing of what is in
them. A list that cannot be kept costs only that.
"""

import json
import os
import sys
from pathlib import Path

from msp_desktop.vault.folder import read_small, write_whole

_MOST = 50
_MOST_BYTES = 64 * 1024


def _file() -> Path:
    """The list, by the custom of the system."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = home / "Library" / "Preferences"
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return base / "msp-desktop" / "stores.json"


def was_known(folder: Path) -> bool:
    """Whether a store was opened in that folder before."""
    return str(folder.absolute()) in _read()


def remember(folder: Path) -> None:
    """A store was opened there."""
    name = str(folder.absolute())
    known = _read()
    if known[-1:] != [name]:
        _write([*(one for one in known if one != name), name][-_MOST:])


def forget(folder: Path) -> None:
    """Somebody wants a new store in the place of one that is gone."""
    _write([one for one in _read() if one != str(folder.absolute())])


def _read() -> list[str]:
    try:
        data = read_small(_file(), _MOST_BYTES)
        found = json.loads(data) if data else []
    except (OSError, ValueError, RecursionError):
        return []
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def _write(known: list[str]) -> None:
    try:
        _file().parent.mkdir(parents=True, exist_ok=True)
        write_whole(_file(), json.dumps(known).encode())
    except (OSError, ValueError):
        return
