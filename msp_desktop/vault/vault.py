"""A store made, opened, and given new locks."""

import errno
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from msp_desktop.vault import header as headers
from msp_desktop.vault import keys, recovery_code, reserve
from msp_desktop.vault.database import create_database
from msp_desktop.vault.faults import (
    HeaderDamaged,
    NotAStore,
    StoreExists,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
    as_faults,
)
from msp_desktop.vault.folder import Contents, StoreFolder
from msp_desktop.vault.header import CipherFacts, Header, HeaderFound
from msp_desktop.vault.lock import StoreLock
from msp_desktop.vault.passphrase import normal, strength
from msp_desktop.vault.recovery_code import RecoveryCode
from msp_desktop.vault.slots import Cost, Slot, SlotKind, calibrate, seal, unseal
from msp_desktop.vault.swap import finish_swap
from msp_desktop.vault.tries import TryLog
from msp_desktop.vault.unlocked import UnlockedVault

_MENDED = (
    "The store's header was damaged and has been put right from its copy. "
    "Nothing is lost. If this happens again, check the disk."
)
_TIGHTENED = (
    "Other people on this computer could have reached the store's files; now only you can. "
    "The records in them are encrypted. Check who else uses this computer."
)


def create(
    folder: Path, passphrase: str, *, now: datetime, cost: Cost | None = None
) -> tuple[UnlockedVault, RecoveryCode]:
    """Make a new store in an empty or missing folder, and open it.

    The header is written last: cut short at any moment, there is either no store yet, and this can
    be called again, or a whole one. Without `cost` the passphrase's cost is measured here.

    Raises:
        WeakPassphrase: below the least that is accepted.
        StoreExists: there is one already.
        NotAStore: the folder holds other things.
        HeaderDamaged: the folder holds a database whose header is gone.
        StoreInUse, DiskFull, FolderNotWritable and others: what the world said.
    """
    if not strength(passphrase).accepted:
        raise WeakPassphrase
    place = StoreFolder(folder)
    with as_faults():
        _refuse_to_create(place)
        place.make()
        lock = StoreLock(place)
        try:
            _refuse_to_create(place)  # again, now that nobody else can be making one
            return _create_held(place, lock, passphrase, now, cost)
        except BaseException:
            lock.release()
            raise


def unlock(folder: Path, passphrase: str, *, now: datetime) -> UnlockedVault:
    """Open a store with its passphrase.

    Raises:
        WrongPassphrase: with the wait until the next try.
        TooSoon: the wait after wrong tries is not over.
        NotAStore, StoreTooNew, HeaderDamaged, StoreDamaged, StoreInUse and others.
    """
    with as_faults():
        place, lock = _hold(folder)
        try:
            found = headers.read(place)
            tries = TryLog(place)
            _admit(place, tries, now)
            secret = normal(passphrase).encode("utf-8", "surrogatepass")
            opened = _open_slot(place, found, SlotKind.PASSPHRASE, secret)
            if opened is None:
                raise WrongPassphrase(tries.wait(now))
            tries.forget()
            return _opened(place, lock, opened)
        except BaseException:
            lock.release()
            raise


def unlock_with_recovery(folder: Path, code: RecoveryCode) -> UnlockedVault:
    """Open a store with its recovery code, as `recovery_code.read` gives it.

    Wrong tries cost no wait: 130 bits of chance are not found by trying.

    Raises:
        WrongRecoveryCode: it belongs to no slot of this store.
        NotAStore, StoreTooNew, HeaderDamaged, StoreDamaged, StoreInUse and others.
    """
    with as_faults():
        place, lock = _hold(folder)
        try:
            found = headers.read(place)
            opened = _open_slot(place, found, SlotKind.RECOVERY, code.secret)
            if opened is None:
                raise WrongRecoveryCode
            TryLog(place).forget()
            return _opened(place, lock, opened)
        except BaseException:
            lock.release()
            raise


def is_passphrase(vault: UnlockedVault, passphrase: str) -> bool:
    """Whether this passphrase would open the store that is open already.

    Raises:
        NotEnoughMemory: the derivation could not get its memory.
    """
    secret = normal(passphrase).encode("utf-8", "surrogatepass")
    return _try_slots(vault.header, SlotKind.PASSPHRASE, secret) is not None


