"""Going back to the conversation: for the worker, and never by a slip."""

import secrets

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import current
from ui.timers import repeated, single_shot
from ui.widgets.buttons import Button, primary
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row, plain_label, question

HOLD_MS = 2_000
"""How long the button is held."""

_SHOWN_EVERY_MS = 40


class HoldButton(Button):
    """Does something only when it is held, by mouse, finger or Space; shows how long it has been.

    Signals: `held()` once, when it was held for `HOLD_MS`.
    """

    held = Signal()

    def __init__(self, text: str, *, description: str = "") -> None:
        super().__init__(text, description=description)
        self._since = QElapsedTimer()
        self._enough = single_shot(self, HOLD_MS)
        self._enough.timeout.connect(self._held)
        self._shown = repeated(self, _SHOWN_EVERY_MS)
        self._shown.timeout.connect(self.update)
        self.pressed.connect(self._begin)
        self.released.connect(self._stop)

    def _begin(self) -> None:
        self._since.start()
        self._enough.start()
        self._shown.start()

    def _stop(self) -> None:
        self._enough.stop()
        self._shown.stop()
        self._since.invalidate()
        self.update()

    def _held(self) -> None:
        self._stop()
        self.setDown(False)
        self.held.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, with a bar at its foot that grows while it is held."""
        super().paintEvent(event)
        if not self._since.isValid():
            return
        look = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = QPainterPath()
        outline.addRoundedRect(inside, look.control_corner, look.control_corner)
        painter.setClipPath(outline)
        bar = inside.adjusted(0, inside.height() - 10, 0, 0)
        long = bar.width() * min(1.0, self._since.elapsed() / HOLD_MS)
        bar.setLeft(bar.right() - long) if self.isRightToLeft() else bar.setWidth(long)
        painter.fillRect(bar, QColor(look.colours.action))
        painter.end()


class WorkerPage(QWidget):
    """Two ways back, each of them deliberate, and one to stay.

    Signals: `left()`; `stayed()`.
    """

    left = Signal()
    stayed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(question(self.tr("For the worker: back to the conversation")))
        hold = HoldButton(
            self.tr("Hold to go back"), description=self.tr("Hold it down for two seconds.")
        )
        hold.held.connect(self.left)
        column.addWidget(
            plain_label(self.tr("Hold this button down for two seconds."), role="help")
        )
        column.addWidget(hold, 0, Qt.AlignmentFlag.AlignLeading)
        words = (
            self.tr("garden"),
            self.tr("kettle"),
            self.tr("bridge"),
            self.tr("candle"),
            self.tr("window"),
        )
        self._word = secrets.choice(words)
        self.field = LineField()
        self.field.setMaximumWidth(480)
        self.field.changed.connect(self._typed)
        label = self.tr("Or type this word: {word}").format(word=self._word)
        column.addWidget(form_row(label, self.field))
        stay = primary(self.tr("Stay on this page"))
        stay.clicked.connect(self.stayed)
        line = QHBoxLayout()
        line.addWidget(stay)
        line.addStretch(1)
        column.addLayout(line)
        self.setFocusProxy(self.field)

    def _typed(self) -> None:
        if self.field.text().strip().casefold() == self._word.casefold():
            self.left.emit()
