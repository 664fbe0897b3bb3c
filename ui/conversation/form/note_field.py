"""A plain note of several lines that is neither the person's words nor a view: a plan, a place."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.theme import current
from ui.widgets.clean import clean
from ui.widgets.growing_text import GrowingText
from ui.widgets.naming import announce, give_name


class NoteField(QFrame):
    """A box that grows with the note in it.

    Signals:
        changed: a person changed the note; not sent by `set_text`.
    """

    changed = Signal()

    def __init__(self, label: str, *, description: str = "") -> None:
        super().__init__()
        self._showing = False
        self._field = GrowingText()
        self._field.setProperty("voice", "none")
        self._field.focus_moved.connect(self._draw_ring)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.addWidget(self._field)
        self.setFocusProxy(self._field)
        self.name(label, description)
        self._field.textChanged.connect(self._text_changed)
        self._field.refused.connect(self._refuse)

    def name(self, label: str, description: str = "") -> None:
        """Say what the note is about to those who do not see its label."""
        give_name(self._field, label, description)

    def text(self) -> str:
        """The note as it may be kept."""
        return clean(self._field.toPlainText())

    def set_text(self, text: str) -> None:
        """Show a note without sending `changed`."""
        if text == self.text():
            return
        self._showing = True
        try:
            self._field.setPlainText(text)
        finally:
            self._showing = False

    def field(self) -> GrowingText:
        """The field itself, for focus and tests."""
        return self._field

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """A line round it, or the focus ring."""
        look = current()
        focused = self._field.hasFocus()
        edge = look.ring if focused else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.colours.focus if focused else look.colours.line), edge))
        painter.setBrush(QColor(look.colours.card))
        half = edge / 2
        corner = look.control_corner
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner
        )
        painter.end()

    def _draw_ring(self) -> None:
        self.update()

    def _text_changed(self) -> None:
        if not self._showing:
            self.changed.emit()

    def _refuse(self) -> None:
        announce(
            self._field,
            self.tr("That is more than this field holds. Nothing was changed."),
            at_once=True,
        )
