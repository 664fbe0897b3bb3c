"""Simple faces drawn by us, each with its meaning in words: from sad to glad, worried to calm."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.person_view.large_look import large_type
from ui.theme import current
from ui.widgets.naming import give_name


def face_side() -> int:
    """How large a face is, in pixels: a little more than a line of words."""
    return round(large_type(current()).said * 1.5)


def draw_face(painter: QPainter, room: QRectF, degree: int, *, about_safety: bool) -> None:
    """A face for a degree from 0 to 100: its mouth turns; unsafe, its brows rise."""
    colours = current().colours
    feeling = degree / 50 - 1
    worry = max(0.0, -feeling) if about_safety else 0.0
    middle, radius = room.center(), room.width() / 2 - 2
    pen = QPen(QColor(colours.ink), max(2.0, radius / 9))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(QColor(colours.card))
    painter.drawEllipse(middle, radius, radius)
    painter.setBrush(QColor(colours.ink))
    eye = radius / 11
    for side in (-1, 1):
        at = QPointF(middle.x() + side * radius * 0.36, middle.y() - radius * 0.18)
        painter.drawEllipse(at, eye, eye)
        if worry:
            brow = at.y() - radius * 0.3
            inner = QPointF(at.x() - side * radius * 0.2, brow - worry * radius * 0.16)
            outer = QPointF(at.x() + side * radius * 0.2, brow + worry * radius * 0.06)
            painter.drawLine(inner, outer)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    mouth, bend = middle.y() + radius * 0.38, feeling * radius * 0.42
    path = QPainterPath(QPointF(middle.x() - radius * 0.42, mouth - bend / 3))
    path.quadTo(
        QPointF(middle.x(), mouth + bend), QPointF(middle.x() + radius * 0.42, mouth - bend / 3)
    )
    painter.drawPath(path)


class Face(QWidget):
    """A face beside words that say the same."""

    def __init__(self, *, about_safety: bool) -> None:
        super().__init__()
        self._about_safety = about_safety
        self._degree = 50
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_degree(self, degree: int, words: str) -> None:
        """Look like this degree from 0 to 100, and be called by these words."""
        self._degree = degree
        give_name(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the words beside it."""
        return QSize(face_side(), face_side())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """The face."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_face(painter, QRectF(self.rect()), self._degree, about_safety=self._about_safety)
        painter.end()
