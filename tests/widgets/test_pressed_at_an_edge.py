"""What is held by the mouse or a finger stays where it is until it is let go."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ui.timers import OnceLetGo
from ui.widgets.buttons import secondary
from ui.widgets.layout.scroll_page import ScrollPage


def test_a_press_at_the_edge_of_a_page_is_not_lost_to_its_scrolling(
    qapp: QApplication, qtbot: QtBot
) -> None:
    page, field, pressed = ScrollPage(), QLineEdit(), secondary("Something else they want")
    page.column.addWidget(field)
    for line in range(40):
        page.column.addWidget(QLabel(f"Line {line}"))
    page.column.insertWidget(12, pressed)
    done: list[str] = []
    pressed.clicked.connect(lambda: done.append("pressed"))
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    page.resize(600, page.height() - page.viewport().height() + pressed.geometry().bottom() + 20)
    qapp.processEvents()
    handle = page.windowHandle()
    where = pressed.mapTo(page, pressed.rect().center())
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, button, none, where)
    qapp.processEvents()
    assert page.verticalScrollBar().value() == 0
    QTest.mouseRelease(handle, button, none, where)
    assert done == ["pressed"]
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)


def test_a_release_that_never_comes_holds_nothing_up_for_long(
    qapp: QApplication, qtbot: QtBot
) -> None:
    pressed = secondary("Take part")
    qtbot.addWidget(pressed)
    pressed.show()
    QTest.mousePress(pressed, Qt.MouseButton.LeftButton)
    done: list[str] = []
    waits = OnceLetGo(pressed, lambda: done.append("opened"))
    waits.ask()
    assert qapp.mouseButtons() == Qt.MouseButton.LeftButton
    assert done == []
    qtbot.waitUntil(lambda: done == ["opened"])
    QTest.mouseRelease(pressed, Qt.MouseButton.LeftButton)
