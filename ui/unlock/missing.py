"""Something that was in the store is not there: how much, before anything goes on."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime, Signal

from msp_desktop.store.trail.loss import DetectedLoss
from ui.translated import counted, day_words, translated
from ui.unlock.page import UnlockPage
from ui.widgets.buttons import quiet, secondary, stop


class MissingPage(UnlockPage):
    """Says how far the record goes and how much is missing; going on is a choice.

    Signals: `agreed()` to go on without it; `declined()` to leave the store as it is;
    `rescue_wanted()` to put the rescue copy in its place.
    """

    agreed = Signal()
    declined = Signal()
    rescue_wanted = Signal()

    def __init__(self, missing: DetectedLoss, *, rescued: bool = False) -> None:
        super().__init__(
            self.tr("Part of the record is missing"),
            f"{ends(missing)} {how_much(missing)}",
            self.tr("This is known from {places}.").format(places=places(missing)),
            self.tr(
                "This happens when a backup is restored, or an older copy of the store is put "
                "back. If you did neither, leave the store as it is and tell whoever looks after "
                "this laptop. If you carry on, it is noted on the trail."
            ),
        )
        self.leave = secondary(self.tr("Leave it as it is"))
        self.leave.clicked.connect(self.declined)
        self.accept_loss = stop(self.tr("Carry on without it"))
        self.accept_loss.clicked.connect(self._agree)
        self.rescue = quiet(self.tr("Use the rescue copy instead"))
        self.rescue.clicked.connect(self.rescue_wanted)
        self.end_with(self.leave, *([self.rescue] if rescued else []), self.accept_loss)
        self.leave.setFocus()

    def _agree(self) -> None:
        self.accept_loss.setEnabled(False)
        self.set_busy(busy=True)
        self.agreed.emit()


def ends(missing: DetectedLoss) -> str:
    """Up to when all is there, by this laptop's clock."""
    if not missing.ends_at:
        return QCoreApplication.translate(
            "MissingPage", "The record of what was done here is empty."
        )
    local = datetime.fromisoformat(missing.ends_at).astimezone()
    words = QCoreApplication.translate(
        "MissingPage", "The record of what was done here ends at {time} on {day}."
    )
    time = QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
    return words.format(time=time, day=day_words(local.date()))


def how_much(missing: DetectedLoss) -> str:
    """How many entries or saves are missing."""
    if missing.at_most:
        return counted(
            "1 entry that this laptop had is missing.",
            "Up to %n entries that this laptop had are missing.",
            missing.entries,
        )
    if missing.entries:
        return counted(
            "1 entry that this laptop had is missing.",
            "%n entries that this laptop had are missing.",
            missing.entries,
        )
    return counted(
        "What was saved last after that is missing.",
        "The last %n saves after that are missing.",
        missing.saves,
    )


def places(missing: DetectedLoss) -> str:
    """Who remembers what is missing."""
    found = dict.fromkeys(one.whence for one in missing.known)
    return ", ".join(translated(whence) for whence in found)
