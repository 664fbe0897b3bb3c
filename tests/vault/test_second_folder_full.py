"""A second folder that fills up or is cut short halfway, and a quota: nothing half stays."""

import errno
from datetime import datetime
from pathlib import Path

import pytest

from msp_desktop.vault.backup.backup import copy_backup, make_backup
from msp_desktop.vault.backup.folders import Backup, backups_in, copy_synced, whole_backups_at
from msp_desktop.vault.faults import DiskFull, from_os_error
from msp_desktop.vault.folder import StoreFolder
from msp_desktop.vault.keys.attempts import AttemptLog
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import unlock
from tests.backups_read import read_plainly
from tests.vault import NOON, PASSPHRASE
from tests.vault.conftest import MadeStore
from tests.vault.programs import look_at


@pytest.fixture
def made(vault: UnlockedVault) -> Backup:
    connection = vault.connect()
    backup = make_backup(vault, connection, vault.folder.backups, now=NOON, look=look_at)
    connection.close()
    return backup


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
@pytest.mark.parametrize("file", [1, 2, 3])
def test_a_second_folder_that_fills_up_at_any_file_holds_nothing_half(
    made: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, file: int
) -> None:
    copied = 0

    def fill(source: Path, target: Path) -> None:
        nonlocal copied
        copied += 1
        copy_synced(source, target)
        if copied == file:
            raise OSError(code, "full")

    monkeypatch.setattr("msp_desktop.vault.backup.backup.copy_synced", fill)
    drive = tmp_path / "drive"
    with pytest.raises(DiskFull):
        copy_backup(made, drive)
    assert list(drive.iterdir()) == []
    assert made.is_whole()


def test_what_a_kill_left_in_the_second_folder_is_no_backup_and_goes_with_the_next(
    made: Backup, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    half = drive / f"{made.path.name}.new"
    half.mkdir(parents=True)
    copy_synced(made.header, half / "store.hdr")
    assert backups_in(drive, read_plainly) == ()
    assert whole_backups_at(drive, 5, read_plainly) == ()
    copied = copy_backup(made, drive)
    assert list(drive.iterdir()) == [copied.path]
    assert (
        whole_backups_at(drive, 5, read_plainly)
        == whole_backups_at(copied.path, 5, read_plainly)
        == (copied,)
    )
    assert whole_backups_at(tmp_path, 5, read_plainly) == (copied,)


def test_a_quota_is_told_as_a_full_disk_and_the_reserve_lets_a_person_in(
    store: MadeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(from_os_error(OSError(errno.EDQUOT, "")), DiskFull)
    unlock(store.path, PASSPHRASE, now=NOON).close()  # makes the reserve
    admit = AttemptLog.admit

    def refuse_while_reserved(log: AttemptLog, now: datetime) -> None:
        if StoreFolder(store.path).reserve.exists():
            raise OSError(errno.EDQUOT, "")
        admit(log, now)

    monkeypatch.setattr(AttemptLog, "admit", refuse_while_reserved)
    unlock(store.path, PASSPHRASE, now=NOON).close()
