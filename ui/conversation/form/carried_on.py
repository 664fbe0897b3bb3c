"""What stands here from an earlier conversation and was not asked again yet."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from msp_desktop.record.part import day_at
from ui.translated import day_words
from ui.widgets.buttons import secondary
from ui.widgets.labels import plain_label


class CarriedOn(QWidget):
    """When it was last asked, and one press to say that it was asked again.

    Signals: `confirmed()`.
    """

    confirmed = Signal()

    def __init__(self, button: str, about: str) -> None:
        super().__init__()
        self._line = plain_label("", role="help")
        self.button = secondary(button)
        self.button.setAccessibleName(f"{button}: {about}")
        self.button.clicked.connect(self.confirmed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(self.button)
        self.hide()

    def show_day(self, carried_on: datetime | None) -> None:
        """Show since when it stands; gone once it was asked again."""
        if carried_on is not None:
            say = QCoreApplication.translate
            line = say("CarriedOn", "Asked on {day}. Not asked again yet.")
            self._line.setText(line.format(day=day_words(day_at(carried_on))))
        self.setVisible(carried_on is not None)
