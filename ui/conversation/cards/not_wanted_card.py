"""One thing the person does not want to happen."""

from msp_desktop.record.outcomes import NotWanted
from ui.conversation.form.answers import speakers
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.take_away import bare, take_away


class NotWantedCard(NumberedCard[NotWanted]):
    """The words, and who said them."""

    def __init__(self, not_wanted: NotWanted, person: str) -> None:
        super().__init__(not_wanted)
        self.called = self.tr("What they do not want")
        self.sheet.words("words", self.called, self.called, speakers=speakers(person), english=True)
        bare(self)
        take_away(self, self.tr("what they do not want"))
