"""Words that were rescued: offered as soon as their store is open again."""

from PySide6.QtCore import Signal

from ui.translated import counted
from ui.unlock.page import UnlockPage
from ui.widgets.buttons import primary, quiet


class RescuedPage(UnlockPage):
    """Asks whether rescued words come back into the store; leaving them is no loss.

    Signals: `agreed()` to bring them back; `declined()` to leave them where they lie.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, conversations: int) -> None:
        words = counted(
            "1 conversation has words that are not in this store.",
            "%n conversations have words that are not in this store.",
            conversations,
        )
        super().__init__(
            self.tr("Words were rescued"),
            self.tr(
                "The store was moved or replaced while it was open, and what was on the screen was "
                "put aside, encrypted. {words}"
            ).format(words=words),
        )
        self.back = primary(self.tr("Bring them back"))
        self.back.clicked.connect(self._agree)
        later = quiet(self.tr("Not now"))
        later.clicked.connect(self.declined)
        self.end_with(self.back, later)
        self.back.setFocus()

    def _agree(self) -> None:
        self.set_busy(busy=True)
        self.agreed.emit()
