"""The cases behind a figure, for whoever works with this store."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from msp_desktop.store.cases import CaseLine
from ui.translated import counted, day_words, translated
from ui.widgets.buttons import secondary
from ui.widgets.labels import give_name, plain_label, question

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
        self.list = QListWidget()
        give_name(self.list, self.tr("Cases"), self.tr("Enter opens the person’s story."))
        self.list.itemActivated.connect(self._open)
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
        self.list.clear()
        for case in cases:
            item = QListWidgetItem(self._described(case))
            item.setData(Qt.ItemDataRole.UserRole, case.person_id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setMinimumHeight(min(len(cases), 12) * (self.fontMetrics().height() + 16) + 16)
        self.list.setFocus()

    def forget(self) -> None:
        """Let go of every name."""
        self.list.clear()
        self.title.setText("")

    def _described(self, case: CaseLine) -> str:
        name = case.known_as.strip() or case.name.strip() or self.tr("Somebody without a name")
        told = [name]
        if case.opened_on is not None:
            told.append(self.tr("raised {day}").format(day=day_words(case.opened_on)))
        if case.stage is not None:
            told.append(translated(case.stage))
        told.append(counted("1 conversation", "%n conversations", case.conversations))
        return " · ".join(told)

    def _open(self, item: QListWidgetItem) -> None:
        person_id = item.data(Qt.ItemDataRole.UserRole)
        if person_id is not None:
            self.chosen.emit(person_id)
