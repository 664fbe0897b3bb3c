"""What can go wrong with a store, each with the words to tell a person about it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from msp_desktop.faults import Fault
from msp_desktop.sentences import plural, translatable


class NotAStore(Fault):
    """The folder holds other things, or nothing that this app made."""

    happened = "That folder is not an MSP Desktop store."
    safe = "Nothing in it has been changed."
    to_do = "Choose the folder that holds your store, or an empty folder for a new one."


class StoreExists(Fault):
    """A new store was asked for where there already is one."""

    happened = "There is already a store in that folder."
    safe = "It has not been changed."
    to_do = "Open it with its passphrase, or choose an empty folder for a new store."


class WeakPassphrase(Fault):
    """A new passphrase falls below the least that is accepted."""

    happened = "That passphrase would be too easy to guess."
    safe = "Nothing has been changed."
    to_do = "Use the words offered, or something longer."


class WrongPassphrase(Fault):
    """No passphrase slot opened. `seconds` is how long until the next try is taken."""

    happened = "That passphrase does not open this store."
    safe = "Nothing has been changed."
    to_do = "Check the words and try again{pause}, or use your recovery code."

    def __init__(self, seconds: int = 0) -> None:
        self.seconds = seconds
        super().__init__(
            pause=translatable(" in {wait}", wait=_seconds(seconds)) if seconds else ""
        )


class TooSoon(Fault):
    """A try came before the wait after wrong ones was over; it was not looked at."""

    happened = "There have been several wrong passphrases, so each new try waits a little."
    safe = "Nothing has been changed."
    to_do = "Try again in {wait}."

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(wait=_seconds(seconds))


class MistypedRecoveryCode(Fault):
    """The code's own check says it was not typed as printed. `group` counts from 1, when known."""

    happened = "The recovery code is not quite as printed."
    safe = "Nothing has been changed."
    to_do = "Compare it with your printed copy{where}, and try again."

    def __init__(self, group: int | None = None) -> None:
        self.group = group
        super().__init__(
            where=translatable(", especially group {group}", group=group) if group else ""
        )


class WrongRecoveryCode(Fault):
    """A well-formed code that belongs to no slot of this store."""

    happened = "That recovery code does not open this store."
    safe = "Nothing has been changed."
    to_do = "Check that the printed code is the newest one, and belongs to this store."


class NotAnOrganisationKey(Fault):
    """A file holds no X25519 key of the kind asked for."""

    happened = "That file holds no organisation's key that can be used."
    safe = "Nothing has been changed."
    to_do = "Ask your organisation for its public key for MSP Desktop, an X25519 key in a PEM file."


class WrongOrganisationKey(Fault):
    """No slot of the store was sealed for this key."""

    happened = "That organisation's key does not open this store."
    safe = "Nothing has been changed."
    to_do = "Compare its words with those in the settings of that laptop, or use another key."


class WrongKeyPassword(Fault):
    """The file of a private key is locked with another password, or needs one."""

    happened = "That password does not open the organisation's key."
    safe = "The store has not been touched."
    to_do = "Check the password of the key's file and try again."


class NoRoomForNewKey(Fault):
    """A second copy of the database does not fit."""

    happened = "There is too little room on this disk to lock the store with a new key."
    safe = "Nothing has been changed, and the earlier key still works."
    to_do = "Make some room, then try again."


class NoRoomToCopyAside(Fault):
    """A damaged store cannot be copied aside before anything is done with it."""

    happened = "There is too little room on this disk to copy the damaged store aside first."
    safe = "It has been left as it is."
    to_do = "Make some room, then open it again."


class HeaderDamaged(Fault):
    """Neither the header nor its copy can be used, or they were altered."""

    happened = "The part of the store that holds its locks is damaged or has been altered."
    safe = "The records have not been touched, but cannot be opened without it."
    to_do = "Put back store.hdr from your newest backup, then open the store again."


class StoreDamaged(Fault):
    """The database file is missing, cut, altered, or not made with this store's key."""

    happened = "The store's file of records is damaged and cannot be read."
    safe = "It has been left as it is, and your backups are not affected."
    to_do = "Restore the newest good backup; keep the damaged folder until you have."


class StoreTooNew(Fault):
    """The store was made by a later version of the app."""

    happened = "This store was made by a newer version of MSP Desktop."
    safe = "It has not been changed."
    to_do = "Update MSP Desktop on this computer, then open it again."


class NotEncrypted(Fault):
    """A plain SQLite file lies where the encrypted one should be."""

    happened = (
        "The file of records in this store is not encrypted, so it is not yours as you left it."
    )
    safe = "It has not been opened or changed."
    to_do = "Restore the newest good backup, and tell whoever looks after this computer."


class SqlcipherMissing(Fault):
    """The database library was built without encryption."""

    happened = "This copy of MSP Desktop has no encryption, so it will not open any store."
    safe = "Nothing has been read or written."
    to_do = "Install MSP Desktop again from where you got it."


class FolderNotWritable(Fault):
    """The folder is read-only, refused to us, or not a folder."""

    happened = "MSP Desktop is not allowed to write to the store's folder."
    safe = "What was saved before is safe."
    to_do = "Check that the folder is there, is yours and is not read-only, or choose another one."


