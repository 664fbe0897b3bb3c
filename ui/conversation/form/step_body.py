"""Where a step's further questions stand, under its great one."""

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.plain_label import plain_label

BETWEEN_QUESTIONS = 24


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
