"""The foot of the referral room: what can be done with the pages, and what came of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.labels import plain_label
from ui.widgets.layout.flow import FittingRow
from ui.widgets.notice import Notice, Tone
from ui.widgets.shown_once import PasswordTold


class RoomFoot(QWidget):
    """Back, print and save; above them what was done, and the words of a locked file.

    `mail` is offered once a locked file is saved.
    """

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 12, 40, 20)
        column.setSpacing(12)
        self.saved = Notice(tone=Tone.DONE)
        self.mail = secondary(
            self.tr("Attach it to an e-mail…"),
            description=self.tr(
                "Opens your mail program with the locked file. The six words are not in the e-mail."
            ),
        )
        self.saved.row.addWidget(self.mail)
        self.password = PasswordTold()
        self.not_saved = Notice(tone=Tone.CARE)
        column.addWidget(self.saved)
        column.addWidget(self.password)
        column.addWidget(self.not_saved)
        self.back = secondary(self.tr("‹ Back to the conversation"))
        self.standing = quiet(self.tr("Where things stand"))
        self.status = plain_label("", role="quiet", wrap=False)
        self.turn = secondary("")
        self.print = secondary(
            self.tr("Print…"),
            key="Ctrl+P",
            description=self.tr("Paper is not locked: whoever finds it can read it."),
        )
        self.save = primary(self.tr("Save as PDF…"), key="Ctrl+S")
        column.addWidget(
            FittingRow([self.back, self.standing, self.status], [self.turn, self.print, self.save])
        )

    def say_nothing(self) -> None:
        """What was said goes, a password too."""
        self.saved.say("")
        self.mail.hide()
        self.password.say("")
        self.not_saved.say("")

    def set_ready(self, *, ready: bool) -> None:
        """Whether there are pages to do something with."""
        self.save.setEnabled(ready)
        self.print.setEnabled(ready)
