"""Who already knows the person, and who was asked for advice: a card for each."""

from msp_desktop.record.plan import Advice, OtherInvolved
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.layout import Beside
from ui.conversation.form.take_away import take_away


class OtherInvolvedCard(NumberedCard[OtherInvolved]):
    """One who already knows the person, what they hold, and whether they were asked."""

    def __init__(self, other: OtherInvolved) -> None:
        super().__init__(other)
        self.called = self.tr("Somebody who knows them")
        who, holds = self.tr("Who knows them"), self.tr("What they hold of the picture")
        asked = self.tr("Have they been asked?")
        self.sheet.line("who", who, who)
        self.sheet.note("holds", holds, holds)
        self.sheet.yes_no("asked", asked, asked)
        take_away(self, self.tr("somebody who knows them"))


class AdviceCard(NumberedCard[Advice]):
    """Advice from a supervisor or a specialist (Guidance 14.211)."""

    def __init__(self, advice: Advice) -> None:
        super().__init__(advice)
        self.called = self.tr("Advice sought")
        whom, role = self.tr("Who was asked"), self.tr("Their role")
        when, said = self.tr("When they were asked"), self.tr("What they advised")
        pair = Beside()
        pair.add(self.sheet.line("whom", whom, whom))
        pair.add(self.sheet.line("role", role, role))
        self.column.addWidget(pair)
        self.sheet.day("when", when, when)
        self.sheet.note("said", said, said)
        take_away(self, self.tr("this advice"))
