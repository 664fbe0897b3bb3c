"""A store that this laptop knew is not there: nothing is made in its place unasked."""

from pathlib import Path

from PySide6.QtCore import Signal

from ui.unlock.page import UnlockPage
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.labels import quiet_help


class StoreGonePage(UnlockPage):
    """Says where the store was; every way on is a choice.

    Signals: `again()` to look once more; `backup_wanted()` to bring a backup or the rescue copy
    back; `new_wanted()` for a new and empty store in its place, asked for twice.
    """

    again = Signal()
    backup_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, folder: Path, rescued: Path | None) -> None:
        super().__init__(
            self.tr("Your store is not where it was"),
            self.tr(
                "This laptop had a store in {folder}. It was moved, renamed or deleted, or its "
                "drive is not connected. Nothing was made in its place."
            ).format(folder=folder),
        )
        if rescued is not None:
            self.column.addWidget(quiet_help(where_rescued(rescued)))
        look = primary(self.tr("Look again"))
        look.clicked.connect(self.again)
        words = self.tr("Bring the rescue copy back…") if rescued else self.tr("I have a backup")
        self.backup = secondary(words)
        self.backup.clicked.connect(self.backup_wanted)
        self.new = quiet(self.tr("Begin with a new, empty store"))
        self.new.clicked.connect(self._ask_twice)
        self.end_with(look, self.backup, self.new)

    def _ask_twice(self) -> None:
        self.new.clicked.disconnect()
        self.new.clicked.connect(self.new_wanted)
        self.new.say(self.tr("Yes, begin with an empty store"))
        self.say(
            self.tr(
                "A new store has nothing from the one that is gone. If that one comes back later, "
                "it cannot go into the same folder."
            )
        )


def where_rescued(folder: Path) -> str:
    """Where the words lie that could not be kept in the store."""
    from PySide6.QtCore import QCoreApplication

    words = QCoreApplication.translate(
        "StoreGonePage",
        "The store was moved or replaced while it was open. What was on the screen is kept, "
        "encrypted, in {folder}. You can bring it back once the store is open.",
    )
    return words.format(folder=folder)
