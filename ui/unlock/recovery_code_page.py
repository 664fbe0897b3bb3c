"""The recovery code: shown once, and typed back so that it is sure to be written down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from msp_desktop.faults import Fault
from msp_desktop.vault.recovery_code import RecoveryCode, read
from ui.translated import fault_words
from ui.unlock.page import UnlockPage
from ui.widgets.buttons import primary, secondary
from ui.widgets.card import Card
from ui.widgets.form_row import form_row
from ui.widgets.line_field import LineField
from ui.widgets.plain_label import plain_label


class ShowRecoveryCodePage(UnlockPage):
    """Shows a new code, hides it, and asks for it back.

    Signals: `typed_back()` once it was typed as it was shown.
    """

    typed_back = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Your recovery code"),
            self.tr("Write it on paper. Keep the paper away from this laptop."),
            self.tr(
                "It is the only other way in. If you lose both it and the passphrase, what you "
                "kept here is gone for good. Nobody can get it back."
            ),
        )
        self._code: RecoveryCode | None = None
        self._shown = plain_label("", role="question")
        self._card = Card(self.tr("Recovery code"))
        self._card.column.addWidget(self._shown)
        self.column.addWidget(self._card)
        self._written = primary(self.tr("I have written it down"))
        self._written.clicked.connect(self._hide_code)
        self.column.addWidget(self._written, 0, Qt.AlignmentFlag.AlignLeading)
        self.field = LineField()
        self._row: QWidget = form_row(
            self.tr("Type the code from your paper"),
            self.field,
            description=self.tr("Capitals, spaces and hyphens do not matter."),
        )
        self.field.returnPressed.connect(self._check)
        self.column.addWidget(self._row)
        self._again = secondary(self.tr("Show the code again"))
        self._again.clicked.connect(self._show_code)
        self._done = primary(self.tr("Check the code"))
        self._done.clicked.connect(self._check)
        self.end_with(self._done, self._again)

    def show_code(self, code: RecoveryCode) -> None:
        """Show this code."""
        self._code = code
        self._shown.setText(code.text)
        self._show_code()

    def _show_code(self) -> None:
        self._arrange(code_shown=True)
        self._written.setFocus()

    def _hide_code(self) -> None:
        self._arrange(code_shown=False)
        self.field.setFocus()

    def _arrange(self, *, code_shown: bool) -> None:
        self.notice.say("")
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
            self.say(fault_words(fault))
            return
        if typed != self._code:
            self.say(self.tr("That is another code. Look at your paper, or show the code again."))
            return
        self._code = None
        self._shown.clear()
        self.field.clear()
        self.typed_back.emit()


class UseRecoveryCodePage(UnlockPage):
    """Asks for the code where the passphrase is forgotten.

    Signals: `given(RecoveryCode)`; `remembered()` to go back to the passphrase.
    """

    given = Signal(object)
    remembered = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Use the recovery code"),
            self.tr(
                "It is on the paper you wrote when you began. You then choose a new passphrase."
            ),
        )
        self.field = LineField()
        self.column.addWidget(form_row(self.tr("Recovery code"), self.field))
        self.field.returnPressed.connect(self._give)
        use = primary(self.tr("Unlock with the code"))
        use.clicked.connect(self._give)
        back = secondary(self.tr("Back to the passphrase"))
        back.clicked.connect(self.remembered)
        self.end_with(use, back)

    def open_page(self) -> None:
        """Be ready to type."""
        self.field.setFocus()

    def _give(self) -> None:
        try:
            code = read(self.field.text())
        except Fault as fault:
            self.say(fault_words(fault))
            return
        self.field.clear()
        self.set_busy(busy=True)
        self.given.emit(code)
