"""Timers, made by calls alone.

Qt's properties given as keywords (`QTimer(self, interval=…)`) are looked up by a folded name; under
the Turkish and Azeri locales PySide6 finds none with an I in it, and the window does not start.
"""

from PySide6.QtCore import QObject, QTimer


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
