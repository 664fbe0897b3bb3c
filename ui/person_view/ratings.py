"""How it was for the person, all in all: one of the seven lines asked at the close."""

from msp_desktop.practice.codes import SaidBy
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.required import LIFE_NOW
from msp_desktop.practice.statement_codes import ExperienceAnswer, HowLifeIs, LifeLine
from msp_desktop.questions.declaration import ChoiceAsked
from msp_desktop.record.closing import Closing, Experience
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.plan import is_covered
from msp_desktop.record.statements import life_answer, with_life_answer
from ui.person_view.answer_buttons import BigAnswers
from ui.person_view.page import Page

Line = ChoiceAsked[Experience, ExperienceAnswer]
"""One of the seven lines."""


def is_time_to_ask(conversation: Conversation) -> bool:
    """Whether there is something to look back on: a plan, or a close that was begun."""
    return is_covered(conversation.plan) or conversation.closing != Closing()


class ExperiencePage(Page):
    """A line about how it went, answered from yes to no, or not sure."""

    def __init__(self, conversation: Conversation, pack: Pack, line: Line) -> None:
        question = self.tr("Was it like that for you?")
        super().__init__(conversation, question)
        self._line = line
        self.show_card(pack.prompt("closing", line.prompts[0]).ask)
        options = [
            (ExperienceAnswer.YES, self.tr("Yes")),
            (ExperienceAnswer.MOSTLY, self.tr("Mostly")),
            (ExperienceAnswer.A_LITTLE, self.tr("A little")),
            (ExperienceAnswer.NO, self.tr("No")),
            (ExperienceAnswer.NOT_SURE, self.tr("Not sure")),
        ]
        self._answers: BigAnswers[ExperienceAnswer] = BigAnswers(question, options)
        self._answers.set_value(line.field.get(conversation.closing.experience))
        self._answers.changed.connect(self._answered)
        self.column.addWidget(self._answers)

    def _answered(self) -> None:
        closing = self.conversation.closing
        given = self._line.field.put(closing.experience, self._answers.value())
        experience = given.but(answered_by=SaidBy.PERSON)
        self.change(self.conversation.but(closing=closing.but(experience=experience)))


LIFE_ASKED_BY = dict(zip(LifeLine, LIFE_NOW, strict=True))
"""Which prompt puts each line to the person: both stand in the same order."""


class LifePage(Page):
    """A line in the first person; rather not say is as large as any other answer."""

    def __init__(self, conversation: Conversation, pack: Pack, line: LifeLine) -> None:
        question = self.tr("Is this true for you now?")
        super().__init__(conversation, question)
        self._line = line
        self.show_card(pack.prompt("statements", LIFE_ASKED_BY[line]).ask)
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
        self.change(
            self.conversation.but(
                statements=statements.but(life=with_life_answer(statements.life, given))
            )
        )
