"""The cases behind a figure, for whoever works with this store."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.store.cases import CaseLine
from ui.translated import counted, day_words, translated
from ui.widgets.buttons import secondary
from ui.widgets.labels import plain_label, question
from ui.widgets.rows.row_list import Row, RowList

MOST = 200


class CaseList(QWidget):
    """Names and days; Enter opens the person's story.

    Signals: `chosen(UUID)` with a person; `left()` to go back to the figures.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.title = question("")
        self.count = plain_label("", role="help")
        self.list = RowList(self.tr("Cases"), self.tr("Enter opens the person’s story."))
        self.list.chosen.connect(self.chosen)
        self.back = secondary(self.tr("‹ Back to the figures"))
        self.back.clicked.connect(self.left)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        for each in (self.title, self.count, self.list):
            column.addWidget(each)

    def show_cases(self, called: str, number: int, cases: Sequence[CaseLine]) -> None:
        """These cases, of so many behind a figure of that name."""
        self.title.setText(called)
        words = counted("1 case", "%n cases", number)
        if number > len(cases):
            words = self.tr(
                "The first {shown} of {cases}. Choose a shorter period to see the rest."
            )
            words = words.format(shown=len(cases), cases=counted("1 case", "%n cases", number))
        self.count.setText(words)
        self.list.show_rows([self._row(case) for case in cases])
        self.list.take_focus()

    def forget(self) -> None:
        """Let go of every name."""
        self.list.show_rows(())
        self.title.setText("")

    def _row(self, case: CaseLine) -> Row:
        name = case.known_as.strip() or case.name.strip() or self.tr("Somebody without a name")
        facts = []
        if case.opened_on is not None:
            facts.append(self.tr("raised {day}").format(day=day_words(case.opened_on)))
        if case.stage is not None:
            facts.append(translated(case.stage))
        facts.append(counted("1 conversation", "%n conversations", case.conversations))
        return Row(case.person_id, name, " · ".join(facts))
