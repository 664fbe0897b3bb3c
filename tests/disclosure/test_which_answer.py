"""Which answer of the person's a paper rests on, where several are about readers of one kind."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from msp_desktop.disclosure.allowed import Disclosure, disclose
from msp_desktop.disclosure.basis import SharingNotAllowed, is_unasked
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import CHRONOLOGY, HEALTH, PERSON, POLICE
from msp_desktop.documents.make import make_document
from msp_desktop.practice.codes import Agreement, Answer, Recipient, SharingGround
from msp_desktop.practice.organisation import LocalRecipient
from msp_desktop.questions.packs import built_in
from msp_desktop.record.concern import Concern
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.person import Person
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.visits.steady import item

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
HALL = HEALTH.addressed(LocalRecipient(id="hall", kind=Recipient.HEALTH, name="Hall Surgery"))
YES, NO, IN_PART = Agreement.AGREES, Agreement.DOES_NOT, Agreement.IN_PART


def asked(
    name: str = "",
    agreement: Agreement | None = None,
    to: Recipient = Recipient.HEALTH,
    **said: object,
) -> SharingDecision:
    about = item(f"{to} {name} {agreement}")
    return SharingDecision(id=about, recipient=to, name=name, agreement=agreement).but(**said)


def holding(name: str = "") -> SharingDecision:
    return asked(name, IN_PART, holds_back="the drinking")


def visit(*decisions: SharingDecision) -> Conversation:
    return begin(Practitioner(name="PC Rowan Applegarth"), at=AT).but(
        person=Person(name="Ada Thistle"),
        concern=Concern(observed="She smells of drinking."),
        sharing=Sharing(decisions=decisions),
    )


def later(first: Conversation, *decisions: SharingDecision) -> Conversation:
    after = AT + timedelta(days=30)
    return first.but(id=uuid4(), started_at=after, sharing=Sharing(decisions=decisions))


def goes(shared: Disclosure, kind: DocumentKind) -> str:
    return repr(compose(shared, kind, at=AT, pack=built_in()))


# Readers by name.


def test_an_answer_about_one_reader_is_none_about_another_of_its_kind() -> None:
    told = visit(asked("Mill Road Clinic", YES))
    shared = disclose(told, HALL)
    assert is_unasked(told, HALL)
    assert "Ada Thistle agrees" not in goes(shared, HALL).replace("Mill Road Clinic: Ada", "")
    assert "has not been asked" in " ".join(shared.remarks)
    assert not is_unasked(visit(asked("Hall  surgery", YES)), HALL)
    assert not is_unasked(visit(asked("", YES), asked("Mill Road Clinic", NO)), HALL)


@pytest.mark.parametrize("name", ["Hall Surgery, Fern Road", "Hall", ""])
def test_a_no_to_what_may_be_the_same_reader_counts(name: str) -> None:
    with pytest.raises(SharingNotAllowed):
        disclose(visit(asked(name, NO)), HALL)
    assert disclose(visit(holding(name)), HALL).held is not None
    with pytest.raises(SharingNotAllowed):
        disclose(visit(asked(name, NO), asked("Hall Surgery")), HALL)


@pytest.mark.parametrize("strict", [holding("Hall Surgery"), asked("Hall Surgery", NO)])
def test_where_nobody_knows_who_will_read_it_the_strictest_answer_counts(
    strict: SharingDecision,
) -> None:
    decisions = (strict, asked("Mill Road Clinic", YES))
    for told in (
        visit(*decisions),
        visit(*decisions[::-1]),
        visit(asked("", YES), *decisions),
    ):
        if strict.agreement is NO:
            with pytest.raises(SharingNotAllowed):
                disclose(told, HEALTH)
        else:
            shared = disclose(told, HEALTH)
            assert shared.held is not None
            assert "drinking" not in shared.record.concern.observed


def test_what_was_said_last_of_one_reader_or_of_all_of_a_kind_takes_the_place_of_before() -> None:
    for decisions in (
        (asked("Hall Surgery", NO), asked("hall surgery", YES)),
        (asked("Hall Surgery", NO), asked("", YES)),
    ):
        assert disclose(visit(*decisions), HEALTH).record.concern.observed


# An answer and none.


@pytest.mark.parametrize("empty", [None, Agreement.NOT_ASKED])
@pytest.mark.parametrize("name", ["", "Sgt Hill"])
def test_a_no_is_not_undone_by_a_card_without_an_answer(empty: Agreement | None, name: str) -> None:
    refused, card = asked("", NO, Recipient.POLICE), asked(name, empty, Recipient.POLICE)
    with pytest.raises(SharingNotAllowed):
        disclose(visit(refused, card), POLICE)
    first = visit(refused)
    with pytest.raises(SharingNotAllowed):
        disclose(later(first, card), POLICE, earlier=(first,))


def test_what_is_held_back_is_not_undone_by_a_card_without_an_answer() -> None:
    first = visit(holding())
    card = asked("Dr Lee")
    for shared in (
        disclose(visit(holding(), card), HEALTH),
        disclose(later(first, card), HEALTH, earlier=(first,)),
    ):
        assert shared.held is not None
        assert "drinking" not in shared.record.concern.observed


# An agreement that may have been taken back.

UNSURE = asked("", YES).but(withdrawn=Answer.NOT_SURE)


def test_an_agreement_that_may_be_withdrawn_is_weighed_as_if_nobody_had_asked() -> None:
    told = visit(UNSURE)
    shared = disclose(told, HEALTH)
    assert is_unasked(told, HEALTH)
    assert "not known whether the person still agrees" in " ".join(shared.remarks)
    text = goes(shared, HEALTH)
    assert "Ada Thistle agreed; it is not known whether they have withdrawn it" in text
    assert "Ada Thistle agrees" not in text
    assert "You said yes to telling" not in repr(make_document(told, PERSON, at=AT).document)
    chronology = repr(make_document(told, CHRONOLOGY, at=AT).document)
    assert "not known whether withdrawn" in chronology


def test_what_was_held_back_and_what_came_since_stay_out_where_it_may_be_withdrawn() -> None:
    assert disclose(visit(holding().but(withdrawn=Answer.NOT_SURE)), HEALTH).held is not None
    first = visit(UNSURE)
    now = later(first).but(concern=Concern(observed="She has a bruise."))
    assert "bruise" not in goes(disclose(now, HEALTH, earlier=(first,)), HEALTH)


def test_where_it_may_be_withdrawn_a_ground_is_told() -> None:
    on_ground = UNSURE.but(grounds=(SharingGround.SERIOUS_CRIME,), grounds_words="He has a knife.")
    assert "Shared without agreement" in goes(disclose(visit(on_ground), HEALTH), HEALTH)
