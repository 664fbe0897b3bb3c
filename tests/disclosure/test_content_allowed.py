"""What goes to whom, and why, in plain words."""

from datetime import UTC, datetime

import pytest

from msp_desktop.disclosure.allowed import (
    DisclosureDecision,
    disclosure_decisions,
    disclosure_warnings,
    redacted_record,
)
from msp_desktop.disclosure.basis import SharingNotAllowed
from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.documents.kind import UnknownDocumentKind
from msp_desktop.documents.kinds import COUNCIL, kind_of
from msp_desktop.practice.codes import Agreement, Answer, PartName, Recipient, SharingGround
from msp_desktop.record.canonical import from_json, to_json
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.person import Person
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.visits import car_wash, doorstep, ward
from tests.visits.steady import item

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
JOYCE = f"person.others.{item('bert: joyce')}"
NOT_JOYCE = f"outcomes.not_wanted.{item('bert: not joyce')}.words"


def with_answer(agreement: Agreement | None, **more: object) -> Conversation:
    decision = SharingDecision(
        id=item("to the council"), recipient=Recipient.COUNCIL, agreement=agreement
    ).but(**more)
    conversation = begin(Practitioner(name="PC Rowan Applegarth"), at=AT)
    return conversation.but(
        person=Person(name="Albert Teasel", known_as="Bert"),
        sharing=Sharing(decisions=(decision,)),
    )


def why(
    conversation: Conversation,
    key: str,
    included: frozenset[str] = frozenset(),
    excluded: frozenset[str] = frozenset(),
) -> str:
    return decision_on(conversation, key, included, excluded).why


def decision_on(
    conversation: Conversation,
    key: str,
    included: frozenset[str] = frozenset(),
    excluded: frozenset[str] = frozenset(),
) -> DisclosureDecision:
    decisions = disclosure_decisions(conversation, COUNCIL, included, excluded)
    return next(decision for decision in decisions if decision.key == key)


def test_every_part_is_decided_once_and_in_order() -> None:
    decisions = disclosure_decisions(doorstep.visit(AT), COUNCIL)
    assert [d.key for d in decisions if "." not in d.key] == list(PartName)


def test_what_the_person_agrees_to_is_in_because_they_agree() -> None:
    assert why(doorstep.visit(AT), "concern") == "Bert agrees"


def test_agreement_in_part_starts_with_nothing_ticked() -> None:
    conversation = with_answer(Agreement.IN_PART, which_part="Not the letters.")
    conversation = conversation.but(person=conversation.person.but(where="At home."))
    assert not decision_on(conversation, "person.where").included
    ticked = frozenset({"person.where"})
    assert why(conversation, "person", included=ticked) == "Bert agrees in part"
    assert decision_on(conversation, "person.where", included=ticked).included


def test_a_ground_stands_where_agreement_does_not() -> None:
    conversation = with_answer(
        Agreement.DOES_NOT,
        grounds=(SharingGround.SERIOUS_CRIME,),
        grounds_words="They take his money.",
    )
    assert why(conversation, "person") == "on the ground: serious crime"


@pytest.mark.parametrize(
    "noted", [{}, {"grounds": (SharingGround.DUTY,)}, {"grounds_words": "Because."}]
)
def test_a_no_without_a_ground_in_words_is_a_no(noted: dict[str, object]) -> None:
    with pytest.raises(SharingNotAllowed) as refused:
        disclosure_decisions(with_answer(Agreement.DOES_NOT, **noted), COUNCIL)
    assert "Bert" not in refused.value.sentence
    assert "Nothing was made or shared" in refused.value.sentence


def test_who_cannot_decide_needs_words_for_their_best_interests() -> None:
    with pytest.raises(SharingNotAllowed):
        disclosure_decisions(with_answer(Agreement.CANNOT_DECIDE), COUNCIL)
    noted = with_answer(Agreement.CANNOT_DECIDE, grounds_words="He would want help.")
    assert why(noted, "person") == "Bert cannot decide; in their best interests"


@pytest.mark.parametrize("agreement", [None, Agreement.NOT_ASKED])
def test_who_was_not_asked_is_not_taken_to_agree(agreement: Agreement | None) -> None:
    conversation = with_answer(agreement)
    assert "was not asked" in why(conversation, "person")
    decisions = disclosure_decisions(conversation, COUNCIL)
    assert any("not been asked" in r for r in disclosure_warnings(conversation, COUNCIL, decisions))


