"""The window over folders that are no store, or no longer one: a sentence, and nothing touched."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from tests.bad_input.conftest import OpenApp, ScreenReader
from tests.screen.reader import until
from tests.screen.unlocking import unlock
from ui.dialogs import QtDialogs
from ui.scope import Scope


def test_a_file_where_the_folder_should_be_is_told(
    tmp_path: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    (tmp_path / "store").write_text("not ours", encoding="utf-8")
    open_app(tmp_path / "store")
    reader.hears("This cannot be opened")
    assert (tmp_path / "store").read_text(encoding="utf-8") == "not ours"


def test_a_folder_without_end_is_told(
    tmp_path: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    open_app(tmp_path / "loop")
    reader.hears("This cannot be opened")


def cut(folder: Path) -> None:
    os.truncate(folder / "store.db", (folder / "store.db").stat().st_size // 2)


def turn_over(folder: Path) -> None:
    """Every page but the first."""
    data = bytearray((folder / "store.db").read_bytes())
    for at in range(4096 + 100, len(data), 4096):
        data[at] ^= 0xFF
    (folder / "store.db").write_bytes(data)


def empty(folder: Path) -> None:
    os.truncate(folder / "store.db", 0)


def plain(folder: Path) -> None:
    (folder / "store.db").unlink()
    with sqlite3.connect(folder / "store.db") as connection:
        connection.execute("CREATE TABLE person (name TEXT)")
    connection.close()


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (cut, "damaged and cannot be read"),
        (turn_over, "damaged and cannot be read"),
        (empty, "damaged and cannot be read"),
        (plain, "not encrypted"),
    ],
)
def test_damage_is_told_and_nothing_is_mended_in_place(
    folder: Path,
    open_app: OpenApp,
    reader: ScreenReader,
    damage: Callable[[Path], None],
    told: str,
) -> None:
    damage(folder)
    before = (folder / "store.db").read_bytes()
    open_app(folder)
    unlock(reader)
    reader.hears(told)
    assert (folder / "store.db").read_bytes() == before


def test_a_header_that_was_altered_with_its_copy_is_told(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    for name in ("store.hdr", "store.hdr.bak"):
        data = bytearray((folder / name).read_bytes())
        data[100] ^= 1
        (folder / name).write_bytes(data)
    open_app(folder)
    unlock(reader)
    reader.hears("holds its locks is damaged")


def test_where_a_document_was_saved_is_remembered_nowhere(
    tmp_path: Path, open_app: OpenApp, reader: ScreenReader, folder: Path
) -> None:
    """A folder may well bear the name of a person."""
    open_app(folder)
    telling = tmp_path / "Albert Teasel"
    telling.mkdir()
    over = QWidget()
    chosen: list[Path] = []
    QtDialogs().ask_where_to_save(Scope(over), over, "Save", telling / "x.pdf", chosen.append)
    reader.press("Save")
    until(lambda: not over.findChildren(QFileDialog), "the question to be gone for good")
    assert chosen == [telling / "x.pdf"]
    home = Path(os.environ["HOME"])
    kept = [path for path in home.rglob("*") if path.is_file() and b"Teasel" in path.read_bytes()]
    assert kept == []
