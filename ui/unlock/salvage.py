"""Pages for a store without a good backup at hand: another folder, or what can still be read."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.dialogs import FolderDialogs
from ui.scope import Scope
from ui.unlock.page import UnlockPage
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.fields.text_fields import LineField, secret_field
from ui.widgets.labels import form_row, quiet_help

if TYPE_CHECKING:
    from msp_desktop.store.salvage import Salvaged


class BackupElsewherePage(UnlockPage):
    """Asks in which folder backups lie.

    Signals: `chosen(str)` with the whole path of a folder; `declined()`.
    """

    chosen = Signal(str)
    declined = Signal()

    def __init__(self, dialogs: FolderDialogs) -> None:
        super().__init__(
            self.tr("Where is your backup?"),
            self.tr(
                "Plug its drive in first. A folder named by date and time is one backup. You can "
                "also choose the folder or drive that holds them."
            ),
        )
        self.folder = LineField()
        row = form_row(
            self.tr("Folder"), self.folder, description=self.tr("The full path of the folder.")
        )
        self.column.addWidget(row)
        self.folder.returnPressed.connect(self._choose)
        look = primary(self.tr("Look there"))
        look.clicked.connect(self._choose)
        browse = secondary(self.tr("Choose a folder…"))
        title = self.tr("Where is your backup?")
        scope = Scope(self)
        browse.clicked.connect(lambda: dialogs.ask_for_folder(scope, self, title, self._take))
        back = quiet(self.tr("Back"))
        back.clicked.connect(self.declined)
        self.end_with(look, browse, back)

    def _take(self, folder: Path) -> None:
        self.folder.set_text(str(folder))
        self._choose()

    def _choose(self) -> None:
        typed = self.folder.text().strip()
        if not typed or not Path(typed).is_absolute():
            self.say(self.tr("Type the full path of a folder that exists."))
            self.folder.setFocus()
            return
        self.notice.say("")
        self.set_busy(busy=True)
        self.chosen.emit(typed)


class SalvagePage(UnlockPage):
    """Says what reading a damaged store can bring, and asks for its passphrase.

    Signals: `agreed(str)` with the passphrase; `declined()`.
    """

    agreed = Signal(str)
    declined = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Save what can still be read"),
            self.tr(
                "Every conversation that can be read in full is put into a new store with the "
                "same passphrase and recovery code. The damaged store is kept as it is."
            ),
            self.tr("A good backup is better, if you have one: it has everything up to its day."),
        )
        self.field, row = secret_field(self.tr("Passphrase"))
        self.field.returnPressed.connect(self._agree)
        self.column.addWidget(row)
        read = primary(self.tr("Save what can be read"))
        read.clicked.connect(self._agree)
        back = quiet(self.tr("Back"))
        back.clicked.connect(self.declined)
        self.end_with(read, back)

    def _agree(self) -> None:
        if self.field.text():
            self.notice.say("")
            self.set_busy(busy=True)
            self.agreed.emit(self.field.text())


class SalvagedPage(UnlockPage):
    """Says how many conversations are whole, and how many are lost.

    Signals: `read()` to go on.
    """

    read = Signal()

    def __init__(self, came: "Salvaged") -> None:
        whole = self.tr("Conversations read in full: {whole}, {finished} of them finished.")
        lost = self.tr("Conversations known of that could not be read: {lost}.")
        super().__init__(
            self.tr("What could be read is saved"),
            whole.format(whole=came.whole, finished=came.finished),
            lost.format(lost=came.lost),
        )
        kept = self.tr("The damaged store and these counts are kept in the folder {folder}.")
        self.column.addWidget(quiet_help(kept.format(folder=Path(came.aside).name)))
        accept_loss = primary(self.tr("Go on"))
        accept_loss.clicked.connect(self.read)
        self.end_with(accept_loss)
