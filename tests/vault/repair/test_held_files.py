"""What is held open is compared with what lies under its names, and what is rescued from it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from msp_desktop.vault import held_files
from msp_desktop.vault.faults import StoreNotInPlace
from msp_desktop.vault.folder import StoreFolder
from msp_desktop.vault.held_files import HeldFiles
from msp_desktop.vault.repair.rescue import set_log_aside, words_rescued, write_words
from msp_desktop.vault.unlocked import UnlockedVault
from tests.vault import NOON


@pytest.fixture
def folder(tmp_path: Path) -> StoreFolder:
    place = StoreFolder(tmp_path / "store")
    place.make()
    place.database.write_bytes(b"database")
    log_of(place).write_bytes(b"log")
    return place


def log_of(folder: StoreFolder) -> Path:
    return folder.database.with_name("store.db-wal")


def put_another(path: Path, data: bytes) -> None:
    """Another file under the same name, as a sync program leaves it."""
    beside = path.with_name("beside")
    beside.write_bytes(data)
    beside.replace(path)


def move_away(folder: StoreFolder) -> None:
    folder.path.rename(folder.path.with_name("elsewhere"))


CHANGES: dict[str, Callable[[StoreFolder], object]] = {
    "the folder moved": move_away,
    "the database deleted": lambda folder: folder.database.unlink(),
    "the database replaced": lambda folder: put_another(folder.database, b"yesterday"),
    "the database written by another": lambda folder: folder.database.write_bytes(b"longer now"),
    "the log deleted": lambda folder: log_of(folder).unlink(),
    "the log replaced": lambda folder: put_another(log_of(folder), b"log"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_each_change_is_told_at_the_next_look(folder: StoreFolder, change: str) -> None:
    held = HeldFiles(folder)
    held.check()
    CHANGES[change](folder)
    with pytest.raises(StoreNotInPlace):
        held.check()


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_on_the_way_of_a_save_is_told_when_it_is_noted(
    folder: StoreFolder, change: str
) -> None:
    """A save changes the log alone; whatever else changed in that moment was somebody else's."""
    held = HeldFiles(folder)
    CHANGES[change](folder)
    with pytest.raises(StoreNotInPlace):
        held.mark_saved()


def test_what_the_app_itself_wrote_is_no_change_once_it_is_noted(folder: StoreFolder) -> None:
    held = HeldFiles(folder)
    log_of(folder).write_bytes(b"log and a page more")
    assert not held.mark_saved()
    held.check()
    folder.database.write_bytes(b"database with those pages")
    log_of(folder).write_bytes(b"")
    held.mark()
    held.check()


def test_a_log_that_has_grown_long_is_said(folder: StoreFolder) -> None:
    held = HeldFiles(folder)
    os.truncate(log_of(folder), held_files._LONG_LOG)
    assert held.mark_saved()


def test_a_log_that_comes_later_is_held_from_then_on(folder: StoreFolder) -> None:
    log_of(folder).unlink()
    held = HeldFiles(folder)
    held.check()
    log_of(folder).write_bytes(b"log")
    held.mark_saved()
    log_of(folder).unlink()
    with pytest.raises(StoreNotInPlace):
        held.check()


def test_who_wrote_and_beside_what_our_log_lies_is_told_apart(folder: StoreFolder) -> None:
    held = HeldFiles(folder)
    assert not held.was_written_by_another()
    assert not held.log_is_beside_another()
    folder.database.write_bytes(b"longer now")
    assert held.was_written_by_another()
    assert held.log_is_beside_another()
    put_another(folder.database, b"yesterday")
    assert not held.was_written_by_another()  # another file, which nobody holds
    assert held.log_is_beside_another()
    put_another(log_of(folder), b"theirs")
    assert not held.log_is_beside_another()  # the log is theirs too


def test_our_log_is_set_aside_from_a_database_that_is_not_ours(
    folder: StoreFolder, tmp_path: Path
) -> None:
    held = HeldFiles(folder)
    aside = tmp_path / "aside"
    aside.mkdir()
    set_log_aside(held, aside, NOON)
    assert log_of(folder).exists()
    put_another(folder.database, b"yesterday")
    set_log_aside(held, aside, NOON)
    assert not log_of(folder).exists()
    (kept,) = aside.iterdir()
    assert kept.read_bytes() == b"log"


def test_rescued_words_are_this_stores_alone_and_go_where_there_is_a_place(
    vault: UnlockedVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    monkeypatch.setenv("HOME", str(home))
    assert words_rescued(vault).files == ()
    place = write_words(vault, b"some words", NOON)
    (place / "words-20260101T000000").write_bytes(b"sealed with another key")
    (place / "words-20260101T000001").mkdir()
    (place / "other").write_bytes(b"")
    assert [words for _, words in words_rescued(vault).files] == [b"some words"]
    beside = vault.folder.path.with_name(f"{vault.folder.path.name}-rescued")
    for path in beside.iterdir():
        path.rmdir() if path.is_dir() else path.unlink()
    beside.rmdir()
    beside.write_bytes(b"a file where the folder would be")
    elsewhere = write_words(vault, b"some more", NOON)
    assert elsewhere != beside
    assert [words for _, words in words_rescued(vault).files] == [b"some more"]
    elsewhere_words = next(path for path, _ in words_rescued(vault).files)
    elsewhere_words.unlink()
    elsewhere.rmdir()
    elsewhere.write_bytes(b"")
    with pytest.raises(FileExistsError):
        write_words(vault, b"no place at all", NOON)
