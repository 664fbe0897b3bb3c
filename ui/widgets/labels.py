"""The form row: no control stands on a screen without its label, name and description."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget


def plain_label(
    text: str, *, role: str = "", voice: str = "", wrap: bool = True, parent: QWidget | None = None
) -> QLabel:
    """A plain-text label; `role` and `voice` choose its look in the style sheet."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if "\u202e" in text or "\u202d" in text:
        from ui.widgets.cleaned_text import shown

        text = shown(text)
    label.setText(text)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    if voice:
        label.setProperty("voice", voice)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label


def give_name(control: QWidget, name: str, description: str = "") -> None:
    """Name `control` for screen readers; the description says what the name leaves open."""
    control.setAccessibleName(name)
    control.setAccessibleDescription(description)


def announce(source: QWidget, message: str, *, at_once: bool = False) -> None:
    """Have a screen reader say `message`, at once or when it has finished speaking."""
    event = QAccessibleAnnouncementEvent(source, message)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


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


def rule_line() -> QFrame:
    """A thin line between two parts of a screen."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line


class Card(QFrame):
    """A bounded piece of a page; put things into `column`."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(name)
        self.column = self.lay_column()
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(12)

    def lay_column(self) -> QVBoxLayout:
        """The column on the card; a card with something beside it lays it out otherwise."""
        return QVBoxLayout(self)
