"""Things that stand side by side while text is small, and one under the other when it is large."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.labels import plain_label

LARGE = 22
"""Body text from this size on, in pixels, needs the whole width."""


class SideBySide(QWidget):
    """A row, or a column where text is large; add what stands in it in reading order."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._beside = True
        self._turn()

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Add something that takes its share of the width."""
        self._row.addWidget(widget, stretch)

    def add_column(self) -> QVBoxLayout:
        """A column that takes its share of the width, to be filled with questions."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self.add(holder)
        return column

    def add_at_end(self, widget: QWidget) -> None:
        """Add something that keeps its own size, at the bottom of the end."""
        end = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignTrailing
        self._row.addWidget(widget, 0, end)

    def stand(self, *, beside: bool) -> None:
        """Side by side while text is small, or one under the other whatever its size."""
        self._beside = beside
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        """Turn when the size of text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._turn()

    def _turn(self) -> None:
        directions = QBoxLayout.Direction
        across = self._beside and not is_large()
        self._row.setDirection(directions.LeftToRight if across else directions.TopToBottom)


def is_large() -> bool:
    """Whether text is so large that nothing should stand beside anything."""
    return current().type.body >= LARGE


BETWEEN_QUESTIONS = 8


def add_body(column: QVBoxLayout) -> QVBoxLayout:
    """A column of questions, far enough apart to be taken one at a time."""
    body = QVBoxLayout()
    body.setSpacing(BETWEEN_QUESTIONS)
    column.addLayout(body)
    return body


def headed(ask: str, under: str, content: QWidget) -> QVBoxLayout:
    """A question over something larger than one control."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(plain_label(ask, role="label"))
    if under:
        column.addWidget(plain_label(under, role="help"))
    column.addSpacing(8)
    column.addWidget(content)
    return column


def today() -> date:
    """The day it is where the practitioner stands."""
    return datetime.now(UTC).astimezone().date()
