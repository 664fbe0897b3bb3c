"""A drop-down list of a few answers, each standing for a value."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QWidget

from ui.theme import current
from ui.widgets.labels import give_name

T = TypeVar("T")


class Chooser(QComboBox, Generic[T]):
    """One of a few values, named in words.

    Signals:
        changed: a person chose; not sent by `set_value`.
    """

    changed = Signal()

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[T, str]],
        *,
        description: str = "",
        inline: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._options = list(options)
        self._values = [value for value, _ in options]
        self.addItems([words for _, words in options])
        self._inline, self._typed_on = inline, False
        if inline:
            self.setProperty("role", "inline")
            self.currentIndexChanged.connect(self.updateGeometry)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(4)
        give_name(self, label, description)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentIndexChanged.connect(self.changed)

    def options(self) -> list[tuple[T, str]]:
        """The values on offer with their words."""
        return list(self._options)

    def set_options(self, options: Sequence[tuple[T, str]]) -> None:
        """Offer other values, without sending `changed`; none is chosen."""
        with QSignalBlocker(self):
            self.clear()
            self._options = list(options)
            self._values = [value for value, _ in options]
            self.addItems([words for _, words in options])
            self.setCurrentIndex(-1)

    def value(self) -> T | None:
        """The value shown, None where nothing is."""
        index = self.currentIndex()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: T | None) -> None:
        """Show a value without sending `changed`; one not on offer shows nothing."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave a wheel that turns over it to the page, unless it has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In a line of text letters choose nothing: whoever types on after Tab writes words.

        Nor does a space behind them, which would open the list.
        """
        letter = event.text().isprintable() and bool(event.text())
        if self._inline and letter and (self._typed_on or event.text() != " "):
            self._typed_on = True
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Space opens the list for whoever just came to it."""
        self._typed_on = False
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the longest words; in a line of text, for the words shown."""
        hint = super().sizeHint()
        if self._inline:
            hint.setWidth(self.fontMetrics().horizontalAdvance(self.currentText()))
            hint.setWidth(hint.width() + 16 + round(current().grown(28)))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Long words may be cut short where a page is narrow."""
        return QSize(80, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the list's face and the arrow that opens it."""
        super().paintEvent(event)
        if self.property("read"):
            return  # it is only read, and opens where it is touched
        look = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.colours.quiet), look.grown(2)))
        half = look.grown(5)
        middle = self.rect().center().y() + 1
        side = look.grown(17) + 4
        across = side if self.isRightToLeft() else self.width() - side
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(across - half, middle - half / 2),
                    QPointF(across, middle + half / 2),
                    QPointF(across + half, middle - half / 2),
                ]
            )
        )
        painter.end()
