"""A plain note of several lines that is neither the person's words nor a view: a plan, a place."""

from PySide6.QtCore import QMargins, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QValidator
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.theme import current
from ui.theme.stylesheet import show_as
from ui.widgets.cleaned_text import clean, shown
from ui.widgets.fields.text_fields import NumberField
from ui.widgets.growing_text import AT_REST, FEWEST_LINES, GrowingText
from ui.widgets.labels import announce, give_name


class NoteField(QFrame):
    """A box that grows with the note in it.

    Signals:
        changed: a person changed the note; not sent by `set_text`.
    """

    changed = Signal()

    def __init__(self, label: str, *, description: str = "") -> None:
        super().__init__()
        self._showing = self._is_read = False
        self._margins = QMargins(12, 10, 12, 6)
        self._field = GrowingText()
        self._field.setProperty("voice", "none")
        self._field.framed_by = self
        self._field.focus_moved.connect(self._draw_ring)
        column = QVBoxLayout(self)
        column.setContentsMargins(self._margins)
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
        if clean(text) == self.text():
            return
        self._showing = True
        try:
            self._field.setPlainText(shown(text))
        finally:
            self._showing = False

    def set_read(self, read: bool, *, at_rest: bool) -> None:
        """Show it without its box where it is only read, and low while it is at rest."""
        self._field.set_fewest(AT_REST if at_rest else FEWEST_LINES)
        margins = QMargins(0, 2, 0, 2) if read else self._margins
        column = self.layout()
        if column is not None:
            column.setContentsMargins(margins)
        self._is_read = read
        show_as(self._field, "read", read)
        self.update()

    def field(self) -> GrowingText:
        """The field itself, for focus and tests."""
        return self._field

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """A line round it, stronger while it is written in; none while it is only read."""
        if self._is_read:
            return
        look = current()
        focused = self._field.hasFocus()
        edge = 2 if focused else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.colours.action if focused else look.colours.line), edge))
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
            self.tr("That is too long for this field. Nothing was changed."),
            at_once=True,
        )


NOT_NOTED = -1
YEAR = 366 * 24 * 60
"""So many minutes are a slip of the keyboard; no work is capped."""


class MinutesField(NumberField):
    """Minutes typed in, or stepped with the arrow keys; an empty field is none noted."""

    def __init__(self, label: str) -> None:
        super().__init__(label, NOT_NOTED, YEAR)
        self.setKeyboardTracking(True)  # every word is saved as it is typed

    def minutes(self) -> int | None:
        """What is noted."""
        return None if self.value() == NOT_NOTED else self.value()

    def set_minutes(self, minutes: int | None) -> None:
        """Show minutes; what is shown already stays as it was typed."""
        if minutes != self.minutes():
            self.setValue(NOT_NOTED if minutes is None else minutes)

    def textFromValue(self, value: int) -> str:
        """The figures, or nothing."""
        return "" if value == NOT_NOTED else str(value)

    def valueFromText(self, text: str) -> int:
        """Nothing is none noted."""
        return int(text) if text.strip() else NOT_NOTED

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Figures up to a year's worth, or nothing."""
        plain = text.strip()
        figures = plain.isascii() and plain.isdigit() and int(plain) <= YEAR
        state = QValidator.State.Acceptable if figures or not plain else QValidator.State.Invalid
        return (state, text, pos)
