"""One answer to be touched: large, with a mark that fills, touched again later to take it back.

What comes by accident takes nothing back: the second touch of a hand that trembles, or a key that
chooses what is chosen. Backspace and Delete clear it.
"""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QGroupBox, QPushButton, QSizePolicy, QVBoxLayout

from ui.person_view.page import TARGET, said_font
from ui.theme import current
from ui.widgets.buttons import ENTER, press_on_enter
from ui.widgets.labels import give_name
from ui.widgets.layout.flow import FlowLayout

T = TypeVar("T")

PAD = 24
BETWEEN = 16
_WORDS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class AnswerButton(QPushButton):
    """Draws its line, mark and words itself, so that long words wrap."""

    def __init__(self, words: str, question: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self.setCheckable(True)
        self.setAutoDefault(False)
        give_name(self, words, question)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chosen(self, *, chosen: bool) -> None:
        """Choose it or not without a signal."""
        with QSignalBlocker(self):
            self.setChecked(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose; Backspace and Delete take the answer back."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.setChecked(False)
        elif self.isChecked() and key in {Qt.Key.Key_Space, *ENTER}:
            event.accept()
        elif not press_on_enter(self, event):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second touch of two is no touch of its own."""
        event.accept()

    def sizeHint(self) -> QSize:
        """Room for the words on one line."""
        width = QFontMetrics(said_font()).horizontalAdvance(self._words)
        return QSize(width + 2 * PAD + BETWEEN + _mark() + 4, self._height(10_000))

    def minimumSizeHint(self) -> QSize:
        """A mark and a short word."""
        return QSize(200, TARGET)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height when the words wrap."""
        return self._height(width)

    def _height(self, width: int) -> int:
        room = QRect(0, 0, _words_width(width), 10_000)
        wrapped = QFontMetrics(said_font()).boundingRect(room, int(_WORDS), self._words)
        return max(TARGET, wrapped.height() + 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Line, ground, mark and words."""
        look = current()
        colours, chosen = look.colours, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = 3 if chosen else 1.5
        painter.setPen(QPen(QColor(colours.action if chosen else colours.line), edge))
        over = self.underMouse() or self.isDown()
        painter.setBrush(QColor(colours.chosen_ground if chosen or over else colours.card))
        half = edge / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), look.corner, look.corner
        )
        backwards, side = self.isRightToLeft(), _mark()
        left = self.width() - PAD - side if backwards else PAD
        self._draw_mark(painter, QRectF(left, (self.height() - side) / 2, side, side))
        painter.setPen(QColor(colours.ink))
        painter.setFont(said_font())
        words_left = PAD if backwards else PAD + side + BETWEEN
        room = QRect(words_left, 0, _words_width(self.width()) + 2, self.height())
        align = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(_WORDS | align | Qt.AlignmentFlag.AlignAbsolute), self._words)
        painter.end()

    def _draw_mark(self, painter: QPainter, mark: QRectF) -> None:
        """A ring; filled with a tick once chosen, so that colour is not needed to see it."""
        colours, chosen = current().colours, self.isChecked()
        painter.setPen(QPen(QColor(colours.action if chosen else colours.line), 2.5))
        painter.setBrush(QColor(colours.action if chosen else colours.card))
        painter.drawEllipse(mark.adjusted(2, 2, -2, -2))
        if chosen:
            one, middle = mark.width() / 20, mark.center()
            points = [(-4.4, 0.4), (-1.4, 3.6), (4.6, -3.6)]
            tick = [QPointF(middle.x() + x * one, middle.y() + y * one) for x, y in points]
            pen = QPen(QColor(colours.on_action), 2.4 * one)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(tick))


class BigAnswers(QGroupBox, Generic[T]):
    """At most one of a few answers.

    Signals: `changed()` when the person chose or took back; not sent by `set_value`.
    """

    changed = Signal()

    def __init__(self, question: str, options: Sequence[tuple[T, str]]) -> None:
        super().__init__()
        give_name(self, question)
        self._values = [value for value, _ in options]
        self._buttons = [AnswerButton(words, question) for _, words in options]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout(gap=16)
        column.addLayout(flow)
        for at, button in enumerate(self._buttons):
            button.toggled.connect(lambda on, at=at: self._toggled(at, on))
            flow.addWidget(button)

    def value(self) -> T | None:
        """The answer, None where there is none."""
        for value, button in zip(self._values, self._buttons, strict=True):
            if button.isChecked():
                return value
        return None

    def set_value(self, value: T | None) -> None:
        """Show an answer; one not on offer shows none."""
        for offered, button in zip(self._values, self._buttons, strict=True):
            button.show_chosen(chosen=offered == value)

    def _toggled(self, at: int, on: bool) -> None:
        if on:
            self.set_value(self._values[at])
        self.changed.emit()


def _mark() -> int:
    return round(said_font().pixelSize() * 1.1)


def _words_width(width: int) -> int:
    return max(80, width - 2 * PAD - _mark() - BETWEEN)
