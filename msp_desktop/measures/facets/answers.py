"""Answers from those who were referred to: waited for, decided, how soon, told to the person."""

from collections.abc import Iterator
from datetime import date

from msp_desktop.measures.counted_case import CountedCase, newest
from msp_desktop.measures.facets.facet import Facet, NumberFacet
from msp_desktop.practice.codes import Answer
from msp_desktop.practice.reply_codes import ReplyDecision
from msp_desktop.record.case.events import PaperLeft, ReplyTaken
from msp_desktop.record.case.history import Stated
from msp_desktop.record.case.state import answers_of, asks_for_answer, awaited_of, in_turn
from msp_desktop.record.part import day_at

REFERRED = "a referral was sent"
WAITING = "an answer is still waited for"


def _papers(case: CountedCase) -> tuple[Stated[PaperLeft], ...]:
    return case.history.of(PaperLeft)


def _replies(case: CountedCase) -> tuple[Stated[ReplyTaken], ...]:
    return in_turn(case.history.of(ReplyTaken))


def _referred(case: CountedCase) -> Iterator[str | None]:
    if any(asks_for_answer(paper.what) for paper in _papers(case)) or _replies(case):
        yield REFERRED
    yield WAITING if awaited_of(_papers(case), _replies(case)) else None


def _decided(case: CountedCase) -> Iterator[str | None]:
    for reply in _replies(case):
        yield answers_of(reply.what).decided


def _told(case: CountedCase) -> Iterator[str | None]:
    yield newest(answers_of(reply.what).told.told for reply in _replies(case))


def _answer_days(case: CountedCase) -> int | None:
    """Days from the first referral to the first answer that decided something."""
    sent = [paper.at for paper in _papers(case) if asks_for_answer(paper.what)]
    came = [_day_of(reply) for reply in _replies(case) if answers_of(reply.what).is_final]
    if not sent or not came:
        return None
    return max(0, (min(came) - day_at(min(sent))).days)


def _day_of(reply: Stated[ReplyTaken]) -> date:
    return reply.what.on.on or day_at(reply.at)


ANSWER_FACETS = (
    Facet("referred", (REFERRED, WAITING), _referred),
    Facet("decided", tuple(ReplyDecision), _decided),
    Facet("told_answer", tuple(Answer), _told),
)
ANSWER_NUMBERS = (NumberFacet("answer_days", _answer_days),)
