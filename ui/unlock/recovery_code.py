"""The recovery code: shown once, and typed back so that it is sure to be written down."""

from PySide6.QtCore import Signal

from msp_desktop.faults import Fault
from msp_desktop.vault.keys.recovery_code import RecoveryCode, read
from ui.translated import fault_words
from ui.unlock.page import UnlockPage
from ui.widgets.buttons import primary, secondary
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row
from ui.widgets.shown_once import RecoveryCodeCheck


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
            step=2,
        )
        self._check = RecoveryCodeCheck()
        self._check.typed_back.connect(lambda _: self.typed_back.emit())
        self.column.addWidget(self._check)
        self.finish()

    def show_code(self, code: RecoveryCode) -> None:
        """Show this code."""
        self._check.show_code(code)


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
