"""How it was for the person, all in all: one of the seven lines asked at the close."""

from msp_desktop.practice.codes import Answer
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.required import EXPERIENCE
from msp_desktop.record.closing import Closing, Experience
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.plan import is_covered
from ui.person_view.answer_buttons import BigAnswers
from ui.person_view.page import Page

ASKED_BY = dict(zip(Experience.__struct_fields__, EXPERIENCE, strict=True))
"""Which prompt asks for which field: both stand in the same order."""


def is_time_to_ask(conversation: Conversation) -> bool:
    """Whether there is something to look back on: a plan, or a close that was begun."""
    return is_covered(conversation.plan) or conversation.closing != Closing()


class ExperiencePage(Page):
    """A line about how it went, answered yes, no or not sure."""

    def __init__(self, conversation: Conversation, pack: Pack, field: str) -> None:
        question = self.tr("Was it so for you?")
        super().__init__(conversation, question)
        self._field = field
        self.show_card(pack.prompt("closing", ASKED_BY[field]).ask)
        options = [
            (Answer.YES, self.tr("Yes")),
            (Answer.NO, self.tr("No")),
            (Answer.NOT_SURE, self.tr("Not sure")),
        ]
        self._answers: BigAnswers[Answer] = BigAnswers(question, options)
        self._answers.set_value(getattr(conversation.closing.experience, field))
        self._answers.changed.connect(self._answered)
        self.column.addWidget(self._answers)

    def _answered(self) -> None:
        closing = self.conversation.closing
        experience = closing.experience.but(**{self._field: self._answers.value()})
        self.change(closing=closing.but(experience=experience))
