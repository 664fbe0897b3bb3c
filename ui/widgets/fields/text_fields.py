"""One line of plain text."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleStateChangeEvent,
    QResizeEvent,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QSpinBox, QWidget

from ui.widgets.growing_text import MOST_IN_A_LINE, clean_line
from ui.widgets.labels import announce, form_row, give_name


class _OneCleanLine(QValidator):
    """Cleans what is typed or pasted, and takes nothing at all of what is too long."""

    def __init__(self, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._most = most

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Cleaned text and where the cursor then is."""
        before = clean_line(text[:at])
        cleaned = before + clean_line(text[at:])
        fits = len(cleaned) <= self._most
        state = QValidator.State.Acceptable if fits else QValidator.State.Invalid
        return state, cleaned, len(before)


class LineField(QLineEdit):
    """A single line, cleaned as it is written.

    Signals:
        changed: a person changed the text; not sent by `set_text`.
    """

    changed = Signal()

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        description: str = "",
        most: int = MOST_IN_A_LINE,
    ) -> None:
        super().__init__()
        give_name(self, label, description)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(most * 4 + 1000)
        self.setValidator(_OneCleanLine(most, self))
        self.textChanged.connect(self._text_changed)
        self.inputRejected.connect(self._say_refused)

    def set_text(self, text: str) -> None:
        """Show text without sending `changed`."""
        if text != self.text():
            with QSignalBlocker(self):
                self.setText(text)

    def _text_changed(self, text: str) -> None:
        """Clean what came past the validator, as it does from assistive technology."""
        cleaned = clean_line(text)
        if cleaned != text:
            self.set_text(cleaned)
        self.changed.emit()

    def _say_refused(self) -> None:
        announce(self, self.tr("That is more than this line holds. Nothing was changed."))


BESIDE = 13
"""Room left and right of the figures, in pixels."""


class NumberField(QSpinBox):
    """A number from `least` to `most`, without the small arrows that no thumb can hit."""

    def __init__(self, label: str, least: int, most: int, *, description: str = "") -> None:
        super().__init__()
        self.setRange(least, most)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        give_name(self, label, description)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave a wheel that turns over it to the page, unless it has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Room for the figures."""
        width = self.fontMetrics().horizontalAdvance(str(self.maximum())) + 2 * BESIDE + 24
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the figures the whole width, which a styled spin box without arrows does not."""
        super().resizeEvent(event)
        self.lineEdit().setGeometry(self.rect().adjusted(BESIDE, 3, -BESIDE, -3))


def secret_field(label: str, description: str = "") -> tuple[QLineEdit, QWidget]:
    """A field whose letters are hidden, and its row."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    )
    field.setMaxLength(1024)
    field.textEdited.connect(lambda: say_refused(field, ""))
    return field, form_row(label, field, description=description)


def say_refused(field: QLineEdit, why: str) -> None:
    """Show and say that what was typed was not taken, and why; "" when that is over."""
    if bool(field.property("refused")) == bool(why):
        return
    field.setProperty("refused", bool(why))
    field.style().unpolish(field)
    field.style().polish(field)
    field.setAccessibleDescription(why)
    state = QAccessible.State()
    state.invalid = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(field, state))
