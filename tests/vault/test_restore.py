"""What is restored equals what was backed up, and a kill at any moment leaves one whole store."""

import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from msp_desktop.vault.backup import facts
from msp_desktop.vault.backup.backup import make_backup
from msp_desktop.vault.backup.folders import Backup, digest_of
from msp_desktop.vault.faults import (
    BackupNotGood,
    BackupOfAnotherStore,
    DiskFull,
    NotABackup,
    NotAStore,
    StoreDamaged,
    WrongPassphrase,
)
from msp_desktop.vault.folder import Contents, StoreFolder
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.repair.restore import Restored, stage_restore, swap_in
from msp_desktop.vault.vault import create, unlock_with_recovery
from tests.backups_read import PlainReader
from tests.vault import NOON, PASSPHRASE
from tests.vault.conftest import MadeStore
from tests.vault.programs import look_at
from tests.vault.refusing import refused_one_by_one
from tests.vault.small_disk import PROGRAMS

LATER = NOON + timedelta(days=1)


@pytest.fixture
def backed_up(store: MadeStore) -> Backup:
    """A backup with "as it was" in it; the store itself has gone on to "as it is"."""
    with unlock_with_recovery(store.path, store.code) as vault:
        connection = vault.connect()
        connection.execute("INSERT INTO said VALUES ('as it was')")
        made = make_backup(vault, connection, vault.folder.backups, now=NOON, look=look_at)
        connection.execute("UPDATE said SET words = 'as it is'")
        connection.close()
    return made


def words_in(store: MadeStore, path: Path | None = None) -> str:
    with unlock_with_recovery(path or store.path, store.code) as vault:
        connection = vault.connect()
        (words,) = connection.execute("SELECT words FROM said").fetchone()
        connection.close()
    return str(words)


def bring(store: MadeStore, backup: Path, passphrase: str = PASSPHRASE) -> Restored:
    return stage_restore(
        store.path, backup, passphrase, now=LATER, look=look_at, reader=PlainReader()
    )


def test_what_is_restored_is_what_was_backed_up_and_the_old_is_kept(
    store: MadeStore, backed_up: Backup
) -> None:
    beside = bring(store, backed_up.path)
    assert words_in(store) == "as it is"  # nothing has changed yet
    kept = swap_in(store.path, beside, now=LATER)
    assert kept.name == "before-restore-20260303T120000Z"
    assert words_in(store) == "as it was"
    assert not list(store.path.glob("restored-*"))
    shutil.copytree(kept, store.path.parent / "old")
    assert words_in(store, store.path.parent / "old") == "as it is"
    assert backed_up.is_whole()


@pytest.mark.usefixtures("backed_up")
@pytest.mark.skipif(sys.platform == "win32", reason="children are forked")
def test_a_refusal_at_any_touch_is_told_as_what_opens_then(store: MadeStore) -> None:
    """Not begun, and all as before; or begun, and gone on with by whoever asks or opens next."""
    said = refused_one_by_one("restored", store)
    assert set(said) == {"refused old", "under way new", "changed new"}
    assert said["refused old"] > 3
    assert said["under way new"] > 10


def test_two_restores_of_the_same_moment_keep_both_stores_from_before(
    store: MadeStore, backed_up: Backup
) -> None:
    """As by a clock that was set back in between."""
    first = swap_in(store.path, bring(store, backed_up.path), now=LATER)
    second = swap_in(store.path, bring(store, backed_up.path), now=LATER)
    assert first != second
    shutil.copytree(first, store.path.parent / "first")
    assert words_in(store, store.path.parent / "first") == "as it is"
    assert words_in(store, second) == "as it was"


def test_a_backup_can_be_restored_on_a_new_laptop(store: MadeStore, backed_up: Backup) -> None:
    new = MadeStore(store.path.parent / "new laptop", store.code)
    swap_in(new.path, bring(new, backed_up.path), now=LATER)
    assert words_in(new) == "as it was"
    assert StoreFolder(new.path).too_open() == []


def test_a_damaged_store_gives_way_to_its_backup_and_is_kept(
    store: MadeStore, backed_up: Backup
) -> None:
    folder = StoreFolder(store.path)
    folder.header.write_bytes(b"spoilt")
    folder.header_copy.write_bytes(b"spoilt")
    folder.database.write_bytes(b"spoilt as well")
    kept = swap_in(store.path, bring(store, backed_up.path), now=LATER)
    assert (kept / "store.db").read_bytes() == b"spoilt as well"
    assert words_in(store) == "as it was"


