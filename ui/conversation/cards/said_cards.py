"""What the person told the advocate to say, what was said for them, and what was challenged."""

from msp_desktop.record.advocates_record import Challenge, SaidForThem, ToldToSay
from msp_desktop.record.part import said
from ui.conversation.form.answers import speakers
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.layout import Beside
from ui.conversation.form.take_away import take_away


class ToldToSayCard(NumberedCard[ToldToSay]):
    """What the person asked the advocate to say or do, as they put it, and when."""

    def __init__(self, told: ToldToSay, person: str) -> None:
        super().__init__(told)
        self.called = self.tr("What they asked the advocate to say or do")
        self.sheet.words("words", self.called, self.called, speakers=speakers(person), english=True)
        day = self.tr("Day they asked it")
        self.sheet.day("day", day, day)
        take_away(self, self.tr("what they asked for"))


class SaidForThemCard(NumberedCard[SaidForThem]):
    """What was said on the person's behalf, to whom and when, and what was answered."""

    def __init__(self, item: SaidForThem) -> None:
        super().__init__(item)
        self.called = self.tr("What was said for them")
        self.sheet.note("what", self.called, self.called)
        whom, day = self.tr("To whom it was said"), self.tr("Day it was said")
        row = Beside()
        self.sheet.line("to_whom", whom, whom, to=row.add_column())
        self.sheet.day("day", day, day, to=row.add_column())
        self.column.addWidget(row)
        answer = self.tr("What was answered")
        self.sheet.note("answer", answer, answer)
        take_away(self, self.tr("what was said for them"))


class ChallengeCard(NumberedCard[Challenge]):
    """What was challenged, with whom and when; and the answer, open until there is one."""

    def __init__(self, challenge: Challenge) -> None:
        super().__init__(challenge)
        self.called = self.tr("What was challenged")
        self.sheet.note("what", self.called, self.called)
        whom, day = self.tr("With whom it was challenged"), self.tr("Day of the challenge")
        row = Beside()
        self.sheet.line("to_whom", whom, whom, to=row.add_column())
        self.sheet.day("day", day, day, to=row.add_column())
        self.column.addWidget(row)
        answer = self.tr("Answer to the challenge")
        under = self.tr("With no answer it is still open.")
        self.sheet.note("answer", answer, answer, under=under)
        answered = self.tr("Day of the answer")
        self._answered = self.sheet.day("answered", answered, answered)
        take_away(self, self.tr("this challenge"))

    def settle(self) -> None:
        """Ask when it was answered once it was."""
        item = self.item
        self._answered.setVisible(said(item.answer) or said(item.answered.said))
