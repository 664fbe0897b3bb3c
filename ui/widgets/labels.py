"""The form row: no control stands on a screen without its label, name and description."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.naming import give_name
from ui.widgets.plain_label import plain_label


def form_row(label: str, control: QWidget, *, description: str = "", name: str = "") -> QWidget:
    """`control` under its label, and under a quiet line of help where `description` has one.

    `name` is for tests and the style sheet; what is seen and heard is the label. An ampersand in
    the label is shown as itself.
    """
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    # The control is the row's first child: whoever looks the name up finds it before its label.
    column.addWidget(control)
    shown = plain_label(label.replace("&", "&&"), role="label")
    shown.setBuddy(control)
    column.insertWidget(0, shown)
    if description:
        column.insertWidget(1, plain_label(description, role="help"))
    give_name(control, label, description)
    if name:
        control.setObjectName(name)
    return row
