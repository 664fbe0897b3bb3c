"""A short list of rows: as high as it holds, one stop for Tab, pressed by hand, key and voice."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Appearance, Scheme, apply
from ui.widgets.layout.tab_order import tab_stops
from ui.widgets.rows.row_list import Row, RowList

PEOPLE = [Row(name, name, "2 conversations") for name in ("Ada", "Bert", "Nell")]


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    """A page with a field, the list, and room under it."""
    apply(qapp, Appearance(Scheme.LIGHT))
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.addWidget(QLineEdit())
    column.addWidget(RowList("People found", "Enter chooses one."))
    column.addStretch(1)
    qtbot.addWidget(whole)
    whole.resize(500, 600)
    whole.show()
    qtbot.waitExposed(whole)
    yield whole
    apply(qapp, Appearance(Scheme.LIGHT))


@pytest.fixture
def people(page: QWidget) -> RowList:
    found = page.findChild(RowList)
    assert found is not None
    return found


def _chosen(people: RowList) -> list[object]:
    heard: list[object] = []
    people.chosen.connect(heard.append)
    return heard


def test_it_is_as_high_as_what_it_holds(people: RowList, qtbot: QtBot) -> None:
    assert people.isHidden()
    people.show_rows(PEOPLE[:1])
    qtbot.waitUntil(lambda: 44 <= people.height() <= 64)
    people.show_rows(PEOPLE)
    qtbot.waitUntil(lambda: 3 * 44 <= people.height() <= 3 * 64)
    people.show_rows(())
    assert people.isHidden()


def test_assistive_technology_presses_a_row(people: RowList) -> None:
    heard = _chosen(people)
    people.show_rows(PEOPLE)
    row = QAccessible.queryAccessibleInterface(people.rows[1])
    assert row.text(QAccessible.Text.Name) == "Bert, 2 conversations"
    assert row.role() == QAccessible.Role.Button
    action = row.actionInterface()
    assert "Press" in action.actionNames()
    people.rows[1].click()
    assert heard == ["Bert"]


def test_tab_stops_once_and_arrows_go_through(page: QWidget, people: RowList) -> None:
    heard = _chosen(people)
    people.show_rows(PEOPLE)
    people.take_focus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    assert QApplication.focusWidget() is people.rows[1]
    assert len(tab_stops(page)) == 2, "the field, and the row where the keyboard was"
    assert people.rows[1] in tab_stops(page)
    QTest.keyClick(people.rows[1], Qt.Key.Key_Return)
    QTest.keyClick(people.rows[1], Qt.Key.Key_End)
    QTest.keyClick(people.rows[2], Qt.Key.Key_Space)
    assert heard == ["Bert", "Nell"]
