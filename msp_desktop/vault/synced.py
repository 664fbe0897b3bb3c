"""Whether a folder is watched by a program that copies it elsewhere, told by its own marks.

Such a program takes a store to a server, replaces its files while they are open, and brings older
ones back. Nothing is read but names.
"""

import os
from pathlib import Path
from typing import Final

_MARKS: Final = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
}
_DATABASES: Final = (".sync_", "._sync_")
"""How Nextcloud and ownCloud name what they know of a folder, with `.db` at the end."""

_VARIABLES: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def watched_by(folder: Path) -> str | None:
    """The name of the program that watches this folder or one that it lies in; None where none."""
    whole = Path(os.path.realpath(folder))
    for place in (whole, *whole.parents):
        found = _by_name(place) or _by_marks(place)
        if found is not None:
            return found
    return None


def _by_name(place: Path) -> str | None:
    if place.name == "Mobile Documents" and place.parent.name == "Library":
        return "iCloud"
    if place.name == "OneDrive" or place.name.startswith("OneDrive - "):
        return "OneDrive"
    if place.parent.name == "CloudStorage" and place.parent.parent.name == "Library":
        return place.name.partition("-")[0]
    known = (os.environ.get(name) for name in _VARIABLES)
    return "OneDrive" if any(one and Path(one) == place for one in known) else None


def _by_marks(place: Path) -> str | None:
    try:
        names = [path.name for path in place.iterdir()]
    except OSError:
        return None
    for name in names:
        if name in _MARKS:
            return _MARKS[name]
        if name.startswith(_DATABASES) and name.endswith(".db"):
            return "Nextcloud"
    return None
