"""The lines of the rail: lower where the window is low, so that the last is seen as well."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from msp_desktop.record.conversation import Coverage
from ui.theme import current
from ui.theme.stylesheet import show_as
from ui.widgets.buttons import press_on_enter
from ui.widgets.labels import give_name
from ui.widgets.layout.scroll_page import ScrollPage

BETWEEN = 8
"""Room between the steps and the links under them."""


class RailRow(QPushButton):
    """One line of the rail, as high as the rail says; what is no step is a link."""

    def __init__(self, title: str, *, is_link: bool = False) -> None:
        super().__init__(title)
        self.setProperty("role", "step")
        self.setProperty("link", is_link)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._high = 0

    def set_height(self, high: int) -> None:
        """Be so many pixels high."""
        if high != self._high:
            self._high = high
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        return QSize(super().sizeHint().width(), self._high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)


class StepRow(RailRow):
    """One part: its title, and a tick when covered or a dash when left with a reason."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setProperty("open", False)
        self._title = title
        self._coverage = Coverage.NOT_YET
        self._words = ""
        self._name()

    def show_coverage(self, coverage_now: Coverage, words: str) -> None:
        """Show how far the part has come, as a mark and in words."""
        if coverage_now is not self._coverage or words != self._words:
            self._coverage, self._words = coverage_now, words
            self._name()
            self.update()

    def set_open(self, *, is_open: bool) -> None:
        """Show whether this is the step on screen."""
        if show_as(self, "open", is_open):
            self._name()

    def _name(self) -> None:
        opened = self.tr("open now") if self.property("open") else ""
        give_name(self, self._title, ", ".join(words for words in (opened, self._words) if words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The title, and the mark at the far side."""
        super().paintEvent(event)
        if self._coverage is Coverage.NOT_YET:
            return
        colours = current().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        done = self._coverage is Coverage.COVERED
        one = current().grown(1)
        painter.setPen(QPen(QColor(colours.done if done else colours.quiet), 2 * one))
        x = 14 if self.isRightToLeft() else self.width() - 14 - 11 * one
        y = self.height() / 2
        if done:
            tick = [QPointF(x + a * one, y + b * one) for a, b in ((0, 0), (4, 4), (11, -5))]
            painter.drawPolyline(QPolygonF(tick))
        else:
            painter.drawLine(QPointF(x, y), QPointF(x + 11 * one, y))
        painter.end()


class RailRows(ScrollPage):
    """The steps, then the links; in a window lower than all of them it scrolls."""

    def __init__(self, widest: int) -> None:
        super().__init__(widest=widest)
        self.setProperty("role", "rail-steps")
        self.setProperty("ground", "none")
        self.set_margins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._rows: list[RailRow] = []

    def add(self, row: RailRow) -> None:
        """Put it under the others."""
        if row.property("link") and self._rows and not self._rows[-1].property("link"):
            self.column.addSpacing(BETWEEN)
        self.column.addWidget(row)
        self._rows.append(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the height there is."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give every row the same height: what there is room for, and no less than it needs."""
        look = current()
        shown = sum(1 for row in self._rows if row.isVisibleTo(self)) or 1
        room = (self.viewport().height() - BETWEEN) // shown
        least, most = round(look.grown(look.least_step_target)), round(look.grown(look.step_target))
        for row in self._rows:
            row.set_height(min(most, max(least, room)))
        self._take_heights()

    def _take_heights(self) -> None:
        """Tell the page of them: rows that are not seen yet do not do so by themselves."""
        for layout in (self.column, self._across):
            layout.invalidate()
            layout.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
