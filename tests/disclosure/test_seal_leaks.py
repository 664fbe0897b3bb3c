"""What is left out is nowhere in a sealed file: not in its pages, its record or its properties."""

from io import BytesIO

import msgspec
import pikepdf
import pytest

from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.documents.make import make_document
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.person import OtherPerson
from msp_desktop.sealing.seal import Sealed, seal
from tests.disclosure.canaries import PARTS, Filler, contact_text
from tests.disclosure.whole_file import all_of_it
from tests.documents.filled_visits import filled
from tests.sealing.sealed_file import AT, rowans_key, sealed
from tests.visits import doorstep
from tests.visits.steady import item


def test_the_search_finds_what_is_there() -> None:
    whole = all_of_it(sealed())
    assert "cribbage" in whole
    assert "teasel" in whole
    assert "what bert wants" in whole


@pytest.mark.parametrize("name", PARTS)
def test_a_part_left_out_is_nowhere_in_the_sealed_file(name: PartName) -> None:
    filler = Filler(lambda number: f"canary{number}q")
    conversation = filled(name, filler)
    whole = all_of_it(_sealed(conversation, frozenset({name.value})))
    kept_for_safety = {
        other.name.casefold()
        for other in conversation.person.others
        if other.may_be_told is Answer.NO
    }
    assert [word for word in filler.words if word in whole and word not in kept_for_safety] == []


@pytest.mark.parametrize("name", PARTS)
def test_words_that_name_somebody_not_to_be_told_are_nowhere_in_it(name: PartName) -> None:
    filler = Filler(lambda number: f"Tansy canary{number}q")
    conversation = filled(name, filler)
    tansy = OtherPerson(id=item("tansy"), name="Tansy", may_be_told=Answer.NO, risk_from=Answer.NO)
    person = conversation.person.but(
        name="Albert Teasel", known_as="Bert", others=(*conversation.person.others, tansy)
    )
    whole = all_of_it(_sealed(conversation.but(person=person)))
    kept = contact_text(conversation)
    assert [word for word in filler.words if word in whole and word not in kept] == []


def test_safe_contact_and_the_words_of_others_stay_out_of_the_record() -> None:
    visit = doorstep.visit(AT)
    record = msgspec.json.decode(sealed_record(visit))
    assert "have me in a home" not in str(record)
    assert "have me in a home" in str(msgspec.to_builtins(visit))


def sealed_record(conversation: Conversation) -> bytes:
    with pikepdf.open(BytesIO(_sealed(conversation).pdf)) as pdf:
        return bytes(pdf.Root.AF[0].EF.F.read_bytes())


def _sealed(conversation: Conversation, excluded: frozenset[str] = frozenset()) -> Sealed:
    made = make_document(conversation, COUNCIL, at=AT, excluded=excluded)
    return seal(made, rowans_key(), archival=True)
