"""A folder of backups that somebody filled with other things: what is whole is found, calmly."""

import os
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from msp_desktop.vault.backup import facts as backup_facts
from msp_desktop.vault.backup.backup import make_backup
from msp_desktop.vault.backup.folders import (
    Backup,
    backups_in,
    newest_whole,
    read_backup,
    rotate,
    whole_backups_at,
)
from msp_desktop.vault.faults import BackupNotGood, NotABackup
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.repair.restore import good_backup, stage_restore
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import create
from tests.backups_read import PlainReader, read_plainly
from tests.vault import NOON, PASSPHRASE
from tests.vault.conftest import MadeStore
from tests.vault.programs import look_at

_FAR = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
_EARLY = datetime(1, 1, 1, tzinfo=UTC)


@pytest.fixture
def backup(vault: UnlockedVault) -> Backup:
    connection = vault.connect()
    made = make_backup(vault, connection, vault.folder.backups, now=NOON, look=look_at)
    connection.close()
    return made


def facts(backup: Backup, **changed: object) -> bytes:
    return backup_facts.encode(msgspec.structs.replace(backup.facts, **changed))


def fill(folder: Path, backup: Backup) -> None:
    """Names that break and turn lines; links, pipes, files; and far too many of them."""
    odd = (
        "20260302T120000Z\n20260302",
        "\u202egnp.exe",
        "x" * 250,
        "20260302T130000Z.old",
        "\x1b[2J",
    )
    for name in odd:
        shutil.copytree(backup.path, folder / name)
    (folder / "20260302T140000Z").symlink_to(backup.path)
    (folder / "20260302T150000Z").write_bytes(b"no folder")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "20260302T160000Z")
        inside = folder / "20260302T170000Z"
        inside.mkdir()
        for name in ("backup.facts", "store.hdr", "store.db"):
            os.mkfifo(inside / name)
    linked = folder / "20260302T180000Z"
    linked.mkdir()
    for name in ("backup.facts", "store.hdr", "store.db"):
        (linked / name).symlink_to(backup.path / name)
    for second in range(1_500):
        at = NOON + timedelta(days=1, seconds=second)
        place = folder / f"{at:%Y%m%dT%H%M%SZ}"
        place.mkdir()
        (place / "backup.facts").write_bytes(facts(backup, at=at) if second % 2 else b"{}")


def test_among_thousands_of_other_things_the_one_that_is_whole_is_found(
    vault: UnlockedVault, backup: Backup
) -> None:
    folder = vault.folder.backups
    fill(folder, backup)
    before = sorted(folder.iterdir())
    assert newest_whole(backups_in(folder, read_plainly), 5) == (backup,)
    assert whole_backups_at(folder, 5, read_plainly) == (backup,)
    rotate(folder, vault.backup_key, backup)
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize("at", [_FAR, _EARLY, _EARLY.replace(year=1969)])
def test_a_moment_at_an_end_of_the_calendar_is_no_fact(backup: Backup, at: datetime) -> None:
    """Told in the time of another place it would be no date at all."""
    (backup.path / "backup.facts").write_bytes(facts(backup, at=at))
    assert read_backup(backup.path, read_plainly) is None
    with pytest.raises(BackupNotGood):
        good_backup(backup.path, read_plainly)


def test_facts_that_lie_put_a_backup_first_and_get_it_no_further(
    store: MadeStore, vault: UnlockedVault, backup: Backup
) -> None:
    lying = vault.folder.backups / "20260309T120000Z"
    shutil.copytree(backup.path, lying)
    (lying / "backup.facts").write_bytes(facts(backup, at=NOON + timedelta(days=7)))
    found = newest_whole(backups_in(vault.folder.backups, read_plainly), 5)
    assert [one.path for one in found] == [lying, backup.path]
    vault.close()
    with pytest.raises(BackupNotGood):
        stage_restore(store.path, lying, PASSPHRASE, now=NOON, look=look_at, reader=PlainReader())
    stage_restore(store.path, backup.path, PASSPHRASE, now=NOON, look=look_at, reader=PlainReader())


def test_only_the_newest_that_are_offered_are_read_whole(
    vault: UnlockedVault, backup: Backup
) -> None:
    for day in range(1, 4):
        other = vault.folder.backups / f"2026030{2 + day}T120000Z"
        shutil.copytree(backup.path, other)
        moved = facts(backup, at=NOON + timedelta(days=day))
        (other / "backup.facts").write_bytes(moved)
    found = newest_whole(backups_in(vault.folder.backups, read_plainly), 2)
    assert [one.path.name[:8] for one in found] == ["20260305", "20260304"]


class Closed:
    """Folders of a drive that may not be looked into, as those of its own system."""

    def __init__(self) -> None:
        self.name = ""
        sys.addaudithook(self._heard)

    def _heard(self, event: str, details: tuple[object, ...]) -> None:
        looks = event in {"os.listdir", "os.scandir"}
        if self.name and looks and str(details[0]).endswith(self.name):
            raise PermissionError(13, "no")


def test_a_folder_that_is_closed_to_us_hides_no_backup_beside_it(
    backup: Backup, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    shutil.copytree(backup.path, drive / "msp-desktop-0123abcd" / backup.path.name)
    (drive / "a closed one").mkdir()
    closed = Closed()
    closed.name = "a closed one"
    try:
        (found,) = whole_backups_at(drive, 5, read_plainly)
    finally:
        closed.name = ""
    assert found.facts == backup.facts


def test_a_backup_of_another_store_among_ours_is_never_taken_away(
    vault: UnlockedVault, backup: Backup, tmp_path: Path
) -> None:
    other, _ = create(tmp_path / "other", PASSPHRASE, now=NOON, cost=Cost.least())
    with other:
        connection = other.connect()
        connection.execute("CREATE TABLE said (words TEXT)")
        theirs = make_backup(
            other, connection, vault.folder.backups, now=NOON - timedelta(days=400), look=look_at
        )
        connection.close()
    rotate(vault.folder.backups, vault.backup_key, backup)
    assert theirs.is_whole()


def test_a_folder_with_no_backup_is_told(tmp_path: Path) -> None:
    assert whole_backups_at(tmp_path, 5, read_plainly) == ()
    with pytest.raises(NotABackup):
        good_backup(tmp_path / "one\nname", read_plainly)
