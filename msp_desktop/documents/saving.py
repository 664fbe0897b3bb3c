"""Write a finished file whole, or not at all."""

import contextlib
import os
import secrets
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from msp_desktop.documents.faults import (
    NameNotUsable,
    TargetInStore,
    TargetIsFolder,
    TargetReadOnly,
    from_os_error,
)
from msp_desktop.system.renames import sync_folder
from msp_desktop.vault.folder import open_owned, write_whole


def write_atomically(target: Path, data: bytes, *, keep_out_of: Path | None = None) -> None:
    """Put `data` at `target`: a file beside it, owner-only, synced, then renamed into place.

    Whatever happens, `target` holds either all of the new bytes or what it held before, and no
    other file is left. The name of the file beside says nothing of the document. Nothing is written
    into the folder `keep_out_of`, nor in place of anything but a plain file.

    Raises:
        ExportFailed: or one of its kinds, when the disk or folder refuses.
    """
    try:
        _refuse_odd(target)
        if keep_out_of is not None and _lies_in(target, keep_out_of):
            raise TargetInStore
        write_whole(target, data, beside=target.parent / f".saving-{secrets.token_hex(8)}")
    except OSError as error:
        raise from_os_error(error) from error


def write_beside_password(
    target: Path, data: bytes, apart: Path, password: str, *, keep_out_of: Path
) -> None:
    """Put a locked file at `target` and its password at `apart`: both, or neither.

    The password is written first: a locked file without it could never be opened again.

    Raises:
        ExportFailed: or one of its kinds, when the disk or folder refuses.
    """
    write_atomically(apart, f"{password}\n".encode(), keep_out_of=keep_out_of)
    try:
        write_atomically(target, data, keep_out_of=keep_out_of)
    except BaseException:
        apart.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def written_whole(target: Path, *, keep_out_of: Path | None = None) -> Iterator[BinaryIO]:
    """The same for what is written piece by piece: it is in place once the block has ended well.

    Raises:
        ExportFailed: or one of its kinds, when the disk or folder refuses.
    """
    beside = target.parent / f".saving-{secrets.token_hex(8)}"
    try:
        _refuse_odd(target)
        if keep_out_of is not None and _lies_in(target, keep_out_of):
            raise TargetInStore
        with os.fdopen(open_owned(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise from_os_error(error) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _refuse_odd(target: Path) -> None:
    """Only a plain file, or a link to one, may be replaced: never a device or a pipe.

    A file that was made to be read only is left as it is, though a rename would pass it by.
    """
    if target.is_dir():
        raise TargetIsFolder
    with contextlib.suppress(FileNotFoundError):
        mode = target.stat().st_mode
        if not stat.S_ISREG(mode):
            raise NameNotUsable
        if not mode & stat.S_IWUSR:
            raise TargetReadOnly


def _lies_in(target: Path, folder: Path) -> bool:
    """Whether a file of that name would lie in the folder, however either is spelt."""
    try:
        kept = folder.stat()
    except FileNotFoundError:
        return False
    above = target.parent.resolve()
    return any(os.path.samestat(each.stat(), kept) for each in (above, *above.parents))


_MOST_TRIED = 1000


def discreet_file_name(
    folder: Path, day: date, *, neutral: bool = False, for_practice: bool = False
) -> Path:
    """A path whose name says only what it is and when, with the first number free in `folder`.

    Of a `neutral` copy it says nothing but that it is notes, and of anything about an invented
    person that it is practice.
    """
    called = "practice" if for_practice else "notes" if neutral else "referral"
    paths = (
        folder / f"{called}-{day.isoformat()}-{number}.pdf" for number in range(1, _MOST_TRIED)
    )
    return next((path for path in paths if _is_free(path)), folder / f"{called}-{day}.pdf")


def _is_free(path: Path) -> bool:
    try:
        return not path.exists()
    except OSError:
        return True
