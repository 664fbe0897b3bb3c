"""A page that scrolls: one column of readable width, always showing what has the focus."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QScrollPrepareEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from ui.theme import current
from ui.timers import OnceLetGo
from ui.widgets.labels import rule_line
from ui.widgets.layout.steady_scroll import SteadyScrollArea
from ui.widgets.layout.tab_order import tab_on

AROUND = 64
"""Room kept above and below the control that has the focus, in pixels: for its label, and for who
said it."""


class _Ground(QWidget):
    """What scrolls. It is as high as its words need at its width, and no higher.

    Qt would also hold it to the height that the words would need on narrow lines.
    """

    def minimumSizeHint(self) -> QSize:
        """Only a width where the height follows from it."""
        height = 0 if self.hasHeightForWidth() else self.sizeHint().height()
        return QSize(super().minimumSizeHint().width(), height)


class ScrollPage(SteadyScrollArea):
    """A scrolling column of at most about 66 letters and its cards' margins; fill `column`."""

    def __init__(self, *, widest: int = 726, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = widest
        self.setProperty("role", "page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = _Ground()
        ground.setProperty("role", "page")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        across = QHBoxLayout(ground)
        self._across = across
        self.set_margins(40, 24, 40, 24)
        self._sheet = QWidget()
        self._sheet.setProperty("role", "column")
        self.column = QVBoxLayout(self._sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        across.addWidget(self._sheet, 1)
        self.setWidget(ground)
        self._fit()
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._following: QWidget | None = None
        self._show_soon = OnceLetGo(self, self._follow)
        self.verticalScrollBar().rangeChanged.connect(self._show_soon.ask)
        self.bar.sliderMoved.connect(self._let_go)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Keep this much room round the column, in pixels."""
        self._across.setContentsMargins(left, top, right, bottom)

    def finish(self) -> None:
        """Push what is in the column to the top."""
        self.column.addStretch(1)

    def to_top(self) -> None:
        """Show the page from its beginning, wherever the focus was."""
        self._let_go()
        self.verticalScrollBar().setValue(0)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab in the order of reading; a page inside a window leaves it to the window."""
        return (
            tab_on(self, forward=forward)
            if self.isWindow()
            else super().focusNextPrevChild(forward)
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the width to the size of text."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the width again when the look changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_sheet"):
            self._fit()

    def _fit(self) -> None:
        self._sheet.setMaximumWidth(round(current().grown(self._widest)))

    def viewportEvent(self, event: QEvent) -> bool:
        """Leave the finger to a control that is dragged itself."""
        if event.type() in {QEvent.Type.Wheel, QEvent.Type.Scroll}:
            self._let_go()
        if isinstance(event, QScrollPrepareEvent) and self._is_dragged(event.startPos().toPoint()):
            event.ignore()
            return True
        return super().viewportEvent(event)

    def _is_dragged(self, where: QPoint) -> bool:
        under: QWidget | None = self.viewport().childAt(where)
        while under is not None and under is not self:
            if under.property("takesDrags"):
                return True
            under = under.parentWidget()
        return False

    def _focus_moved(self, _old: QObject | None, new: QObject | None) -> None:
        if isinstance(new, QWidget) and self._holds(new):
            self._following = new
            self._show_soon.ask()

    def _follow(self) -> None:
        """Show what has the focus, and again once it has found its place."""
        if self._following is not None and self._following is QApplication.focusWidget():
            self._bring_into_sight(self._following)

    def _let_go(self) -> None:
        """Leave the page where a person scrolled it."""
        self._following = None

    def _holds(self, control: QWidget) -> bool:
        inner = self.widget()
        return inner is not None and inner.isAncestorOf(control)

    def _bring_into_sight(self, control: QWidget) -> None:
        seen = self.viewport()
        middle = control.mapTo(seen, control.rect().center()).y() + self.verticalScrollBar().value()
        half = min(control.height() // 2 + AROUND, seen.height() // 2)
        self.ensureVisible(0, middle, 0, half)


class Paper(QLabel):
    """Reached by keyboard, so that a page can be scrolled and be read out by its name."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page with its edge."""
        super().paintEvent(event)
        look = current()
        painter = QPainter(self)
        painter.setPen(QPen(QColor(look.colours.rule), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


def over_foot(room: QWidget, page: ScrollPage, foot: QWidget) -> None:
    """Fill the room with this page and, ruled off below it, a foot that always stays in sight."""
    whole = QVBoxLayout(room)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(page, 1)
    whole.addWidget(rule_line())
    whole.addWidget(foot)
