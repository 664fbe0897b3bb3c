"""Says "ready" once a window has been painted and its field has the keyboard."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


class FirstPaint(QObject):
    """Watches one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._look = QTimer(self, interval=0)
        self._look.timeout.connect(self._tell)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look after the paint that is on its way, once its pixels are there."""
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._look.start()
        return False

    def _tell(self) -> None:
        if isinstance(QApplication.focusWidget(), QLineEdit):
            self._look.stop()
            sys.stdout.write("ready\n")
            sys.stdout.flush()
