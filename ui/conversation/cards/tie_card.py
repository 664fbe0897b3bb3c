"""Two outcomes that pull against each other, side by side, and how it was talked through."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from msp_desktop.record.outcomes import Tie
from ui.conversation.form.accessibility import name_control
from ui.conversation.form.card import NumberedCard
from ui.widgets.buttons import quiet
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import form_row


class TieCard(NumberedCard[Tie]):
    """Which two, and a note. Neither has to go; `removed` means they are not tied any more."""

    def __init__(self, tie: Tie) -> None:
        super().__init__(tie)
        self.called = self.tr("Pull against each other")
        self._offered: list[tuple[str, str]] = []
        self._number = ""
        self._pair = QVBoxLayout()
        self._pair.setSpacing(12)
        self.column.addLayout(self._pair)
        self._choosers: tuple[Chooser[str], ...] = ()
        how = self.tr("How you talked it through")
        self.sheet.note("note", how, how)
        untie = quiet(self.tr("They do not pull against each other"))
        untie.clicked.connect(self.removed)
        self.sheet.named(untie, untie.text())
        self.column.addWidget(untie, 0, Qt.AlignmentFlag.AlignLeading)

    def show_item(self, item: Tie, number: str) -> None:
        """Show this tie as the one of that number."""
        super().show_item(item, number)
        self._number = number
        self._name_choosers()

    def offer(self, offered: Sequence[tuple[str, str]]) -> None:
        """The outcomes that can be chosen, by id and words."""
        if list(offered) == self._offered:
            return
        same = [key for key, _ in offered] == [key for key, _ in self._offered]
        self._offered = list(offered)
        if same:
            for chooser in self._choosers:
                for at, (_, words) in enumerate(offered):
                    chooser.setItemText(at, words)
            return
        while (old := self._pair.takeAt(0)) is not None:
            row = old.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        labels = (self.tr("This"), self.tr("pulls against this"))
        self._choosers = (Chooser(labels[0], offered), Chooser(labels[1], offered))
        for label, chooser in zip(labels, self._choosers, strict=True):
            chooser.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            chooser.changed.connect(self._chosen)
            self._pair.addWidget(form_row(label, chooser))
        self._name_choosers()
        self.settle()

    def settle(self) -> None:
        """Show which two."""
        for chooser, outcome in zip(
            self._choosers, (self.item.first, self.item.second), strict=False
        ):
            chooser.set_value(outcome)

    def _chosen(self) -> None:
        first, second = (chooser.value() for chooser in self._choosers)
        if first is None or second is None or first == second:
            self.settle()
        else:
            self.give(self.item.but(first=first, second=second))

    def _name_choosers(self) -> None:
        names = (self.tr("This"), self.tr("Pulls against"))
        for name, chooser in zip(names, self._choosers, strict=False):
            name_control(chooser, f"{name} {self._number}".strip())
