"""A rescue copy: what was on the screen of a store that is no longer where it was opened from.

It lies in a folder beside the store, encrypted with the store's own key: the words of every
conversation that was open, and where it could be read a whole backup of the store as it was held.
"""

import contextlib
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import NamedTuple

from msp_desktop.default_folder import default_store
from msp_desktop.system.renames import sync_folder
from msp_desktop.vault.folder import open_owned, read_small, write_whole
from msp_desktop.vault.held_files import HeldFiles
from msp_desktop.vault.rescue_places import rescue_places
from msp_desktop.vault.unlocked import UnlockedVault

_WORDS = "words-"
_LOG = "log-"
_NUMBERED = re.compile(r"words-(\d{6,9})-")
_MOST_BYTES = 64 * 1024 * 1024


def write_words(vault: UnlockedVault, words: bytes, now: datetime) -> Path:
    """Put words beside the store, encrypted, and wait for the disk; returns the folder.

    Each file has the next number: a clock that stands still or goes back neither puts one in the
    place of another nor changes which is the newest.

    Raises:
        OSError: no place would take them.
    """
    sealed = vault.seal_rescue(words)
    refused: OSError | None = None
    places = rescue_places(vault.folder.path)
    number = 1 + max((number for place in places for number in _numbers_in(place)), default=0)
    for place in places:
        try:
            place.mkdir(mode=0o700, parents=place.parent == default_store().parent, exist_ok=True)
            _write_new(place, number, f"{now.astimezone(UTC):%Y%m%dT%H%M%S}", sealed)
        except OSError as error:
            refused = refused or error
        else:
            return place
    raise refused or FileNotFoundError


class RescuedFiles(NamedTuple):
    """Every file of rescued words that a store's key opens, oldest first.

    `all_seen` is whether the disk let us look at everything that may be one.
    """

    files: tuple[tuple[Path, bytes], ...]
    all_seen: bool


def words_rescued(vault: UnlockedVault) -> RescuedFiles:
    """What was rescued of this store, wherever it lies."""
    paths: list[Path] = []
    found: list[tuple[Path, bytes]] = []
    all_seen = True
    for place in rescue_places(vault.folder.path):
        try:
            paths += _named_in(place)
        except OSError:
            all_seen = False
    for path in sorted(paths, key=lambda path: (_number(path), path.name)):
        try:
            sealed = read_small(path, _MOST_BYTES)
        except OSError:
            all_seen = False
            continue
        words = vault.open_rescue(sealed) if sealed is not None else None
        if words is not None:
            found.append((path, words))
    return RescuedFiles(tuple(found), all_seen)


def logs_set_aside(store: Path) -> tuple[Path, ...]:
    """The logs of that store which were kept away from another's database, beside it.

    Nothing proves whose a log is: only the folder that has this store's name is looked into.

    Raises:
        OSError: the folder cannot be read.
    """
    place = rescue_places(store)[0]
    return _named_in(place, _LOG)


def rewrite_words(vault: UnlockedVault, path: Path, words: bytes) -> None:
    """Keep other words in a file of rescued ones: those of it that are still needed.

    Raises:
        OSError: the file is as it was.
    """
    write_whole(path, vault.seal_rescue(words))


def set_log_aside(held: HeldFiles, place: Path, now: datetime) -> None:
    """Keep our log away from a database that is not ours.

    Raises:
        OSError: it lies on another drive, or the disk refused.
    """
    if held.log_is_beside_another():
        held.log.replace(place / f"{_LOG}{now.astimezone(UTC):%Y%m%dT%H%M%S}")


def _named_in(place: Path, begin: str = _WORDS) -> tuple[Path, ...]:
    if not place.is_dir():
        return ()
    return tuple(sorted(path for path in place.iterdir() if path.name.startswith(begin)))


def _numbers_in(place: Path) -> Iterator[int]:
    with contextlib.suppress(OSError):
        yield from map(_number, _named_in(place))


def _number(path: Path) -> int:
    """Which rescue it is from; 0 where it has no number."""
    numbered = _NUMBERED.match(path.name)
    return int(numbered[1]) if numbered else 0


def _write_new(place: Path, first: int, moment: str, sealed: bytes) -> None:
    """Write a file that was not there, under that number or the next that is free."""
    path, descriptor = next(_free(place, first, moment))
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        raise
    sync_folder(place)


def _free(place: Path, first: int, moment: str) -> Iterator[tuple[Path, int]]:
    for number in count(first):
        path = place / f"{_WORDS}{number:06}-{moment}"
        with contextlib.suppress(FileExistsError):
            yield path, open_owned(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
