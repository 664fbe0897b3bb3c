"""The grid in numbers: the same marks placed by typing."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import NumberField
from ui.widgets.grid.view import WellbeingGrid
from ui.widgets.labels import form_row, plain_label


class GridNumbers(QWidget):
    """Which mark, its safety and its wellbeing from 0 to 100, and the same in words.

    Stays with `grid`: choosing a mark selects it there, typing moves it, dragging shows here.
    Call `refresh` after the grid's marks were set.
    """

    def __init__(self, grid: WellbeingGrid, describe: Callable[[int, int], str]) -> None:
        super().__init__()
        self._grid = grid
        self._describe = describe
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._which: Chooser[str] | None = None
        self._which_row: QWidget | None = None
        self.safety = self._number()
        self.wellbeing = self._number()
        self._numbers = QWidget()
        across = QHBoxLayout(self._numbers)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(form_row(self.tr("Safety"), self.safety), 1)
        across.addWidget(form_row(self.tr("Wellbeing"), self.wellbeing), 1)
        self._words = plain_label("", role="help")
        self._column.addWidget(self._numbers)
        self._column.addWidget(self._words)
        self._column.addStretch(1)
        grid.selected.connect(self._show)
        grid.moved.connect(self._show)
        grid.moving.connect(self._show)
        self.refresh()

    def refresh(self) -> None:
        """Offer the marks that the grid now has."""
        options = [(mark.key, mark.label) for mark in self._grid.marks() if mark.movable]
        if self._which is None or self._which.options() != options:
            self._offer(options)
        self._show()

    def _offer(self, options: list[tuple[str, str]]) -> None:
        if self._which_row is not None:
            self._column.removeWidget(self._which_row)
            self._which_row.hide()
            self._which_row.deleteLater()
        self._which = Chooser(self.tr("Mark"), options)
        self._which.changed.connect(self._chosen)
        self._which_row = form_row(self.tr("Mark"), self._which)
        self._column.insertWidget(0, self._which_row)

    def _number(self) -> NumberField:
        number = NumberField("", 0, 100)
        number.valueChanged.connect(self._typed)
        return number

    def _chosen(self) -> None:
        key = self._which.value() if self._which is not None else None
        if key is not None:
            self._grid.select(key)

    def _typed(self) -> None:
        self._grid.place(self._grid.selected_key(), self.safety.value(), self.wellbeing.value())

    def _show(self) -> None:
        mark = self._grid.mark(self._grid.selected_key())
        can = mark is not None and mark.movable
        self._numbers.setEnabled(can)
        if self._which is not None:
            self._which.set_value(mark.key if mark is not None else None)
        if mark is None:
            self._words.setText("")
            return
        for number, value in ((self.safety, mark.safety), (self.wellbeing, mark.wellbeing)):
            with QSignalBlocker(number):
                number.setValue(value)
        words = self._describe(mark.safety, mark.wellbeing)
        self._words.setText(f"{words[:1].upper()}{words[1:]}.")
