"""One thing the person wants, in their words and nothing more: for the short conversation."""

from msp_desktop.record.outcomes import Outcome
from ui.conversation.form.answers import speakers
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.take_away import bare


class WantedCard(NumberedCard[Outcome]):
    """The words and who said them; the rest can follow in the full conversation."""

    def __init__(self, outcome: Outcome, person: str) -> None:
        super().__init__(outcome)
        bare(self)
        self.called = self.tr("What they want")
        self.sheet.words("words", self.called, self.called, speakers=speakers(person))
