"""The yearly return as tables, and what keeps a case out of one, to be put right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.measures.sac_return import NotCounted, SacTable
from ui.translated import counted, translated
from ui.widgets.buttons import quiet
from ui.widgets.labels import Card, give_name, plain_label, question, quiet_help, section
from ui.widgets.layout.flow import FittingRow
from ui.widgets.table import TextTable


class ReturnView(QWidget):
    """Every table of the Safeguarding Adults Collection that this store can fill."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(question(self.tr("For the Safeguarding Adults Collection")))
        self._column.addWidget(
            quiet_help(
                self.tr(
                    "Only councils make this return. These figures, from this store alone, are "
                    "material for it. They are exact on screen and rounded in every file."
                )
            )
        )
        self._tables: QWidget | None = None

    def show_tables(self, tables: Sequence[SacTable]) -> None:
        """These in place of what was shown."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for each in tables:
            column.addWidget(self._card(each))
        _replace(self._column, self._tables, fresh)
        self._tables = fresh

    def _card(self, table: SacTable) -> Card:
        title = f"{table.name}: {table.title}"
        card = Card(title)
        card.column.addWidget(section(title))
        rows = [(label, *map(str, numbers)) for label, numbers in table.rows]
        headings = (table.name, *table.columns)
        widths = (3, *(1 for _ in table.columns))
        card.column.addWidget(TextTable(title, headings, rows, widths))
        if table.unconfirmed:
            card.column.addWidget(quiet_help(translated(table.unconfirmed)))
        return card


class GapsView(QWidget):
    """What stops a row from counting: by table and reason, each to be followed to its cases.

    Signals: `followed(str, object)` with what a gap is called and the ids of its cases.
    """

    followed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(question(self.tr("What stops a row from counting")))
        self._column.addWidget(
            quiet_help(
                self.tr(
                    "Each can be put right in the conversation, or left as it is if nobody knows."
                )
            )
        )
        self._lines: QWidget | None = None

    def show_gaps(self, gaps: Sequence[NotCounted]) -> None:
        """These in place of what was shown."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        found: dict[tuple[str, str], list[str]] = {}
        for each in gaps:
            found.setdefault((each.table, each.why), []).append(each.case)
        if not found:
            column.addWidget(plain_label(self.tr("Nothing. Every case counts in every table.")))
        for (table, why), cases in found.items():
            words = f"{table}: {translated(why)}"
            look = quiet(counted("Open 1 case", "Open %n cases", len(cases)))
            give_name(look, f"{look.text()}, {words}")
            look.clicked.connect(
                lambda _=False, words=words, cases=cases: self.followed.emit(words, cases)
            )
            column.addWidget(FittingRow([plain_label(words, wrap=False)], [look]))
        _replace(self._column, self._lines, fresh)
        self._lines = fresh


def _replace(column: QVBoxLayout, before: QWidget | None, fresh: QWidget) -> None:
    if before is not None:
        column.removeWidget(before)
        before.hide()
        before.deleteLater()
    column.addWidget(fresh, 0, Qt.AlignmentFlag.AlignTop)
