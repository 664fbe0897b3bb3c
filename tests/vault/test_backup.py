"""A backup is whole or not there, holds what was saved meanwhile, and never harms a store."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from sqlcipher3 import dbapi2

from msp_desktop.vault.backup import facts
from msp_desktop.vault.backup.backup import copy_backup, make_backup
from msp_desktop.vault.backup.facts import BackupContents
from msp_desktop.vault.backup.folders import (
    Backup,
    backups_in,
    is_due,
    kept,
    newest_whole,
    read_backup,
    rotate,
)
from msp_desktop.vault.backup.second_folder import (
    choose_second_folder,
    place_in_second,
    second_folder,
)
from msp_desktop.vault.database import prove_whole
from msp_desktop.vault.faults import (
    SecondFolderInside,
    SecondFolderMissing,
    StoreDamaged,
)
from msp_desktop.vault.keys.header import read_one
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import renew_recovery_code, unlock_with_recovery
from tests.backups_read import read_plainly
from tests.vault import NOON
from tests.vault.conftest import MadeStore
from tests.vault.small_disk import PROGRAMS, may_mount, on_small_disk

CANARY = "Canary-Hazelwhistle"


def look(copy: dbapi2.Connection) -> BackupContents:
    (count,) = copy.execute("SELECT count(*) FROM said").fetchone()
    return BackupContents(conversations=count, finished=0, trail_number=7, trail_seal="ab" * 32)


@pytest.fixture
def connection(vault: UnlockedVault) -> Iterator[dbapi2.Connection]:
    """The open store, with some megabytes in it."""
    connection = vault.connect()
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO said VALUES (?)", [(f"{CANARY} " * 200,)] * 600)
    connection.execute("COMMIT")
    yield connection
    connection.close()


def back_up(
    vault: UnlockedVault,
    connection: dbapi2.Connection,
    now: datetime = NOON,
    progress: Callable[[float], None] = lambda _: None,
) -> Backup:
    into = vault.folder.backups
    return make_backup(vault, connection, into, now=now, look=look, progress=progress)


def vault_words(connection: dbapi2.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT words FROM said")]


def words_in(vault: UnlockedVault, backup: Backup) -> list[str]:
    copy = vault.open_copy(backup.database)
    words = vault_words(copy)
    copy.close()
    return words


def test_a_backup_is_whole_and_says_when_and_how_much(
    vault: UnlockedVault, connection: dbapi2.Connection
) -> None:
    made = back_up(vault, connection)
    assert made.path == vault.folder.backups / "20260302T120000Z"
    assert sorted(path.name for path in made.path.iterdir()) == [
        "backup.facts",
        "store.db",
        "store.hdr",
    ]
    assert made.facts.at == NOON
    assert made.facts.inside == BackupContents(
        conversations=600, finished=0, trail_number=7, trail_seal="ab" * 32
    )
    assert made.facts.is_genuine(vault.backup_key)
    assert made.is_whole()
    assert read_one(made.header) == vault.header
    assert len(words_in(vault, made)) == 600
    assert all(path.stat().st_mode & 0o077 == 0 for path in [made.path, *made.path.iterdir()])


def test_what_is_typed_while_it_is_made_is_saved_at_once_and_is_in_it(
    vault: UnlockedVault, connection: dbapi2.Connection
) -> None:
    typed: list[str] = []
    shares: list[float] = []

    def type_on(share: float) -> None:
        shares.append(share)
        typed.append(f"letter {len(typed)}")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO said VALUES (?)", (typed[-1],))
        connection.execute("UPDATE said SET words = ? WHERE rowid = 1", (typed[-1],))
        connection.execute("COMMIT")

    made = back_up(vault, connection, progress=type_on)
    assert len(typed) > 5
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    inside = words_in(vault, made)
    newest = inside[-1]
    assert newest in typed
    # One moment of the store, with everything that was saved before it and nothing after it.
    assert inside == [newest, *[f"{CANARY} " * 200] * 599, *typed[: typed.index(newest) + 1]]
    assert len(vault_words(connection)) == 600 + len(typed)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_backup_that_is_told_to_stop_leaves_nothing(
    vault: UnlockedVault, connection: dbapi2.Connection
) -> None:
    class LockingError(Exception):
        pass

    def stop(share: float) -> None:
        if share > 0.2:
            raise LockingError

    with pytest.raises(LockingError):
        back_up(vault, connection, progress=stop)
    assert list(vault.folder.backups.iterdir()) == []
    connection.execute("INSERT INTO said VALUES ('and on')")


def test_a_damaged_store_is_never_backed_up_over_good_ones_and_stays_writable(
    vault: UnlockedVault, connection: dbapi2.Connection
) -> None:
    connection.close()
    data = bytearray(vault.folder.database.read_bytes())
    data[100 * 4096 + 50] ^= 1
    vault.folder.database.write_bytes(data)
    damaged = vault.connect()
    with pytest.raises(StoreDamaged):
        back_up(vault, damaged)
    damaged.execute("INSERT INTO said VALUES ('still said')")
    damaged.close()
    assert list(vault.folder.backups.iterdir()) == []


@pytest.mark.parametrize("spoil", ["store.db", "store.hdr", "backup.facts"])
@pytest.mark.parametrize("how", ["flip", "cut", "gone"])
def test_a_damaged_backup_is_never_taken_for_a_good_one(
    vault: UnlockedVault, connection: dbapi2.Connection, spoil: str, how: str
) -> None:
    older = back_up(vault, connection)
    newer = back_up(vault, connection, now=NOON + timedelta(days=1))
    path = newer.path / spoil
    data = bytearray(path.read_bytes())
    if how == "flip":
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
    elif how == "cut":
        path.write_bytes(data[: len(data) // 2])
    else:
        path.unlink()
    (found,) = newest_whole(backups_in(vault.folder.backups, read_plainly))
    assert found.path == older.path


def test_facts_that_somebody_wrote_anew_are_not_genuine(
    vault: UnlockedVault, connection: dbapi2.Connection
) -> None:
    made = back_up(vault, connection)
    fewer = msgspec.structs.replace(made.facts.inside, conversations=3)
    forged = msgspec.structs.replace(made.facts, inside=fewer)
    (made.path / "backup.facts").write_bytes(facts.encode(forged))
    read = read_backup(made.path, read_plainly)
    assert read is not None
    assert not read.facts.is_genuine(vault.backup_key)


def test_a_copy_with_a_spoilt_page_does_not_prove(
    vault: UnlockedVault, connection: dbapi2.Connection
) -> None:
    made = back_up(vault, connection)
    data = bytearray(made.database.read_bytes())
    data[20 * 4096 + 9] ^= 1
    made.database.write_bytes(data)
    copy = vault.open_copy(made.database)
    assert not prove_whole(copy)
    copy.close()


def test_a_backup_keeps_the_locks_of_its_day(
    vault: UnlockedVault, connection: dbapi2.Connection
) -> None:
    made = back_up(vault, connection)
    renew_recovery_code(vault)
    again = back_up(vault, connection, now=NOON + timedelta(days=1))
    assert read_one(made.header) != read_one(again.header) == vault.header


def _bytes_of(path: Path) -> bytes:
    """What a file holds; nothing where SQLite took it away since it was listed."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def test_no_word_stands_readable_in_a_backup(
    vault: UnlockedVault, connection: dbapi2.Connection
) -> None:
    seen: list[Path] = []

    def search(_: float) -> None:
        files = [path for path in vault.folder.path.rglob("*") if path.is_file()]
        seen.extend(path for path in files if CANARY.encode() in _bytes_of(path))

    made = back_up(vault, connection, progress=search)
    search(1.0)
    assert made.is_whole()
    assert seen == []


