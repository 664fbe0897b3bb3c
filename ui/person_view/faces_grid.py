"""The grid for the person: one square, words and faces at the ends of both axes, their marks."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from msp_desktop.record.grid import Point
from ui.person_view.page import large_type, said_font
from ui.theme import current
from ui.theme.fonts import body_font
from ui.widgets.grid.ground import Plane, draw_ground
from ui.widgets.grid.marks import GridWords
from ui.widgets.labels import give_name


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


SIDE = 372
"""The square in pixels at least: all of it is seen at once on a small screen."""

GAP = 8
MARK = 22.0
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class FacesGrid(QWidget):
    """Shows where the person is and where they want to be; a tap or the arrow keys move one.

    Signals: `tapped(int, int)` with safety and wellbeing; `stepped(int, int)` with how far an
    arrow key asks to go along each.
    """

    tapped = Signal(int, int)
    stepped = Signal(int, int)

    def __init__(self, label: str, words: GridWords, now_word: str) -> None:
        super().__init__()
        self._label, self._words, self._now_word = label, words, now_word
        self._side = SIDE
        self._mark: Point | None = None
        self._is_wanted = False
        self._beside: Point | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        give_name(self, label)

    def show_marks(
        self, mark: Point | None, words: str, *, is_wanted: bool, beside: Point | None = None
    ) -> None:
        """Show the mark to be moved and where it is in words; `beside` is where they are now."""
        self._mark, self._is_wanted, self._beside = mark, is_wanted, beside
        give_name(self, self._label, words)
        self.update()

    def plane(self) -> Plane:
        """The square, in this widget's pixels. Safety grows to the right in every language."""
        return Plane(left=self._strip(), top=4, side=self._side)

    def fill(self, width: int, height: int) -> None:
        """Be as large as this room allows."""
        side = max(SIDE, min(width - self._around().width(), height - self._around().height()))
        if side != self._side:
            self._side = side
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """The square with its words and faces."""
        return self._around() + QSize(self._side, self._side)

    def _around(self) -> QSize:
        """What stands beside and under the square."""
        line = QFontMetricsF(said_font()).height()
        below = face_side() + (line if self._stacks() else 0)
        return QSize(round(self._strip() + 4), round(4 + GAP + below + 4))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap puts the mark there."""
        plane, at = self.plane(), event.position()
        inside = QRectF(plane.left, plane.top, plane.side, plane.side).contains(at)
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.tapped.emit(*plane.values(at.x(), at.y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the mark."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(*step)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Ground, ends and marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(said_font())
        self._draw_ground(painter)
        self._draw_ends(painter)
        if self._beside is not None and self._is_wanted:
            self._draw_now(painter, self._beside)
        if self._mark is not None and self._is_wanted:
            self._draw_wanted(painter, self._mark)
        elif self._mark is not None:
            self._draw_disc(painter, self._mark)
        painter.end()

    def _draw_ground(self, painter: QPainter) -> None:
        """The four quarters with their names, smaller than what is asked."""
        painter.save()
        painter.setFont(body_font(round(current().grown(20))))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        draw_ground(painter, self.plane(), self._words, current())
        painter.restore()

    def _draw_ends(self, painter: QPainter) -> None:
        plane, face = self.plane(), float(face_side())
        line = QFontMetricsF(painter.font()).height()
        width, bottom = plane.left - GAP, plane.top + plane.side
        self._end(painter, QRectF(0, plane.top, width, line), self._words.wellbeing_high)
        glad = QRectF(width - face, plane.top + line, face, face)
        draw_face(painter, glad, 100, about_safety=False)
        self._end(painter, QRectF(0, bottom - line, width, line), self._words.wellbeing_low)
        sad = QRectF(width - face, bottom - line - face, face, face)
        draw_face(painter, sad, 0, about_safety=False)
        top, right = bottom + GAP, plane.left + plane.side
        draw_face(painter, QRectF(plane.left, top, face, face), 0, about_safety=True)
        draw_face(painter, QRectF(right - face, top, face, face), 100, about_safety=True)
        under = QRectF(plane.left, top + (face - line) / 2, plane.side, line)
        if self._stacks():
            under.moveTop(top + face)
        else:
            under.adjust(face + GAP, 0, -face - GAP, 0)
        painter.setPen(QColor(current().colours.ink))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(under, int(left), self._words.safety_low)
        self._end(painter, under, self._words.safety_high)

    def _end(self, painter: QPainter, room: QRectF, words: str) -> None:
        """Words that end where the square, or its side, ends."""
        painter.setPen(QColor(current().colours.ink))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, int(right), words)

    def _draw_disc(self, painter: QPainter, point: Point) -> None:
        colours = current().colours
        painter.setPen(QPen(QColor(colours.card), 3))
        painter.setBrush(QColor(colours.person_bar))
        painter.drawEllipse(self._at(point), MARK, MARK)

    def _draw_now(self, painter: QPainter, point: Point) -> None:
        """Where they are now, with the word beside it, on whichever side there is room."""
        self._draw_disc(painter, point)
        at, metrics = self._at(point), QFontMetricsF(painter.font())
        width = metrics.horizontalAdvance(self._now_word)
        plane = self.plane()
        fits = at.x() + MARK + GAP + width < plane.left + plane.side - GAP
        x = at.x() + MARK + GAP if fits else at.x() - MARK - GAP - width
        painter.setPen(QColor(current().colours.person))
        painter.drawText(QPointF(x, at.y() + metrics.ascent() / 2 - 3), self._now_word)

    def _draw_wanted(self, painter: QPainter, point: Point) -> None:
        colours = current().colours
        painter.setPen(QPen(QColor(colours.person_bar), 7))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self._at(point), MARK - 3, MARK - 3)

    def _at(self, point: Point) -> QPointF:
        return QPointF(*self.plane().point(point.safety, point.wellbeing))

    def _strip(self) -> float:
        """Room for the words at the side."""
        metrics = QFontMetricsF(said_font())
        words = (self._words.wellbeing_high, self._words.wellbeing_low)
        widest = max(metrics.horizontalAdvance(each) for each in words)
        return max(widest, face_side()) + GAP + 2

    def _stacks(self) -> bool:
        """Whether the words under the square need a line of their own under the faces."""
        metrics = QFontMetricsF(said_font())
        words = (self._words.safety_low, self._words.safety_high)
        wide = sum(metrics.horizontalAdvance(each) for each in words)
        # By the least side: by its own, filling the room would change what room there is.
        return wide + 2 * face_side() + 4 * GAP > SIDE
