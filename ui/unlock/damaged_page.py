"""A damaged store: its good backups are offered, and one is put in place once it is proved."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Signal

from msp_desktop.vault.backup_folder import Backup
from ui.unlock.page import UnlockPage
from ui.widgets.buttons import primary, quiet
from ui.widgets.choices import OneOf
from ui.widgets.secret_field import secret_field

MOST_OFFERED = 5


class DamagedPage(UnlockPage):
    """Offers backups, newest first, of which every byte is as it was written.

    Signals: `chosen(Backup, str)` with one of them and the passphrase of its day.
    """

    chosen = Signal(object, str)

    def __init__(self, happened: str, backups: Sequence[Backup]) -> None:
        super().__init__(
            self.tr("This store is damaged"),
            happened,
            self.tr(
                "Nothing in it has been changed. A good backup can be put in its place; what is "
                "there now is kept beside it."
            ),
        )
        self._backups = backups[:MOST_OFFERED]
        self.which = OneOf(
            self.tr("Backup"),
            [(at, described(backup)) for at, backup in enumerate(self._backups)],
            optional=False,
        )
        self.which.set_value(0)
        self.column.addWidget(self.which)
        self.field, row = secret_field(
            self.tr("Passphrase"), self.tr("The one that you had on the day of that backup.")
        )
        self.field.returnPressed.connect(self._choose)
        self.column.addWidget(row)
        check = primary(self.tr("Check this backup"))
        check.clicked.connect(self._choose)
        self.end_with(check)

    def _choose(self) -> None:
        at = self.which.value()
        if at is not None and self.field.text():
            self.notice.say("")
            self.set_busy(busy=True)
            self.chosen.emit(self._backups[at], self.field.text())


class RestorePage(UnlockPage):
    """Shows a backup that proved whole, and asks before anything is swapped.

    Signals: `agreed()`; `declined()`.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, backup: Backup) -> None:
        super().__init__(
            self.tr("This backup is whole"),
            described(backup),
            self.tr("What was written after that is not in it."),
        )
        self._put = primary(self.tr("Put it in place"))
        self._put.clicked.connect(self._agree)
        other = quiet(self.tr("Choose another"))
        other.clicked.connect(self.declined)
        self.end_with(self._put, other)

    def _agree(self) -> None:
        self.set_busy(busy=True)
        self.agreed.emit()


def described(backup: Backup) -> str:
    """When it was made, by this laptop's clock, and how much is in it."""
    made = QDateTime.fromSecsSinceEpoch(int(backup.facts.at.timestamp()))
    when = QLocale().toString(made, "d MMMM yyyy, HH:mm")
    words = QCoreApplication.translate(
        "DamagedPage", "{when}: {all} conversations, {finished} of them finished"
    )
    inside = backup.facts.inside
    return words.format(when=when, all=inside.conversations, finished=inside.finished)
