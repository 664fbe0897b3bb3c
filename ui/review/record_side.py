"""One side of a review: the record to read, or the pages as pictures in its place."""

from typing import Literal

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.review.page_access import SHOWN
from msp_desktop.review.received import Arrived
from ui.review.pages import PagesPane
from ui.review.record import ReadingPane
from ui.widgets.fields.choices import OneOf
from ui.widgets.naming import give_name

Side = Literal["record", "pages"]


class RecordSide(QWidget):
    """The record is shown first; the pages can be chosen once the file was found unchanged."""

    def __init__(self, reading: ReadingPane) -> None:
        super().__init__()
        self.reading, self.pages = reading, PagesPane()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        options: list[tuple[Side, str]] = [
            ("record", self.tr("Show the record")),
            ("pages", self.tr("Show the pages")),
        ]
        self._choice: OneOf[Side] = OneOf("", options, optional=False)
        give_name(self._choice, self.tr("What to read"))
        self._choice.set_value("record")
        self._choice.setEnabled(False)
        self._choice.changed.connect(self._turn)
        self._top = QWidget()
        row = QVBoxLayout(self._top)
        row.setContentsMargins(40, 12, 24, 4)
        row.addWidget(self._choice)
        whole.addWidget(self._top)
        self._stack = QStackedWidget()
        self._stack.addWidget(reading)
        self._stack.addWidget(self.pages)
        whole.addWidget(self._stack, 1)

    def show_arrived(self, arrived: Arrived) -> None:
        """Offer the pages of a file that is unchanged since signing, and of no other."""
        if arrived.standing in SHOWN and arrived.pages > 0:
            self._choice.setEnabled(True)
            self.pages.show_arrived(arrived)
        else:
            self.show_no_pages()

    def show_no_pages(self) -> None:
        """Only the record is to be seen."""
        self.show_record()
        self._top.hide()

    def show_record(self) -> None:
        """Turn back to the record."""
        self._choice.set_value("record")
        self._turn()

    def go_to(self, part: PartName) -> None:
        """Read that part of the record."""
        self.show_record()
        self.reading.go_to(part)

    def _turn(self) -> None:
        pages = self._choice.value() == "pages"
        self._stack.setCurrentWidget(self.pages if pages else self.reading)
        if pages:
            self.pages.open()
