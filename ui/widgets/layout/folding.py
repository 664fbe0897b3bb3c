"""Something more, folded away until it is asked for."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
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
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import current
from ui.widgets.buttons import draw_without_words, press_on_enter
from ui.widgets.labels import give_name
from ui.widgets.made_late import make_in_sight

BEFORE, AFTER = 26, 12
"""Room before the words, for the arrow, which grows with the text, and after them."""
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _before() -> int:
    return round(current().grown(BEFORE))


class FoldLine(QPushButton):
    """A line of words with an arrow before it: open where it is checked, else to be opened."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setProperty("role", "fold")
        self.setCheckable(True)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._holds = ""
        self._measured: dict[tuple[int, str], int] = {}
        self._widths: dict[str, int] = {}

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other room."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measured, self._widths = {}, {}

    def set_holds(self, words: str) -> None:
        """Say this quietly behind the title."""
        self._holds = words
        self._measured, self._widths = {}, {}
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens and closes it, as Space does."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the words and the arrow on one line."""
        text = self.text()
        if text not in self._widths:
            self.ensurePolished()
            words = self.fontMetrics().horizontalAdvance(self._words())
            self._widths[text] = words + _before() + AFTER + self._beside()
        width = self._widths[text]
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Long words wrap."""
        return QSize(120, current().target)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height when the words wrap."""
        key = (width, self.text())
        if key not in self._measured:
            self.ensurePolished()
            room = QRect(0, 0, max(60, width - _before() - AFTER - self._beside()), 10_000)
            wrapped = self.fontMetrics().boundingRect(room, int(_WRAP), self._words())
            self._measured[key] = max(current().target, wrapped.height() + 20)
        return self._measured[key]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """The words, quietly what is in there, and an arrow that points at it."""
        look = current()
        colours = look.colours
        painter = QPainter(self)
        draw_without_words(self, painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(QPen(QColor(colours.action), look.grown(2)))
        self._draw_arrow(painter, look.grown(1))
        before = _before()
        whole = self.rect().adjusted(before, 0, -AFTER, 0)
        words = whole.adjusted(0, 0, -self._beside(), 0)
        holds = whole.adjusted(whole.width() - self._beside() + AFTER, 0, 0, 0)
        if self.isRightToLeft():
            words = self.rect().adjusted(AFTER + self._beside(), 0, -before, 0)
            holds = QRect(AFTER, 0, max(0, self._beside() - AFTER), self.height())
        painter.drawText(words, int(_WRAP), self._words())
        painter.setPen(QColor(colours.quiet))
        painter.drawText(holds, int(Qt.AlignmentFlag.AlignVCenter), self._holds)
        painter.end()

    def _draw_arrow(self, painter: QPainter, one: float) -> None:
        """Down while it is open, else towards the words; `one` is a pixel at 100 %."""
        middle = self.height() / 2
        x = self.width() - 18 * one if self.isRightToLeft() else 6 * one
        if self.isChecked():
            points = ((0, -2), (5, 3), (10, -2))
        elif self.isRightToLeft():
            points = ((7, -5), (2, 0), (7, 5))
        else:
            points = ((2, -5), (7, 0), (2, 5))
        corners = [QPointF(x + across * one, middle + down * one) for across, down in points]
        painter.drawPolyline(QPolygonF(corners))

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _beside(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._holds) + 16 if self._holds else 0


class Folding(QWidget):
    """A line of words that shows or hides `body`; Space or Enter does it too.

    Signals:
        opened: the body was shown (True) or hidden (False) by a person or by `set_open`.
    """

    opened = Signal(bool)

    def __init__(self, title: str, body: QWidget, *, is_open: bool = False) -> None:
        super().__init__()
        self._title = title
        self._holds = self._asked = ""
        self._body = body
        self.fold = FoldLine(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.fold)
        column.addWidget(body)
        self.fold.setChecked(is_open)
        self._show(is_open)
        self.fold.toggled.connect(self._toggled)

    @property
    def body(self) -> QWidget:
        """What is folded away."""
        return self._body

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
            self.fold.setAccessibleName(title)
            self._say_state()

    def set_holds(self, words: str) -> None:
        """Say on the line what is in there: "2 answered"."""
        if words != self._holds:
            self._holds = words
            self._say_beside()

    def set_asked(self, words: str) -> None:
        """Say on the line when it was asked, or is to be asked: "due since 7 June"."""
        if words != self._asked:
            self._asked = words
            self._say_beside()

    def _say_beside(self) -> None:
        self.fold.set_holds(self._beside())
        self._say_state()

    def _beside(self) -> str:
        return " · ".join(filter(None, (self._holds, self._asked)))

    def _toggled(self, is_open: bool) -> None:
        self._show(is_open)
        state = QAccessible.State()
        state.expanded = state.collapsed = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self.fold, state))
        self.opened.emit(is_open)

    def _show(self, is_open: bool) -> None:
        if is_open:
            make_in_sight(self._body)
        self._body.setVisible(is_open)
        self._say_state()

    def _say_state(self) -> None:
        """The name may be another than the title: it tells folds of one title apart."""
        give_name(self.fold, self.fold.accessibleName() or self._title, self._beside())
