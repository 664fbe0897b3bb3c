"""Small choices kept for this user beside the store, readable before it is unlocked.

Never anything about anybody: no name, no place, no date.
"""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from msp_desktop.vault.folder import write_whole

_LONGEST = 4096


def kept_file(name: str) -> Path:
    """Where a choice of that name is kept, by the custom of the system."""
    places = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(places) / "msp-desktop" / f"{name}.json"


def read_kept(name: str) -> dict[str, Any]:
    """What was kept; empty where nothing was, or where the file makes no sense."""
    try:
        with kept_file(name).open("rb") as opened:
            found = json.loads(opened.read(_LONGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def keep(name: str, chosen: dict[str, Any]) -> None:
    """Remember a choice; a disk that refuses costs only the remembering."""
    path = kept_file(name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(chosen).encode())
    except OSError:
        return
