"""What an answer to a referral is asked for, and what is not answered yet."""

from collections.abc import Iterable
from typing import NamedTuple

from msp_desktop.practice.codes import Answer
from msp_desktop.record.part import has_text
from msp_desktop.record.replies.answers import OutcomeAnswer, ReplyAnswers


class MissingAnswer(NamedTuple):
    """Something that an answer should say and does not; `what` is a short name of it."""

    what: str


DECISION, WHY, LEADS, OUTCOMES, TOLD = "decision", "why", "leads", "outcomes", "told"


def missing_answers(answers: ReplyAnswers) -> tuple[MissingAnswer, ...]:
    """What is not answered yet; nobody is kept from sending it, since half an answer is one."""
    person_told = answers.told
    said_why = person_told.told is not Answer.NO or has_text(person_told.why_not)
    found = (
        (answers.decided is not None, DECISION),
        (has_text(answers.why), WHY),
        (has_text(answers.leads), LEADS),
        (all(each.step is not None for each in answers.outcomes), OUTCOMES),
        (person_told.told is not None and said_why, TOLD),
    )
    return tuple(MissingAnswer(what) for is_there, what in found if not is_there)


def says_anything(answers: ReplyAnswers) -> bool:
    """Whether anything is answered at all."""
    outcomes = any(each.step is not None or has_text(each.note) for each in answers.outcomes)
    return outcomes or answers.but(outcomes=()) != ReplyAnswers()


def asked_about(outcomes: Iterable[tuple[str, str]]) -> ReplyAnswers:
    """An empty answer about these outcomes: the id and the words of each, in the person's order."""
    return ReplyAnswers(
        outcomes=tuple(OutcomeAnswer(outcome=each, words=words) for each, words in outcomes)
    )
