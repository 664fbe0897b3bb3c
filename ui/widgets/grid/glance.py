"""The grid at a glance: the same picture, small, only to be looked at."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.grid.ground import Plane, draw_arrows, draw_axes, draw_ground, small_font
from ui.widgets.grid.mark_button import draw_shape
from ui.widgets.grid.marks import GridWords, Mark
from ui.widgets.labels import give_name


class GridGlance(QWidget):
    """Shows marks and takes none; a screen reader hears where each one is.

    `describe` puts safety and wellbeing into words.
    """

    def __init__(self, label: str, words: GridWords, describe: Callable[[int, int], str]) -> None:
        super().__init__()
        self._label, self._words, self._describe = label, words, describe
        self._marks: list[Mark] = []
        give_name(self, label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks."""
        self._marks = list(marks)
        described = (f"{m.label}: {self._describe(m.safety, m.wellbeing)}." for m in self._marks)
        give_name(self, self._label, " ".join(described))
        self.update()

    def sizeHint(self) -> QSize:
        """Small enough to stand under the words."""
        return QSize(236, 236)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than can be made out."""
        return QSize(160, 236)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Ground, axes, arrows and marks."""
        look = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font(), look))
        edge = QFontMetricsF(painter.font()).height() + 8
        side = min(self.width(), self.height()) - edge - 2
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            plane = Plane(left=self.width() - side - 1, top=1, side=side)
        else:
            plane = Plane(left=edge, top=1, side=side)
        draw_ground(painter, plane, self._words, look)
        draw_axes(painter, plane, self._words, look)
        draw_arrows(painter, plane, self._marks, look)
        for mark in self._marks:
            draw_shape(painter, QPointF(*plane.point(mark.safety, mark.wellbeing)), mark, look)
        painter.end()
