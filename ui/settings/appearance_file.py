"""How the app looks, kept beside the store and readable before it is unlocked.

It holds nothing but the look: no name, no place, no date.
"""

import json
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from msp_desktop.vault.folder import write_whole
from ui.theme.appearance import TEXT_SIZES, Appearance, Scheme

_NAME = "appearance.json"
_LONGEST = 4096


def appearance_file() -> Path:
    """Where the choice is kept, by the custom of the system."""
    places = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(places) / "msp-desktop" / _NAME


def read_appearance() -> Appearance:
    """The look that was chosen; the plain one where none was, or where the file makes no sense."""
    try:
        with appearance_file().open("rb") as opened:
            chosen = json.loads(opened.read(_LONGEST))
        scheme, text_size = Scheme(chosen["scheme"]), int(chosen["text_size"])
    except (OSError, ValueError, KeyError, TypeError):
        return Appearance()
    return Appearance(scheme, text_size if text_size in TEXT_SIZES else 100)


def keep_appearance(appearance: Appearance) -> None:
    """Remember the look; a disk that refuses costs only the remembering."""
    path = appearance_file()
    chosen = {"scheme": appearance.scheme.value, "text_size": appearance.text_size}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(chosen).encode())
    except OSError:
        return
