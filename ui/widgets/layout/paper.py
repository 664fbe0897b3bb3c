"""A page of paper on the screen, with a thin line round it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel

from ui.theme import current


class Paper(QLabel):
    """Reached by keyboard, so that a page can be scrolled and be read out by its name."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page with its edge."""
        super().paintEvent(event)
        look = current()
        painter = QPainter(self)
        painter.setPen(QPen(QColor(look.colours.rule), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
