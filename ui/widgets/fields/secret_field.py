"""A field whose letters are hidden, for passphrases."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.labels import form_row


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
