"""Sharing: agreed to, or on a ground with words; and nothing to those who are not to be told."""

import pytest

from msp_desktop.practice.codes import Agreement, Answer, Recipient, SharingGround
from msp_desktop.record.person import not_to_be_told
from msp_desktop.record.sharing import (
    Sharing,
    SharingDecision,
    decision_for,
    is_covered,
    may_share,
    overall,
    refused,
    without_agreement,
)
from tests.record.visits import all_visits


def decision(
    agreement: Agreement | None,
    *grounds: SharingGround,
    words: str = "",
    recipient: Recipient = Recipient.COUNCIL,
) -> SharingDecision:
    return SharingDecision(
        id="aaaaaaaaaaaa",
        recipient=recipient,
        agreement=agreement,
        grounds=grounds,
        grounds_words=words,
    )


@pytest.mark.parametrize("agreement", [Agreement.AGREES, Agreement.IN_PART])
def test_what_is_agreed_to_may_be_shared(agreement: Agreement) -> None:
    assert may_share(decision(agreement))
    assert not without_agreement(decision(agreement, SharingGround.DUTY, words="An order."))


@pytest.mark.parametrize(
    "agreement",
    [Agreement.DOES_NOT, Agreement.CANNOT_DECIDE, Agreement.NOT_ASKED, None],
)
def test_anything_else_needs_a_ground_and_words_for_it(agreement: Agreement | None) -> None:
    assert not may_share(decision(agreement))
    assert not may_share(decision(agreement, SharingGround.SERIOUS_CRIME))
    assert not may_share(decision(agreement, SharingGround.SERIOUS_CRIME, words="  "))
    assert not may_share(decision(agreement, words="Because."))
    on_a_ground = decision(agreement, SharingGround.SERIOUS_CRIME, words="Because.")
    assert may_share(on_a_ground)
    assert without_agreement(on_a_ground)


def test_bert_agrees_in_part_and_joyce_is_told_nothing() -> None:
    visit = all_visits()["doorstep"]
    assert overall(visit.sharing) is Agreement.IN_PART
    assert [other.name for other in not_to_be_told(visit.person)] == ["Joyce"]
    about_joyce = decision_for(visit.sharing, Recipient.FAMILY_OR_FRIEND)
    assert about_joyce is not None
    assert not may_share(about_joyce)
    assert refused(visit.sharing) == (about_joyce,)


def test_karwan_did_not_agree_was_told_and_five_others_are_the_ground() -> None:
    sharing = all_visits()["car-wash"].sharing
    for recipient in (Recipient.COUNCIL, Recipient.MASH):
        made = decision_for(sharing, recipient)
        assert made is not None
        assert without_agreement(made)
        assert made.grounds == (SharingGround.OTHERS_AT_RISK, SharingGround.SERIOUS_CRIME)
        assert made.told is Answer.YES
    charity = decision_for(sharing, Recipient.ADVOCACY)
    assert charity is not None
    assert charity.agreement is Agreement.AGREES
    assert refused(sharing) == ()


def test_the_newest_decision_about_a_recipient_counts() -> None:
    first, second = decision(Agreement.AGREES), decision(Agreement.DOES_NOT)
    sharing = Sharing(decisions=(first, second))
    assert decision_for(sharing, Recipient.COUNCIL) == second
    assert decision_for(sharing, Recipient.HEALTH) is None


@pytest.mark.parametrize(
    ("given", "together"),
    [
        ((), None),
        ((None,), None),
        ((Agreement.DOES_NOT,), Agreement.DOES_NOT),
        ((Agreement.AGREES, Agreement.AGREES, None), Agreement.AGREES),
        ((Agreement.AGREES, Agreement.DOES_NOT), Agreement.IN_PART),
        ((Agreement.AGREES, Agreement.NOT_ASKED), Agreement.IN_PART),
        ((Agreement.NOT_ASKED, Agreement.DOES_NOT), Agreement.DOES_NOT),
        ((Agreement.NOT_ASKED, Agreement.CANNOT_DECIDE), Agreement.CANNOT_DECIDE),
    ],
)
def test_the_answers_taken_together(
    given: tuple[Agreement | None, ...], together: Agreement | None
) -> None:
    sharing = Sharing(decisions=tuple(decision(agreement) for agreement in given))
    assert overall(sharing) is together
    assert is_covered(sharing) is (together is not None)
