"""Each thing on the record that speaks against a copy on paper is found by itself alone."""

from msp_desktop.practice.codes import AbuseType, Answer
from msp_desktop.record.checks.persons_copy import (
    COERCION,
    DOMESTIC_ABUSE,
    LISTENS,
    READS,
    UNSAFE_POST,
    reasons_not_to_give,
)
from msp_desktop.record.concern import DomesticAbuse
from msp_desktop.record.conversation import Conversation, begin
from tests.unlocked import NOON, OFFICER

PLAIN = begin(OFFICER, at=NOON)


def with_place(words: str) -> Conversation:
    """A conversation in which only this was written, about the place."""
    return PLAIN.but(opening=PLAIN.opening.but(safe_to_talk_note=words))


def test_nothing_is_found_in_a_conversation_that_has_just_begun() -> None:
    assert reasons_not_to_give(PLAIN) == ()
    assert reasons_not_to_give(with_place("In the kitchen. Tea was made.")) == ()


def test_domestic_abuse_is_found_by_its_type_or_by_its_questions() -> None:
    by_type = PLAIN.but(concern=PLAIN.concern.but(types=(AbuseType.DOMESTIC,)))
    context = PLAIN.concern.context
    asked = context.but(domestic_abuse=DomesticAbuse(asked_safely=Answer.YES))
    by_question = PLAIN.but(concern=PLAIN.concern.but(context=asked))
    assert reasons_not_to_give(by_type) == (DOMESTIC_ABUSE,)
    assert reasons_not_to_give(by_question) == (DOMESTIC_ABUSE,)


def test_not_alone_is_found_by_either_question() -> None:
    for changes in ({"safe_to_talk": Answer.NO}, {"seen_alone": Answer.NOT_SURE}):
        told = PLAIN.but(opening=PLAIN.opening.but(**changes))
        assert reasons_not_to_give(told) == (LISTENS,)
    safe = PLAIN.but(opening=PLAIN.opening.but(safe_to_talk=Answer.YES, seen_alone=Answer.YES))
    assert reasons_not_to_give(safe) == ()


def test_words_are_found_wherever_they_stand() -> None:
    assert reasons_not_to_give(with_place("He reads all my letters.")) == (READS,)
    assert reasons_not_to_give(with_place("Please, nothing by post.")) == (UNSAFE_POST,)
    assert reasons_not_to_give(with_place("She listens at the door.")) == (LISTENS,)


def test_pressure_is_found_in_what_was_said_of_it() -> None:
    pressed = PLAIN.but(capacity=PLAIN.capacity.but(coercion="Her son stood by."))
    assert reasons_not_to_give(pressed) == (COERCION,)
