"""The password of a file that was just saved: in large letters, once, to be told another way."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.widgets.buttons import secondary
from ui.widgets.card import Card
from ui.widgets.headings import question, quiet_help
from ui.widgets.naming import announce, give_name


class PasswordTold(Card):
    """Shows a password until it is told to forget it; it is kept nowhere else."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout()
        row.setSpacing(16)
        self.column.addLayout(row)
        column = QVBoxLayout()
        column.setSpacing(4)
        row.addLayout(column, 1)
        column.addWidget(quiet_help(self.tr("The file opens with these six words:")))
        self.words = question("")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self.words)
        column.addWidget(
            quiet_help(
                self.tr(
                    "Write them down or read them out by telephone now. Never send them with the "
                    "file. MSP Desktop does not keep them."
                )
            )
        )
        self.copy = secondary(self.tr("Copy"))
        give_name(
            self.copy,
            self.tr("Copy the six words"),
            self.tr("They leave the clipboard again after a moment."),
        )
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.words.text()))
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, password: str) -> None:
        """Show the password; an empty one takes it away."""
        self.words.setText(password)
        self.setVisible(bool(password))
        heard = self.tr("The file opens with these six words: {words}").format(words=password)
        give_name(self, heard if password else "")
        if password:
            announce(self, heard)
