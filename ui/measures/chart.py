"""A bar chart on screen, drawn from the same shapes as on paper; all it shows is read aloud."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from msp_desktop.pdf.blocks import BarChart
from msp_desktop.pdf.chart.bar_chart import (
    Box,
    ChartLine,
    ChartText,
    LaidChart,
    ShapeKind,
    lay_out,
)
from ui.theme import current
from ui.widgets.labels import give_name

_NARROWEST = 360


class ChartView(QWidget):
    """One chart; it can be reached by keyboard, so that a screen reader reads its words."""

    def __init__(self, chart: BarChart) -> None:
        super().__init__()
        self._chart = chart
        self._laid: tuple[int, float, LaidChart] | None = None
        give_name(self, chart.title, chart.alt)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its bars and their words need."""
        return round(self._lay(width).height) + 1

    def sizeHint(self) -> QSize:
        """At the width it has."""
        width = max(self.width(), _NARROWEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Still to be read."""
        return QSize(_NARROWEST, 1)

    def _lay(self, width: int) -> LaidChart:
        metrics = QFontMetricsF(self.font())
        leading = metrics.lineSpacing()
        if self._laid is None or self._laid[:2] != (width, leading):
            laid = lay_out(self._chart, width - 2, leading, metrics.horizontalAdvance)
            self._laid = (width, leading, laid)
        return self._laid[2]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Every shape in the colours of the look that is worn."""
        colours, painter = current().colours, QPainter(self)
        painter.translate(1, 0)
        ascent = QFontMetricsF(self.font()).ascent()
        inks = {
            ShapeKind.BAR: colours.action,
            ShapeKind.SILENT: colours.ink,
            ShapeKind.TRACK: colours.rule,
            ShapeKind.AXIS: colours.line,
        }
        for shape in self._lay(self.width()).shapes:
            if isinstance(shape, ChartText):
                painter.setPen(QColor(colours.ink))
                painter.drawText(QPointF(shape.x, shape.y + ascent), shape.text)
            elif isinstance(shape, Box):
                painter.setPen(QPen(QColor(inks[shape.kind]), 1))
                silent = shape.kind is ShapeKind.SILENT
                painter.setBrush(QColor(colours.card if silent else inks[shape.kind]))
                painter.drawRect(QRectF(shape.x, shape.y, shape.width, shape.height))
            elif isinstance(shape, ChartLine):
                painter.setPen(QPen(QColor(inks[shape.kind]), 1))
                painter.drawLine(QLineF(shape.x, shape.y, shape.to_x, shape.to_y))
        painter.end()
