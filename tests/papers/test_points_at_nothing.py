"""No paper sends its reader to look for what is not on it, and none promises what nobody agreed."""

from datetime import UTC, datetime

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import KINDS, PERSON, kind_named
from msp_desktop.practice.codes import (
    Agreement,
    Answer,
    PartName,
    Recipient,
    SourceOfRisk,
)
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.concern import Concern
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.outcomes import NotWanted, Outcome, Outcomes
from msp_desktop.record.part import SpokenWords
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.record.plan import Action, Plan
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.documents.words_told import document_of, words_told
from tests.visits import car_wash, doorstep
from tests.visits.steady import item, whole

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
WORKER = Practitioner(name="Ottoline Marchbank")
ASKING = [kind for kind in KINDS if kind.asks]
POINTERS = ("described below", "set out below", "the words below", "named above", "named below")


def _agreed() -> Conversation:
    return begin(WORKER, at=AT).but(
        person=Person(name="Ada Thistle"),
        sharing=Sharing(
            decisions=tuple(
                SharingDecision(id=item(each), recipient=each, agreement=Agreement.AGREES)
                for each in Recipient
            )
        ),
    )


def _told(kind: DocumentKind, visit: Conversation, *, without: frozenset[str] = frozenset()) -> str:
    shared = disclose(visit, kind, excluded=without)
    return words_told(compose(shared, kind, at=AT, pack=built_in()))


@pytest.mark.parametrize("kind", ASKING, ids=lambda kind: kind.id)
def test_with_nothing_said_nobody_is_sent_to_look_for_it(kind: DocumentKind) -> None:
    told = _told(kind, _agreed())
    assert [words for words in POINTERS if words in told] == []


@pytest.mark.parametrize("kind", ASKING, ids=lambda kind: kind.id)
def test_with_the_concern_and_the_words_left_out_nobody_is_sent_to_look_for_them(
    kind: DocumentKind,
) -> None:
    visit = doorstep.visit(AT).but(sharing=_agreed().sharing)
    out = frozenset({PartName.CONCERN, PartName.OUTCOMES, PartName.STATEMENTS, PartName.PLAN})
    told = _told(kind, visit, without=frozenset(map(str, out)))
    assert [words for words in (*POINTERS, "the plan below") if words in told] == []


def test_who_the_worker_the_service_and_the_children_are_is_pointed_to_where_it_is_said() -> None:
    concern = Concern(
        source_of_risk=SourceOfRisk.SERVICE_PROVIDER,
        source_note="A night worker of Invented House.",
        children_at_risk=Answer.YES,
        children_note="Two grandchildren, who stay at weekends.",
    )
    visit = _agreed().but(concern=concern)
    for name, asked, stands in (
        ("position_of_trust", "the worker described below", "A night worker"),
        ("regulator", "the service described below", "Invented House"),
        ("children", "the children described below", "Two grandchildren"),
    ):
        told = _told(kind_named(name), visit)
        assert asked in told
        assert stands in told
    for name, asked in (
        ("position_of_trust", "Ask Ottoline Marchbank who the worker is"),
        ("regulator", "Ask Ottoline Marchbank which service it is"),
        ("children", "Ask Ottoline Marchbank which children this may be about"),
    ):
        assert asked in _told(kind_named(name), _agreed())


def test_who_does_it_and_when_is_no_promise_where_nobody_said_so() -> None:
    actions = (Action(id=item("visit"), what="A visit"),)
    visit = _agreed().but(plan=Plan(actions=actions))
    told = _told(PERSON, visit)
    assert "Ask us" in told
    assert "We will" not in told


def test_what_is_kept_private_is_pointed_at_by_no_line_of_the_persons_copy() -> None:
    """Bert's copy leaves out what he said of Joyce, and reads as if he had said nothing of her."""
    bert = doorstep.visit(AT)
    silent = bert.but(outcomes=bert.outcomes.but(not_wanted=()), person=bert.person.but(others=()))
    both = [_told(PERSON, each) for each in (bert, silent)]
    assert both[0] == both[1]
    assert "You can ask to see all of it." in both[0]


