"""A visitor who has nothing but a finger and the keyboard that the screen itself offers."""

from PySide6.QtCore import QElapsedTimer, QPoint
from PySide6.QtGui import QInputDevice, QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QScroller, QWidget

from tests.scenarios.at_the_window import Visitor
from tests.screen.reader import until

_SWIPES = 60
"""More than the longest step is high."""
_AT_LENGTH_MS = 5_000


class Finger(Visitor):
    """Touches what is named where it is seen, swiping the page until it is in sight."""

    def __init__(self) -> None:
        super().__init__()
        self._lifted = QElapsedTimer()
        self._device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        self.touched = 0

    def press(self, name: str) -> None:
        """Touch it in its middle, and lift the finger there."""
        node = self.find(name)
        if node.state().disabled:
            del node
            until(lambda: not self.find(name).state().disabled, f"“{name}” to be switched on")
            node = self.find(name)
        control = node.object()
        del node  # what is touched may go
        assert isinstance(control, QWidget), f"“{name}” is nothing that a finger could reach"
        self._touch(control, name)

    def write(self, name: str, text: str) -> None:
        """Touch the field, and write by the keyboard on the screen."""
        control = self.find(name, control=True).object()
        assert isinstance(control, QWidget)
        self._touch(control, name)
        until(lambda: _is_in(QApplication.focusWidget(), name), f"the keyboard in “{name}”")
        written = QInputMethodEvent()
        written.setCommitString(text)
        QApplication.sendEvent(control.window().focusWidget(), written)

    def choose(self, name: str, words: str) -> None:
        """Touch the list, and then the line on it."""
        control = self.find(name, control=True).object()
        assert isinstance(control, QComboBox)
        hints = QApplication.styleHints()
        double = hints.mouseDoubleClickInterval()
        hints.setMouseDoubleClickInterval(
            _AT_LENGTH_MS
        )  # so long does an open list let a finger go
        self._touch(control, name)
        hints.setMouseDoubleClickInterval(double)
        lines = control.view()
        until(lines.isVisible, f"the list “{name}” to open")
        place = control.findText(words)
        assert place >= 0, f"“{words}” is not on the list “{name}”"
        index = control.model().index(place, 0)
        lines.scrollTo(index)
        self._come_back()
        middle = lines.visualRect(index).center()
        where = lines.viewport().mapTo(lines.window(), middle)
        self._at(lines.window(), where, where)
        until(lambda: control.currentText() == words, f"“{words}” to be chosen")

    def _touch(self, control: QWidget, name: str) -> None:
        self._come_back()
        self._swipe_to(control, name)
        until(lambda: _where_seen(control) is not None, f"nothing to lie over “{name}”")
        where = _where_seen(control)
        assert where is not None
        self._at(control.window(), where, where)
        self.touched += 1
        QApplication.processEvents()

    def _come_back(self) -> None:
        """Take a moment, in which what changed just before finds its place."""
        double = QApplication.styleHints().mouseDoubleClickInterval()
        if self._lifted.isValid():
            until(lambda: self._lifted.hasExpired(double), "the hand to come back")
        QApplication.processEvents()

    def _swipe_to(self, control: QWidget, name: str) -> None:
        """Drag each page that it is on until its middle is in sight, as often as it takes."""
        inner: QWidget | None = control.parentWidget()
        while inner is not None:
            if isinstance(inner, QAbstractScrollArea):
                self._drag(inner, control, name)
            inner = inner.parentWidget()

    def _drag(self, page: QAbstractScrollArea, control: QWidget, name: str) -> None:
        seen = page.viewport()
        for _ in range(_SWIPES):
            middle = control.mapTo(seen, control.rect().center()).y()
            if 0 < middle < seen.height():
                return
            half = seen.height() // 2
            by = max(-half + 8, min(half - 8, half - middle))
            start = seen.mapTo(seen.window(), QPoint(seen.width() // 2, half))
            self._at(seen.window(), start, start + QPoint(0, by))
            until(lambda: _is_at_rest(seen), "the page to come to rest")
        raise AssertionError(f"“{name}” cannot be swiped into sight")

    def _at(self, window: QWidget, start: QPoint, end: QPoint) -> None:
        """One finger down, along and up again."""
        handle: QWindow = window.windowHandle()
        QTest.touchEvent(handle, self._device).press(0, start, handle).commit()
        if end != start:
            for part in (1, 2, 3):
                along = start + (end - start) * part / 3
                QTest.touchEvent(handle, self._device).move(0, along, handle).commit()
                QApplication.processEvents()
        QTest.touchEvent(handle, self._device).release(0, end, handle).commit()
        self._lifted.start()


def _where_seen(control: QWidget) -> QPoint | None:
    """Its middle in its window, where a finger would reach it and nothing else."""
    window = control.window()
    where = control.mapTo(window, control.rect().center())
    under = window.childAt(where)
    is_seen = under is not None and (under is control or control.isAncestorOf(under))
    return where if is_seen else None


def _is_at_rest(seen: QWidget) -> bool:
    return QScroller.scroller(seen).state() is QScroller.State.Inactive


def _is_in(widget: QWidget | None, name: str) -> bool:
    return widget is not None and widget.accessibleName() == name
