"""A damaged store says so, offers its good backups, and puts one in place when told."""

from pathlib import Path

import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.store.backing_up import back_up
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
    reader.hears("This backup is whole")
    assert reader.unnamed() == []
    reader.press("Put it in place")
    reader.hears("Everything in here is encrypted.")
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
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
    reader.hears("This cannot be opened")
