"""The keyboard: Tab goes as one reads, and what has the focus shows it while keys are used."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import description, heard, name
from ui.theme import current
from ui.widgets.buttons import secondary
from ui.widgets.labels import page_title, plain_label, question, section
from ui.widgets.layout.folding import Folding
from ui.widgets.layout.scroll_page import ScrollPage

Show = Callable[..., QWidget]


def test_tab_follows_the_page_when_a_control_comes_late(
    dressed: QApplication, qtbot: QtBot
) -> None:
    first, last, late = secondary("First"), secondary("Last"), secondary("Late")
    page = ScrollPage()
    qtbot.addWidget(page)
    page.column.addWidget(first)
    page.column.addWidget(last)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.column.insertWidget(1, late)
    late.show()
    first.setFocus()
    seen: list[QWidget | None] = [first]
    for _ in range(3):
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_Tab)
        seen.append(dressed.focusWidget())
    assert seen == [first, late, last, first]
    QTest.keyClick(first, Qt.Key.Key_Backtab)
    assert dressed.focusWidget() is last


def _ring_is_drawn(window: QWidget, control: QWidget) -> bool:
    """Whether the middle of the control's upper edge has the ring's colour."""
    edge = control.mapTo(window, QPoint(control.width() // 2, 1))
    return window.grab().toImage().pixelColor(edge).name() == current().colours.focus.lower()


def test_ring_shows_for_keys_and_not_for_a_pointer(show: Show) -> None:
    first, second = secondary("First"), secondary("Second")
    window = show(first, second)
    surface = window.windowHandle()
    QTest.keyClick(surface, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert _ring_is_drawn(window, focused)
    where = second.mapTo(window, second.rect().center())
    QTest.mouseClick(surface, Qt.MouseButton.LeftButton, pos=where)
    assert QApplication.focusWidget() is second
    assert not _ring_is_drawn(window, second)
    QTest.keyClick(surface, Qt.Key.Key_Backtab)
    assert _ring_is_drawn(window, first)


def test_headings_are_headings_for_a_screen_reader(show: Show) -> None:
    labels = [page_title("Page"), question("Question"), section("Group")]
    plain = plain_label("Words")
    show(*labels, plain)
    assert [heard(label).role() for label in labels] == [QAccessible.Role.Heading] * 3
    assert [name(label) for label in labels] == ["Page", "Question", "Group"]
    assert heard(plain).role() is QAccessible.Role.StaticText


def test_fold_is_a_button_that_says_its_state_and_what_it_holds(show: Show) -> None:
    folding = Folding("More", QWidget())
    folding.set_holds("2 answered")
    show(folding)
    fold = heard(folding.fold)
    assert fold.role() is QAccessible.Role.Button
    assert (name(folding.fold), description(folding.fold)) == ("More", "2 answered")
    assert (fold.state().expandable, fold.state().expanded) == (1, 0)
    fold.actionInterface().doAction("Press")
    assert (heard(folding.fold).state().expanded, folding.is_open()) == (1, True)