# How many are kept.


def test_seven_days_and_four_weeks_are_kept_and_the_newest_of_each() -> None:
    noons = [NOON - timedelta(days=day) for day in range(60)]
    mornings = [at - timedelta(hours=3) for at in noons]
    staying = sorted(kept([*mornings, *noons]), reverse=True)
    assert staying[:7] == noons[:7]
    weeks = {at.isocalendar()[:2] for at in staying}
    assert len(weeks) == 4
    assert len(staying) <= 11
    assert not set(mornings) & set(staying)


def test_old_backups_go_and_what_is_not_provably_ours_stays(
    vault: UnlockedVault, connection: dbapi2.Connection
) -> None:
    folder = vault.folder.backups
    stranger = folder / "20200101T000000Z"
    stranger.mkdir()
    (stranger / "backup.facts").write_bytes(b"not ours")
    (folder / "holiday").mkdir()
    for hour in range(5):
        newest = back_up(vault, connection, now=NOON + timedelta(hours=hour))
    rotate(folder, vault.backup_key, newest)
    assert sorted(path.name for path in folder.iterdir()) == [
        "20200101T000000Z",
        newest.path.name,
        "holiday",
    ]


def test_the_one_just_made_stays_even_with_the_clock_set_back(
    vault: UnlockedVault, connection: dbapi2.Connection
) -> None:
    for day in range(8):
        back_up(vault, connection, now=NOON + timedelta(days=300 + 7 * day))
    newest = back_up(vault, connection)
    rotate(vault.folder.backups, vault.backup_key, newest)
    assert newest.is_whole()


