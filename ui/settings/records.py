"""The records in the settings: the ways to what was done here, and to what is kept and erased."""

from PySide6.QtCore import Qt, Signal

from ui.widgets.buttons import secondary
from ui.widgets.labels import Card, question, quiet_help


class RecordsCard(Card):
    """Two doors.

    Signals: `trail_wanted()`; `retention_wanted()`.
    """

    trail_wanted = Signal()
    retention_wanted = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(12)
        self.column.addWidget(question(title))
        self.column.addWidget(
            quiet_help(self.tr("Who read, changed or gave out what, and when. Nothing is hidden."))
        )
        self.trail = secondary(self.tr("What was done here"))
        self.trail.clicked.connect(self.trail_wanted)
        self.column.addWidget(self.trail, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(
            quiet_help(
                self.tr(
                    "Records to look at again, everything about one person as a file, and erasing."
                )
            )
        )
        self.retention = secondary(self.tr("Keeping, copies and erasing"))
        self.retention.clicked.connect(self.retention_wanted)
        self.column.addWidget(self.retention, 0, Qt.AlignmentFlag.AlignLeading)
