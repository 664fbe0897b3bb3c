"""A screen reader that counted the children of a page can still ask for each of them."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.layout.scroll_page import ScrollPage


def test_a_page_has_the_same_children_shown_hidden_scrolling_or_not(qtbot: QtBot) -> None:
    page = ScrollPage()
    qtbot.addWidget(page)
    heard = QAccessible.queryAccessibleInterface(page)
    assert heard is not None
    counts = [heard.childCount()]
    page.resize(400, 200)
    page.show()
    counts.append(heard.childCount())
    for line in range(60):
        page.column.addWidget(QLabel(f"Line {line}"))
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    counts.append(heard.childCount())
    page.hide()
    counts.append(heard.childCount())
    assert counts == [1, 1, 1, 1]


def test_the_bar_beside_the_page_moves_it(qtbot: QtBot) -> None:
    page = ScrollPage()
    qtbot.addWidget(page)
    for line in range(60):
        page.column.addWidget(QLabel(f"Line {line}"))
    page.resize(400, 200)
    page.show()
    qtbot.waitUntil(page.bar.isVisible)
    page.bar.setValue(page.bar.maximum())
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
