"""The mark over every screen of a practice conversation: calm, always in sight, and read aloud."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.widgets.labels import announce, give_name, plain_label


class PracticeMark(QFrame):
    """A line of words across the window; nothing at all while nobody invented is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "practice")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 6)
        self._words = plain_label(self.tr("Practice: an invented person"), role="label")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._words)
        give_name(self, self._words.text(), self.tr("Nothing here is about anybody real."))

    def mark(self, practice: bool) -> None:
        """Show the mark and tell a screen reader of it; or take it away."""
        shown = not self.isHidden()
        self.setVisible(practice)
        if practice and not shown:
            announce(self, self._words.text())