def test_backups_under_a_clock_ahead_drive_out_none_made_since(
    vault: UnlockedVault, connection: dbapi2.Connection
) -> None:
    for day in range(9):
        ahead = back_up(vault, connection, now=NOON + timedelta(days=2000 + day))
        rotate(vault.folder.backups, vault.backup_key, ahead)
    made = []
    for day in range(3):
        made.append(back_up(vault, connection, now=NOON + timedelta(days=day)))
        rotate(vault.folder.backups, vault.backup_key, made[-1])
    assert all(one.is_whole() for one in made)
    assert ahead.is_whole()


@pytest.mark.parametrize(
    ("hours_ago", "due"), [([], True), ([1], False), ([25], True), ([-3], True), ([-3, 2], False)]
)
def test_a_backup_is_due_when_none_was_made_in_the_last_day(
    hours_ago: list[int], due: bool
) -> None:
    assert is_due([NOON - timedelta(hours=ago) for ago in hours_ago], NOON) is due


# The second folder.


def test_a_second_copy_is_the_same_and_whole(
    vault: UnlockedVault, connection: dbapi2.Connection, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    choose_second_folder(vault, drive)
    made = back_up(vault, connection)
    place = second_folder(vault)
    assert place == drive
    copied = copy_backup(made, place_in_second(vault, place))
    assert copied.facts == made.facts
    assert copied.is_whole()
    assert copied.path.parent.parent == drive


def test_a_second_folder_inside_the_store_is_refused(vault: UnlockedVault, tmp_path: Path) -> None:
    for inside in (vault.folder.path, vault.folder.backups):
        with pytest.raises(SecondFolderInside):
            choose_second_folder(vault, inside)
    way_round = tmp_path / "way round"
    way_round.symlink_to(vault.folder.backups)
    with pytest.raises(SecondFolderInside):
        choose_second_folder(vault, way_round)
    assert second_folder(vault) is None


def test_a_second_folder_that_is_missing_is_told(vault: UnlockedVault, tmp_path: Path) -> None:
    with pytest.raises(SecondFolderMissing):
        choose_second_folder(vault, tmp_path / "unplugged")
    drive = tmp_path / "drive"
    drive.mkdir()
    choose_second_folder(vault, drive)
    drive.rmdir()
    with pytest.raises(SecondFolderMissing):
        place_in_second(vault, drive)
    assert not drive.exists()


def test_the_second_folder_is_kept_unreadable_and_can_be_taken_back(
    store: MadeStore, vault: UnlockedVault, tmp_path: Path
) -> None:
    drive = tmp_path / "Hazelwhistle House"
    drive.mkdir()
    choose_second_folder(vault, drive)
    assert b"Hazelwhistle" not in vault.folder.second.read_bytes()
    vault.close()
    with unlock_with_recovery(store.path, store.code) as again:
        assert second_folder(again) == drive
        data = bytearray(again.folder.second.read_bytes())
        data[-1] ^= 1
        again.folder.second.write_bytes(data)
        assert second_folder(again) is None
        choose_second_folder(again, None)
        assert not again.folder.second.exists()


# Kills and full disks.


@pytest.mark.skipif(sys.platform != "linux", reason="uses Linux's own ways")
def test_a_kill_at_any_moment_of_a_backup_leaves_a_whole_one_or_none(
    store: MadeStore,
) -> None:
    program = [*PROGRAMS, "killed_backing_up", str(store.path), store.code.text]
    run = subprocess.run(program, check=True, capture_output=True, text=True)
    outcomes = [int(line) for line in run.stdout.split()]
    assert outcomes == sorted(outcomes)
    assert set(outcomes) == {0, 1}
    assert len(outcomes) > 8


@pytest.mark.skipif(not may_mount(), reason="may not mount a small disk here")
def test_a_disk_without_room_is_told_before_anything_is_copied(tmp_path: Path) -> None:
    folder = str(tmp_path / "store")
    said = on_small_disk(tmp_path, "size=40m", "back_up_without_room", folder)
    assert said == "refused nothing-left saved\n"


@pytest.mark.skipif(not may_mount(), reason="may not mount a small disk here")
def test_a_disk_that_fills_up_during_a_backup_leaves_nothing_half_made_and_saving_goes_on(
    tmp_path: Path,
) -> None:
    folder = str(tmp_path / "store")
    said = on_small_disk(tmp_path, "size=80m", "back_up_and_fill", folder)
    assert said == "full nothing-left saved\n"
