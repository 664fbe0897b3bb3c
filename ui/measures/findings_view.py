"""What all audits say together, exact on the screen; it is saved with small numbers hidden."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.audits.findings import Findings, RatingCount
from msp_desktop.audits.findings_file import counted_lines
from msp_desktop.review.questions import question
from msp_desktop.sentences import capitalised
from ui.translated import translated
from ui.widgets.labels import Card, plain_label, quiet_help, section
from ui.widgets.table import TextTable


class FindingsView(QWidget):
    """Tables of ratings and answers, then the words, from which every known name is taken out."""

    def __init__(self, found: Findings) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._table(
            self.tr("What was audited"),
            (self.tr("What"), self.tr("Number")),
            [(translated(label), str(number)) for label, number in counted_lines(found)],
        )
        self._ratings(self.tr("Agreed, by question and quarter"), found.by_quarter)
        self._ratings(self.tr("Each auditor separately, by question and agency"), found.by_agency)
        if found.reviews:
            self._ratings(self.tr("Supervisors’ reviews, by question and quarter"), found.reviews)
        self._table(
            self.tr("Rated differently before agreeing"),
            (self.tr("Question"), self.tr("Cases")),
            [(translated(question(name).text), str(number)) for name, number in found.apart],
        )
        self._table(
            self.tr("What people and workers said"),
            (self.tr("Asked"), self.tr("Yes"), self.tr("No"), self.tr("Left open")),
            [
                (translated(one.asked), str(one.yes), str(one.no), str(one.left))
                for one in found.answers
            ],
        )
        self._lines(
            self.tr("What is to be done"),
            [" · ".join(filter(None, line)) for line in found.actions],
        )
        self._lines(self.tr("Done well"), found.good_practice)
        self._lines(self.tr("In people’s own words, as they agreed"), found.words)

    def _ratings(self, title: str, rows: tuple[RatingCount, ...]) -> None:
        headings = (
            self.tr("Question"),
            "",
            self.tr("Red"),
            self.tr("Amber"),
            self.tr("Green"),
            self.tr("Not rated"),
        )
        lines = []
        shown = None
        for row in rows:
            asked = translated(question(row.question).text) if row.question is not shown else ""
            shown = row.question
            lines.append((asked, capitalised(translated(row.group)), *map(str, row[2:])))
        self._table(title, headings, lines)

    def _table(self, title: str, headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        card = Card(title)
        card.column.addWidget(section(title))
        if rows:
            widths = (5, *((2, 1, 1, 1, 1) if len(headings) == 6 else [1] * (len(headings) - 1)))
            card.column.addWidget(TextTable(title, headings, rows, widths))
        else:
            card.column.addWidget(quiet_help(self.tr("Nothing yet.")))
        self._column.addWidget(card)

    def _lines(self, title: str, lines: "list[str] | tuple[str, ...]") -> None:
        if not lines:
            return
        card = Card(title)
        card.column.addWidget(section(title))
        for line in lines:
            card.column.addWidget(plain_label(line))
        self._column.addWidget(card)
