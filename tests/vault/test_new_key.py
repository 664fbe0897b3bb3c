"""A new data key: what was lost before opens nothing, what was kept stays, and no kill loses it."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from msp_desktop.vault.backup.backup import make_backup
from msp_desktop.vault.faults import (
    HeaderDamaged,
    NoRoomForNewKey,
    StoreDamaged,
    WrongPassphrase,
    WrongRecoveryCode,
)
from msp_desktop.vault.folder import StoreFolder
from msp_desktop.vault.key_rotation import new_key_for, renew_data_key
from msp_desktop.vault.keys import header as headers
from msp_desktop.vault.keys import recovery_code
from msp_desktop.vault.keys.recovery_code import RecoveryCode
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.repair.restore import stage_restore, swap_in
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import unlock, unlock_with_recovery
from tests.backups_read import PlainReader
from tests.vault import NOON, PASSPHRASE
from tests.vault.conftest import MadeStore
from tests.vault.programs import look_at
from tests.vault.small_disk import PROGRAMS

ANOTHER = "zebra unwoven canary lantern yodel abacus"


def say_in(vault: UnlockedVault, words: str) -> None:
    connection = vault.connect()
    connection.execute("INSERT INTO said VALUES (?)", (words,))
    connection.close()


def said_in(vault: UnlockedVault) -> list[str]:
    connection = vault.connect()
    rows = connection.execute("SELECT words FROM said").fetchall()
    connection.close()
    return [row[0] for row in rows]


def renew(vault: UnlockedVault, passphrase: str = PASSPHRASE) -> RecoveryCode:
    code = recovery_code.make()
    renew_data_key(vault, new_key_for(vault, passphrase, code, cost=Cost.least()))
    return code


def test_what_was_said_is_there_under_the_new_key_and_can_be_gone_on_with(
    store: MadeStore, vault: UnlockedVault
) -> None:
    say_in(vault, "before")
    shares: list[float] = []
    code = recovery_code.make()
    new = new_key_for(vault, PASSPHRASE, code, cost=Cost.least())
    assert repr(new) == "NewKey()"
    renew_data_key(vault, new, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    say_in(vault, "after")
    vault.close()
    with unlock(store.path, PASSPHRASE, now=NOON) as again:
        assert said_in(again) == ["before", "after"]
        assert again.notices == ()
    with unlock_with_recovery(store.path, code) as again:
        assert said_in(again) == ["before", "after"]
    left = {path.name for path in store.path.iterdir()}
    assert not left & {"store.rekeyed", "store.former", "store.hdr.new"}


def test_the_code_printed_before_and_the_header_kept_before_open_nothing(
    store: MadeStore, vault: UnlockedVault
) -> None:
    folder = StoreFolder(store.path)
    kept = folder.header.read_bytes()
    code = renew(vault)
    vault.close()
    with pytest.raises(WrongRecoveryCode):
        unlock_with_recovery(store.path, store.code)
    folder.header.write_bytes(kept)
    folder.header_copy.write_bytes(kept)
    with unlock_with_recovery(store.path, store.code) as opened, pytest.raises(StoreDamaged):
        opened.connect()
    assert code != store.code


def test_what_was_proved_before_stays_provable_and_the_database_key_does_not_stay(
    vault: UnlockedVault,
) -> None:
    def proving() -> tuple[bytes, ...]:
        return vault.trail_key, vault.seal_key, vault.backup_key

    before, first = proving(), vault._data_key
    renew(vault)
    renew(vault)
    assert proving() == before
    assert vault._data_key != first
    assert vault.root_key() == first


def test_another_passphrase_can_go_with_the_new_key(store: MadeStore, vault: UnlockedVault) -> None:
    renew(vault, ANOTHER)
    vault.close()
    with pytest.raises(WrongPassphrase):
        unlock(store.path, PASSPHRASE, now=NOON)
    unlock(store.path, ANOTHER, now=NOON).close()


def test_a_backup_made_before_is_still_known_as_ours_and_can_be_brought_back(
    store: MadeStore, vault: UnlockedVault
) -> None:
    say_in(vault, "as it was")
    connection = vault.connect()
    made = make_backup(vault, connection, vault.folder.backups, now=NOON, look=look_at)
    connection.close()
    renew(vault, ANOTHER)
    assert made.facts.is_genuine(vault.backup_key)
    vault.close()
    beside = stage_restore(
        store.path, made.path, PASSPHRASE, now=NOON, look=look_at, reader=PlainReader()
    )
    swap_in(store.path, beside, now=NOON)
    with unlock(store.path, PASSPHRASE, now=NOON) as again:
        assert said_in(again) == ["as it was"]


def test_too_little_room_is_told_before_anything_is_written(
    vault: UnlockedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("msp_desktop.vault.key_rotation.has_room_beside", lambda *_: False)
    before = vault.folder.header.read_bytes()
    with pytest.raises(NoRoomForNewKey):
        renew(vault)
    assert vault.folder.header.read_bytes() == before
    assert not vault.folder.rekeyed.exists()
    assert said_in(vault) == []


def test_a_damaged_store_is_not_copied_under_a_new_key(vault: UnlockedVault) -> None:
    say_in(vault, "x" * 50_000)
    before = vault.folder.header.read_bytes()
    data = bytearray(vault.folder.database.read_bytes())
    data[-100] ^= 1
    vault.folder.database.write_bytes(data)
    with pytest.raises(StoreDamaged):
        renew(vault)
    assert vault.folder.header.read_bytes() == before
    assert not vault.folder.rekeyed.exists()


@pytest.fixture
def halfway(store: MadeStore, vault: UnlockedVault) -> RecoveryCode:
    """A change of key cut short right after its header was written; gives its new code."""
    say_in(vault, "kept")

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("msp_desktop.vault.key_rotation.finish_rotation", stop)
        code = recovery_code.make()
        new = new_key_for(vault, PASSPHRASE, code, cost=Cost.least())
        with pytest.raises(KeyboardInterrupt):
            renew_data_key(vault, new)
    vault.close()
    header = headers.read_one(StoreFolder(store.path).header)
    assert header is not None
    assert isinstance(header.former, headers.Header)
    return code


def test_cut_short_the_old_code_takes_the_old_key_back(
    store: MadeStore, halfway: RecoveryCode
) -> None:
    with unlock_with_recovery(store.path, store.code) as opened:
        assert said_in(opened) == ["kept"]
        assert not opened.folder.rekeyed.exists()
    with pytest.raises(WrongRecoveryCode):
        unlock_with_recovery(store.path, halfway)


def test_cut_short_the_new_code_goes_on_with_the_new_key(
    store: MadeStore, halfway: RecoveryCode
) -> None:
    with unlock_with_recovery(store.path, halfway) as opened:
        assert said_in(opened) == ["kept"]
    with pytest.raises(WrongRecoveryCode):
        unlock_with_recovery(store.path, store.code)


def test_a_new_file_that_does_not_read_back_gives_way_to_the_old_one(
    store: MadeStore, halfway: RecoveryCode
) -> None:
    new = StoreFolder(store.path).rekeyed
    data = bytearray(new.read_bytes())
    data[-100] ^= 1
    new.write_bytes(data)
    with pytest.raises(StoreDamaged):  # the new code alone does not reach the old key
        unlock_with_recovery(store.path, halfway)
    with unlock(store.path, PASSPHRASE, now=NOON) as opened:
        assert said_in(opened) == ["kept"]
    with unlock_with_recovery(store.path, store.code) as opened:
        assert said_in(opened) == ["kept"]


def test_a_wrong_passphrase_is_wrong_halfway_too_and_changes_nothing(
    store: MadeStore, halfway: RecoveryCode
) -> None:
    before = StoreFolder(store.path).header.read_bytes()
    with pytest.raises(WrongPassphrase):
        unlock(store.path, ANOTHER, now=NOON)
    assert StoreFolder(store.path).header.read_bytes() == before
    unlock_with_recovery(store.path, halfway).close()


def test_locks_before_of_another_store_are_not_believed(
    store: MadeStore, halfway: RecoveryCode
) -> None:
    folder = StoreFolder(store.path)
    header = headers.read_one(folder.header)
    assert header is not None
    assert isinstance(header.former, headers.Header)
    altered = header.changed(former=header.former.changed(slots=header.former.slots[1:]))
    folder.header.write_bytes(headers.encode(altered))
    folder.header_copy.write_bytes(headers.encode(altered))
    for code in (store.code, halfway):
        with pytest.raises(HeaderDamaged):
            unlock_with_recovery(store.path, code)


@pytest.mark.skipif(sys.platform != "linux", reason="uses Linux's own ways")
def test_a_kill_at_any_moment_of_the_change_leaves_a_store_that_opens_with_all_in_it(
    store: MadeStore,
) -> None:
    program = [*PROGRAMS, "killed_renewing", str(store.path), store.code.text]
    run = subprocess.run(program, check=True, capture_output=True, text=True)
    outcomes = run.stdout.split()
    assert outcomes == sorted(outcomes, key=["before", "after"].index)
    assert set(outcomes) == {"before", "after"}
    assert len(outcomes) > 15


def test_a_file_of_the_new_key_left_by_a_kill_is_taken_away(store: MadeStore) -> None:
    folder = StoreFolder(store.path)
    folder.rekeyed.write_bytes(b"half")
    unlock(store.path, PASSPHRASE, now=NOON).close()
    assert not folder.rekeyed.exists()


def test_another_key_reads_nothing_of_the_file_written_anew(
    vault: UnlockedVault, tmp_path: Path
) -> None:
    say_in(vault, "a canary in the file")
    renew(vault)
    assert b"canary" not in vault.folder.database.read_bytes()
    with pytest.raises(dbapi2.DatabaseError), dbapi2.connect(vault.folder.database) as plain:
        plain.execute("SELECT * FROM said")
    assert list(tmp_path.rglob("store.former")) == []
