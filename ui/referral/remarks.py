"""What may want a look before a document goes: gentle, folded away, and never in the way."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.record.checks.check import Remark
from ui.translated import translated
from ui.widgets.buttons import quiet
from ui.widgets.layout.folding import Folding
from ui.widgets.words import remark_lines


class GentleRemarks(QWidget):
    """The remarks on a conversation, each with the way to its part.

    Signals: `part_wanted(PartName)` to go back to that part of the conversation.
    """

    part_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._folding: Folding | None = None
        self.hide()

    def show_remarks(self, found: Iterable[Remark]) -> None:
        """Show these, folded away; nothing where there are none."""
        remarks = tuple(found)
        if self._folding is not None:
            self._column.removeWidget(self._folding)
            self._folding.hide()
            self._folding.deleteLater()
            self._folding = None
        self.setVisible(bool(remarks))
        if remarks:
            title = self.tr("Worth a look before it goes")
            self._folding = Folding(title, self._lines(remarks))
            self._column.addWidget(self._folding)

    def _lines(self, remarks: tuple[Remark, ...]) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        for remark in remarks:
            column.addWidget(remark_lines([remark]))
            where = translated(TITLES[remark.part])
            go = quiet(f"{where} ›", description=translated(remark.text))
            go.clicked.connect(lambda _=False, part=remark.part: self.part_wanted.emit(part))
            column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeading)
        return body