@pytest.mark.parametrize("answer", [Answer.NO, Answer.NOT_SURE, None])
def test_children_are_among_others_at_risk_only_where_that_is_said(answer: Answer | None) -> None:
    karwan = car_wash.visit(AT)
    for children, stands in ((answer, False), (Answer.YES, True)):
        visit = karwan.but(concern=karwan.concern.but(children_at_risk=children))
        told = words_told(document_of(kind_named("council"), visit))
        assert ("children among them" in told) is stands
        assert "children included" not in told


def test_a_chronology_says_what_is_not_wanted_as_not_wanted() -> None:
    unwanted = NotWanted(id=item("police"), words=SpokenWords(text="The police at my door."))
    visit = _agreed().but(outcomes=Outcomes(not_wanted=(unwanted,)))
    assert "Not wanted: “The police at my door.”" in _told(kind_named("chronology"), visit)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_nobody_is_sent_to_a_list_of_amendments_that_is_not_there(kind: DocumentKind) -> None:
    written = Amendment(
        id=whole("forty"),
        conversation_id=doorstep.visit(AT).id,
        at=AT,
        practitioner=WORKER,
        what="Forty pounds, not thirty.",
        why="It was heard wrongly.",
    )
    lines = words_told(document_of(kind, doorstep.visit(AT), amendments=(written,))).splitlines()
    assert any("See “Amendments”" in each for each in lines) is ("Amendments" in lines)


def test_a_wish_that_is_kept_private_is_not_said_to_be_none() -> None:
    """It names Joyce, who is not to be told: his copy is silent on it."""
    wish = Outcome(id=item("joyce"), words=SpokenWords(text="I want Joyce to stop."))
    joyce = OtherPerson(id=item("her"), name="Joyce", may_be_told=Answer.NO)
    visit = _agreed().but(
        person=Person(name="Ada Thistle", others=(joyce,)), outcomes=Outcomes(items=(wish,))
    )
    told = _told(PERSON, visit)
    assert "Joyce" not in told
    assert "You have not told us" not in told
    assert "You have not told us yet what you want." in _told(PERSON, _agreed())


def test_a_chronology_says_that_an_agreement_was_withdrawn() -> None:
    (council,) = _agreed_to(Recipient.COUNCIL).sharing.decisions
    back = council.but(withdrawn=Answer.YES)
    told = _told(kind_named("chronology"), _agreed().but(sharing=Sharing(decisions=(back,))))
    assert "agrees; withdrawn" in told


def test_a_chronology_joins_no_answers_to_different_questions() -> None:
    told = words_told(document_of(kind_named("chronology"), doorstep.visit(AT)))
    assert "On prevention, partly: “nobody told me they sell your name on”" in told
    assert "On partnership, not true: “you lot never talk to each other”" in told
    assert "Their own statement: “I want to stay in my own house.” Agreed." in told


def test_a_chronology_says_that_it_was_shared_all_the_same_and_on_what() -> None:
    told = words_told(document_of(kind_named("chronology"), car_wash.visit(AT)))
    line = next(each for each in told.splitlines() if "Sharing with MASH" in each)
    for words in (
        "Shared without agreement",
        "Grounds: others at risk; serious crime",
        "Told: Yes",
    ):
        assert words in line


def test_an_agreement_to_marac_is_no_agreement_to_a_domestic_abuse_service() -> None:
    for kind in ("person", "chronology"):
        told = _told(kind_named(kind), _agreed_to(Recipient.MARAC))
        assert "MARAC" in told
        assert "domestic abuse service" not in told


def _agreed_to(only: Recipient) -> Conversation:
    decisions = _agreed().sharing.decisions
    return _agreed().but(
        sharing=Sharing(decisions=tuple(each for each in decisions if each.recipient is only))
    )
