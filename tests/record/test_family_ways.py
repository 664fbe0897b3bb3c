"""Ways that bring the person together with others wait where the risk may be close or coercive."""

import pytest

from msp_desktop.practice.codes import AbuseType, Answer, SourceOfRisk
from msp_desktop.record.checks.family_ways import is_meeting_way, may_be_close, must_wait
from msp_desktop.record.conversation import Conversation, begin
from msp_desktop.record.part import new_id
from msp_desktop.record.person import OtherPerson
from msp_desktop.record.plan import Advice
from tests.record.visits import AT
from tests.visits import doorstep

EMPTY = begin(doorstep.OFFICER, at=AT)


def concern(**noted: object) -> Conversation:
    return EMPTY.but(concern=EMPTY.concern.but(**noted))


def known(relationship: str) -> Conversation:
    return concern(source_of_risk=SourceOfRisk.KNOWN, relationship=relationship)


def other(relationship: str, risk_from: Answer) -> Conversation:
    somebody = OtherPerson(id=new_id(), relationship=relationship, risk_from=risk_from)
    return EMPTY.but(person=EMPTY.person.but(others=(somebody,)))


@pytest.mark.parametrize(
    "conversation",
    [
        concern(types=(AbuseType.DOMESTIC,)),
        concern(types=(AbuseType.MODERN_SLAVERY,)),
        known("Her son"),
        known("ex-husband"),
        known("brother-in-law"),
        known(""),
        other("nephew", Answer.NOT_SURE),
        EMPTY.but(capacity=EMPTY.capacity.but(coercion="He answers for her.")),
    ],
)
def test_they_wait_where_the_risk_may_be_close(conversation: Conversation) -> None:
    assert must_wait(conversation)
    told = Advice(id=new_id(), whom="Specialist", said="Not together, and not yet.")
    plan = conversation.plan.but(advice_sought=(told,))
    assert not must_wait(conversation.but(plan=plan))
    asked_only = conversation.plan.but(advice_sought=(told.but(said=""),))
    assert must_wait(conversation.but(plan=asked_only))


@pytest.mark.parametrize(
    "conversation",
    [
        EMPTY,
        known("the person in the flat above"),
        concern(source_of_risk=SourceOfRisk.UNKNOWN),
        other("nephew", Answer.NO),
    ],
)
def test_they_are_offered_where_nothing_says_so(conversation: Conversation) -> None:
    assert not may_be_close(conversation)


def test_a_local_packs_own_words_are_known_too() -> None:
    for words in ("mediation service", "Family network meeting", "restorative approach"):
        assert is_meeting_way(words)
    assert not is_meeting_way("family doctor")
