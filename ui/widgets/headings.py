"""The words at the top of a page: its title, its question, a quiet line of help."""

from PySide6.QtWidgets import QLabel

from ui.widgets.plain_label import plain_label


def page_title(text: str) -> QLabel:
    """The title of a page, 32 px."""
    return plain_label(text, role="title")


def question(text: str) -> QLabel:
    """The one question of a step, 24 px."""
    return plain_label(text, role="question")


def section(text: str) -> QLabel:
    """A small heading over a group of things."""
    return plain_label(text, role="section")


def quiet_help(text: str) -> QLabel:
    """A line of help under a question."""
    return plain_label(text, role="help")
