"""What would move a page waits until no button of the mouse, and no finger, is held.

Sooner, what is touched would move away from under the pointer, and the touch would be lost.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from ui.timers import single_shot

_LOOK_AGAIN_MS = 10


class OnceLetGo(QObject):
    """Calls `call` when asked to, now or as soon as nothing is held; once however often asked."""

    def __init__(self, parent: QObject, call: Callable[[], None]) -> None:
        super().__init__(parent)
        self._call = call
        self._look = single_shot(self, _LOOK_AGAIN_MS)
        self._look.timeout.connect(self.ask)

    def ask(self) -> None:
        """Call now, or look again in a moment."""
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._look.start()
        else:
            self._call()
