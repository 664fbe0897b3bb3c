"""Figures as a table: a line for each, a column for each group; each leads to its cases."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from msp_desktop.measures.charts import exactly
from msp_desktop.measures.figures import Figure, FigureSection
from ui.translated import translated
from ui.widgets.labels import give_name
from ui.widgets.layout.steady_scroll import BAR

_WIDEST = 22
"""Letters of a column's heading before it is cut short; the whole is read aloud."""


class FigureTable(QTableWidget):
    """Read only. The last column says how many of the first group say nothing.

    Signals: `followed(str, object)` with what a figure is called and the figure, when its cases are
    asked for; `row_changed(int)`.
    """

    followed = Signal(str, object)
    row_changed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._figures: dict[tuple[int, int], tuple[str, Figure]] = {}
        give_name(self, name, self.tr("Arrow keys move; Enter opens the cases behind a figure."))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        self.cellActivated.connect(self._follow)
        self.currentCellChanged.connect(lambda row, _c, before, _b: self._moved(row, before))

    def show_sections(self, sections: Sequence[FigureSection]) -> None:
        """The figures of one question, over one group or several."""
        self._figures.clear()
        labels = [figure.label for figure in sections[0].figures]
        silent = QCoreApplication.translate("Measures", "Not recorded")
        heads = [QCoreApplication.translate("Measures", "Figure")]
        heads += [translated(section.group) for section in sections]
        with_silent = len(sections) > 1 and sections[-1].group == "Not recorded"
        heads += [] if with_silent else [silent]
        self.clear()
        self.setRowCount(len(labels))
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        for row, label in enumerate(labels):
            self._put(row, 0, translated(label), translated(label))
            for column, section in enumerate(sections, 1):
                figure = section.figures[row]
                called = f"{translated(label)}, {heads[column]}"
                self._figures[row, column] = (called, figure)
                self._put(row, column, cell_words(figure), called)
            if not with_silent:
                whole = sections[0].figures[row]
                called = f"{translated(label)}, {silent}"
                behind = whole._replace(cases=whole.silent, number=whole.not_recorded)
                self._figures[row, len(heads) - 1] = (called, behind)
                self._put(row, len(heads) - 1, str(whole.not_recorded), called)
        self._fit()
        if labels:
            self.setCurrentCell(0, min(1, len(heads) - 1))

    def current(self) -> tuple[str, Figure] | None:
        """The figure that is chosen, with what it is called; None on a label."""
        return self._figures.get((self.currentRow(), self.currentColumn()))

    def follow_current(self) -> None:
        """Ask for the cases behind the chosen figure."""
        self._follow(self.currentRow(), self.currentColumn())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows a figure; everything else as in any table."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.follow_current()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Rows and columns as large as their words at any size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.columnCount():
            self._fit()

    def _put(self, row: int, column: int, words: str, called: str) -> None:
        item = QTableWidgetItem(words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{called}: {words}" if column else words)
        item.setToolTip(called)
        self.setItem(row, column, item)

    def _fit(self) -> None:
        row = self.fontMetrics().height() + 16
        self.verticalHeader().setDefaultSectionSize(row)
        self.resizeColumnsToContents()
        most = self.fontMetrics().horizontalAdvance("m") * _WIDEST
        for column in range(1, self.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column) + 16, most))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + row * self.rowCount() + BAR + 8)

    def _follow(self, row: int, column: int) -> None:
        found = self._figures.get((row, column))
        if found is not None and found[1].number:
            self.followed.emit(*found)

    def _moved(self, row: int, before: int) -> None:
        if row != before and row >= 0:
            self.row_changed.emit(row)


def cell_words(figure: Figure) -> str:
    """So many of so many, and the share."""
    shown = exactly(figure)
    if not figure.of:
        return QCoreApplication.translate("Measures", "none")
    words = QCoreApplication.translate("Measures", "{number} of {of} ({percent})")
    return words.format(number=shown.number, of=shown.of, percent=shown.percent)