class StoreInUse(Fault):
    """Another running copy of the app holds the store."""

    happened = "This store is already open in another window."
    safe = "Nothing has been changed."
    to_do = "Use that window, or close it and try again."


class DiskFull(Fault):
    """No room is left for a write."""

    happened = "The disk is full, so this could not be saved."
    safe = "Everything saved before is safe."
    to_do = "Make some room, then save again."


class StoreNotInPlace(Fault):
    """The store's files were moved, deleted or replaced while they were open."""

    happened = "The store is no longer where it was: its files were moved, deleted or replaced."
    safe = "Your words are still on the screen, and are put into a rescue copy beside the store."
    to_do = "Find out who or what moved it: a sync program, or an older copy that was put back."


class DiskTrouble(Fault):
    """The disk failed to read or write: unplugged, or wearing out."""

    happened = "The disk could not be read or written properly."
    safe = "Everything saved before is as it was, as far as the disk can tell."
    to_do = "Check that the drive is connected; if it happens again, make a backup to another one."


class NoRoomForBackup(Fault):
    """A backup would leave too little room for saving."""

    happened = "There is too little room on that disk for a backup."
    safe = "Everything saved is safe, and older backups are still there."
    to_do = "Make some room, then press “Back up now” in the settings."


class BackupNotGood(Fault):
    """A copy did not prove whole when it was read back, or a backup is damaged or altered."""

    happened = "That backup is not complete, so it is not used."
    safe = "Your store and your other backups have not been touched."
    to_do = "Use another backup, or make a new one, to another disk if it happens again."


class NotABackup(Fault):
    """A folder holds no backup."""

    happened = "There is no backup in that folder."
    safe = "Nothing has been changed."
    to_do = "Choose one of the folders named by date and time, which hold store.hdr and store.db."


class BackupOfAnotherStore(Fault):
    """A backup belongs to another store than the one it is to replace."""

    happened = "That backup belongs to another store."
    safe = "Nothing has been changed."
    to_do = "Choose a backup of this store, or restore it into an empty folder."


class RestoreUnderWay(Fault):
    """The disk refused while a backup was put in the store's place."""

    happened = "The disk stopped before the backup was fully in place."
    safe = "The backup and what was there before are both kept."
    to_do = "Make some room and check the drive, then open the store: the rest is automatic."


class OlderBackupStays(Fault):
    """A backup was made, and one that is older than is kept could not be taken away."""

    happened = "The backup is made, but an older one could not be deleted."
    safe = "Nothing is lost."
    to_do = "The next backup tries again; check the drive if you see this again."


class SecondFolderInside(Fault):
    """The second folder for backups was to lie in the store."""

    happened = "That folder is inside the store, so it would be lost together with it."
    safe = "The choice from before has been kept."
    to_do = "Choose a folder on another drive."


class SecondFolderMissing(Fault):
    """The second folder for backups is not there."""

    happened = "The second folder for backups is not there."
    safe = "The backups in the store’s own folder carry on as before."
    to_do = "Plug its drive in and back up again, or choose another folder in the settings."


class NotEnoughMemory(Fault):
    """Key derivation could not get its memory."""

    happened = "There is not enough free memory to open the store."
    safe = "Nothing has been changed."
    to_do = "Close some other programs and try again."


def from_os_error(error: OSError) -> Fault:
    """The fault that says what the operating system refused."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return DiskFull()
    if error.errno in {
        errno.EACCES,
        errno.EPERM,
        errno.EROFS,
        errno.ENOTDIR,
        errno.ENOENT,
        errno.ELOOP,
        errno.ENAMETOOLONG,
        errno.EINVAL,
    }:
        return FolderNotWritable()
    return DiskTrouble()


def from_database_error(error: BaseException) -> Fault | None:
    """The fault behind a database error (or SQLAlchemy's `.orig`); None when it is our own bug.

    Extended result codes carry the plain one in their low byte. "Out of memory" is what SQLCipher
    answers for a page that does not prove genuine; the driver raises it as a MemoryError.
    """
    code = getattr(error, "sqlite_errorcode", None)
    faults: dict[int, type[Fault]] = {
        dbapi2.SQLITE_FULL: DiskFull,
        dbapi2.SQLITE_NOTADB: StoreDamaged,
        dbapi2.SQLITE_CORRUPT: StoreDamaged,
        dbapi2.SQLITE_FORMAT: StoreDamaged,
        dbapi2.SQLITE_READONLY: FolderNotWritable,
        dbapi2.SQLITE_CANTOPEN: FolderNotWritable,
        dbapi2.SQLITE_PERM: FolderNotWritable,
        dbapi2.SQLITE_BUSY: StoreInUse,
        dbapi2.SQLITE_IOERR: DiskTrouble,
        dbapi2.SQLITE_NOMEM: StoreDamaged,
    }
    kind = faults.get(code & 0xFF) if isinstance(code, int) else None
    return kind() if kind else None


@contextmanager
def as_faults() -> Iterator[None]:
    """Turn what the disk and the database throw inside the block into faults; bugs pass through."""
    try:
        yield
    except OSError as error:
        raise from_os_error(error) from error
    except dbapi2.Error as error:
        fault = from_database_error(error)
        if fault is None:
            raise
        raise fault from error
    except MemoryError as error:
        raise StoreDamaged from error


def _seconds(count: int) -> str:
    return plural("1 second", "%n seconds", count)