def change_passphrase(vault: UnlockedVault, passphrase: str, *, cost: Cost | None = None) -> None:
    """Lock the store with another passphrase from now on.

    The data key stays, so backups made earlier still open with the passphrase of their day.

    Raises:
        WeakPassphrase: below the least that is accepted; the old one stays in force.
        DiskFull, FolderNotWritable and others: the old one stays in force.
    """
    if not strength(passphrase).accepted:
        raise WeakPassphrase
    secret = normal(passphrase).encode("utf-8", "surrogatepass")
    vault.replace_slot(SlotKind.PASSPHRASE, secret, cost or calibrate())


def renew_recovery_code(vault: UnlockedVault) -> RecoveryCode:
    """Make a new recovery code; the one printed before no longer opens the store.

    Raises:
        DiskFull, FolderNotWritable and others: the old one stays in force.
    """
    code = recovery_code.make()
    vault.replace_slot(SlotKind.RECOVERY, code.secret, Cost.least())
    return code


def _refuse_to_create(place: StoreFolder) -> None:
    match place.contents():
        case Contents.STORE:
            raise StoreExists
        case Contents.HEADERLESS:
            raise HeaderDamaged
        case Contents.OTHER:
            raise NotAStore
        case Contents.NOTHING | Contents.HALF_MADE:
            pass


def _create_held(
    place: StoreFolder, lock: StoreLock, passphrase: str, now: datetime, cost: Cost | None
) -> tuple[UnlockedVault, RecoveryCode]:
    data_key, store_id, code = keys.new_data_key(), uuid.uuid4(), recovery_code.make()
    secret = normal(passphrase).encode("utf-8", "surrogatepass")
    header = Header(
        store=store_id,
        created=now.astimezone(UTC),
        cipher=CipherFacts(),
        slots=(
            seal(SlotKind.PASSPHRASE, secret, data_key, store_id, cost or calibrate()),
            # The code is chance through and through; a dearer derivation would add nothing.
            seal(SlotKind.RECOVERY, code.secret, data_key, store_id, Cost.least()),
        ),
    ).sealed_with(data_key)
    place.mark_making()
    place.clear_half_made()
    create_database(place.database, keys.database_key(data_key, store_id))
    place.backups.mkdir(mode=0o700, exist_ok=True)
    headers.write(place, header)
    place.clear_mark()
    reserve.keep_reserve(place)
    return UnlockedVault(place, header, (), data_key, lock), code


def _hold(folder: Path) -> tuple[StoreFolder, StoreLock]:
    """The folder, once it is known to be a store and nobody else has it."""
    place = StoreFolder(folder)
    match place.contents():
        case Contents.HEADERLESS:
            raise HeaderDamaged
        case Contents.STORE:
            place.refuse_odd_files()
            lock = StoreLock(place)
            try:
                finish_swap(place)
            except BaseException:
                lock.release()
                raise
            return place, lock
        case Contents.NOTHING | Contents.HALF_MADE | Contents.OTHER:
            raise NotAStore


def _admit(place: StoreFolder, tries: TryLog, now: datetime) -> None:
    """Let the try through; a full disk must not keep a person out while there is a reserve."""
    try:
        tries.admit(now)
    except OSError as error:
        if error.errno != errno.ENOSPC or not reserve.give_up_reserve(place):
            raise
        tries.admit(now)


def _open_slot(
    place: StoreFolder, found: HeaderFound, kind: SlotKind, secret: bytes
) -> tuple[bytes, HeaderFound] | None:
    """The data key and the header proved genuine with it; None when no slot of the kind opens.

    The copy is asked when the header proves to be altered, not when the secret is merely wrong: an
    older copy must not bring an old passphrase back.
    """
    data_key = _try_slots(found.header, kind, secret)
    if data_key is None:
        return None
    if found.header.is_genuine(data_key):
        return data_key, found
    copy = headers.read_one(place.header_copy)
    if copy is None or not copy.is_genuine(data_key):
        raise HeaderDamaged
    return data_key, HeaderFound(copy, from_copy=True)


def _try_slots(header: Header, kind: SlotKind, secret: bytes) -> bytes | None:
    slots: Iterable[Slot] = (slot for slot in header.slots if slot.kind == kind.value)
    opened = (unseal(slot, secret, header.store) for slot in slots)
    return next((data_key for data_key in opened if data_key is not None), None)


def _opened(
    place: StoreFolder, lock: StoreLock, opened: tuple[bytes, HeaderFound]
) -> UnlockedVault:
    data_key, found = opened
    notices = [_MENDED] if found.from_copy else []
    headers.mend(place, found.header)
    place.clear_mark()
    if not reserve.keep_reserve(place):
        notices.append(reserve.NO_ROOM)
    if place.tighten():
        notices.append(_TIGHTENED)
    return UnlockedVault(place, found.header, tuple(notices), data_key, lock)
