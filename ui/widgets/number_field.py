"""A whole number typed in, or stepped with the arrow keys."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox

from ui.widgets.naming import give_name
from ui.widgets.wheel import only_when_focused

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
        only_when_focused(self)

    def sizeHint(self) -> QSize:
        """Room for the figures."""
        width = self.fontMetrics().horizontalAdvance(str(self.maximum())) + 2 * BESIDE + 24
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the figures the whole width, which a styled spin box without arrows does not."""
        super().resizeEvent(event)
        self.lineEdit().setGeometry(self.rect().adjusted(BESIDE, 3, -BESIDE, -3))
