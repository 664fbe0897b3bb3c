"""Signs of life: whatever a person does at any window begins the wait for the lock anew."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.system.lock_watch import LOOK_ROUND_MS, LockWatch


class Heard(LockWatch):
    """A watch that counts the signs of life it heard."""

    signs = 0

    def _sign_of_life(self) -> None:
        self.signs += 1
        super()._sign_of_life()


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.line = QLineEdit()
        self.list = QComboBox()
        self.list.addItems(["one", "two"])
        column.addWidget(self.line)
        column.addWidget(self.list)

    def handle(self) -> QWindow:
        window = self.windowHandle()
        assert window is not None
        return window


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.line.setFocus()
    qtbot.waitUntil(page.line.hasFocus)
    return page


@pytest.fixture
def watch(qapp: QApplication, page: Page) -> Iterator[Heard]:  # noqa: ARG001 - the window is there first
    watch = Heard(qapp, minutes=60)
    watch.start()
    yield watch
    watch.stop()
    watch.deleteLater()


def key(page: Page) -> None:
    QTest.keyClick(page.handle(), Qt.Key.Key_A)


def click(page: Page) -> None:
    QTest.mouseClick(page.handle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def move(page: Page) -> None:
    QTest.mouseMove(page.handle(), QPoint(9, 9))


def wheel(page: Page) -> None:
    none, here = QPoint(), QPointF(5, 5)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(here, here, none, QPoint(0, 120), buttons, keys, phase, False)
    QApplication.sendEvent(page.handle(), turned)


def touch(page: Page) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(page.handle(), finger).press(0, QPoint(5, 5)).commit()
    QTest.touchEvent(page.handle(), finger).release(0, QPoint(5, 5)).commit()


def input_method(page: Page) -> None:
    written = QInputMethodEvent()
    written.setCommitString("é")
    QApplication.sendEvent(page.line, written)


def focus(page: Page) -> None:
    page.list.setFocus()


@pytest.mark.parametrize("sign", [focus, key, click, move, wheel, touch, input_method])
def test_whatever_a_person_does_is_heard(
    page: Page, watch: Heard, sign: Callable[[Page], None], qtbot: QtBot
) -> None:
    before = watch.signs
    sign(page)
    qtbot.waitUntil(lambda: watch.signs > before)


def test_what_happens_by_itself_is_none(page: Page, watch: Heard, qapp: QApplication) -> None:
    page.line.setText("words")
    page.resize(400, 300)
    page.list.setCurrentIndex(1)
    qapp.sendPostedEvents()
    assert watch.signs == 0


def test_a_window_that_opens_later_is_heard_too(page: Page, watch: Heard, qtbot: QtBot) -> None:
    dialog = QDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    handle = dialog.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert watch.signs > 0


def test_a_window_that_takes_no_focus_is_heard_within_seconds(watch: Heard) -> None:
    aside = QWindow()
    aside.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
    aside.resize(40, 40)
    aside.show()
    watch._rounds.timeout.emit()
    QTest.mouseClick(aside, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert watch.signs > 0
    assert LOOK_ROUND_MS <= 10_000
    aside.close()


def test_nothing_is_heard_any_more_once_it_has_stopped(page: Page, watch: Heard) -> None:
    watch.stop()
    key(page)
    click(page)
    input_method(page)
    page.list.setFocus()
    key(page)
    assert watch.signs == 0
