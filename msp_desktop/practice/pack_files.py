"""The bytes of a pack's files, from the app's own folder or from somebody else's.

A folder that somebody chose can hold anything: links that lead elsewhere, pipes that never end,
files without measure. Only plain files are read, and never more of one than a pack may have.
"""

import hashlib
import os
import stat
from collections.abc import Mapping
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

from msp_desktop.practice.faults import PackBroken, shortened
from msp_desktop.practice.pack_file import LARGEST
from msp_desktop.system.plain_files import NotPlainError, open_plain

MOST: Final = 64
"""The most files that a folder of a local pack may hold, whatever they are."""

Files = Mapping[str, bytes]
"""What the files of a pack hold, by their names."""

PackFolder = Traversable | Path | Files
"""Where the app's own pack lies: on the disk, or read already where no disk can be reached."""


def raw_in(folder: PackFolder, name: str) -> bytes:
    """What one file of the app's own pack holds; raises `PackBroken`."""
    if isinstance(folder, Mapping):
        return folder[name]
    try:
        with folder.joinpath(name).open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise _broken(name, "is missing") from None
    except OSError:
        raise _broken(name, "cannot be read") from None


def files_in(folder: Path) -> dict[str, bytes]:
    """Every TOML file of a folder that somebody chose; raises `PackBroken`.

    Files of other kinds, such as a note on how to use it, are left alone.
    """
    names: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for count, entry in enumerate(entries, start=1):
                if count > MOST:
                    raise _broken(folder.name, f"holds more than {MOST} files")
                if entry.name.casefold().endswith(".toml"):
                    names.append(entry.name)
    except FileNotFoundError:
        raise _broken(folder.name, "is missing") from None
    except (OSError, ValueError):
        raise _broken(folder.name, "cannot be read as a folder") from None
    return {name: _plain(folder / name) for name in sorted(names)}


def digest_of(files: Files) -> str:
    """The SHA-256 that names these files, as 64 hex digits; a change of one letter changes it."""
    whole = hashlib.sha256()
    for name in sorted(files):
        for piece in (name.encode("utf-8", "surrogatepass"), files[name]):
            whole.update(len(piece).to_bytes(8, "big"))
            whole.update(piece)
    return whole.hexdigest()


def _plain(path: Path) -> bytes:
    """What a plain file holds, up to a little more than it may."""
    try:
        if stat.S_ISLNK(path.lstat().st_mode):
            raise _broken(path.name, "is a link, and only plain files are read")
        with open_plain(path, follow=False) as file:
            return file.read(LARGEST + 1)
    except NotPlainError:
        raise _broken(path.name, "is not a plain file") from None
    except OSError:
        raise _broken(path.name, "cannot be read") from None


def _broken(name: str, problem: str) -> PackBroken:
    return PackBroken(file=shortened(name), line=1, field="the file", problem=problem)
