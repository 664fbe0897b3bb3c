"""What changed in each of four areas (NDTi 2016), a line each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.advocacy_codes import ChangeArea
from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocates_record import AdvocatesRecord, AreaChange, area_change
from ui.conversation.form.answers import first_capital
from ui.conversation.form.form import Sheet
from ui.translated import label_words


class AreaChanges(QWidget):
    """A line for each area, in their order.

    Signals: `edited(AreaChange)` with one area as it is noted now.
    """

    edited = Signal(object)

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._changes = {area: AreaChange(area=area) for area in ChangeArea}
        self._sheets = {area: self._sheet(area, pack, column) for area in ChangeArea}

    def show_changes(self, record: AdvocatesRecord) -> None:
        """Show what is noted of each."""
        for area, sheet in self._sheets.items():
            self._changes[area] = area_change(record, area)
            sheet.show(self._changes[area])

    def _sheet(self, area: ChangeArea, pack: Pack, column: QVBoxLayout) -> Sheet[AreaChange]:
        sheet: Sheet[AreaChange] = Sheet(lambda: self._changes[area], self._give, column)
        words = first_capital(label_words(pack, area))
        sheet.line("what", self.tr("What changed: {area}").format(area=words), words)
        return sheet

    def _give(self, change: AreaChange) -> None:
        self._changes[change.area] = change
        self.edited.emit(change)
