"""The trail is read and sought in on screen, by keyboard, and saved as a file without names."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from msp_desktop.store import tables
from msp_desktop.store.store import Store
from msp_desktop.store.trail.detail_file import detail_in_words
from msp_desktop.store.trail.read import PAGE
from msp_desktop.store.trail.trail import Event
from tests.trail.conftest import Around
from ui.scope import Scope
from ui.trail.model import Column
from ui.trail.room import TrailRoom
from ui.trail.words import detail_words


@pytest.fixture
def room(around: Around) -> Iterator[TrailRoom]:
    room = TrailRoom(around.session, dialogs=around.answers)
    around.qtbot.addWidget(room)
    room.resize(1200, 760)
    room.show()
    around.until(lambda: room._model.rowCount() > 0)
    yield room
    room.leave()


def column(room: TrailRoom, which: Column) -> list[str]:
    model = room._model
    return [str(model.data(model.index(row, which))) for row in range(model.rowCount())]


def test_the_newest_entry_stands_first_and_is_read_aloud_with_its_heading(room: TrailRoom) -> None:
    assert column(room, Column.WHAT)[0] == "Unlocked"
    about = column(room, Column.ABOUT)
    assert "Albert Teasel" in about
    assert "Wren Halloway" in about
    first = room._model.index(0, Column.WHAT)
    aloud = room._model.data(first, Qt.ItemDataRole.AccessibleTextRole)
    assert aloud == "What was done: Unlocked"
    assert room.table.accessibleName() == "The trail"


def test_it_is_sought_by_kind_name_and_day(room: TrailRoom, around: Around) -> None:
    room.name.setText("teas")
    around.until(lambda: set(column(room, Column.ABOUT)) == {"Albert Teasel"})
    room.kind.set_value(Event.COLLECTION)
    room.kind.changed.emit()
    around.until(lambda: column(room, Column.WHAT) == ["Begun"])
    room.since.field.setText("1 December 2030")
    around.until(lambda: room._model.rowCount() == 0)
    assert room.count.text() == "0 entries"


def test_its_chain_is_told_in_words(room: TrailRoom, around: Around) -> None:
    around.until(lambda: room.verdict.text().startswith("Complete"))
    assert "beside the store" in room.remembered.text()
    assert "no keyring" in room.remembered.text()


def _lengthen(room: TrailRoom, around: Around) -> None:
    """Locking, one page of it and more."""
    row = {"event": "lock", "subject": "x", "detail": "", "before": "", "seal": ""}
    at = "2026-11-21T12:00:00+00:00"
    rows = [row | {"number": n, "at": at} for n in range(1_000, 1_000 + PAGE + 20)]

    def lengthen(store: Store) -> None:
        store.write(lambda connection: connection.execute(insert(tables.trail), rows))

    around.session.ask(Scope(around.session), lengthen, lambda _: None, room._say)
    room.refresh()
    around.until(lambda: room._model.rowCount() == PAGE)


def test_a_long_trail_comes_as_it_is_scrolled_by_keyboard(room: TrailRoom, around: Around) -> None:
    _lengthen(room, around)
    assert "older ones" in room.count.text()
    QTest.keyClick(room.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    around.until(lambda: room._model.rowCount() > PAGE)
    room._follow_chain()
    around.until(lambda: "is broken" in room.broken.sentence())


def test_older_rows_never_come_below_what_another_search_found(
    room: TrailRoom, around: Around
) -> None:
    _lengthen(room, around)
    room.kind.set_value(Event.COLLECTION)
    room.kind.changed.emit()
    room._model.fetchMore(QModelIndex())
    around.until(lambda: set(column(room, Column.WHAT)) == {"Begun"})
    around.ask(lambda _: None)
    assert column(room, Column.ABOUT) == ["Wren Halloway", "Albert Teasel"]


@pytest.mark.parametrize("ending", [".csv", ".json"])
def test_it_is_saved_as_a_file_whose_name_and_rows_name_nobody(
    room: TrailRoom, around: Around, ending: str
) -> None:
    (room.as_table if ending == ".csv" else room.as_json).click()
    around.until(lambda: bool(room.saved.sentence() or room.not_saved.sentence()))
    (saved,) = around.answers.folder.iterdir()
    assert saved.name.startswith("trail-2")
    words = saved.read_text("utf-8-sig")
    assert "Teasel" not in words
    assert "collection" in words
    if ending == ".json":
        assert json.loads(words)["first_broken"] is None


def test_it_is_never_saved_into_the_store(room: TrailRoom, around: Around) -> None:
    room._save(Path(around.session.folder) / "trail.csv", ".csv")
    around.until(lambda: bool(room.not_saved.sentence()))
    assert "keeps its own records" in room.not_saved.sentence()


def test_leaving_lets_go_of_every_name(room: TrailRoom) -> None:
    with_names = room._model.rowCount()
    room.leave()
    assert with_names
    assert room._model.rowCount() == 0


@pytest.mark.parametrize(
    "kept",
    [
        f"to council, document {'ab' * 32}",
        f"to council, document {'ab' * 32}, locked file, plan {'0' * 16}",
        "review period, advocate: 24 months",
        f"file {'ab' * 32} refused: NotAReferral",
        f"pages of file {'ab' * 32} not drawn: TookTooLong",
        "review 1234 signed off",
        "follow-up put back",
        "3 conversations",
        "2 wrong, the last 2026-11-21T12:00:00+00:00",
    ],
)
def test_every_kind_of_note_is_said_anew_in_the_language_of_the_screen(
    kept: str, qapp: QApplication
) -> None:
    bracketed = _Bracketing()
    qapp.installTranslator(bracketed)
    try:
        assert detail_words(detail_in_words(kept)).startswith("⟦")
    finally:
        qapp.removeTranslator(bracketed)
    assert "{" not in detail_words(detail_in_words(kept))


class _Bracketing(QTranslator):
    """Puts every text of the core between brackets."""

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return f"⟦{source}⟧" if context == "core" else source

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False
