"""One question: its chart, the table beneath it, and what stands in the middle."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.measures.breakdowns import Breakdown
from msp_desktop.measures.charts import breakdown_chart, section_charts
from msp_desktop.measures.figures import FigureSection
from ui.measures.chart import ChartView
from ui.measures.figure_table import FigureTable
from ui.translated import counted, translated
from ui.widgets.labels import Card, plain_label, question, quiet_help


class SectionView(QWidget):
    """Shows one section, over one group of cases or several.

    Signals: `followed(str, object)` with what a figure is called and the figure.
    """

    followed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._sections: Sequence[FigureSection] = ()
        self._by = Breakdown.NONE
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.title = question("")
        self.note = quiet_help("")
        self._card = Card()
        self._charts = QVBoxLayout()
        self._card.column.addLayout(self._charts)
        self.middles = plain_label("")
        self.table = FigureTable("")
        self.table.followed.connect(self.followed)
        self.table.row_changed.connect(self._row_changed)
        for each in (self.title, self.note, self._card, self.middles, self.table):
            column.addWidget(each)
        column.addStretch(1)

    def show_sections(self, sections: Sequence[FigureSection], by: Breakdown) -> None:
        """The same question over each of these groups, broken down by that."""
        self._sections, self._by = sections, by
        whole = sections[0]
        self.title.setText(translated(whole.title))
        self.note.setText(translated(whole.note))
        self.note.setVisible(bool(whole.note))
        self.table.setAccessibleName(translated(whole.title))
        self.table.setVisible(bool(whole.figures))
        if whole.figures:
            self.table.show_sections(sections)
        self._say_middles(whole)
        self._draw()

    def charts(self) -> list[ChartView]:
        """The charts that are shown."""
        return self._card.findChildren(ChartView)

    def _say_middles(self, whole: FigureSection) -> None:
        lines = [
            self.tr("{what}: {value} in the middle case, of {cases}.").format(
                what=translated(each.label),
                value=each.value,
                cases=counted("1 case", "%n cases", each.of),
            )
            for each in (whole.middles if self._by is Breakdown.NONE else ())
        ]
        self.middles.setText("\n".join(lines))
        self.middles.setVisible(bool(lines))

    def _row_changed(self, _row: int) -> None:
        if self._by is not Breakdown.NONE:
            self._draw()

    def _draw(self) -> None:
        """A chart of the whole, or of the chosen line over the groups."""
        while (item := self._charts.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.setParent(None)
                gone.deleteLater()
        if self._by is Breakdown.NONE:
            charts = section_charts(self._sections[0])
        else:
            row = max(self.table.currentRow(), 0)
            figures = self._sections[0].figures
            chart = breakdown_chart(figures[row].label, self._sections) if figures else None
            charts = () if chart is None else (chart,)
            if chart is not None:
                self._charts.addWidget(plain_label(translated(chart.title), role="section"))
        for each in charts:
            self._charts.addWidget(ChartView(each))
        self._card.setVisible(bool(charts))
