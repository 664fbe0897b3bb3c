"""One mark on the grid as a control of its own: reached by Tab, moved by arrows or drag."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from msp_desktop.practice.codes import GridView
from ui.theme import Tokens, current
from ui.theme.focus_ring import DRAWS_ITS_OWN, keys_move_focus
from ui.widgets.grid.ground import small_font
from ui.widgets.grid.marks import Mark, MarkShape

SHAPE = 22.0
WAITING = 30.0
"""How wide the ring of an option is that waits for its place: round the mark it starts from."""


def hit() -> int:
    """How large the target of a mark is, in pixels: it grows with the text."""
    return round(current().grown(current().target))


_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class MarkButton(QPushButton):
    """Draws a mark; says how it was pushed about and leaves the moving to the grid.

    Signals:
        stepped: arrow keys asked for so much more safety and wellbeing.
        dragged: the pointer holds it at this point of the grid.
        dropped: the pointer let it go.
        reached: it has the focus.
    """

    stepped = Signal(int, int)
    dragged = Signal(QPointF)
    dropped = Signal()
    reached = Signal()

    def __init__(self, mark: Mark, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = mark
        self.fade = 1.0
        self.is_selected = False
        self._held = False
        self.setAutoDefault(False)
        self.setProperty(DRAWS_ITS_OWN, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(self.sizeHint())

    def mark(self) -> Mark:
        """What it stands for."""
        return self._mark

    def show_mark(self, mark: Mark) -> None:
        """Stand for this mark from now on."""
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        """The target, larger than what is drawn."""
        return QSize(hit(), hit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by 1, with Shift by 10."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        many = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        self.stepped.emit(step[0] * many, step[1] * many)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self._held = event.button() == Qt.MouseButton.LeftButton
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.reached.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with the pointer."""
        if self._held and self._mark.movable:
            self.dragged.emit(self.mapToParent(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._held and event.button() == Qt.MouseButton.LeftButton:
            self._held = False
            self.dropped.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the grid which mark is meant."""
        super().focusInEvent(event)
        self.raise_()
        self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """The shape, its sign, and a ring while it has the focus or is the one meant."""
        look = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self.fade)
        middle = QPointF(self.width() / 2, self.height() / 2)
        draw_shape(painter, middle, self._mark, look, one=look.grown(1))
        painter.setOpacity(1.0)
        focused = self.hasFocus() and keys_move_focus()
        if focused or self.is_selected:
            colour = look.colours.focus if focused else look.colours.ink
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colour), look.ring if focused else 1.5))
            radius = self.width() / 2 - 3
            painter.drawEllipse(middle, radius, radius)
        if self._mark.sign:
            painter.setFont(small_font(self.font(), look))
            painter.setPen(QColor(look.colours.ink))
            inside = self._mark.kind is MarkShape.EARLIER
            half = self.width() / 2
            room = QRectF(self.rect()) if inside else QRectF(half + 4, 0, half - 4, half)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._mark.sign)
        painter.end()


def draw_shape(
    painter: QPainter, middle: QPointF, mark: Mark, look: Tokens, *, one: float = 1.0
) -> None:
    """Circle for the person, square for the practitioner; filled now, open where wanted.

    `one` is how large a pixel of it is drawn.
    """
    painter.save()
    painter.translate(middle)
    painter.scale(one, one)
    _draw_at_origin(painter, mark, look)
    painter.restore()


def _draw_at_origin(painter: QPainter, mark: Mark, look: Tokens) -> None:
    """The shape round the origin."""
    colours = look.colours
    person = mark.who is GridView.PERSON
    colour = QColor(colours.person_bar if person else colours.view)
    if mark.kind in {MarkShape.OPTION, MarkShape.CHOSEN}:
        return  # the arrow's head is drawn with its shaft, on the ground
    if mark.kind is MarkShape.OPTION_NOT_YET:
        painter.setPen(QPen(QColor(colours.ink), 2.5, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(), WAITING / 2, WAITING / 2)
        return
    side = SHAPE if person else SHAPE - 4
    box = QRectF(-side / 2, -side / 2, side, side)
    if mark.kind is MarkShape.NOW and person:
        painter.setPen(QPen(QColor(colours.card), 2))
        painter.setBrush(colour)
        painter.drawEllipse(box)
        return
    width = 1.5 if mark.kind is MarkShape.EARLIER else 3.5
    wanted = mark.kind is MarkShape.WANTED
    not_yet = mark.kind is MarkShape.NOT_YET
    style = Qt.PenStyle.DotLine if not_yet else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colour, width, style))
    hollow = wanted or not_yet
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else QColor(colours.card))
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    if person:
        painter.drawEllipse(inner)
    elif wanted:
        painter.drawRoundedRect(inner.adjusted(-2, -2, 2, 2), 7, 7)
    else:
        painter.drawRect(inner)
