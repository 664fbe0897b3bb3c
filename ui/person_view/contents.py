"""The first page: what there is to look at, in any order, and that nothing has to be."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from msp_desktop.record.conversation import Conversation
from ui.person_view.page import Page, is_large, large_type
from ui.theme import current
from ui.widgets.buttons import Button

WIDEST = 760
"""The buttons in pixels, so that the tick stands near the words it is about."""


TWO_FROM = 1000
"""The page in pixels from which two stand beside each other."""

ONE_COLUMN = 6
"""So many are seen at once under each other on a small screen."""

NO_LIMIT = (1 << 24) - 1
"""What Qt takes for no limit."""


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
        self._columns = 0
        self._beside = QGridLayout(chapters)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(12)
        self._buttons: list[ChapterButton] = []
        for place, title in enumerate(titles):
            button = ChapterButton(title, seen=place in seen)
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self._buttons.append(button)
        self._chapters = chapters
        self._lay(1)
        self.column.addWidget(chapters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two beside each other where there are many and there is room, so that all are seen."""
        super().resizeEvent(event)
        two = self.width() >= TWO_FROM and len(self._buttons) > ONE_COLUMN and not is_large()
        self._lay(2 if two else 1)

    def _lay(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._chapters.setMaximumWidth(NO_LIMIT if columns == 2 or is_large() else WIDEST)
        for place, button in enumerate(self._buttons):
            self._beside.addWidget(button, place // columns, place % columns)
        for column in range(2):
            self._beside.setColumnStretch(column, int(column < columns))
