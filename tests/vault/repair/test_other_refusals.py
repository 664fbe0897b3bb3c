"""Small refusals of the vault, each by its own words, with nothing changed."""

import os
import shutil
import sys
from datetime import timedelta
from itertools import cycle
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from msp_desktop.vault.backup.backup import copy_backup, make_backup
from msp_desktop.vault.backup.folders import Backup, facts_in, take_away
from msp_desktop.vault.database import page_digest
from msp_desktop.vault.faults import (
    BackupNotGood,
    HeaderDamaged,
    MistypedRecoveryCode,
    NoRoomForBackup,
    NotAnOrganisationKey,
    NotAStore,
)
from msp_desktop.vault.folder import StoreFolder
from msp_desktop.vault.keys import recovery_code
from msp_desktop.vault.keys.organisation import read_private
from msp_desktop.vault.keys.passphrase import strength
from msp_desktop.vault.keys.slots import Cost, calibrate
from msp_desktop.vault.known_stores import forget, remember, was_known
from msp_desktop.vault.repair.restore import Restored, stage_restore, swap_in
from msp_desktop.vault.repair.salvage import new_beside
from msp_desktop.vault.rescue_places import rescue_places, rescued_at
from msp_desktop.vault.reserve import SIZE, keep_reserve
from msp_desktop.vault.unlocked import UnlockedVault
from tests.backups_read import PlainReader
from tests.vault import NOON, PASSPHRASE
from tests.vault.conftest import MadeStore
from tests.vault.programs import look_at

LATER = NOON + timedelta(days=1)


@pytest.fixture
def backed_up(vault: UnlockedVault) -> Backup:
    connection = vault.connect()
    made = make_backup(vault, connection, vault.folder.backups, now=NOON, look=look_at)
    connection.close()
    vault.close()
    return made


def bring(store: MadeStore, backup: Path) -> Restored:
    return stage_restore(
        store.path, backup, PASSPHRASE, now=LATER, look=look_at, reader=PlainReader()
    )


def test_what_was_brought_before_and_never_put_in_place_goes(
    store: MadeStore, backed_up: Backup, tmp_path: Path
) -> None:
    """A link of such a name is somebody else's, and stays."""
    (store.path / "restored-20200101T000000Z").mkdir()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (store.path / "restored-link").symlink_to(elsewhere)
    beside = bring(store, backed_up.path)
    there = {path.name for path in store.path.glob("restored-*")}
    assert there == {beside.name, "restored-link"}
    assert elsewhere.is_dir()


def test_a_backup_that_is_gone_again_is_not_put_in_place(
    store: MadeStore, backed_up: Backup
) -> None:
    beside = bring(store, backed_up.path)
    shutil.rmtree(store.path / beside.name)
    with pytest.raises(BackupNotGood):
        swap_in(store.path, beside, now=LATER)
    assert StoreFolder(store.path).database.exists()


class NoHeader(PlainReader):
    """Reads as a child does that ends at every header."""

    def header(self, data: bytes) -> None:
        """Nothing came back."""


def test_a_header_that_the_child_did_not_find_whole_is_never_copied(
    store: MadeStore, backed_up: Backup
) -> None:
    reader = NoHeader()
    with pytest.raises(BackupNotGood):
        stage_restore(
            store.path, backed_up.path, PASSPHRASE, now=LATER, look=look_at, reader=reader
        )
    assert not list(store.path.glob("restored-*"))


def test_a_copy_that_came_out_otherwise_is_not_told_as_a_backup(
    backed_up: Backup, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    facts = facts_in(backed_up.path)
    facts.write_bytes(facts.read_bytes().replace(b"0", b"1", 1))
    with pytest.raises(BackupNotGood):
        copy_backup(backed_up, drive)
    assert list(drive.iterdir()) == []


def test_a_backup_that_would_leave_no_room_to_save_is_not_made(
    backed_up: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1024))
    with pytest.raises(NoRoomForBackup):
        copy_backup(backed_up, tmp_path / "drive")


