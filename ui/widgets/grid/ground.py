"""The paper of the grid: four quarters, the axes with words at both ends, the arrows."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from msp_desktop.practice.codes import GridView
from ui.theme import Tokens
from ui.widgets.grid.marks import GridWords, Mark, MarkShape, start_of


@dataclass(frozen=True, slots=True)
class Plane:
    """The square in pixels: safety grows to the right, wellbeing upwards."""

    left: float
    top: float
    side: float

    def point(self, safety: int, wellbeing: int) -> tuple[float, float]:
        """The pixel of a placement."""
        return (
            self.left + self.side * safety / 100,
            self.top + self.side * (100 - wellbeing) / 100,
        )

    def values(self, x: float, y: float) -> tuple[int, int]:
        """Safety and wellbeing at a pixel; outside the square, at its nearest edge."""
        side = max(self.side, 1.0)
        return (
            within(round((x - self.left) / side * 100)),
            within(round(100 - (y - self.top) / side * 100)),
        )


def within(value: int) -> int:
    """A value from 0 to 100."""
    return max(0, min(100, value))


SHAFT_FROM_MARK = 13.0
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute


def small_font(base: QFont, look: Tokens) -> QFont:
    """The size for words on the grid."""
    font = QFont(base)
    font.setPixelSize(look.type.small)
    return font


def draw_ground(painter: QPainter, plane: Plane, words: GridWords, look: Tokens) -> None:
    """Quarters with their names, the middle lines and the frame."""
    colours, half = look.colours, plane.side / 2
    quarters = (
        (0, 0, colours.well_less_safe, words.well_less_safe),
        (1, 0, colours.safe_and_well, words.safe_and_well),
        (0, 1, colours.neither_yet, words.neither_yet),
        (1, 1, colours.safer_less_well, words.safer_less_well),
    )
    metrics = QFontMetricsF(painter.font())
    for across, down, ground, name in quarters:
        quarter = QRectF(plane.left + across * half, plane.top + down * half, half, half)
        painter.fillRect(quarter, QColor(ground))
        painter.setPen(QColor(colours.quiet))
        top_or_bottom = Qt.AlignmentFlag.AlignBottom if down else Qt.AlignmentFlag.AlignTop
        flags = top_or_bottom | _ABSOLUTE | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        room = quarter.adjusted(8, 6, -8, -6)
        if metrics.height() * 2 < half:
            painter.drawText(room, int(flags), name)
    painter.setPen(QPen(QColor(colours.line), 1, Qt.PenStyle.DashLine))
    middle_x, middle_y = plane.left + half, plane.top + half
    painter.drawLine(QPointF(middle_x, plane.top), QPointF(middle_x, plane.top + plane.side))
    painter.drawLine(QPointF(plane.left, middle_y), QPointF(plane.left + plane.side, middle_y))
    painter.setPen(QPen(QColor(colours.line), 1.5))
    painter.drawRoundedRect(QRectF(plane.left, plane.top, plane.side, plane.side), 3, 3)


def draw_axes(painter: QPainter, plane: Plane, words: GridWords, look: Tokens) -> None:
    """Safety under the square, wellbeing at its side, each with low and high at its ends."""
    painter.setPen(QColor(look.colours.quiet))
    # Low stays at the low end, and the arrow points up, where the screen is read from the right.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    height = QFontMetricsF(painter.font()).height()
    below = QRectF(plane.left, plane.top + plane.side + 6, plane.side, height)
    _draw_axis(painter, below, words.safety_low, words.safety, words.safety_high)
    painter.save()
    painter.translate(plane.left - 6 - height, plane.top + plane.side)
    painter.rotate(-90)
    side = QRectF(0, 0, plane.side, height)
    _draw_axis(painter, side, words.wellbeing_low, words.wellbeing, words.wellbeing_high)
    painter.restore()


def _draw_axis(painter: QPainter, room: QRectF, low: str, name: str, high: str) -> None:
    """The ends are kept in any width; the name in the middle only where there is room for it."""
    metrics = QFontMetricsF(painter.font())
    arrowed = f"{name} →"
    widths = [metrics.horizontalAdvance(words) for words in (low, arrowed, high)]
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft), low)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), high)
    if max(widths[0], widths[2]) + widths[1] / 2 + 12 < room.width() / 2:
        painter.drawText(room, int(Qt.AlignmentFlag.AlignHCenter), arrowed)


def draw_arrows(
    painter: QPainter, plane: Plane, marks: list[Mark], look: Tokens, *, one: float = 1.0
) -> None:
    """An arrow for each option, from now to where it would lead; thick and whole when chosen.

    `one` is how large a pixel of it is drawn.
    """
    for mark in marks:
        if mark.kind not in {MarkShape.OPTION, MarkShape.CHOSEN}:
            continue
        start = start_of(mark, marks)
        end = QPointF(*plane.point(mark.safety, mark.wellbeing))
        begin = QPointF(*plane.point(start.safety, start.wellbeing)) if start else end
        _draw_arrow(painter, begin, end, mark, look, one)


def _draw_arrow(
    painter: QPainter, begin: QPointF, end: QPointF, mark: Mark, look: Tokens, one: float
) -> None:
    colours = look.colours
    chosen = mark.kind is MarkShape.CHOSEN
    warm = mark.who is GridView.PERSON
    colour = QColor(colours.person_bar if warm else colours.view_bar)
    if not chosen:
        colour = QColor(colours.quiet)
    length = math.hypot(end.x() - begin.x(), end.y() - begin.y())
    angle = math.atan2(end.y() - begin.y(), end.x() - begin.x()) if length else -math.pi / 4
    along = QPointF(math.cos(angle), math.sin(angle))
    head = (16.0 if chosen else 13.0) * one
    from_mark = SHAFT_FROM_MARK * one
    if length > from_mark + head:
        style = Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine
        pen = QPen(colour, (4.0 if chosen else 2.0) * one, style)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(begin + along * from_mark, end - along * (head * 0.8))
    across = QPointF(-along.y(), along.x()) * (head * 0.5)
    back = end - along * head
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([end, back + across, back - across]))
