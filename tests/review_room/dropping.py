"""Files dragged over a window and let go there, as a file manager does it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_COPY = Qt.DropAction.CopyAction
_LEFT, _NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(onto: QWidget, *urls: QUrl | Path) -> bool:
    """Drag these over that widget and let them go; False where it does not take them."""
    carried = QMimeData()
    carried.setUrls(
        [each if isinstance(each, QUrl) else QUrl.fromLocalFile(str(each)) for each in urls]
    )
    middle = QPointF(onto.width() / 2, onto.height() / 2)
    over = QDragEnterEvent(middle, _COPY, carried, _LEFT, _NO_KEY)
    over.ignore()
    QApplication.sendEvent(onto, over)
    if not over.isAccepted():
        return False
    let_go = QDropEvent(middle, _COPY, carried, _LEFT, _NO_KEY)
    QApplication.sendEvent(onto, let_go)
    return let_go.isAccepted()