@pytest.mark.parametrize("spoil", ["store.db", "store.hdr", "backup.facts"])
def test_a_damaged_backup_is_refused_and_nothing_is_changed(
    store: MadeStore, backed_up: Backup, spoil: str
) -> None:
    path = backed_up.path / spoil
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(BackupNotGood):
        bring(store, backed_up.path)
    assert words_in(store) == "as it is"
    assert not list(store.path.glob("restored-*"))


def forge_counts(backup: Backup) -> None:
    inside = msgspec.structs.replace(backup.facts.inside, conversations=99)
    forged = msgspec.structs.replace(backup.facts, inside=inside)
    (backup.path / "backup.facts").write_bytes(facts.encode(forged))


def forge_page(backup: Backup) -> None:
    data = bytearray(backup.database.read_bytes())
    data[4096 + 7] ^= 1
    backup.database.write_bytes(data)
    forged = msgspec.structs.replace(backup.facts, database=digest_of(backup.database))
    (backup.path / "backup.facts").write_bytes(facts.encode(forged))


@pytest.mark.parametrize("forge", [forge_counts, forge_page])
def test_a_backup_that_somebody_altered_skilfully_is_refused_with_its_key(
    store: MadeStore, backed_up: Backup, forge: Callable[[Backup], None]
) -> None:
    forge(backed_up)
    with pytest.raises(BackupNotGood):
        bring(store, backed_up.path)
    assert words_in(store) == "as it is"


def test_a_wrong_passphrase_restores_nothing_and_is_slowed_down(
    store: MadeStore, backed_up: Backup
) -> None:
    with pytest.raises(WrongPassphrase):
        bring(store, backed_up.path, "not the passphrase")
    assert StoreFolder(store.path).tries.exists()
    assert not list(store.path.glob("restored-*"))
    assert words_in(store) == "as it is"


def test_a_folder_without_a_backup_or_with_other_things_is_said(
    store: MadeStore, backed_up: Backup, tmp_path: Path
) -> None:
    with pytest.raises(NotABackup):
        bring(store, tmp_path)
    holiday = tmp_path / "holiday"
    holiday.mkdir()
    (holiday / "picture.jpg").touch()
    with pytest.raises(NotAStore):
        bring(MadeStore(holiday, store.code), backed_up.path)
    assert [path.name for path in holiday.iterdir()] == ["picture.jpg"]


def test_a_backup_of_another_store_is_refused(backed_up: Backup, tmp_path: Path) -> None:
    other = tmp_path / "other"
    vault, code = create(other, PASSPHRASE, now=NOON, cost=Cost.least())
    vault.close()
    with pytest.raises(BackupOfAnotherStore):
        bring(MadeStore(other, code), backed_up.path)


def test_a_full_disk_while_restoring_changes_nothing(store: MadeStore, backed_up: Backup) -> None:
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (5000, usual[1]))
        with pytest.raises(DiskFull):
            bring(store, backed_up.path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        signal.signal(signal.SIGXFSZ, before)
    assert not list(store.path.glob("restored-*"))
    assert words_in(store) == "as it is"


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"\xff",
        b"[" * 900,
        b'{"restored": "../../elsewhere", "before": "/tmp", "phase": "in"}',
    ],
)
def test_a_note_that_somebody_wrote_reaches_nothing(store: MadeStore, note: bytes) -> None:
    folder = StoreFolder(store.path)
    folder.swapping.write_bytes(note)
    before = folder.database.read_bytes()
    with pytest.raises(StoreDamaged):
        unlock_with_recovery(store.path, store.code)
    assert folder.database.read_bytes() == before


@pytest.mark.skipif(sys.platform != "linux", reason="uses Linux's own ways")
def test_a_kill_at_any_moment_of_the_swap_leaves_one_whole_store(
    store: MadeStore, backed_up: Backup
) -> None:
    assert StoreFolder(store.path).contents() is Contents.STORE
    command = [*PROGRAMS, "killed_restoring", str(store.path), str(backed_up.path)]
    run = subprocess.run([*command, store.code.text], check=True, capture_output=True, text=True)
    outcomes = run.stdout.split("\n")[:-1]
    assert outcomes == sorted(outcomes)  # "as it is" until the swap, "as it was" ever after
    assert set(outcomes) == {"as it is", "as it was"}
    assert len(outcomes) > 12
