"""What is asked once in a while: when it was asked, and when it is due."""

from datetime import UTC, date, datetime, timedelta

import pytest

from msp_desktop.practice.codes import Stage
from msp_desktop.practice.statement_codes import ExperienceAnswer, HowLifeIs, LifeLine
from msp_desktop.record.case.periodic import Periodic, WhenAsked, when_asked
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.statements import LifeAnswer
from tests.visits import doorstep

MARCH = datetime(2026, 3, 8, 10, tzinfo=UTC)
DAY = MARCH.date()


def visit(days_later: int = 0) -> Conversation:
    return doorstep.visit(MARCH + timedelta(days=days_later))


def saying_how_life_is(one: Conversation) -> Conversation:
    life = (LifeAnswer(line=next(iter(LifeLine)), answer=next(iter(HowLifeIs))),)
    return one.but(statements=one.statements.but(life=life), closing=one.closing.but(life=()))


def silent(one: Conversation) -> Conversation:
    fresh = type(one.closing)()
    return one.but(statements=one.statements.but(life=()), closing=fresh)


def test_nothing_was_asked_before_the_first_conversation() -> None:
    assert when_asked([])[Periodic.LIFE] == WhenAsked(None, None)


def test_how_life_is_is_due_at_once_where_it_was_never_asked() -> None:
    assert when_asked([silent(visit())])[Periodic.LIFE] == WhenAsked(None, DAY)


def test_how_life_is_is_due_again_three_months_after_it_was_last_asked() -> None:
    told = [saying_how_life_is(visit()), silent(visit(28))]
    assert when_asked(told)[Periodic.LIFE] == WhenAsked(DAY, date(2026, 6, 7))
    again = [*told, saying_how_life_is(visit(60))]
    assert when_asked(again)[Periodic.LIFE].asked == DAY + timedelta(days=60)


@pytest.mark.parametrize("stage", list(Stage))
def test_how_they_found_it_is_due_when_the_enquiry_is_concluded(stage: Stage) -> None:
    one = silent(visit())
    told = one.but(concern=one.concern.but(stage=stage))
    due = DAY if stage is Stage.CONCLUDED else None
    assert when_asked([told])[Periodic.EXPERIENCE] == WhenAsked(None, due)


def test_how_they_found_it_is_not_due_again_once_it_was_asked_at_the_end() -> None:
    one = silent(visit())
    found = one.closing.experience.but(listened_to=next(iter(ExperienceAnswer)))
    told = one.but(
        concern=one.concern.but(stage=Stage.CONCLUDED), closing=one.closing.but(experience=found)
    )
    assert when_asked([told])[Periodic.EXPERIENCE] == WhenAsked(DAY, None)