def test_a_backup_taken_away_twice_is_gone_once(backed_up: Backup) -> None:
    take_away(backed_up)
    take_away(backed_up)
    assert not backed_up.path.exists()


def test_only_a_store_that_was_being_made_is_cleared(store: MadeStore) -> None:
    place = StoreFolder(store.path)
    with pytest.raises(NotAStore):
        place.clear_half_made()
    assert place.database.exists()


def test_pages_of_no_database_have_no_digest(store: MadeStore) -> None:
    place = StoreFolder(store.path)
    assert len(page_digest(place)) == 64
    place.database.unlink()
    assert page_digest(place) == ""


def test_the_root_key_comes_out_for_the_data_key_alone(vault: UnlockedVault) -> None:
    from msp_desktop.vault.keys.keys import wrap_root

    root, data = b"r" * 32, b"d" * 32
    header = vault.header.changed(root=wrap_root(root, data, vault.store_id))
    assert header.root_key(data) == root
    with pytest.raises(HeaderDamaged):
        header.root_key(b"o" * 32)


def test_a_laptop_whose_speed_changes_while_it_is_measured_still_gets_a_cost() -> None:
    seconds = cycle((0.1, 3.0))
    cost = calibrate(lambda _: next(seconds))
    assert cost.memory >= Cost.LEAST_MEMORY
    assert cost.memory * cost.passes <= Cost.MOST_WORK


def test_two_slips_in_a_code_name_no_group() -> None:
    """One wrong character is told with its group; where it cannot be one, none is named."""
    code = recovery_code.make()
    plain = code.text.replace("-", "")
    told = set()
    for at in range(len(plain) - 1):
        for mark in recovery_code.ALPHABET[:6]:
            wrong = f"{plain[:at]}{mark}{mark}{plain[at + 2 :]}"
            if wrong == plain:
                continue
            try:
                recovery_code.read(wrong)
            except MistypedRecoveryCode as mistyped:
                told.add(mistyped.group)
    assert None in told


def test_what_was_left_of_an_earlier_salvage_is_cleared_and_so_is_one_that_failed(
    vault: UnlockedVault,
) -> None:
    older = vault.folder.path / "restored-20200101T000000Z"
    older.mkdir()

    def broken_off() -> None:
        with new_beside(vault, NOON):
            assert not older.exists()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert list(vault.folder.path.glob("restored-*")) == []


def test_the_reserve_is_written_out_where_blocks_cannot_be_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file with holes would hold nothing back."""
    monkeypatch.delattr(os, "posix_fallocate", raising=False)
    place = StoreFolder(tmp_path / "store")
    place.make()
    assert keep_reserve(place)
    kept = place.reserve.stat()
    assert kept.st_size == SIZE
    if sys.platform != "win32":
        assert kept.st_blocks * 512 >= SIZE


def test_a_store_is_known_by_where_it_was_opened_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    one, other = tmp_path / "one", tmp_path / "other"
    for each in (one, one, other, one):
        remember(each)
    assert was_known(one)
    assert was_known(other)
    forget(one)
    assert not was_known(one)


def test_a_rescue_copy_is_looked_for_beside_the_store_and_where_stores_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    store = tmp_path / "elsewhere" / "store"
    assert rescued_at(store) is None
    beside, kept = rescue_places(store)
    for place in (kept, beside):
        place.mkdir(parents=True)
        assert rescued_at(store) in {None, kept}  # an empty folder is no copy
        (place / "words-1").write_bytes(b"")
        assert rescued_at(store) == place


def test_another_kind_of_private_key_is_no_organisations(tmp_path: Path) -> None:
    key = Ed25519PrivateKey.generate()
    file = tmp_path / "key.pem"
    file.write_bytes(
        key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption())
    )
    with pytest.raises(NotAnOrganisationKey):
        read_private(file)


def test_six_listed_words_of_this_country_are_worth_half() -> None:
    known = strength("ambulance april borough city clinic cricket")
    assert known.bits == strength("zebra unwoven canary lantern yodel abacus").bits / 2
