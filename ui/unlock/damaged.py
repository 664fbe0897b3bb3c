"""A damaged store: its good backups are offered, and one is put in place once it is proved."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.vault.backup.folders import Backup
from ui.unlock.page import UnlockPage
from ui.widgets.buttons import primary, quiet
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.text_fields import secret_field
from ui.widgets.labels import quiet_help


class DamagedPage(UnlockPage):
    """Offers backups, newest first, of which every byte is as it was written, and other ways on.

    `aside` says what became of a copy of what is damaged. Signals: `chosen(Backup, str)` with one
    of them and the passphrase of its day; `elsewhere()` where the backup is in another folder;
    `salvage()` to read what can still be read.
    """

    chosen = Signal(object, str)
    elsewhere = Signal()
    salvage = Signal()

    def __init__(
        self, happened: str, backups: Sequence[Backup], aside: str, *, readable: bool
    ) -> None:
        super().__init__(self.tr("This store is damaged"), happened, aside)
        others = [quiet(self.tr("I have a backup in another folder"))]
        others[0].clicked.connect(self.elsewhere)
        if readable:
            others.append(quiet(self.tr("Save what can still be read")))
            others[1].clicked.connect(self.salvage)
        if not backups:
            words = self.tr("There is no good backup in the store’s own folder.")
            self.column.addWidget(quiet_help(words))
            self.end_with(*others)
            return
        self.column.addWidget(
            quiet_help(
                self.tr(
                    "A good backup can be put in its place; what is there now is kept beside it."
                )
            )
        )
        ask = AskBackup(backups)
        self.field = ask.field
        self.column.addWidget(ask)
        check = primary(self.tr("Check this backup"))
        for asked in (check.clicked, ask.field.returnPressed):
            asked.connect(lambda *_: _give(self, ask))
        self.end_with(check, *others)


class FoundBackupsPage(UnlockPage):
    """Offers the backups found in a folder that was chosen.

    Signals: `chosen(Backup, str)` with one of them and the passphrase of its day; `declined()`.
    """

    chosen = Signal(object, str)
    declined = Signal()

    def __init__(self, backups: Sequence[Backup]) -> None:
        super().__init__(
            self.tr("Your backups"),
            self.tr(
                "None of these has been changed since it was made. Choose one, and it is "
                "checked first."
            ),
        )
        ask = AskBackup(backups)
        self.field = ask.field
        self.column.addWidget(ask)
        check = primary(self.tr("Check this backup"))
        for asked in (check.clicked, ask.field.returnPressed):
            asked.connect(lambda *_: _give(self, ask))
        other = quiet(self.tr("Another folder"))
        other.clicked.connect(self.declined)
        self.end_with(check, other)


class AskBackup(QWidget):
    """Which backup, and the passphrase of its day."""

    def __init__(self, backups: Sequence[Backup]) -> None:
        super().__init__()
        self._backups = backups
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        options = [(at, described(backup)) for at, backup in enumerate(backups)]
        self.which = OneOf(self.tr("Backup"), options, optional=False)
        self.which.set_value(0)
        column.addWidget(self.which)
        self.field, row = secret_field(
            self.tr("Passphrase"), self.tr("The one you had on the day of that backup.")
        )
        column.addWidget(row)

    def value(self) -> tuple[Backup, str] | None:
        """What was chosen; None while the passphrase is missing."""
        at = self.which.value()
        return (
            (self._backups[at], self.field.text()) if at is not None and self.field.text() else None
        )


def _give(page: DamagedPage | FoundBackupsPage, ask: AskBackup) -> None:
    given = ask.value()
    if given is not None:
        page.notice.say("")
        page.set_busy(busy=True)
        page.chosen.emit(*given)


class RestorePage(UnlockPage):
    """Shows a backup that proved whole, and asks before anything is swapped.

    Signals: `agreed()`; `declined()`.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, backup: Backup) -> None:
        super().__init__(
            self.tr("This backup is complete"),
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
