"""A restored store put in the place of the one before, so that a kill at any moment loses neither.

A note in the folder says which way and how far: first what was there goes out, then what was
restored comes in. Whoever holds the store next goes on from there; each rename can be done again.
"""

import contextlib
import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from msp_desktop.system.renames import rename, replace_file, sync_folder
from msp_desktop.vault.backup.folders import stamp
from msp_desktop.vault.faults import StoreDamaged
from msp_desktop.vault.folder import StoreFolder, read_small, write_whole

_MOST_BYTES = 1024


class _Note(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names only, never paths: a note that somebody wrote reaches nothing outside the folder."""

    restored: Annotated[str, msgspec.Meta(pattern=r"^restored-\d{8}T\d{6}Z$")]
    before: Annotated[str, msgspec.Meta(pattern=r"^before-restore-\d{8}T\d{6}Z$")]
    phase: Literal["out", "in"]


def begin_swap(place: StoreFolder, restored: str, now: datetime) -> str:
    """Put what lies in the folder `restored` in the store's place; its lock must be held.

    Where that was begun before and cut short, it goes on from there. Returns the name of the folder
    that keeps what was there.

    Raises:
        StoreDamaged: there is a note that makes no sense.
        OSError: the disk refused. If the note is there by then, the next who opens the store goes
            on from there; if not, nothing was changed.
    """
    if place.swapping.exists() and (note := _read(place)).restored == restored:
        finish_swap(place)
        return note.before
    # By a clock set back the name may be taken, and what it keeps is the only copy there is.
    while os.path.lexists(place.path / (before := f"before-restore-{stamp(now)}")):
        now += timedelta(seconds=1)
    (place.path / before).mkdir(mode=0o700)
    try:
        _write(place, _Note(restored=restored, before=before, phase="out"))
    except OSError:
        if not place.swapping.exists():
            with contextlib.suppress(OSError):
                (place.path / before).rmdir()
        raise
    finish_swap(place)
    return before


def finish_swap(place: StoreFolder) -> None:
    """Go on with a swap that was cut short, if there is one; its lock must be held.

    Raises:
        StoreDamaged: the note makes no sense.
        OSError: the disk refused.
    """
    if not place.swapping.exists():
        return
    note = _read(place)
    restored, before = StoreFolder(place.path / note.restored), place.path / note.before
    if note.phase == "out":
        headers = (place.header, place.header_copy, place.header_damaged)
        for path in (*headers, place.rekeyed, place.former, *_databases(place)):
            if path.exists():
                rename(path, before / path.name)
        sync_folder(before)
        sync_folder(place.path)
        _write(place, msgspec.structs.replace(note, phase="in"))
    for path in (restored.header, restored.header_copy, restored.database):
        if path.exists():
            replace_file(path, place.path / path.name)
    place.clear_mark()
    sync_folder(place.path)
    place.swapping.unlink()
    # A note that comes back after a power cut finds nothing left to do.
    with contextlib.suppress(OSError):
        sync_folder(place.path)
    shutil.rmtree(restored.path, ignore_errors=True)


def _databases(place: StoreFolder) -> list[Path]:
    # The log first: without its database it is nothing, the other way round words would be lost.
    name = place.database.name
    return [place.path / f"{name}{end}" for end in ("-wal", "-shm", "-journal", "")]


def _read(place: StoreFolder) -> _Note:
    try:
        return msgspec.json.decode(read_small(place.swapping, _MOST_BYTES) or b"", type=_Note)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise StoreDamaged from error


def _write(place: StoreFolder, note: _Note) -> None:
    write_whole(place.swapping, msgspec.json.encode(note))
