"""A new recovery code: shown once, hidden, and typed back so that it is sure to be written down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.vault.keys.recovery_code import RecoveryCode, read
from ui.translated import fault_words
from ui.widgets.buttons import primary, secondary
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import Card, announce, form_row, give_name, plain_label, question, quiet_help
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.notice import Notice, Tone


class RecoveryCodeCheck(QWidget):
    """Shows a code until it is written down, then asks for it.

    Signals: `typed_back(RecoveryCode)` once it was typed as it was shown.
    """

    typed_back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._code: RecoveryCode | None = None
        self._shown = plain_label("", role="question")
        self._card = Card(self.tr("Recovery code"))
        self._card.column.addWidget(self._shown)
        column.addWidget(self._card)
        self._written = primary(self.tr("I have written it down"))
        self._written.clicked.connect(self._hide_code)
        column.addWidget(self._written, 0, Qt.AlignmentFlag.AlignLeading)
        self.field = LineField()
        self._row: QWidget = form_row(
            self.tr("Type the code from your paper"),
            self.field,
            description=self.tr("Capitals, spaces and hyphens do not matter."),
        )
        self.field.returnPressed.connect(self._check)
        column.addWidget(self._row)
        self._notice = Notice(tone=Tone.CARE)
        column.addWidget(self._notice)
        self._again = secondary(self.tr("Show the code again"))
        self._again.clicked.connect(self._show_code)
        self._done = primary(self.tr("Check the code"))
        self._done.clicked.connect(self._check)
        buttons = FlowLayout()
        buttons.addWidget(self._done)
        buttons.addWidget(self._again)
        column.addLayout(buttons)

    def show_code(self, code: RecoveryCode) -> None:
        """Show this code."""
        self._code = code
        self._shown.setText(code.text)
        self._show_code()

    def forget(self) -> None:
        """Let go of the code, on screen and here."""
        self._code = None
        self._shown.clear()
        self.field.clear()
        self._notice.say("")

    def _show_code(self) -> None:
        self._arrange(code_shown=True)
        self._written.setFocus()

    def _hide_code(self) -> None:
        self._arrange(code_shown=False)
        self.field.setFocus()

    def _arrange(self, *, code_shown: bool) -> None:
        self._notice.say("")
        shown: tuple[QWidget, ...] = (self._card, self._written)
        hidden: tuple[QWidget, ...] = (self._row, self._done, self._again)
        for widget in shown:
            widget.setVisible(code_shown)
        for widget in hidden:
            widget.setVisible(not code_shown)

    def _check(self) -> None:
        try:
            typed = read(self.field.text())
        except Fault as fault:
            self._notice.say(fault_words(fault))
            return
        if typed != self._code:
            words = self.tr("That is another code. Look at your paper, or show the code again.")
            self._notice.say(words)
            return
        self.forget()
        self.typed_back.emit(typed)


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
            self.tr("They are cleared from the clipboard after a moment."),
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
