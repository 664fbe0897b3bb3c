"""One part or piece of a referral: ticked when it is in, with the reason either way."""

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle

from msp_desktop.disclosure.allowed import DisclosureDecision
from msp_desktop.disclosure.vocabulary import DisclosureReason
from ui.theme import current
from ui.translated import translated
from ui.widgets.buttons import press_on_enter
from ui.widgets.labels import give_name

PAD = 12
BETWEEN = 10
APART = 24
INDENT = 28
MOST_WORDS = 160
"""How much of a piece that is left out is shown, in letters."""

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


class PieceRow(QCheckBox):
    """A line of the list. What cannot be changed shows its mark without a box.

    Signals:
        chosen: a person put it in (True) or left it out (False); not sent by `show_decision`.
    """

    chosen = Signal(bool)

    def __init__(self, *, indented: bool) -> None:
        super().__init__()
        self._indented = indented
        self._title = self._why = self._words = ""
        self._fixed = False
        # The list asks every row for its height again and again while it is laid out.
        self._laid: dict[int, list[QRect]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._toggled)

    def show_decision(
        self, decision: DisclosureDecision, title: str, words: str = "", *, fixed: bool = False
    ) -> None:
        """Show what was decided, under a title; `words` are those the piece is about."""
        self._fixed = fixed
        self._title = title
        self._words = f"“{_short(words)}”" if words.strip() else ""
        why = translated(decision.why)
        why = why[:1].upper() + why[1:]
        if not decision.included and decision.reason is not DisclosureReason.BY_YOU:
            why = self.tr("Left out: {why}").format(why=translated(decision.why))
        self._why = why
        self._laid.clear()
        with QSignalBlocker(self):
            self.setChecked(decision.included)
        still = self.tr("This cannot be changed here.") if fixed else ""
        heard = " ".join(part for part in (why, self._words, still) if part)
        give_name(self, translated(decision.title), heard)
        self.updateGeometry()
        self.update()

    def why(self) -> str:
        """The reason, as it is shown."""
        return self._why

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts it in or leaves it out, as Space does."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the words anew in another font or look."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._laid.clear()
        super().changeEvent(event)

    def nextCheckState(self) -> None:
        """A click changes what may be changed."""
        if not self._fixed:
            super().nextCheckState()

    def _toggled(self, checked: bool) -> None:
        if self._fixed:
            with QSignalBlocker(self):
                self.setChecked(not checked)
            return
        self.chosen.emit(checked)

    # How large it is, and how it looks.

    def sizeHint(self) -> QSize:
        """Wide enough for a short title and reason."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """A mark and a few letters."""
        return QSize(200, current().target)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height when the words wrap."""
        return max(current().target, sum(rect.height() for rect in self._lines(width)) + 2 * PAD)

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be touched."""
        return self.rect().contains(position)

    def _side(self) -> int:
        return round(current().grown(20))

    def _left(self) -> int:
        return PAD + (INDENT if self._indented else 0)

    def _on_one_line(self, width: int) -> bool:
        if self._words:
            return False
        metrics = QFontMetrics(self.font())
        both = metrics.horizontalAdvance(self._title) + metrics.horizontalAdvance(self._why)
        return both + APART <= width

    def _lines(self, width: int) -> list[QRect]:
        """Where title, reason and words stand in a row of this width, from its top."""
        if width not in self._laid:
            self._laid[width] = self._measured(width)
        return self._laid[width]

    def _measured(self, width: int) -> list[QRect]:
        left = self._left() + self._side() + BETWEEN
        room = max(80, width - left - PAD)
        metrics = QFontMetrics(self.font())
        texts = [self._title] if self._on_one_line(room) else [self._title, self._why, self._words]
        lines, top = [], PAD
        for text in texts:
            height = metrics.boundingRect(QRect(0, 0, room, 10_000), int(_WRAP), text).height()
            lines.append(QRect(left, top, room, height if text else 0))
            top += lines[-1].height()
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw ground, mark, words and ring."""
        look = current()
        colours = look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and not self._fixed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen_ground))
            painter.drawRoundedRect(QRectF(self.rect()), look.control_corner, look.control_corner)
        lines = self._lines(self.width())
        first = QFontMetrics(self.font()).height()
        side = self._side()
        mark = QRect(self._left(), PAD + (first - side) // 2, side, side)
        self._draw_mark(painter, QRectF(self._mirrored(mark)).adjusted(1, 1, -1, -1))
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        end = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        painter.setPen(QColor(colours.ink if self.isChecked() else colours.quiet))
        painter.drawText(self._mirrored(lines[0]), int(_WRAP | start), self._title)
        painter.setPen(QColor(colours.quiet))
        if len(lines) == 1:
            painter.drawText(self._mirrored(lines[0]), int(_WRAP | end), self._why)
        else:
            painter.drawText(self._mirrored(lines[1]), int(_WRAP | start), self._why)
            painter.drawText(self._mirrored(lines[2]), int(_WRAP | start), self._words)
        if self.hasFocus():
            half = look.ring / 2
            painter.setPen(QPen(QColor(colours.focus), look.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(ring, look.control_corner - half, look.control_corner - half)
        painter.end()

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _draw_mark(self, painter: QPainter, mark: QRectF) -> None:
        colours = current().colours
        is_in = self.isChecked()
        if not self._fixed:
            painter.setPen(QPen(QColor(colours.action if is_in else colours.line), 2))
            painter.setBrush(QColor(colours.action if is_in else colours.card))
            painter.drawRoundedRect(mark, 4, 4)
        ink = colours.quiet if self._fixed else colours.on_action
        painter.setPen(QPen(QColor(ink), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle, one = mark.center(), mark.width() / 18
        steps: tuple[tuple[float, float], ...]
        if is_in:
            steps = ((-4.5, 0.5), (-1.5, 3.8), (4.5, -3.8))
        elif self._fixed:
            steps = ((-4.5, 0.0), (4.5, 0.0))
        else:
            return
        painter.drawPolyline(QPolygonF([middle + QPointF(x * one, y * one) for x, y in steps]))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= MOST_WORDS else line[: MOST_WORDS - 1].rstrip() + "…"
