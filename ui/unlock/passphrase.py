"""Unlocking: the passphrase, or the recovery code where it is forgotten."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from ui.timers import single_shot
from ui.unlock.page import UnlockPage
from ui.widgets.buttons import primary, quiet
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.fields.text_fields import say_refused, secret_field
from ui.widgets.labels import give_name, quiet_help


class PassphrasePage(UnlockPage):
    """Asks for the passphrase.

    Signals: `given(str)` with the passphrase; `forgotten()` for the recovery code.
    """

    given = Signal(str)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Locked"), self.tr("Everything in here is encrypted."))
        self.field, row = secret_field(self.tr("Passphrase"))
        self.field.returnPressed.connect(self._give)
        self.column.addWidget(row)
        show = TickChoice(self.tr("Show what I type"))
        give_name(show, show.text())
        show.toggled.connect(self._show_letters)
        self.column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeading)
        self._letters = quiet_help(
            self.tr(
                "If it is the right one, the keyboard may have changed letters: look whether "
                "capitals are locked, and which language or input method it is set to. “Show what "
                "I type” lets you see what arrives."
            )
        )
        self._letters.hide()
        self.column.addWidget(self._letters)
        self._unlock = primary(self.tr("Unlock"))
        self._unlock.clicked.connect(self._give)
        code = quiet(self.tr("I have forgotten it: use the recovery code"))
        code.clicked.connect(self.forgotten)
        self.end_with(self._unlock, code)
        self._wait = single_shot(self)
        self._wait.timeout.connect(self._waited)

    def open_page(self) -> None:
        """Be ready to type."""
        self.field.setFocus()

    def wait(self, seconds: int) -> None:
        """Take no further try for so many seconds, and say what else may be the matter."""
        self._letters.show()
        self.field.clear()
        self.field.setFocus()
        say_refused(self.field, self.tr("Not accepted. Try again."))
        if seconds > 0:
            self.set_busy(busy=True)
            self._wait.start(seconds * 1000)

    def _waited(self) -> None:
        self.set_busy(busy=False)

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)

    def _give(self) -> None:
        if self.field.text() and self._unlock.isEnabled():
            self.notice.say("")
            self.set_busy(busy=True)
            self.given.emit(self.field.text())
