"""A store made, opened, and given new locks."""

import errno
import uuid
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from msgspec import UNSET

from msp_desktop.sentences import translatable
from msp_desktop.vault import reserve
from msp_desktop.vault.backup.swap import finish_swap
from msp_desktop.vault.database import create_database
from msp_desktop.vault.faults import (
    HeaderDamaged,
    NotAStore,
    StoreDamaged,
    StoreExists,
    WeakPassphrase,
    WrongOrganisationKey,
    WrongPassphrase,
    WrongRecoveryCode,
    as_faults,
)
from msp_desktop.vault.folder import Contents, StoreFolder
from msp_desktop.vault.keys import header as headers
from msp_desktop.vault.keys import keys, organisation, recovery_code
from msp_desktop.vault.keys.attempts import AttemptLog
from msp_desktop.vault.keys.header import CipherFacts, Header, HeaderFound
from msp_desktop.vault.keys.passphrase import secret_of, strength
from msp_desktop.vault.keys.recovery_code import RecoveryCode
from msp_desktop.vault.keys.slots import Cost, Slot, SlotKind, calibrate, seal, unseal
from msp_desktop.vault.lock import StoreLock
from msp_desktop.vault.rotation_recovery import clear_leftovers, finish_rotation
from msp_desktop.vault.unlocked import UnlockedVault

_MENDED = translatable(
    "The store's header was damaged and has been put right from its copy. "
    "Nothing is lost. If this happens again, check the disk."
)
_TIGHTENED = translatable(
    "Other people on this computer could have reached the store's files; now only you can. "
    "The records in them are encrypted. Check who else uses this computer."
)
_NEW_KEY = translatable(
    "Giving the store a new key was cut short, and has been finished now. Only the new recovery "
    "code opens the store: destroy the old paper."
)
_KEY_BEFORE = translatable(
    "Giving the store a new key was cut short, so the key before stays. The recovery code from "
    "before opens the store, and the new one opens nothing."
)


Result = TypeVar("Result")

Try = Callable[[Header], bytes | None]
"""Gives the data key that a secret opens in a header; None where it opens none."""


class _Keys(msgspec.Struct, frozen=True):
    """What a secret opened: the header's key, that of the header before, or both."""

    header: Header
    data_key: bytes | None
    former: bytes | None
    from_copy: bool = False

    def are_genuine(self) -> bool:
        """Whether the header was sealed with its key, or the one before with the key before."""
        if self.data_key is not None:
            return self.header.is_genuine(self.data_key)
        before = self.header.former
        if self.former is None or before is UNSET:
            return False
        return before.is_genuine(self.former) and before.store == self.header.store


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
            tries = AttemptLog(place)
            before = _with_reserve(place, lambda: tries.so_far(now))
            _with_reserve(place, lambda: tries.admit(now))
            secret = secret_of(passphrase)
            opened = _open_with(place, found, _with_secret(SlotKind.PASSPHRASE, secret))
            if opened is None:
                raise WrongPassphrase(tries.wait(now))
            tries.forget()
            vault = _opened(place, lock, opened)
            vault.wrong_tries, vault.last_wrong_try = before
            return vault
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
            opened = _open_with(place, found, _with_secret(SlotKind.RECOVERY, code.secret))
            if opened is None:
                raise WrongRecoveryCode
            before = _forget_tries(place)
            vault = _opened(place, lock, opened)
            vault.wrong_tries, vault.last_wrong_try = before
            return vault
        except BaseException:
            lock.release()
            raise


