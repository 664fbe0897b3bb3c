"""One thing to be done: what, by whom, by when."""

from msp_desktop.record.plan import Action
from ui.conversation.beside import Beside
from ui.conversation.numbered_card import NumberedCard
from ui.conversation.step_body import today
from ui.conversation.take_away import take_away
from ui.widgets.date_field import DateField


class ActionCard(NumberedCard[Action]):
    """Who does what by when."""

    def __init__(self, action: Action) -> None:
        super().__init__(action)
        self.called = self.tr("Action")
        what, who, when = self.tr("What is done"), self.tr("Who does it"), self.tr("By when")
        self.sheet.line("what", what, what)
        pair = Beside()
        pair.add(self.sheet.line("who", who, who), 2)
        self._when = DateField(when, today=today)
        self.sheet.fields.day("when", self._when)
        pair.add(self._when, 3)
        self.column.addWidget(pair)
        take_away(self, self.tr("this action"))

    def show_item(self, item: Action, number: str) -> None:
        """Show this action; the day's name is its own again after each reading of it."""
        super().show_item(item, number)
        self._when.field.setAccessibleName(f"{self.tr('By when')} {number}".strip())
