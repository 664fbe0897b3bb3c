"""A damaged store says so, offers its good backups, and puts one in place when told."""

from pathlib import Path

import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.store.backups import back_up
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader
from tests.unlocked import NOON, PASSPHRASE, make_store, open_vault
from tests.visits import doorstep


@pytest.fixture
def backed_up(tmp_path: Path) -> Path:
    """A store with a conversation and a backup of it."""
    folder = make_store(tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(doorstep.visit(NOON), PartName.PLAN)
        back_up(store, now=NOON)
    return folder


def damage_database(folder: Path) -> None:
    (folder / "store.db").write_bytes(bytes(8192))


def damage_headers(folder: Path) -> None:
    (folder / "store.hdr").unlink()
    (folder / "store.hdr.bak").unlink()


def test_a_damaged_database_gives_way_to_the_newest_good_backup(
    backed_up: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    damage_database(backed_up)
    open_app(backed_up)
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
    reader.hears("This store is damaged")
    reader.hears("1 conversations")
    assert reader.unnamed() == []
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Check this backup")
    reader.hears("This backup is complete")
    assert reader.unnamed() == []
    reader.press("Put it in place")
    reader.hears("Everything in here is encrypted.")
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
    reader.hears("Part of the record is missing")
    reader.hears("2 entries that this laptop had are missing.")
    assert reader.unnamed() == []
    reader.press("Carry on without it")
    reader.hears("Your conversations")
    (kept,) = backed_up.glob("before-restore-*")
    assert (kept / "store.db").read_bytes() == bytes(8192)


def test_lost_headers_come_back_with_the_backup_and_a_wrong_passphrase_is_told(
    backed_up: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    damage_headers(backed_up)
    open_app(backed_up)
    reader.hears("This store is damaged")
    reader.write("Passphrase", "not the one")
    reader.press("Check this backup")
    reader.hears("That passphrase does not open this store.")
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Check this backup")
    reader.press("Put it in place")
    reader.hears("Everything in here is encrypted.")


def test_a_damaged_backup_is_not_offered(
    backed_up: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    damage_headers(backed_up)
    (backup,) = (backed_up / "backups").iterdir()
    (backup / "store.db").write_bytes(b"spoilt")
    open_app(backed_up)
    reader.hears("This store is damaged")
    reader.hears("There is no good backup")
    assert reader.unnamed() == []


def test_what_can_still_be_read_is_saved_and_counted(
    backed_up: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    data = bytearray((backed_up / "store.db").read_bytes())
    data[2000] ^= 1
    (backed_up / "store.db").write_bytes(data)
    open_app(backed_up)
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
    reader.hears("a copy of it as it is has been kept")
    reader.press("Save what can still be read")
    reader.hears("A good backup is better")
    assert reader.unnamed() == []
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Save what can be read")
    reader.hears("Conversations read in full: 1, 0 of them finished.")
    reader.hears("could not be read: 0")
    reader.press("Go on")
    reader.hears("Everything in here is encrypted.")
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
    reader.hears("Part of the record is missing")
    reader.press("Carry on without it")
    reader.hears("Your conversations")
    (aside,) = backed_up.glob("damaged-*")
    assert (aside / "store.db").read_bytes() == data


def test_a_backup_in_another_folder_begins_a_new_laptop(
    backed_up: Path, tmp_path: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    (backed_up / "backups").rename(drive / "msp-desktop-1234")
    open_app(tmp_path / "new laptop")
    reader.press("I have a backup")
    reader.write("Folder", str(tmp_path / "nowhere"))
    reader.press("Look there")
    reader.hears("There is no backup in that folder.")
    reader.write("Folder", str(drive))
    reader.press("Look there")
    reader.hears("1 conversations")
    assert reader.unnamed() == []
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Check this backup")
    reader.press("Put it in place")
    reader.hears("Everything in here is encrypted.")
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
    reader.hears("Your conversations")


def test_without_room_for_a_copy_it_is_said_and_nothing_is_salvaged(
    backed_up: Path, open_app: OpenApp, reader: ScreenReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage_database(backed_up)
    monkeypatch.setattr("msp_desktop.vault.reserve.has_room_beside", lambda *_: False)
    open_app(backed_up)
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
    reader.hears("too little room on this disk to copy the damaged store aside")
    assert not list(backed_up.glob("damaged-*"))
