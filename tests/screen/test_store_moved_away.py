"""The store moved, deleted or replaced under the hands of whoever types: no word is lost."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.unlocked import PASSPHRASE
from ui.window import Window

WORDS = "They write to me by name. Twenty, some days."


def unlock(reader: ScreenReader) -> None:
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")


def begin(reader: ScreenReader) -> None:
    unlock(reader)
    reader.hears("Your conversations")
    reader.press("New conversation")
    reader.press("The person")
    reader.write("Name", "Albert Teasel")
    reader.hears("Saved")


def rename(folder: Path) -> None:
    folder.rename(folder.with_name("moved"))


def delete(folder: Path) -> None:
    shutil.rmtree(folder)


def delete_database(folder: Path) -> None:
    (folder / "store.db").unlink()


def replace_by_older(folder: Path) -> None:
    """As a sync program does: the older file is written beside and renamed into place."""
    older = folder / "older"
    shutil.copy(folder.with_name("yesterday") / "store.db", older)
    older.rename(folder / "store.db")


def write_older_over_it(folder: Path) -> None:
    shutil.copy(folder.with_name("yesterday") / "store.db", folder / "store.db")


def put_whole_folder_back(folder: Path) -> None:
    folder.rename(folder.with_name("aside"))
    shutil.copytree(folder.with_name("yesterday"), folder)


AWAY = (
    rename,
    delete,
    delete_database,
    replace_by_older,
    write_older_over_it,
    put_whole_folder_back,
)


@pytest.mark.parametrize("away", AWAY)
def test_words_of_a_store_taken_away_are_not_saved_but_rescued(
    away: Callable[[Path], None], folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    shutil.copytree(folder, folder.with_name("yesterday"))
    window = open_app(folder)
    begin(reader)
    said: list[str] = []
    window.session.not_saved.connect(lambda fault: said.append(type(fault).__name__))
    until(lambda: not window.session.unsaved, "the words so far to be saved")
    reader.hears("Saved")
    away(folder)
    saved_since: list[object] = []
    window.session.saved.connect(saved_since.append)
    reader.press("What is happening")
    reader.write("What they said", WORDS)
    reader.hears("kept, encrypted, in")  # locked, and one sentence says where
    assert "StoreNotInPlace" in said
    assert saved_since == []
    rescued = folder.with_name("store-rescued")
    assert any(rescued.iterdir())
    everything = b"".join(path.read_bytes() for path in rescued.rglob("*") if path.is_file())
    assert WORDS.encode() not in everything


def the_words_are_there(reader: ScreenReader) -> None:
    reader.press("What is happening")
    until(lambda: reader.text("What they said") == WORDS, "the words to be there again")


@pytest.mark.parametrize("away", [replace_by_older, put_whole_folder_back])
def test_an_older_store_put_back_is_offered_the_rescued_words(
    away: Callable[[Path], None], folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    shutil.copytree(folder, folder.with_name("yesterday"))
    open_app(folder)
    begin(reader)
    away(folder)
    reader.press("What is happening")
    reader.write("What they said", WORDS)
    reader.hears("kept, encrypted, in")
    unlock(reader)
    said = reader.everything
    until(
        lambda: any("rescued" in each or "is missing" in each for each in said()),
        "what is missing, or what was rescued",
    )
    if any("Carry on without it" in each for each in said()):
        reader.press("Carry on without it")
    reader.press("Bring them back")
    the_words_are_there(reader)
    reader.hears("Saved")


def test_a_store_that_was_known_and_is_gone_is_no_first_start(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(folder)
    unlock(reader)
    reader.hears("Your conversations")
    window.session.end()
    folder.rename(folder.with_name("moved"))
    open_app(folder)
    reader.hears("Your store is not where it was")
    reader.hears_not("New passphrase")
    folder.with_name("moved").rename(folder)
    reader.press("Look again")
    unlock(reader)
    reader.hears("Your conversations")


def test_a_moved_store_is_noticed_though_nobody_types(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window: Window = open_app(folder)
    begin(reader)
    window.session._look.setInterval(20)
    folder.rename(folder.with_name("moved"))
    reader.hears("Your store is not where it was")
