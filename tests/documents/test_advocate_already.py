"""Where an advocate is there already no paper asks for one; their own work stays with advocates."""

import pytest

from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import (
    ADVOCACY,
    CAPACITY,
    COUNCIL,
    HANDOVER,
    MASH,
    POLICE,
    SUPERVISOR,
)
from msp_desktop.practice.codes import Offer
from msp_desktop.record.conversation import Conversation
from tests.documents.words_told import AT, document_of, words_told
from tests.visits import ward

WREN = ward.visit(AT)[-1]
ARRANGE = {
    COUNCIL.id: "Arrange an independent advocate",
    MASH.id: "Say who arranges an independent advocate",
    ADVOCACY.id: "Name one advocate for Wren",
}


def told(
    kind: DocumentKind, visit: Conversation = WREN, included: frozenset[str] = frozenset()
) -> str:
    return words_told(document_of(kind, visit, included=included))


def without_one() -> Conversation:
    advocacy = WREN.advocacy.but(offer=Offer.ACCEPTED, routes=())
    return WREN.but(advocacy=advocacy)


@pytest.mark.parametrize("kind", [COUNCIL, MASH, ADVOCACY], ids=lambda kind: kind.id)
def test_an_advocate_is_asked_for_only_where_there_is_none(kind: DocumentKind) -> None:
    assert ARRANGE[kind.id] not in told(kind)
    assert ARRANGE[kind.id] in told(kind, without_one())


def test_whoever_has_one_keeps_them() -> None:
    assert "Keep the independent advocate who is there already" in told(COUNCIL)
    assert "Keep the advocate whom Wren has already" in told(ADVOCACY)
    assert "who is there already" not in told(COUNCIL, without_one())


@pytest.mark.parametrize("kind", [COUNCIL, MASH, POLICE, CAPACITY], ids=lambda kind: kind.id)
def test_with_whom_an_advocate_spoke_is_not_for_others(kind: DocumentKind) -> None:
    assert "3 contacts, 2 h 30 min in all." not in told(kind)
    assert "Had information about advocacy readily" not in told(kind)
    put_in = told(kind, included=frozenset({"advocacy.own_record.contacts"}))
    assert "3 contacts, 2 h 30 min in all." in put_in


@pytest.mark.parametrize("kind", [ADVOCACY, HANDOVER, SUPERVISOR], ids=lambda kind: kind.id)
def test_advocates_and_a_supervisor_read_of_it(kind: DocumentKind) -> None:
    assert "3 contacts, 2 h 30 min in all." in told(kind)
