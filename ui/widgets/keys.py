"""Keys of a room or a card: heard wherever the focus is within it, and nowhere else."""

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def add_key(
    within: QWidget,
    key: str | Qt.Key | QKeySequence,
    does: Callable[[], object] | SignalInstance,
) -> None:
    """One key, anywhere in the room or the card."""
    shortcut = QShortcut(QKeySequence(key), within)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(does)
