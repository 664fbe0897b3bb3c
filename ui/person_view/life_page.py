"""How life is now: one of the eight lines, and how far it is so for the person."""

from msp_desktop.practice.pack import Pack
from msp_desktop.practice.required import LIFE_NOW
from msp_desktop.practice.statement_codes import HowLifeIs, LifeLine
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.statements import life_answer, with_life_answer
from ui.person_view.answer_buttons import BigAnswers
from ui.person_view.page import Page

ASKED_BY = dict(zip(LifeLine, LIFE_NOW, strict=True))
"""Which prompt puts each line to the person: both stand in the same order."""


class LifePage(Page):
    """A line in the first person; rather not say is as large as any other answer."""

    def __init__(self, conversation: Conversation, pack: Pack, line: LifeLine) -> None:
        question = self.tr("Is this so for you now?")
        super().__init__(conversation, question)
        self._line = line
        self.show_card(pack.prompt("statements", ASKED_BY[line]).ask)
        options = [
            (HowLifeIs.YES, self.tr("Yes")),
            (HowLifeIs.MOSTLY, self.tr("Mostly")),
            (HowLifeIs.A_LITTLE, self.tr("A little")),
            (HowLifeIs.NO, self.tr("No")),
            (HowLifeIs.RATHER_NOT_SAY, self.tr("I would rather not say")),
        ]
        self._answers: BigAnswers[HowLifeIs] = BigAnswers(question, options)
        self._answers.set_value(life_answer(conversation.statements.life, line).answer)
        self._answers.changed.connect(self._answered)
        self.column.addWidget(self._answers)

    def _answered(self) -> None:
        statements = self.conversation.statements
        given = life_answer(statements.life, self._line).but(answer=self._answers.value())
        self.change(statements=statements.but(life=with_life_answer(statements.life, given)))
