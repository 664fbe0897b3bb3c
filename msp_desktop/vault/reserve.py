"""Room on the disk kept back, so that the open visit can still be saved when the disk is full."""

import os
import shutil

from msp_desktop.sentences import translatable
from msp_desktop.system.renames import sync_folder
from msp_desktop.vault.folder import StoreFolder, open_owned

SIZE = 16 * 1024 * 1024

NO_ROOM = translatable(
    "No space is set aside for when the disk is full. Make some room on this disk."
)
"""What the person is told where the reserve is not there."""

_CHUNK = 1024 * 1024


def has_reserve(folder: StoreFolder) -> bool:
    """Whether the reserve is there in full."""
    return folder.reserve.is_file() and folder.reserve.stat().st_size == SIZE


def keep_reserve(folder: StoreFolder) -> bool:
    """Set the reserve aside if there is room for it twice over; True if it is there.

    Twice over, so that making it again does not itself fill the disk that was just cleared.
    """
    if has_reserve(folder):
        return True
    try:
        if shutil.disk_usage(folder.path).free < 2 * SIZE:
            return False
        folder.reserve.unlink(missing_ok=True)
        _allocate(folder)
    except OSError:
        release_reserve(folder)
        return False
    return True


def has_room_beside(folder: StoreFolder, size: int) -> bool:
    """Whether so many bytes fit and leave the reserve's room twice over, so that saving goes on.

    Raises:
        OSError: the disk cannot be asked.
    """
    return shutil.disk_usage(folder.path).free >= size + 2 * SIZE


def release_reserve(folder: StoreFolder) -> bool:
    """Hand the reserve's room back to the disk; True if there was any to hand back."""
    try:
        folder.reserve.unlink()
        sync_folder(folder.path)
    except OSError:
        return False
    return True


def _allocate(folder: StoreFolder) -> None:
    # A file with holes would hold nothing back, so blocks are asked for by name or written out.
    descriptor = open_owned(folder.reserve, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    try:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(descriptor, 0, SIZE)
        else:
            for _ in range(SIZE // _CHUNK):
                os.write(descriptor, bytes(_CHUNK))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
