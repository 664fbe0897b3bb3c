"""Write a finished file whole, or not at all."""

import contextlib
import os
import secrets
from pathlib import Path

from msp_desktop.referral.faults import TargetIsFolder, from_os_error

OWNER_ONLY = 0o600


def save_whole(target: Path, data: bytes) -> None:
    """Put `data` at `target`: a file beside it, owner-only, synced, then renamed into place.

    Whatever happens, `target` holds either all of the new bytes or what it held before, and no
    other file is left. The name of the file beside says nothing of the document.

    Raises:
        ExportFailed: or one of its kinds, when the disk or folder refuses.
    """
    beside = target.with_name(f".saving-{secrets.token_hex(8)}")
    try:
        if target.is_dir():
            raise TargetIsFolder
        _write_synced(beside, data)
        beside.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise from_os_error(error) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _write_synced(path: Path, data: bytes) -> None:
    opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    with os.fdopen(opened, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the rename last; a system that cannot sync a folder has renamed all the same."""
    with contextlib.suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
