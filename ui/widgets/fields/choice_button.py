"""One answer that can be ticked, drawn large enough for a thumb."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from ui.theme import Tokens, current
from ui.widgets.buttons import press_on_enter

NARROWEST = 80
PAD = 12
BETWEEN = 10
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _mark_size() -> int:
    return round(current().grown(20))


def _words_width(width: int) -> int:
    return max(40, width - 2 * PAD - _mark_size() - BETWEEN)


def size_for(button: QAbstractButton) -> QSize:
    """The size on one line."""
    metrics = QFontMetrics(button.font())
    width = metrics.horizontalAdvance(button.text()) + 2 * PAD + _mark_size() + BETWEEN + 4
    return QSize(width, max(current().target, metrics.height() + 16))


def height_for(button: QAbstractButton, width: int) -> int:
    """The height when the words wrap in `width`."""
    metrics = QFontMetrics(button.font())
    room = QRect(0, 0, _words_width(width), 10_000)
    wrapped = metrics.boundingRect(room, int(_WRAP), button.text())
    return max(current().target, wrapped.height() + 20)


def prepare(button: QAbstractButton) -> None:
    """Let the button be as high as its words need."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    button.setMinimumSize(NARROWEST, current().target)


def draw(button: QAbstractButton, *, round_mark: bool) -> None:
    """Draw line, ground, mark and words; the mark's shape says whether one or several may apply."""
    look = current()
    colours = look.colours
    chosen = button.isChecked()
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = 2 if chosen else 1
    half = edge / 2
    painter.setPen(QPen(QColor(colours.action if chosen else colours.line), edge))
    over = button.underMouse() and button.isEnabled()
    painter.setBrush(QColor(colours.chosen_ground if chosen or over else colours.card))
    corner = look.control_corner - half / 2
    painter.drawRoundedRect(
        QRectF(button.rect()).adjusted(half, half, -half, -half), corner, corner
    )
    backwards = button.isRightToLeft()
    side = _mark_size()
    mark_left = button.width() - PAD - side if backwards else PAD
    mark = QRectF(mark_left, (button.height() - side) / 2, side, side)
    _draw_mark(painter, mark.adjusted(1, 1, -1, -1), look, chosen=chosen, round_mark=round_mark)
    painter.setPen(QColor(colours.ink if button.isEnabled() else colours.quiet))
    words_left = PAD if backwards else PAD + side + BETWEEN
    room = QRect(words_left, 0, _words_width(button.width()) + 2, button.height())
    painter.drawText(room, int(_WRAP), button.text())
    painter.end()


def _draw_mark(
    painter: QPainter, mark: QRectF, look: Tokens, *, chosen: bool, round_mark: bool
) -> None:
    colours = look.colours
    painter.setPen(QPen(QColor(colours.action if chosen else colours.line), 2))
    painter.setBrush(QColor(colours.card))
    if round_mark:
        painter.drawEllipse(mark)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.action))
            painter.drawEllipse(mark.center(), mark.width() * 0.28, mark.width() * 0.28)
        return
    if chosen:
        painter.setBrush(QColor(colours.action))
    painter.drawRoundedRect(mark, 4, 4)
    if chosen:
        pen = QPen(QColor(colours.on_action), 2.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle, one = mark.center(), mark.width() / 18
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(middle.x() - 4.5 * one, middle.y() + 0.5 * one),
                    QPointF(middle.x() - 1.5 * one, middle.y() + 3.8 * one),
                    QPointF(middle.x() + 4.5 * one, middle.y() - 3.8 * one),
                ]
            )
        )


class OneChoice(QRadioButton):
    """One of several, of which one may apply.

    Signals:
        stepped: an arrow key asked for the answer before (-1) or after (+1).
        emptied: Backspace or Delete asked for no answer.
    """

    stepped = Signal(int)
    emptied = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = words
        prepare(self)

    def text(self) -> str:
        """The words as they are read."""
        return self._words

    def show_chosen(self, *, chosen: bool) -> None:
        """Choose it or not without a signal; a chosen one goes only while it is not exclusive."""
        with QSignalBlocker(self):
            self.setAutoExclusive(False)
            self.setChecked(chosen)
            self.setAutoExclusive(True)

    def sizeHint(self) -> QSize:
        """Room for the words on one line."""
        return size_for(self)

    def minimumSizeHint(self) -> QSize:
        """A mark and a short word."""
        return QSize(NARROWEST, current().target)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height when the words wrap."""
        return height_for(self, width)

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be touched."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw it with a round mark."""
        draw(self, round_mark=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbours, Enter chooses, Backspace and Delete clear the answer."""
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Right: -1 if self.isRightToLeft() else 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Left: 1 if self.isRightToLeft() else -1,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.emptied.emit()
        elif not press_on_enter(self, event):
            super().keyPressEvent(event)


class TickChoice(QCheckBox):
    """One of several, of which any may apply."""

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = words
        prepare(self)

    def text(self) -> str:
        """The words as they are read."""
        return self._words

    def sizeHint(self) -> QSize:
        """Room for the words on one line."""
        return size_for(self)

    def minimumSizeHint(self) -> QSize:
        """A mark and a short word."""
        return QSize(NARROWEST, current().target)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height when the words wrap."""
        return height_for(self, width)

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be touched."""
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ticks it, as Space does."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw it with a square mark."""
        draw(self, round_mark=False)
