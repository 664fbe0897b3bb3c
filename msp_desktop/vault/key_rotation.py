"""A new data key for an open store, so that what was lost earlier opens nothing.

The whole database is written anew beside the old one and read back. Then one write of the header
decides, and `key_change` does the rest. Before it the key before is in force, after it the new one,
and a kill at any moment leaves a store that opens.
"""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec import UNSET

from msp_desktop.faults import Fault
from msp_desktop.system.renames import sync_folder
from msp_desktop.vault.backup.backup import Progress, copy_pages, prove_source, size_of
from msp_desktop.vault.database import create_database, open_database
from msp_desktop.vault.faults import DiskTrouble, NoRoomForNewKey, WeakPassphrase, as_faults
from msp_desktop.vault.folder import StoreFolder, sync_file
from msp_desktop.vault.keys import header as headers
from msp_desktop.vault.keys import keys, organisation
from msp_desktop.vault.keys.header import Header
from msp_desktop.vault.keys.passphrase import secret_of, strength
from msp_desktop.vault.keys.recovery_code import RecoveryCode
from msp_desktop.vault.keys.slots import Cost, SlotKind, calibrate, seal
from msp_desktop.vault.reserve import has_room_beside
from msp_desktop.vault.rotation_recovery import clear_leftovers, finish_rotation
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import unlock

_COPYING = 0.6
_DECIDED = 0.8
"""Shares of the whole: what follows is one more reading and a few names."""


class NewKey(msgspec.Struct, frozen=True):
    """A data key that is not in force yet, and the header that will put it in force."""

    header: Header
    data_key: bytes

    def __repr__(self) -> str:
        return "NewKey()"  # never shows itself in a log line


def new_key_for(
    vault: UnlockedVault, passphrase: str, code: RecoveryCode, *, cost: Cost | None = None
) -> NewKey:
    """Make a new data key and its locks: passphrase, recovery code, and the organisation's key.

    Raises:
        NotEnoughMemory: the derivation could not get its memory.
    """
    new, store_id, secret = keys.new_data_key(), vault.store_id, secret_of(passphrase)
    header = vault.header.changed(
        slots=(
            seal(SlotKind.PASSPHRASE, secret, new, store_id, cost or calibrate()),
            seal(SlotKind.RECOVERY, code.secret, new, store_id, Cost.least()),
        ),
        root=keys.wrap_root(vault.root_key(), new, store_id),
        former=vault.header,
    )
    if header.organisation is not UNSET:
        slot = organisation.seal(header.organisation.public, new, store_id)
        header = header.changed(organisation=slot)
    return NewKey(header.sealed_with(new), new)


def renew_data_key(
    vault: UnlockedVault, new: NewKey, *, progress: Progress = lambda _: None
) -> None:
    """Put a new data key in force in an open store; no connection to it may be open.

    Only the secrets that it was made with open the store from then on. What was proved before
    (trail, seals, backups) stays provable, and backups made before open with the secrets of their
    day. After a fault the vault must be closed and opened again: either key may be in force, and a
    passphrase that stayed the same opens both.

    Raises:
        NoRoomForNewKey: a second copy of the database would not fit with room to spare.
        StoreDamaged: the store's own pages are not whole, so nothing was changed.
        DiskFull, DiskTrouble, FolderNotWritable: what the disk said.
    """
    place = vault.folder
    with as_faults():
        clear_leftovers(place)
        try:
            _write_anew(vault, keys.database_key(new.data_key, vault.store_id), progress)
        except BaseException:
            clear_leftovers(place)
            raise
        progress(_DECIDED)
        headers.write(place, new.header)
        data_key, settled = finish_rotation(place, new.header, new.data_key, None)
        clear_leftovers(place)
        sync_folder(place.path)
    vault.take_key(data_key, settled)
    progress(1.0)


class ReopenedVault(NamedTuple):
    """A store opened again, and why its key is still the one before; None where it is the new."""

    vault: UnlockedVault
    refused: Fault | None


def open_with_new_key(
    folder: Path,
    passphrase: str,
    code: RecoveryCode,
    *,
    now: datetime,
    another: str = "",
    cost: Cost | None = None,
    progress: Progress = lambda _: None,
) -> ReopenedVault:
    """Open a closed store under a new data key; where that is refused, under the one in force.

    With `another` that is its passphrase from then on. What the disk refuses after the new key was
    decided on is made good on opening again, so that the person is told of the key, and with it of
    the secrets, that really are in force.

    Raises:
        WeakPassphrase: `another` falls below the least that is accepted; nothing was changed.
        WrongPassphrase and others: it could not be opened; what opening says next tells the rest.
    """
    if another and not strength(another).accepted:
        raise WeakPassphrase
    vault = unlock(folder, passphrase, now=now)
    try:
        new = new_key_for(vault, another or passphrase, code, cost=cost)
        try:
            renew_data_key(vault, new, progress=progress)
        except Fault as fault:
            place = vault.folder
            vault.close()
            in_force = _is_in_force(place, new)
            vault = unlock(folder, another or passphrase if in_force else passphrase, now=now)
            return ReopenedVault(vault, None if vault.is_genuine(new.header) else fault)
    except BaseException:
        vault.close()
        raise
    return ReopenedVault(vault, None)


def _is_in_force(place: StoreFolder, new: NewKey) -> bool:
    """Whether the header that decides was written with this key."""
    with as_faults():
        header = headers.read_one(place.header)
    return header is not None and header.is_genuine(new.data_key)


def _write_anew(vault: UnlockedVault, key: bytes, progress: Progress) -> None:
    """Write the database beside itself under the new key, with everything of its log in it."""
    place = vault.folder
    connection = vault.connect()
    try:
        if not has_room_beside(place, size_of(connection)):
            raise NoRoomForNewKey
        prove_source(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        create_database(place.rekeyed, key)
        copy = open_database(place.rekeyed, key)
        copy_pages(connection, copy, lambda share: progress(_COPYING * share))
    finally:
        connection.close()
    log = place.database.with_name(f"{place.database.name}-wal")
    if log.exists():  # its pages belong to the old file alone, and would spoil the new one
        raise DiskTrouble
    sync_file(place.rekeyed)
    sync_folder(place.path)