def unlock_with_organisation(folder: Path, private: X25519PrivateKey) -> UnlockedVault:
    """Open a store with the key of the organisation that has a slot in it.

    Raises:
        WrongOrganisationKey: there is no slot for this key.
        NotAStore, StoreTooNew, HeaderDamaged, StoreDamaged, StoreInUse and others.
    """

    def try_on(header: Header) -> bytes | None:
        if header.organisation is UNSET:
            return None
        return organisation.unseal(header.organisation, private, header.store)

    with as_faults():
        place, lock = _hold(folder)
        try:
            opened = _open_with(place, headers.read(place), try_on)
            if opened is None:
                raise WrongOrganisationKey
            before = _forget_tries(place)
            vault = _opened(place, lock, opened)
            vault.wrong_tries, vault.last_wrong_try = before
            return vault
        except BaseException:
            lock.release()
            raise


def is_passphrase(vault: UnlockedVault, passphrase: str) -> bool:
    """Whether this passphrase would open the store that is open already.

    Raises:
        NotEnoughMemory: the derivation could not get its memory.
    """
    secret = secret_of(passphrase)
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
    secret = secret_of(passphrase)
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
    secret = secret_of(passphrase)
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


def _forget_tries(place: StoreFolder) -> tuple[int, datetime | None]:
    """Start from nothing; gives the wrong passphrases before, which are told once it is open."""
    tries = AttemptLog(place)
    before = _with_reserve(place, lambda: tries.so_far(datetime.now(UTC)))
    tries.forget()
    return before


def _with_reserve(place: StoreFolder, job: Callable[[], Result]) -> Result:
    """Do it; a full disk must not keep a person out while there is a reserve."""
    try:
        return job()
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        if not full or not reserve.release_reserve(place):
            raise
        return job()


def _open_with(place: StoreFolder, found: HeaderFound, try_on: Try) -> _Keys | None:
    """The keys that a secret opens, and the header proved genuine; None when it opens nothing.

    The copy is asked when the header proves to be altered, not when the secret is merely wrong: an
    older copy must not bring an old passphrase back.
    """
    keys_found = _keys_in(found.header, try_on)
    if keys_found is None:
        return None
    if keys_found.are_genuine():
        return msgspec.structs.replace(keys_found, from_copy=found.from_copy)
    copy = headers.read_one(place.header_copy)
    if copy is not None:
        in_copy = msgspec.structs.replace(keys_found, header=copy, from_copy=True)
        if in_copy.are_genuine():
            return in_copy
    raise HeaderDamaged


def _keys_in(header: Header, try_on: Try) -> _Keys | None:
    """Try the locks of the header, and those of the header before while a key is being changed."""
    data_key = try_on(header)
    if header.former is UNSET:
        return None if data_key is None else _Keys(header, data_key, None)
    former = try_on(header.former)
    return None if data_key is None and former is None else _Keys(header, data_key, former)


def _try_slots(header: Header, kind: SlotKind, secret: bytes) -> bytes | None:
    slots: Iterable[Slot] = (slot for slot in header.slots if slot.kind == kind.value)
    opened = (unseal(slot, secret, header.store) for slot in slots)
    return next((data_key for data_key in opened if data_key is not None), None)


def _with_secret(kind: SlotKind, secret: bytes) -> Try:
    return lambda header: _try_slots(header, kind, secret)


def _opened(place: StoreFolder, lock: StoreLock, opened: _Keys) -> UnlockedVault:
    data_key, header = opened.data_key, opened.header
    notices = [_MENDED] if opened.from_copy else []
    if header.former is not UNSET:
        interim = header
        data_key, header = _with_reserve(
            place, lambda: finish_rotation(place, interim, opened.data_key, opened.former)
        )
        notices.append(_NEW_KEY if data_key == opened.data_key else _KEY_BEFORE)
        clear_leftovers(place)
    elif data_key is None:
        raise StoreDamaged
    headers.repair_header(place, header)
    if clear_leftovers(place):
        notices.append(_KEY_BEFORE)
    place.clear_mark()
    if not reserve.keep_reserve(place):
        notices.append(reserve.NO_ROOM)
    if place.tighten():
        notices.append(_TIGHTENED)
    return UnlockedVault(place, header, tuple(notices), data_key, lock)
