"""What is asked once in a while: kept in their words, printed for who needs it, told to them."""

import pytest

from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import BANK, COUNCIL, FIRE, LANDLORD, PERSON, SUPERVISOR
from msp_desktop.practice.codes import SaidBy
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import SpokenDate, SpokenWords
from tests.documents.words_told import document_of, words_told
from tests.unlocked import NOON
from tests.visits import doorstep

SAID = {
    "concern": ("impact", "impact_use"),
    "outcomes": ("strengths",),
    "person": ("culture",),
    "plan": ("working", "not_working", "promises", "justice", "news"),
    "closing": ("moving_on",),
}
NOTED = ("relatives", "relatives_told", "disagreement", "disagreement_answered_by")


def canary(field: str) -> str:
    return f"zebra{field.replace('_', '')}"


def asked() -> Conversation:
    """A visit in which each of them was answered, with a word of its own."""
    visit = doorstep.visit(NOON)
    parts = {
        part: getattr(visit, part).but(
            **{field: SpokenWords(text=canary(field)) for field in fields}
        )
        for part, fields in SAID.items()
    }
    noted = {field: canary(field) for field in NOTED}
    parts["plan"] = parts["plan"].but(**noted, disagreement_answer_due=SpokenDate(said="zebradue"))
    return visit.but(**parts)


def printed(kind: DocumentKind, conversation: Conversation) -> set[str]:
    text = words_told(document_of(kind, conversation))
    fields = [*(field for fields in SAID.values() for field in fields), *NOTED]
    return {field for field in fields if canary(field) in text} | (
        {"due"} if "zebradue" in text else set()
    )


def test_a_supervisor_and_the_council_read_all_of_it_as_far_as_their_paper_goes() -> None:
    whole = printed(SUPERVISOR, asked())
    assert whole == {*(f for fields in SAID.values() for f in fields), *NOTED, "due"}
    assert {"impact", "strengths", "justice", "disagreement", "due"} <= printed(COUNCIL, asked())


@pytest.mark.parametrize("kind", [LANDLORD, BANK, FIRE], ids=lambda kind: kind.id)
def test_a_reader_outside_safeguarding_is_given_nothing_but_what_is_working(
    kind: DocumentKind,
) -> None:
    assert printed(kind, asked()) <= {"working", "not_working"}


def test_the_person_reads_what_keeps_them_safe_and_what_helps_them_move_on() -> None:
    assert {"strengths", "moving_on"} <= printed(PERSON, asked())
    assert not {"relatives", "disagreement", "due"} & printed(PERSON, asked())


def test_words_of_staff_are_never_told_as_theirs() -> None:
    visit = asked()
    words = SpokenWords(text=canary("strengths"), said_by=SaidBy.STAFF)
    by_staff = visit.but(outcomes=visit.outcomes.but(strengths=words))
    assert "strengths" not in printed(PERSON, by_staff)
