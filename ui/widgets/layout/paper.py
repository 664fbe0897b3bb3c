"""A page of paper on the screen: a thin line round it, and a ring when it has the focus."""

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
        edge = look.ring if self.hasFocus() else 1
        painter = QPainter(self)
        colour = look.colours.focus if self.hasFocus() else look.colours.rule
        painter.setPen(QPen(QColor(colour), edge))
        half = edge / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        painter.end()
