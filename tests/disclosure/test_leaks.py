"""What is left out of a referral is nowhere in its file: not in text, streams or properties."""

import msgspec
import pytest

from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.documents.make import make_document
from msp_desktop.practice.codes import Answer, PartName, Recipient
from msp_desktop.record.conversation import Practitioner, begin, with_not_asked
from msp_desktop.record.person import OtherPerson
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.disclosure.canaries import AT, PARTS, Filler, contact_text, everywhere
from tests.documents.filled_visits import agreed, filled
from tests.visits.steady import item

_NOT_PRINTED = {
    PartName.OUTCOMES: 1,
    PartName.OPENING: 2,
    PartName.CAPACITY: 2,
    PartName.ADVOCACY: 20,
}
"""The note on a conflict of outcomes that are not there; earlier answers to questions that are not
there; the name of somebody not agreed to, with what describes them; and an advocate's own work,
which stays with advocates."""


@pytest.mark.parametrize("name", PARTS)
def test_the_search_finds_what_is_there(name: PartName) -> None:
    filler = Filler(lambda number: f"canary{number}q")
    conversation = filled(name, filler)
    others = {f"person.others.{other.id}" for other in conversation.person.others}
    made = make_document(conversation, COUNCIL, at=AT, included=frozenset(others))
    text = everywhere(made.pdf)
    assert len(filler.words) >= 2
    left = [word for word in filler.words if word not in text]
    assert len(left) <= _NOT_PRINTED.get(name, 0)


@pytest.mark.parametrize("name", PARTS)
def test_a_part_left_out_is_nowhere_in_the_file(name: PartName) -> None:
    filler = Filler(lambda number: f"canary{number}q")
    conversation = filled(name, filler)
    made = make_document(conversation, COUNCIL, at=AT, excluded=frozenset({name.value}))
    text = everywhere(made.pdf)
    kept_for_safety = {
        other.name.casefold()
        for other in conversation.person.others
        if other.may_be_told is Answer.NO
    }
    assert [word for word in filler.words if word in text and word not in kept_for_safety] == []


@pytest.mark.parametrize("name", PARTS)
def test_words_that_name_somebody_not_to_be_told_are_nowhere_in_the_file(name: PartName) -> None:
    filler = Filler(lambda number: f"Tansy canary{number}q")
    conversation = filled(name, filler)
    tansy = OtherPerson(id=item("tansy"), name="Tansy", may_be_told=Answer.NO, risk_from=Answer.NO)
    person = conversation.person.but(
        name="Albert Teasel", known_as="Bert", others=(*conversation.person.others, tansy)
    )
    made = make_document(conversation.but(person=person), COUNCIL, at=AT)
    text = everywhere(made.pdf)
    kept = contact_text(conversation)
    assert [word for word in filler.words if word in text and word not in kept] == []
    assert "tansy:bertdoesnotagree.donottell" in text


def test_other_sharing_decisions_lose_the_words_that_name_them() -> None:
    filler = Filler(lambda number: f"Tansy canary{number}q")
    empty = begin(Practitioner(name="PC Rowan Applegarth"), at=AT)
    tansy = OtherPerson(id=item("tansy"), name="Tansy", may_be_told=Answer.NO, risk_from=Answer.NO)
    other: SharingDecision = filler.part(SharingDecision)
    other = other.but(recipient=Recipient.HEALTH, name="The surgery")
    conversation = empty.but(
        person=empty.person.but(name="Albert Teasel", others=(tansy,)),
        sharing=Sharing(decisions=(other, agreed())),
    )
    text = everywhere(make_document(conversation, COUNCIL, at=AT).pdf)
    assert [word for word in filler.words if word in text] == []


def test_reasons_for_not_asking_go_with_the_part_that_is_left_out() -> None:
    conversation = with_not_asked(begin(Practitioner(), at=AT), "plan", "canary2000q")
    conversation = conversation.but(sharing=Sharing(decisions=(agreed(),)))
    kept = make_document(conversation, COUNCIL, at=AT)
    out = make_document(conversation, COUNCIL, at=AT, excluded=frozenset({"plan"}))
    assert "canary2000q" in everywhere(kept.pdf)
    assert "canary2000q" not in everywhere(out.pdf)


def test_the_filler_fills_every_field() -> None:
    """A new field of the record is searched for without anyone thinking of it."""
    for name in PARTS:
        part = Filler(lambda number: f"canary{number}q").part(
            type(getattr(begin(Practitioner(), at=AT), name))
        )
        data = msgspec.json.encode(part)
        assert b"null" not in data
        assert b'""' not in data
