"""Arrows go from row to row of a list whose rows are buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End)


class RowKeys(QObject):
    """Hears the keys of the rows it follows; `stops` are where the keyboard can be, in order."""

    def __init__(self, parent: QObject, stops: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(parent)
        self.stops = stops

    def follow(self, *rows: QWidget) -> None:
        """Hear the keys of these rows."""
        for row in rows:
            row.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move; every other one is the row's own."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return self.take(watched, Qt.Key(event.key()))

    def take(self, stop: QObject, key: Qt.Key) -> bool:
        """Do what this key does there; False where it is none of these."""
        if key not in MOVES:
            return False
        stops = self.stops()
        at = next((place for place, each in enumerate(stops) if each is stop), 0)
        place = {
            Qt.Key.Key_Up: max(0, at - 1),
            Qt.Key.Key_Down: min(at + 1, len(stops) - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(stops) - 1,
        }[key]
        stops[place].setFocus(Qt.FocusReason.OtherFocusReason)
        return True
