"""Something more, folded away until it is asked for."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleStateChangeEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.buttons import press_on_enter
from ui.widgets.labels import give_name


class _Fold(QPushButton):
    """The line that opens and closes the body."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setProperty("role", "fold")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._holds = ""

    def set_holds(self, words: str) -> None:
        """Say this quietly behind the title."""
        self._holds = words
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens and closes it, as Space does."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the words and the arrow."""
        hint = super().sizeHint()
        more = self.fontMetrics().horizontalAdvance(self._holds) + 16 if self._holds else 0
        return QSize(hint.width() + 24 + more, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and an arrow that points at what is hidden or shown."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().colours.action), 2))
        middle = self.height() / 2
        x = self.width() - 18 if self.isRightToLeft() else 6
        if self.isChecked():
            points = [(x, middle - 2), (x + 5, middle + 3), (x + 10, middle - 2)]
        elif self.isRightToLeft():
            points = [(x + 7, middle - 5), (x + 2, middle), (x + 7, middle + 5)]
        else:
            points = [(x + 2, middle - 5), (x + 7, middle), (x + 2, middle + 5)]
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))
        if self._holds:
            painter.setPen(QColor(current().colours.quiet))
            room = self.rect().adjusted(14, 0, -14, 0)
            side = (
                Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
            )
            painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, self._holds)
        painter.end()


class Folding(QWidget):
    """A line of words that shows or hides `body`; Space or Enter does it too.

    Signals:
        opened: the body was shown (True) or hidden (False) by a person or by `set_open`.
    """

    opened = Signal(bool)

    def __init__(self, title: str, body: QWidget, *, is_open: bool = False) -> None:
        super().__init__()
        self._title = title
        self._holds = ""
        self._body = body
        self.fold = _Fold(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(body)
        self.fold.setChecked(is_open)
        self._show(is_open)
        self.fold.toggled.connect(self._toggled)

    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.fold.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the body."""
        self.fold.setChecked(is_open)

    def set_title(self, title: str) -> None:
        """Say something else on the line that opens and closes it."""
        if title != self._title:
            self._title = title
            self.fold.setText(title.replace("&", "&&"))
            self._say_state()

    def set_holds(self, words: str) -> None:
        """Say on the line what is in there: "2 answered"."""
        if words != self._holds:
            self._holds = words
            self.fold.set_holds(words)
            self._say_state()

    def _toggled(self, is_open: bool) -> None:
        self._show(is_open)
        state = QAccessible.State()
        state.expanded = state.collapsed = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self.fold, state))
        self.opened.emit(is_open)

    def _show(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self._say_state()

    def _say_state(self) -> None:
        give_name(self.fold, self._title, self._holds)
