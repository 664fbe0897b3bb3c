"""Where the app keeps its store when nobody says otherwise."""

import os
import sys
from pathlib import Path


def default_store() -> Path:
    """The folder of this user's own store, by the custom of the system."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "msp-desktop" / "store"
