"""A whole number typed in, or stepped with the arrow keys."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox

from ui.widgets.naming import give_name

BESIDE = 13
"""Room left and right of the figures, in pixels."""


class NumberField(QSpinBox):
    """A number from `least` to `most`, without the small arrows that no thumb can hit."""

    def __init__(self, label: str, least: int, most: int, *, description: str = "") -> None:
        super().__init__()
        self.setRange(least, most)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        give_name(self, label, description)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave a wheel that turns over it to the page, unless it has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Room for the figures."""
        width = self.fontMetrics().horizontalAdvance(str(self.maximum())) + 2 * BESIDE + 24
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the figures the whole width, which a styled spin box without arrows does not."""
        super().resizeEvent(event)
        self.lineEdit().setGeometry(self.rect().adjusted(BESIDE, 3, -BESIDE, -3))
