"""What a paper says of itself and of whom: no meeting that is past, no name that is described."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import COUNCIL, KINDS, PERSON, SUPERVISOR
from msp_desktop.documents.make import make_document
from msp_desktop.documents.neutral_notes import OVER, neutral_sentences
from msp_desktop.documents.recipe import document_from, recipe_from_json
from msp_desktop.practice.codes import (
    Agreement,
    Answer,
    CapacityResult,
    Recipient,
    SaidBy,
)
from msp_desktop.questions.packs import built_in
from msp_desktop.record.advocacy import Advocacy, AppropriatePerson
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.capacity import Attempt, Capacity, NamedDecision
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.opening import Opening
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.record.plan import Action, Plan
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.disclosure.canaries import AT
from tests.visits.steady import item

LATER = AT + timedelta(days=40)
OUTSIDE = tuple(each for each in KINDS if each.recipient is not None)


@pytest.fixture
def ada() -> Conversation:
    agreed = tuple(
        SharingDecision(id=item(each), recipient=each, agreement=Agreement.AGREES)
        for each in Recipient
    )
    return begin(Practitioner(name="PC Rowan Applegarth", neutral_telephone="01632 1"), at=AT).but(
        person=Person(name="Ada Thistle", known_as="Ada"), sharing=Sharing(decisions=agreed)
    )


NOTHING = frozenset[str]()


def _pages(
    one: Conversation,
    kind: DocumentKind,
    *,
    included: frozenset[str] = NOTHING,
    excluded: frozenset[str] = NOTHING,
) -> str:
    shared = disclose(one, kind, included=included, excluded=excluded)
    return repr(compose(shared, kind, at=LATER, pack=built_in()).blocks)


def _meet(said: str, on: date | None = None) -> Plan:
    return Plan(next_conversation=SpokenDate(said=said, on=on))


@pytest.mark.parametrize(
    ("plan", "today", "offered"),
    [
        (_meet("", AT.date() + timedelta(days=7)), AT.date(), True),
        (_meet("", AT.date() + timedelta(days=7)), LATER.date(), False),
        (_meet("next Monday"), AT.date(), True),
        (_meet("next Monday"), LATER.date(), False),
        (
            Plan(actions=(Action(id=item("a"), what="Bring the cat", done=Answer.YES),)),
            AT.date(),
            False,
        ),
        (
            Plan(
                actions=(Action(id=item("a"), what="Bring the cat", when=SpokenDate(on=AT.date())),)
            ),
            LATER.date(),
            False,
        ),
    ],
)
def test_neutral_notes_offer_nothing_whose_day_is_past(
    ada: Conversation, plan: Plan, today: date, *, offered: bool
) -> None:
    number, sentence = neutral_sentences(ada.but(plan=plan), today)
    assert number.offered
    assert sentence.offered is offered
    assert (sentence.why_not == OVER) is not offered


def test_a_sentence_keeps_its_number_when_its_day_has_passed(ada: Conversation) -> None:
    cat = Action(id=item("a"), what="Bring the cat")
    told = ada.but(plan=_meet("", AT.date()).but(actions=(cat,)))
    before, after = (neutral_sentences(told, day) for day in (AT.date(), LATER.date()))
    assert [each.text for each in before] == [each.text for each in after]


def _found(result: CapacityResult) -> Capacity:
    attempt = Attempt(id=item("attempt"), result=result)
    decision = NamedDecision(id=item("d"), decision="To change the locks", attempts=(attempt,))
    return Capacity(doubt=Answer.YES, decisions=(decision,))


@pytest.mark.parametrize("kind", [COUNCIL, SUPERVISOR], ids=lambda each: each.id)
def test_capacity_is_not_assumed_of_what_it_was_found_lacking_for(
    ada: Conversation, kind: DocumentKind
) -> None:
    pages = _pages(ada.but(capacity=_found(CapacityResult.LACKS)), kind)
    assert "Capacity is assumed." not in pages
    assert "For every other decision, capacity is assumed." in pages
    for result in (CapacityResult.HAS, CapacityResult.MAY_LACK):
        assert "Capacity is assumed." in _pages(ada.but(capacity=_found(result)), kind)
    left_out = _pages(
        ada.but(capacity=_found(CapacityResult.LACKS)), kind, excluded=frozenset({"capacity"})
    )
    assert "apacity is assumed" not in left_out


def test_whoever_is_not_named_is_not_described_either(ada: Conversation) -> None:
    aunt = AppropriatePerson(
        name="Joyce Sloe",
        relationship="her aunt from the chip shop",
        able_and_willing=Answer.YES,
        able_and_willing_note="drives the only taxi in Sloe Bay",
        wanted_note="since the wedding",
    )
    told = ada.but(advocacy=Advocacy(appropriate_person=aunt))
    for kind in OUTSIDE:
        if not kind.screened or "advocacy" in kind.names_kept_in:
            continue
        shared = disclose(told, kind, included=frozenset({"advocacy"}))
        whole = _pages(told, kind, included=frozenset({"advocacy"})) + repr(shared.record)
        for words in ("Joyce", "chip shop", "taxi", "wedding"):
            assert words not in whole, kind.id
    allowed = OtherPerson(id=item("joyce"), name="Joyce Sloe", may_be_told=Answer.YES)
    cleared = told.but(person=told.person.but(others=(allowed,)))
    assert "chip shop" in _pages(cleared, COUNCIL, included=frozenset({"advocacy"}))


@pytest.mark.parametrize(
    ("who", "other", "printed"),
    [
        ("Ada", "", "You"),
        ("Ada Thistle", "Ada Sloe", "You"),
        ("Ada", "Ada Sloe", "Ada"),
        ("Mrs Thistle", "Joyce Thistle", "Mrs Thistle"),
        ("Mrs Thistle", "Joyce Sloe", "You"),
    ],
)
def test_what_a_namesake_does_is_not_said_to_be_yours(
    ada: Conversation, who: str, other: str, printed: str
) -> None:
    others = (OtherPerson(id=item("other"), name=other),) if other else ()
    told = ada.but(
        person=ada.person.but(others=others),
        plan=Plan(actions=(Action(id=item("a"), what="Feed the cat", who=who),)),
    )
    assert f"('{printed}', 'Feed the cat.'" in _pages(told, PERSON)


def test_nor_is_what_a_worker_of_that_name_does(ada: Conversation) -> None:
    worker = ada.but(
        practitioner=Practitioner(name="Ada Sloe"),
        plan=Plan(actions=(Action(id=item("a"), what="Feed the cat", who="Ada"),)),
    )
    assert "('Ada', 'Feed the cat.'" in _pages(worker, PERSON)


def _in_part(one: Conversation, accounts: Iterable[str]) -> Conversation:
    held = SharingDecision(
        id=item("council"),
        recipient=Recipient.COUNCIL,
        agreement=Agreement.IN_PART,
        held_back_words="leg",
    )
    told = tuple(Account(id=item(each), words=SpokenWords(text=each)) for each in accounts)
    return one.but(
        opening=Opening(seen_alone=Answer.YES),
        concern=Concern(accounts=told, observed="Thin."),
        plan=Plan(actions=(Action(id=item("a"), what="Feed the cat"),), own_part="Rest."),
        sharing=Sharing(decisions=(held,)),
    )


def test_much_that_is_left_out_is_counted_part_by_part(ada: Conversation) -> None:
    told = _in_part(ada, (f"Account {number}" for number in range(20)))
    put_in = frozenset({"opening.seen_alone", "person", f"plan.actions.{item('a')}"})
    made = make_document(told, COUNCIL, at=AT, included=put_in)
    words = repr(made.document.blocks)
    listed = words[words.index("Left out of this copy: ") :].partition("'")[0]
    assert "Concern: 21 pieces" in listed
    assert ". Plan: " in listed
    assert len(listed) < 200
    assert made.shared is not None
    recipe = recipe_from_json(made.recipe)
    assert recipe is not None
    came = RecordWithAmendments(made.shared.record, made.shared.amendments)
    assert document_from(recipe, came, made.record, built_in()) == made.document


def test_what_staff_said_is_read_for_a_name_in_any_voice(ada: Conversation) -> None:
    words = SpokenWords(text="Will hit her. I will ask.", said_by=SaidBy.STAFF)
    told = ada.but(
        person=ada.person.but(
            others=(OtherPerson(id=item("will"), name="Will", may_be_told=Answer.NO),)
        ),
        concern=Concern(accounts=(Account(id=item("words"), words=words),)),
    )
    assert "hit her" not in _pages(told, COUNCIL)


@pytest.mark.parametrize(
    ("name", "relationship", "whom"),
    [
        ("Mark Bell", "sister's husband", "him"),
        ("Ian Bell", "daughter’s boyfriend", "him"),
        ("Kim Bell", "brother's wife", "her"),
        ("Kit Bell", "mother's partner", "them"),
        ("Bea Bell", "mother-in-law", "her"),
        ("Sister Bell", "", "them"),
        ("Joyce’s dad", "lodger", "them"),
    ],
)
def test_a_pronoun_is_of_who_they_are_and_not_of_whose(
    ada: Conversation, name: str, relationship: str, whom: str
) -> None:
    bell = OtherPerson(id=item("bell"), name=name, relationship=relationship, may_be_told=Answer.NO)
    told_of = ada.but(
        person=ada.person.but(others=(bell,)),
        sharing=Sharing(decisions=ada.sharing.decisions[:1]),
    )
    assert f"{name}: Ada does not agree. Do not tell {whom}." in _pages(told_of, SUPERVISOR)
