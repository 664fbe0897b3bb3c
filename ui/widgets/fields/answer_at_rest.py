"""The answer to a question at rest: one line that lays the answers out."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.theme import current
from ui.theme.stylesheet import show_as
from ui.widgets.buttons import draw_without_words, press_on_enter
from ui.widgets.fields.choice_button import PAD

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AnswerAtRest(QPushButton):
    """Stands for answers that are not laid out: says the answer, and lays them out.

    It lets the keyboard go straight on to the answers.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setProperty("role", "answer")
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.wanted)

    def say(self, words: str) -> None:
        """Say this answer, or that there is none yet."""
        self._words = words or self.tr("Choose")
        self.setText(self._words.replace("&", "&&"))
        self.updateGeometry()
        self.setAccessibleDescription(words or self.tr("not answered"))
        show_as(self, "read", bool(words))

    def minimumSizeHint(self) -> QSize:
        """Long answers wrap."""
        return QSize(80, current().target)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height when the answers wrap."""
        self.ensurePolished()
        room = QRect(0, 0, max(60, width - 2 * self._side()), 10_000)
        wrapped = self.fontMetrics().boundingRect(room, int(_WRAP), self._words)
        return max(current().target, wrapped.height() + 20)

    def sizeHint(self) -> QSize:
        """Room for the answers on one line."""
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self._words) + 2 * self._side() + 4
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """The button as the style draws it, with its words on as many lines as they take."""
        painter = QPainter(self)
        draw_without_words(self, painter)
        painter.setFont(self.font())
        painter.setPen(QColor(current().colours.ink))
        side = self._side()
        painter.drawText(self.rect().adjusted(side, 0, -side, 0), int(_WRAP), self._words)
        painter.end()

    def _side(self) -> int:
        return 0 if self.property("read") else PAD

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lay the answers out for a key; a pointer has to press."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter lays the answers out, as Space does."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)
