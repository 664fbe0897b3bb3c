"""A second folder for backups, such as a drive that is plugged in: which one, kept sealed.

A path can tell where somebody works, so it lies in the store's folder encrypted.
"""

import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from msp_desktop.vault.faults import SecondFolderInside, SecondFolderMissing, as_faults
from msp_desktop.vault.folder import read_small, write_whole
from msp_desktop.vault.unlocked import UnlockedVault

_MOST_BYTES = 16 * 1024
_NONCE_LENGTH = 12
_BOUND = b"msp-desktop second folder v1"


def second_folder(vault: UnlockedVault) -> Path | None:
    """The second folder that was chosen; None where none was, or where the note is spoilt."""
    with as_faults():
        data = read_small(vault.folder.second, _MOST_BYTES)
    if data is None:
        return None
    nonce, sealed = data[:_NONCE_LENGTH], data[_NONCE_LENGTH:]
    try:
        return Path(os.fsdecode(AESGCM(vault.backup_key).decrypt(nonce, sealed, _BOUND)))
    except (InvalidTag, ValueError):
        return None


def choose_second_folder(vault: UnlockedVault, folder: Path | None) -> None:
    """Put every later backup there too; None for nowhere else.

    Raises:
        SecondFolderInside: it lies in the store's own folder, and would be lost with it.
        SecondFolderMissing: there is no such folder.
        DiskFull, FolderNotWritable and others: the choice before stays.
    """
    with as_faults():
        if folder is None:
            vault.folder.second.unlink(missing_ok=True)
            return
        whole = folder.absolute().resolve()
        if whole.is_relative_to(vault.folder.path.resolve()):
            raise SecondFolderInside
        if not whole.is_dir():
            raise SecondFolderMissing
        nonce = secrets.token_bytes(_NONCE_LENGTH)
        sealed = AESGCM(vault.backup_key).encrypt(nonce, os.fsencode(whole), _BOUND)
        write_whole(vault.folder.second, nonce + sealed)


def where_in_second(vault: UnlockedVault, folder: Path) -> Path:
    """Where this store's backups lie in the second folder, so that stores can share a drive.

    Raises:
        SecondFolderMissing: it is not there now, such as a drive that is not plugged in.
    """
    if not folder.is_dir():
        raise SecondFolderMissing
    return folder / f"msp-desktop-{vault.store_id.hex[:8]}"


def place_in_second(vault: UnlockedVault, folder: Path) -> Path:
    """The same, made where nothing of this store lies there yet.

    Raises:
        SecondFolderMissing: it is not there now, such as a drive that is not plugged in.
        FolderNotWritable and others: what the disk said.
    """
    place = where_in_second(vault, folder)
    with as_faults():
        place.mkdir(mode=0o700, exist_ok=True)
    return place
