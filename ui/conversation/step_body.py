"""Where a step's further questions stand, under its great one."""

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QLabel, QVBoxLayout

from ui.widgets.headings import section

BETWEEN_QUESTIONS = 24
BEFORE_SECTION = 8


def add_body(column: QVBoxLayout) -> QVBoxLayout:
    """A column of questions, far enough apart to be taken one at a time."""
    body = QVBoxLayout()
    body.setSpacing(BETWEEN_QUESTIONS)
    column.addLayout(body)
    return body


def add_section(body: QVBoxLayout, title: str) -> QLabel:
    """A heading over the questions that follow."""
    body.addSpacing(BEFORE_SECTION)
    heading = section(title)
    body.addWidget(heading)
    return heading


def today() -> date:
    """The day it is where the practitioner stands."""
    return datetime.now(UTC).astimezone().date()
