"""Small choices kept for this user beside the store, readable before it is unlocked.

Never anything about anybody: no name, no place, no date.
"""

import json
import re
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QStandardPaths

from msp_desktop.policy.policy import LOCK_MINUTES
from msp_desktop.system.plain_files import read_plain
from msp_desktop.vault.folder import write_whole
from ui.languages import SYSTEM
from ui.theme.tokens import TEXT_SIZES, Appearance, Scheme

_LONGEST = 4096


def kept_file(name: str) -> Path:
    """Where a choice of that name is kept, by the custom of the system."""
    places = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(places) / "msp-desktop" / f"{name}.json"


def read_kept(name: str) -> dict[str, Any]:
    """What was kept; empty where nothing was, or where the file makes no sense."""
    try:
        found = json.loads(read_plain(kept_file(name), _LONGEST))
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


_NAME = "appearance"


def read_appearance() -> Appearance:
    """The look that was chosen; the plain one where none was, or where the file makes no sense."""
    chosen = read_kept(_NAME)
    scheme, text_size = chosen.get("scheme"), chosen.get("text_size")
    return Appearance(
        next((known for known in Scheme if known.value == scheme), Scheme.SYSTEM),
        next((known for known in TEXT_SIZES if known == text_size), 100),
    )


def keep_appearance(appearance: Appearance) -> None:
    """Remember the look."""
    keep(_NAME, {"scheme": appearance.scheme.value, "text_size": appearance.text_size})


_LANGUAGE_KEY = "language"
_CODE = re.compile(r"[A-Za-z]{2,3}(_[A-Za-z0-9]{2,8})*")


def read_language() -> str:
    """The code that was chosen; `SYSTEM` where none was, or where the file makes no sense."""
    code = read_kept(_LANGUAGE_KEY).get("code")
    return code if isinstance(code, str) and _CODE.fullmatch(code) else SYSTEM


def keep_language(code: str) -> None:
    """Remember the language of that code."""
    keep(_LANGUAGE_KEY, {"code": code})


USUAL: Final = 3

_LOCKING_KEY = "locking"


def read_lock_minutes() -> int:
    """The minutes that were chosen, or the usual ones."""
    chosen = read_kept(_LOCKING_KEY).get("minutes")
    return next((known for known in LOCK_MINUTES if known == chosen), USUAL)


def keep_lock_minutes(minutes: int) -> None:
    """Remember the minutes."""
    keep(_LOCKING_KEY, {"minutes": minutes})
