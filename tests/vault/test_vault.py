"""A store is made, opened, given new locks, and found to be what it says."""

import os
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from msp_desktop.vault.faults import (
    FolderNotWritable,
    HeaderDamaged,
    NotAStore,
    StoreDamaged,
    StoreExists,
    StoreInUse,
    TooSoon,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from msp_desktop.vault.folder import StoreFolder
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import (
    change_passphrase,
    create,
    renew_recovery_code,
    unlock,
    unlock_with_recovery,
)
from tests.vault import NOON, PASSPHRASE
from tests.vault.conftest import MadeStore

CANARY = "heron-on-the-lock-gate"
NEW_PASSPHRASE = "anaconda hurled jot prorate"


def say(vault: UnlockedVault, words: str) -> None:
    connection = vault.connect()
    connection.execute("INSERT INTO said VALUES (?)", (words,))
    connection.close()


def said(vault: UnlockedVault) -> list[str]:
    connection = vault.connect()
    rows = connection.execute("SELECT words FROM said").fetchall()
    connection.close()
    return [words for (words,) in rows]


def test_what_was_saved_is_there_after_opening_with_the_passphrase(store: MadeStore) -> None:
    with unlock(store.path, PASSPHRASE, now=NOON) as vault:
        say(vault, CANARY)
    with unlock(store.path, f" {PASSPHRASE.upper()} ", now=NOON) as vault:
        assert said(vault) == [CANARY]
        assert vault.notices == ()


def test_the_recovery_code_opens_the_same_store(store: MadeStore) -> None:
    with unlock(store.path, PASSPHRASE, now=NOON) as vault:
        by_passphrase = (vault.store_id, vault.trail_key)
    with unlock_with_recovery(store.path, store.code) as vault:
        assert (vault.store_id, vault.trail_key) == by_passphrase


def test_wrong_passphrases_before_the_recovery_code_are_still_told(store: MadeStore) -> None:
    for second in range(2):
        with pytest.raises(WrongPassphrase):
            unlock(store.path, "not the passphrase at all", now=NOON + timedelta(seconds=second))
    with unlock_with_recovery(store.path, store.code) as vault:
        assert (vault.wrong_tries, vault.last_wrong_try) == (2, NOON + timedelta(seconds=1))
    with unlock_with_recovery(store.path, store.code) as vault:
        assert vault.wrong_tries == 0


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "Zoë's work? 100% #1 & more"
    vault, code = create(folder, PASSPHRASE, now=NOON, cost=Cost.least())
    vault.connect().close()
    vault.close()
    with unlock_with_recovery(folder, code) as again:
        again.connect().close()


def test_wrong_passphrases_are_told_with_the_wait_that_follows(store: MadeStore) -> None:
    for wait in (0, 0, 1):
        with pytest.raises(WrongPassphrase) as fault:
            unlock(store.path, "wrong wrong wrong wrong", now=NOON)
        assert fault.value.seconds == wait
    assert "in 1 second" in fault.value.sentence
    with pytest.raises(TooSoon):
        unlock(store.path, PASSPHRASE, now=NOON)
    with unlock(store.path, PASSPHRASE, now=NOON + timedelta(seconds=1)):
        assert not StoreFolder(store.path).tries.exists()


def test_a_new_passphrase_opens_and_the_old_one_no_longer_does(store: MadeStore) -> None:
    with unlock_with_recovery(store.path, store.code) as vault:
        change_passphrase(vault, NEW_PASSPHRASE, cost=Cost.least())
        say(vault, CANARY)
    with pytest.raises(WrongPassphrase):
        unlock(store.path, PASSPHRASE, now=NOON)
    with unlock(store.path, NEW_PASSPHRASE, now=NOON) as vault:
        assert said(vault) == [CANARY]


def test_an_old_copy_of_the_header_does_not_bring_an_old_passphrase_back(store: MadeStore) -> None:
    folder = StoreFolder(store.path)
    old_copy = folder.header_copy.read_bytes()
    with unlock_with_recovery(store.path, store.code) as vault:
        change_passphrase(vault, NEW_PASSPHRASE, cost=Cost.least())
    folder.header_copy.write_bytes(old_copy)
    with pytest.raises(WrongPassphrase):
        unlock(store.path, PASSPHRASE, now=NOON)
    with unlock_with_recovery(store.path, store.code):
        assert folder.header_copy.read_bytes() == folder.header.read_bytes()


def test_a_passphrase_of_ones_own_opens_with_its_capitals_only(tmp_path: Path) -> None:
    own = "eleven crooked lanterns hum behind the Bakery"
    vault, _ = create(tmp_path / "store", own, now=NOON, cost=Cost.least())
    vault.close()
    with pytest.raises(WrongPassphrase):
        unlock(tmp_path / "store", own.lower(), now=NOON)
    unlock(tmp_path / "store", own, now=NOON).close()


def test_a_new_recovery_code_replaces_the_one_printed_before(
    store: MadeStore, vault: UnlockedVault
) -> None:
    code = renew_recovery_code(vault)
    vault.close()
    with pytest.raises(WrongRecoveryCode):
        unlock_with_recovery(store.path, store.code)
    unlock_with_recovery(store.path, code).close()


def test_a_weak_passphrase_is_refused_for_a_new_store_and_for_an_old_one(
    tmp_path: Path, vault: UnlockedVault
) -> None:
    with pytest.raises(WeakPassphrase):
        create(tmp_path / "new", "password1", now=NOON)
    assert not (tmp_path / "new").exists()
    with pytest.raises(WeakPassphrase):
        change_passphrase(vault, "password1")


def test_a_store_in_use_cannot_be_opened_a_second_time(
    store: MadeStore, vault: UnlockedVault
) -> None:
    with pytest.raises(StoreInUse):
        unlock(store.path, PASSPHRASE, now=NOON)
    vault.close()
    unlock(store.path, PASSPHRASE, now=NOON).close()


def test_a_store_is_never_made_over_another(store: MadeStore) -> None:
    before = StoreFolder(store.path).database.read_bytes()
    with pytest.raises(StoreExists):
        create(store.path, PASSPHRASE, now=NOON, cost=Cost.least())
    assert StoreFolder(store.path).database.read_bytes() == before


def test_a_folder_with_other_things_is_left_exactly_alone(tmp_path: Path) -> None:
    (tmp_path / "holiday.txt").write_text("sand")
    for attempt in (
        lambda: create(tmp_path, PASSPHRASE, now=NOON, cost=Cost.least()),
        lambda: unlock(tmp_path, PASSPHRASE, now=NOON),
    ):
        with pytest.raises(NotAStore):
            attempt()
    assert [path.name for path in tmp_path.iterdir()] == ["holiday.txt"]


def test_a_database_that_lost_both_headers_is_never_made_over(store: MadeStore) -> None:
    folder = StoreFolder(store.path)
    folder.header.unlink()
    folder.header_copy.unlink()
    before = folder.database.read_bytes()
    with pytest.raises(HeaderDamaged):
        create(store.path, PASSPHRASE, now=NOON, cost=Cost.least())
    with pytest.raises(HeaderDamaged):
        unlock(store.path, PASSPHRASE, now=NOON)
    assert folder.database.read_bytes() == before


@pytest.mark.parametrize("name", ["missing", "empty"])
def test_a_missing_or_empty_folder_is_no_store(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotAStore):
        unlock(tmp_path / name, PASSPHRASE, now=NOON)


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    for place in (tmp_path / "file", tmp_path / "file" / "store"):
        with pytest.raises(FolderNotWritable):
            create(place, PASSPHRASE, now=NOON, cost=Cost.least())


@pytest.mark.skipif(os.name == "nt", reason="links and pipes are POSIX here")
@pytest.mark.parametrize(
    ("name", "fault"),
    [("store.hdr", HeaderDamaged), ("store.db", StoreDamaged), ("store.lock", StoreDamaged)],
)
@pytest.mark.parametrize("kind", ["link", "pipe"])
def test_a_link_or_a_pipe_in_the_place_of_a_file_is_refused(
    store: MadeStore, tmp_path: Path, name: str, fault: type[Exception], kind: str
) -> None:
    path = store.path / name
    path.rename(tmp_path / name)
    if kind == "link":
        path.symlink_to(tmp_path / name)
    else:
        os.mkfifo(path)
    with pytest.raises(fault):
        unlock(store.path, PASSPHRASE, now=NOON)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_every_file_is_for_its_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        vault, _ = create(tmp_path / "store", PASSPHRASE, now=NOON, cost=Cost.least())
        connection = vault.connect()
        connection.execute("CREATE TABLE said (words TEXT)")
        files = sorted(path.name for path in vault.folder.path.iterdir())
        modes = {mode(path) for path in vault.folder.path.iterdir() if path.is_file()}
        connection.close()
        vault.close()
    finally:
        os.umask(before)
    assert files == [
        "backups",
        "reserve.bin",
        "store.db",
        "store.db-wal",
        "store.hdr",
        "store.hdr.bak",
        "store.lock",
    ]
    assert modes == {0o600}
    assert mode(tmp_path / "store") == mode(tmp_path / "store" / "backups") == 0o700


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_permissions_that_grew_too_open_are_put_right_and_told(store: MadeStore) -> None:
    store.path.chmod(0o755)
    (store.path / "store.db").chmod(0o644)
    with unlock_with_recovery(store.path, store.code) as vault:
        assert "now only you can" in vault.notices[0]
    assert (mode(store.path), mode(store.path / "store.db")) == (0o700, 0o600)


def test_nothing_said_can_be_read_from_any_file(store: MadeStore) -> None:
    with unlock(store.path, PASSPHRASE, now=NOON) as vault:
        connection = vault.connect()
        connection.execute("CREATE TABLE canary_table (canary_column TEXT)")
        connection.executemany("INSERT INTO said VALUES (?)", [(CANARY,)] * 2000)
        secrets = [CANARY, "canary_table", PASSPHRASE, store.code.text, store.code.characters]
        for path in store.path.rglob("*.*"):
            data = path.read_bytes()
            assert not [secret for secret in secrets if secret.encode() in data], path.name
        connection.close()
    for path in store.path.rglob("*.*"):
        assert CANARY.encode() not in path.read_bytes()


def test_an_open_vault_does_not_show_its_keys_in_a_log_line(vault: UnlockedVault) -> None:
    assert vault.trail_key.hex() not in repr(vault)
    assert "data_key" not in repr(vault)