def test_a_part_of_which_nothing_was_said_says_that() -> None:
    assert why(doorstep.visit(AT), "closing") == "nothing was said"
    assert why(car_wash.visit(AT), "closing") == "not asked, and the reason is given"


def test_words_about_somebody_not_to_be_told_are_out_and_can_be_put_in() -> None:
    bert = doorstep.visit(AT)
    kept_out = decision_on(bert, NOT_JOYCE)
    assert (kept_out.included, kept_out.why) == (
        False,
        "mentions Joyce, whom Bert does not want told",
    )
    assert decision_on(bert, NOT_JOYCE, included=frozenset({NOT_JOYCE})).included


def test_no_title_or_reason_holds_what_was_said() -> None:
    for conversation in (doorstep.visit(AT), *ward.visit(AT), car_wash.visit(AT)):
        for decision in disclosure_decisions(conversation, COUNCIL):
            assert "home" not in f"{decision.title} {decision.why}"


def test_the_record_that_is_laid_out_holds_nothing_that_is_out() -> None:
    bert = doorstep.visit(AT)
    record = redacted_record(bert, disclosure_decisions(bert, COUNCIL), COUNCIL)
    assert record.outcomes.not_wanted[0].words.text == REDACTED
    assert b"have me in a home" not in to_json(record)
    assert b"Phones on Sundays" not in to_json(record)
    assert from_json(to_json(record)) == record


def test_what_is_allowed_is_left_exactly_as_it_was() -> None:
    bert = doorstep.visit(AT)
    everything = frozenset({NOT_JOYCE, JOYCE})
    assert redacted_record(bert, disclosure_decisions(bert, COUNCIL, everything), COUNCIL) == bert


@pytest.mark.parametrize("name", [name for name in PartName if name is not PartName.SHARING])
def test_any_part_but_sharing_can_be_left_out(name: PartName) -> None:
    bert = doorstep.visit(AT)
    decisions = disclosure_decisions(bert, COUNCIL, excluded=frozenset({name.value}))
    record = redacted_record(bert, decisions, COUNCIL)
    left = getattr(record, name)
    kept = Person(others=record.person.others) if name is PartName.PERSON else type(left)()
    assert left == kept


def test_sharing_is_never_left_out() -> None:
    assert decision_on(doorstep.visit(AT), "sharing", excluded=frozenset({"sharing"})).included


def test_one_item_or_one_field_can_be_left_out() -> None:
    bert = doorstep.visit(AT)
    cribbage = f"outcomes.items.{doorstep.CRIBBAGE}"
    out = frozenset({cribbage, "concern.location", "concern.section_42", "concern.observed"})
    record = redacted_record(bert, disclosure_decisions(bert, COUNCIL, excluded=out), COUNCIL)
    assert [o.id for o in record.outcomes.items] == [doorstep.NIGHTS, doorstep.LETTERS]
    assert record.concern.location is None
    assert record.concern.section_42.needs.reason == ""
    assert record.concern.observed == REDACTED


def test_a_key_of_no_part_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no part"):
        disclosure_decisions(doorstep.visit(AT), COUNCIL, excluded=frozenset({"outcome"}))


@pytest.mark.parametrize("recipient", [Recipient.FAMILY_OR_FRIEND, Recipient.OTHER])
def test_a_kind_of_recipient_without_a_document_is_refused(recipient: Recipient) -> None:
    with pytest.raises(UnknownDocumentKind):
        kind_of(recipient)


def test_remarks_name_nobody() -> None:
    for conversation in (doorstep.visit(AT), *ward.visit(AT), car_wash.visit(AT)):
        decisions = disclosure_decisions(conversation, COUNCIL)
        said = " ".join(disclosure_warnings(conversation, COUNCIL, decisions))
        assert not any(name in said for name in ("Bert", "Joyce", "Wren", "Col", "Karwan"))


def test_danger_now_is_remarked_on() -> None:
    bert = doorstep.visit(AT)
    bert = bert.but(opening=bert.opening.but(immediate_danger=Answer.YES))
    decisions = disclosure_decisions(bert, COUNCIL)
    assert any("Ring as well" in r for r in disclosure_warnings(bert, COUNCIL, decisions))
