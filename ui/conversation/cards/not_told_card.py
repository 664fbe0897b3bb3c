"""Somebody who is not to be told."""

from msp_desktop.record.person import OtherPerson
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.take_away import bare


class NotToldCard(NumberedCard[OtherPerson]):
    """Their name; everything else about them is with the person."""

    def __init__(self, other: OtherPerson) -> None:
        super().__init__(other)
        bare(self)
        self.called = self.tr("Who is not to be told")
        self.sheet.line("name", self.called, self.called)
