"""A box to make a mark or sign in: with a finger, a pen, the mouse, or one key."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.buttons import quiet
from ui.widgets.labels import announce, give_name, plain_label
from ui.widgets.layout.flow import FittingRow

Strokes = tuple[tuple[tuple[int, int], ...], ...]
"""Lines of points in thousandths of the box."""

_HIGH = 160
_CROSS: Strokes = (((400, 250), (600, 750)), ((600, 250), (400, 750)))
_MOST = 900
"""So many strokes, and points of one, are kept; no mark needs more."""


class _Box(QWidget):
    """What is drawn in.

    Signals: `drawn()` when a stroke ends.
    """

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strokes: list[list[tuple[int, int]]] = []
        self.setMinimumHeight(_HIGH)
        self.setMaximumHeight(_HIGH)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setProperty("takesDrags", True)  # a finger signs here, and does not scroll

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke; a finger and a pen come as a mouse does."""
        if event.button() is Qt.MouseButton.LeftButton and len(self.strokes) < _MOST:
            self.strokes.append([self._at(event.position())])
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        if self.strokes and len(self.strokes[-1]) < _MOST:
            point = self._at(event.position())
            if point != self.strokes[-1][-1]:
                self.strokes[-1].append(point)
                self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.drawn.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """The box, the line to sign on, and the strokes."""
        look = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.colours.line), 1))
        painter.setBrush(QColor(look.colours.card))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, look.control_corner, look.control_corner)
        low = self.height() * 0.78
        painter.drawLine(QPointF(24, low), QPointF(self.width() - 24, low))
        pen = QPen(QColor(look.colours.ink), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for stroke in self.strokes:
            points = [QPointF(x * self.width() / 1000, y * self.height() / 1000) for x, y in stroke]
            if len(points) == 1:
                painter.drawPoint(points[0])
            else:
                painter.drawPolyline(QPolygonF(points))
        painter.end()

    def _at(self, place: QPointF) -> tuple[int, int]:
        x = round(1000 * place.x() / max(1, self.width()))
        y = round(1000 * place.y() / max(1, self.height()))
        return max(0, min(1000, x)), max(0, min(1000, y))


class HandMarkField(QWidget):
    """The box with what it can never be, a cross for whoever signs by a key, and a way to clear it.

    Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self, caution: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        label = self.tr("Mark or signature")
        column.addWidget(plain_label(label, role="label"))
        column.addWidget(plain_label(caution, role="help"))
        self.box = _Box()
        give_name(self.box, label, self.tr("Sign here with a finger, a pen or the mouse."))
        self.box.drawn.connect(self.changed)
        column.addWidget(self.box)
        cross, clear = quiet(self.tr("Make a cross")), quiet(self.tr("Clear the mark"))
        cross.clicked.connect(self._cross)
        clear.clicked.connect(self._clear)
        column.addWidget(FittingRow([cross, clear], []))

    def strokes(self) -> Strokes:
        """What is drawn."""
        return tuple(tuple(stroke) for stroke in self.box.strokes)

    def set_strokes(self, strokes: Strokes) -> None:
        """Show these."""
        self.box.strokes = [list(stroke) for stroke in strokes]
        self.box.update()

    def _cross(self) -> None:
        self.set_strokes(_CROSS)
        announce(self, self.tr("A cross is made."))
        self.changed.emit()

    def _clear(self) -> None:
        self.set_strokes(())
        announce(self, self.tr("The mark is cleared."))
        self.changed.emit()
