"""Somebody's name is found however it was typed, and nobody else's is."""

from datetime import UTC, datetime

import pytest

from msp_desktop.disclosure.screening import people_named_in, third_parties
from msp_desktop.practice.codes import Agreement, Answer, Recipient
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.visits.steady import item

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)


def about(
    name: str, *, person: str = "Albert Teasel", may_be_told: Answer | None = Answer.NO
) -> Conversation:
    other = OtherPerson(id=item(name), name=name, may_be_told=may_be_told)
    conversation = begin(Practitioner(name="PC Rowan Applegarth"), at=AT)
    return conversation.but(person=Person(name=person, known_as="Bert", others=(other,)))


def is_named(text: str, conversation: Conversation) -> bool:
    return people_named_in(text, third_parties(conversation)) is not None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Joyce", "Don't tell our Joyce. She'll have me in a home."),
        ("Joyce", "JOYCE rang"),
        ("joyce", "It was Joyce's idea"),
        ("Joyce", "It was Joyce’s idea"),
        ("Joyce Teasel", "joyce was here"),
        ("Joyce (Joy) Teasel", "Joy rings on Sundays"),
        ('Joyce "Joy" Teasel', "Joy rings on Sundays"),
        ("Zoë", "ask Zoe about it"),
        ("Zoe\u0308 Marr", "ask Zoë about it"),
        ("Siobhán O'Gorse", "Mr O’Gorse"),
        ("Ann-Marie", "ann-marie knows"),
        ("Joyce", "Jo\u00adyce and Joy\u200bce"),
        ("Joyce Marsh", "Joyce\n  Marsh"),
        ("His mother", "They told his mother."),
        ("Ji", "with Ji tomorrow"),
        ("J", "J rang twice"),
        ("كاروان", "قال كاروان ذلك"),
        ("王芳", "我和王芳去"),
    ],
)
def test_a_name_is_found_as_it_may_be_typed(name: str, text: str) -> None:
    assert is_named(text, about(name))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Joyce", "He rejoyces at it"),
        ("Ann", "An annual visit, and another"),
        ("Joyce Teasel", "Albert Teasel lives alone"),
        ("Bert", "Bert lives alone"),
        ("His mother", "He has his own house. They know my mother's street."),
        ("Mr Sloe", "Mr Teasel said so"),
        ("", "anything at all"),
        ("  ", "  "),
    ],
)
def test_other_words_are_left_alone(name: str, text: str) -> None:
    assert not is_named(text, about(name))


def test_whoever_may_be_told_is_no_secret() -> None:
    assert not is_named("Joyce knows", about("Joyce", may_be_told=Answer.YES))


@pytest.mark.parametrize("answer", [None, Answer.NOT_SURE, Answer.NO])
def test_whoever_was_not_clearly_agreed_to_is_kept_out(answer: Answer | None) -> None:
    assert is_named("Joyce knows", about("Joyce", may_be_told=answer))


def decided(agreement: Agreement, may_be_told: Answer | None) -> Conversation:
    decision = SharingDecision(
        id=item("about joyce"),
        recipient=Recipient.FAMILY_OR_FRIEND,
        name="Joyce, his daughter",
        agreement=agreement,
    )
    return about("Joyce", may_be_told=may_be_told).but(sharing=Sharing(decisions=(decision,)))


def test_whoever_is_named_in_an_agreed_sharing_may_be_named() -> None:
    assert not is_named("Joyce knows", decided(Agreement.AGREES, None))


def test_a_refusal_is_stronger_than_an_agreement() -> None:
    assert is_named("Joyce knows", decided(Agreement.AGREES, Answer.NO))
    assert is_named("Joyce knows", decided(Agreement.DOES_NOT, Answer.YES))


def test_somebody_known_only_from_a_refusal_is_kept_out_too() -> None:
    refusal = SharingDecision(
        id=item("about tansy"),
        recipient=Recipient.FAMILY_OR_FRIEND,
        name="Tansy",
        agreement=Agreement.DOES_NOT,
    )
    conversation = about("Joyce").but(sharing=Sharing(decisions=(refusal,)))
    assert is_named("Tansy knows", conversation)
