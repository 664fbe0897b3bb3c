"""The question beside a date of birth or an age that cannot be right, or do not fit together."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from msp_desktop.record.checks.age import doubt_about_born
from msp_desktop.record.person import Person
from ui.conversation.form.layout import today
from ui.translated import translated


class BornDoubt(QLabel):
    """One line, in sight only where there is something to ask."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "help")
        self.setProperty("tone", "care")
        self.hide()

    def ask_about(self, person: Person, *, understood: str = "") -> None:
        """Ask about this person, unless `understood` beside it asks the same already."""
        doubt = translated(doubt_about_born(person, today()))
        is_told = bool(understood) and understood.endswith(doubt.rpartition(". ")[2])
        self.setText(doubt)
        self.setVisible(bool(doubt) and not is_told)
