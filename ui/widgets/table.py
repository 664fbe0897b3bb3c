"""A table of words in the page: it grows with what it holds and is read cell by cell with names."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import quiet
from ui.widgets.labels import give_name, plain_label

MOST = 30
"""The newest rows are shown at once; the earlier ones when they are asked for."""


class TextTable(QWidget):
    """Rows of plain text under headings, the last of them newest.

    A screen reader hears each cell with its heading. `widths` says how the columns share the room.
    """

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[int],
    ) -> None:
        super().__init__()
        give_name(self, name)
        self._headings, self._rows, self._widths = headings, rows, widths
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        excluded = max(0, len(rows) - MOST)
        self._earlier = quiet(self.tr("Show the {count} before").format(count=excluded))
        give_name(self._earlier, f"{self._earlier.text()}, {name}")
        self._earlier.clicked.connect(self._show_all)
        self._earlier.setVisible(excluded > 0)
        self._column.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeading)
        self._body = self._laid(rows[excluded:])
        self._column.addWidget(self._body)

    def _show_all(self) -> None:
        self._earlier.hide()
        before, self._body = self._body, self._laid(self._rows)
        self._column.replaceWidget(before, self._body)
        before.hide()
        before.deleteLater()

    def _laid(self, rows: Sequence[Sequence[str]]) -> QWidget:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for column, (heading, width) in enumerate(zip(self._headings, self._widths, strict=True)):
            grid.setColumnStretch(column, width)
            grid.addWidget(plain_label(heading, role="label"), 0, column)
        for at, row in enumerate(rows, 1):
            for column, (heading, words) in enumerate(zip(self._headings, row, strict=True)):
                cell = plain_label(words)
                give_name(cell, f"{heading}: {words}")
                grid.addWidget(cell, at, column, Qt.AlignmentFlag.AlignTop)
        return body
