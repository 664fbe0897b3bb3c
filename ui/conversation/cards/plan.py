"""One thing to be done: what, by whom, by when, and for which of the person's outcomes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from msp_desktop.record.part import said
from msp_desktop.record.plan import Action
from ui.conversation.form.accessibility import name_control
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.layout import Beside
from ui.conversation.form.step_body import today
from ui.conversation.form.take_away import take_away
from ui.widgets.fields.choices import AnyOf
from ui.widgets.fields.date_field import DateField

Wanted = Sequence[tuple[str, str]]
"""The outcomes that are wanted, by id and words."""


class ActionCard(NumberedCard[Action]):
    """Who does what by when."""

    def __init__(self, action: Action) -> None:
        super().__init__(action)
        self.called = self.tr("Action")
        self._number = ""
        self._offered: Wanted = ()
        self._for: AnyOf[str] | None = None
        what, who, when = self.tr("What is done"), self.tr("Who does it"), self.tr("By when")
        self.sheet.line("what", what, what)
        pair = Beside()
        pair.add(self.sheet.line("who", who, who), 2)
        self._when = DateField(when, today=today)
        self.sheet.fields.day("when", self._when)
        pair.add(self._when, 3)
        self.column.addWidget(pair)
        self._more, column = self.fold(self.tr("More about this action"))
        self._wishes = QVBoxLayout()
        column.addLayout(self._wishes)
        done, how = self.tr("Is it done?"), self.tr("What came of it")
        self.sheet.yes_no("done", done, done, to=column)
        self.sheet.note("done_note", how, how, to=column)
        take_away(self, self.tr("this action"))

    def show_item(self, item: Action, number: str) -> None:
        """Show this action; the day's name is its own again after each reading of it."""
        super().show_item(item, number)
        self._number = number
        self._when.field.setAccessibleName(f"{self.tr('By when')} {number}".strip())
        self._name_wishes()
        if item.outcomes or item.done is not None or said(item.done_note):
            self._more.set_open(True)

    def offer(self, wanted: Wanted) -> None:
        """The outcomes that this may be for."""
        if list(wanted) == list(self._offered):
            return
        self._offered = wanted
        if self._for is not None:
            self._wishes.removeWidget(self._for)
            self._for.hide()
            self._for.deleteLater()
        ask = self.tr("Which of their wishes is it for?")
        self._for = AnyOf(ask, wanted)
        self._for.changed.connect(self._chosen)
        self._wishes.addWidget(self._for)
        self._name_wishes()
        self.settle()

    def settle(self) -> None:
        """Show which outcomes it is for."""
        if self._for is not None:
            self._for.set_value(self.item.outcomes)

    def _chosen(self) -> None:
        if self._for is not None:
            self.give(self.item.but(outcomes=self._for.value()))

    def _name_wishes(self) -> None:
        if self._for is not None:
            name_control(self._for, f"{self.tr('For which wish')} {self._number}".strip())
