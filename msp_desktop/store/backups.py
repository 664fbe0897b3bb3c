"""The open store backed up: how many copies are kept, and where else they go."""

from datetime import datetime
from pathlib import Path

from msp_desktop.faults import Fault
from msp_desktop.record.part import RecordPart
from msp_desktop.store.schema import backup_contents
from msp_desktop.store.store import Store, utc_now
from msp_desktop.store.trail.details import StoreBackedUp
from msp_desktop.store.trail.trail import Event
from msp_desktop.vault.backup.backup import Progress, RawConnection, copy_backup, make_backup
from msp_desktop.vault.backup.facts import proved_with
from msp_desktop.vault.backup.folders import Backup, backups_in, is_due, rotate
from msp_desktop.vault.backup.second_folder import (
    choose_second_folder,
    place_in_second,
    second_folder,
)
from msp_desktop.vault.faults import OlderBackupStays, as_faults
from msp_desktop.vault.unlocked import UnlockedVault


class BackedUp(RecordPart):
    """A backup that was made: where and when, and why there is no second copy where there is none.

    `elsewhere_failed` is empty where the second copy was made, or none is wanted; `older_stay` says
    it where a backup that is older than is kept could not be taken away.
    """

    folder: str
    at: datetime
    conversations: int
    elsewhere_failed: str = ""
    older_stay: str = ""


def back_up(
    store: Store,
    progress: Progress = lambda _: None,
    into: Path | None = None,
    *,
    now: datetime | None = None,
) -> BackedUp:
    """Back an open store up into its own folder, or another one, and into the second folder.

    What is older than is kept goes. An older one that will not go, or a second folder that is
    missing or full, does not undo the backup that was made. Saving may go on whenever `progress` is
    called with the share that is done; what it raises ends the backup cleanly, or only its second
    copy once the first is made.

    Raises:
        StoreDamaged, NoRoomForBackup, BackupNotGood and what the disk says: there is no new backup.
        BackupPlaceNotAllowed: the organisation does not allow one in that folder.
    """
    if into is not None:
        store.policy.require_backup_place(into)
    vault, home = store.vault, into or store.vault.folder.backups
    with store.engine.connect() as connection:
        raw: RawConnection = connection.connection.driver_connection
    made = make_backup(
        vault, raw, home, now=now or utc_now(), look=backup_contents, progress=progress
    )
    stays = into is None and not _rotated(vault, home, made)
    store.note_about_store(Event.BACKUP, StoreBackedUp(made.facts.inside.conversations))
    elsewhere_failed, stays_elsewhere = _copy_elsewhere(store, made, progress)
    return BackedUp(
        folder=str(made.path),
        at=made.facts.at,
        conversations=made.facts.inside.conversations,
        elsewhere_failed=elsewhere_failed,
        older_stay=OlderBackupStays().sentence if stays or stays_elsewhere else "",
    )


def backups_of(vault: UnlockedVault) -> tuple[Backup, ...]:
    """The backups in the store's own folder that its key proves, newest first."""
    with as_faults():
        return backups_in(vault.folder.backups, proved_with(vault.backup_key))


def is_backup_due(vault: UnlockedVault, now: datetime) -> bool:
    """Whether no backup was made in the last 24 hours."""
    return is_due((backup.facts.at for backup in backups_of(vault)), now)


def _rotated(vault: UnlockedVault, folder: Path, newest: Backup) -> bool:
    try:
        rotate(folder, vault.backup_key, newest)
    except OSError:
        return False
    return True


def second_folder_of(store: Store) -> Path | None:
    """Where a second copy of each backup goes: as chosen, or as the organisation has decided."""
    return store.policy.second_folder(second_folder(store.vault))


def second_folders_of(store: Store) -> tuple[Path, ...]:
    """Everywhere that second copies may lie: those made before the organisation decided stay."""
    chosen = second_folder(store.vault)
    both = (chosen, store.policy.second_folder(chosen))
    return tuple(dict.fromkeys(each for each in both if each is not None))


def choose_second_folder_of(store: Store, folder: Path | None) -> None:
    """Put every later backup there too; None for nowhere else.

    Raises:
        BackupPlaceNotAllowed: the organisation does not allow backups there.
        SecondFolderInside, SecondFolderMissing and others: the choice before stays.
    """
    if folder is not None:
        store.policy.require_backup_place(folder)
    choose_second_folder(store.vault, folder)


def _copy_elsewhere(store: Store, made: Backup, progress: Progress) -> tuple[str, bool]:
    """Why there is no second copy, if one is wanted, and whether an older one stays there."""
    try:
        chosen = second_folder_of(store)
        if chosen is not None:
            place = place_in_second(store.vault, chosen)
            copied = copy_backup(made, place, progress=progress)
            return "", not _rotated(store.vault, place, copied)
    except Fault as fault:
        return fault.sentence, False
    return "", False
