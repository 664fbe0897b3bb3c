"""Timers, made by calls alone.

Qt's properties given as keywords (`QTimer(self, interval=…)`) are looked up by a folded name; under
the Turkish and Azeri locales PySide6 finds none with an I in it, and the window does not start.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_LOOK_AGAIN_MS = 10
_MOST_LOOKS = 100


def single_shot(parent: QObject, milliseconds: int = 0) -> QTimer:
    """A timer that, once started, calls once after so many milliseconds."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer


def repeated(parent: QObject, milliseconds: int) -> QTimer:
    """A timer that, once started, calls again and again."""
    timer = QTimer(parent)
    timer.setInterval(milliseconds)
    return timer


class Throttle(QObject):
    """Calls `call` when asked to: at once, but not twice within so many milliseconds.

    What is asked meanwhile is done when they are over, once however often it was asked.
    """

    def __init__(self, parent: QObject, milliseconds: int, call: Callable[[], None]) -> None:
        super().__init__(parent)
        self._call = call
        self._asked = False
        self._pause = single_shot(self, milliseconds)
        self._pause.timeout.connect(self._over)

    def ask(self) -> None:
        """Call now, or when the pause since the last call is over."""
        self._asked = self._pause.isActive()
        if not self._asked:
            self._pause.start()
            self._call()

    def _over(self) -> None:
        if self._asked:
            self.ask()


class OnceLetGo(QObject):
    """Calls `call` when asked to: now, or as soon as no button of the mouse and no finger is held.

    For what moves a page: sooner, what is touched would move away from under the pointer, and the
    touch would be lost. A release that never comes (a window of the system took it) holds nothing
    up for more than a second.
    """

    def __init__(self, parent: QObject, call: Callable[[], None]) -> None:
        super().__init__(parent)
        self._call = call
        self._looks = 0
        self._look = single_shot(self, _LOOK_AGAIN_MS)
        self._look.timeout.connect(self._see)

    def ask(self) -> None:
        """Call now, or look again in a moment."""
        self._looks = 0
        self._see()

    def _see(self) -> None:
        held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if held and self._looks < _MOST_LOOKS:
            self._looks += 1
            self._look.start()
        else:
            self._call()
