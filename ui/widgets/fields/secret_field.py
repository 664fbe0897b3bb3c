"""A field whose letters are hidden, for passphrases."""

from PySide6.QtCore import Qt
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
    return field, form_row(label, field, description=description)
