"""The first page: what there is to look at, in any order, and that nothing has to be."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.conversation import Conversation
from ui.theme import current
from ui.turned_round.large_look import large_type
from ui.turned_round.page import Page, is_large
from ui.widgets.buttons import Button

WIDEST = 760
"""The buttons in pixels, so that the tick stands near the words it is about."""


class ChapterButton(Button):
    """Turns to a chapter; a tick at its far side once it was looked at."""

    def __init__(self, title: str, *, seen: bool) -> None:
        super().__init__(title)
        self._seen = seen
        self.setProperty("role", "chapter")
        if seen:
            self.setAccessibleDescription(self.tr("looked at"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The title, and the tick."""
        super().paintEvent(event)
        if not self._seen:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        one = large_type(current()).said / 32
        pen = QPen(QColor(current().colours.done), 5 * one)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        x = 24 if self.isRightToLeft() else self.width() - 24 - 28 * one
        y = self.height() / 2
        points = [(0, 0), (10, 10), (28, -11)]
        painter.drawPolyline(QPolygonF([QPointF(x + a * one, y + b * one) for a, b in points]))
        painter.end()


class ContentsPage(Page):
    """Every chapter as a large button.

    Signals: `chosen(int)` with the chapter's place.
    """

    chosen = Signal(int)

    def __init__(self, conversation: Conversation, titles: Sequence[str], seen: set[int]) -> None:
        super().__init__(conversation, self.tr("What shall we look at?"))
        self.say(self.tr("Choose anything. You can stop when you like."))
        chapters = QWidget()
        if not is_large():
            chapters.setMaximumWidth(WIDEST)
        rows = QVBoxLayout(chapters)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        for place, title in enumerate(titles):
            button = ChapterButton(title, seen=place in seen)
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            rows.addWidget(button)
        self.column.addWidget(chapters)
