"""Who the risk may come from, who may be tied to them, and why an earlier answer is asked anew."""

from datetime import UTC, date, datetime, timedelta

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.disclosure.answers import NoSuchAnswerError, answer_at, with_answer
from msp_desktop.disclosure.case import disclose_case
from msp_desktop.disclosure.corrections import corrected
from msp_desktop.disclosure.decision import is_in
from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.disclosure.risk_source import alleged, reader_ties
from msp_desktop.disclosure.safe_contact import address_search
from msp_desktop.disclosure.standing import StandingAgreement, why_ask_again
from msp_desktop.disclosure.word_forms import are_forms_of_one
from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.practice.codes import (
    AbuseType,
    Agreement,
    Answer,
    Recipient,
    SourceOfRisk,
)
from msp_desktop.record.advocates_record import AdvocatesRecord, NamedAdvocate
from msp_desktop.record.amendment import RecordWithAmendments, amendment
from msp_desktop.record.case.state import what_stands
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.person import OtherPerson
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.visits.steady import item

OFFICER = Practitioner(name="Ola Reedmace", role="Housing officer")
AT = datetime(2026, 3, 8, 10, tzinfo=UTC)
DECISION = SharingDecision(id=item("to"), recipient=Recipient.PARTNER, name="Dr Moss, Fen Clinic")


def told(*others: OtherPerson, **concern: object) -> Conversation:
    visit = begin(OFFICER, at=AT)
    person = visit.person.but(name="Ada Thistle", others=others)
    return visit.but(person=person, concern=visit.concern.but(**concern))


def somebody(name: str, **said: object) -> OtherPerson:
    return OtherPerson(id=item(name), name=name).but(**said)


# Who the risk comes from.


def test_whoever_is_marked_is_meant_and_a_no_is_never_overridden() -> None:
    marked = somebody("Carl Moss", risk_from=Answer.YES)
    assert alleged(told(marked, somebody("Ned Fen"), source_note="Ned Fen")) == (marked,)
    denied = somebody("Ned Fen", risk_from=Answer.NO)
    assert alleged(told(denied, source_note="It is said to be Ned.")) == ()


def test_whoever_the_concern_names_or_describes_is_meant() -> None:
    ned = somebody("Ned Fen")
    for said in ("It is said to be Ned.", "(Ned)", "Ned’s friends", "Fen, as she calls him"):
        assert alleged(told(ned, source_note=said)) == (ned,)
    assert alleged(told(ned, source_note="It is nedless to say.")) == ()
    anne = somebody("Anne-Marie")
    assert alleged(told(anne, source_note="Anne-Marie; nobody else")) == (anne,)
    wife = somebody("Una Reed", relationship="her ex-partner")
    assert alleged(told(wife, relationship="the girlfriend")) == (wife,)
    assert alleged(told(wife, relationship="a neighbour")) == ()


@pytest.mark.parametrize(
    ("innocent", "source"),
    [
        ("friend", "her boyfriend"),
        ("his son", "the grandson"),
        ("next-door neighbour", "an ex"),
        ("aunt", "the taunting teenagers"),
    ],
)
def test_nobody_is_meant_by_a_part_of_a_word(innocent: str, source: str) -> None:
    assert alleged(told(somebody("Una Reed", relationship=innocent), relationship=source)) == ()


@pytest.mark.parametrize(
    ("relationship", "source"),
    [
        ("fiancée", "the partner"),
        ("her fiancé", "boyfriend"),
        ("son", "his son, who comes on Fridays"),
        ("ex-husband", "her ex"),
    ],
)
def test_a_relationship_is_known_in_other_words(relationship: str, source: str) -> None:
    una = somebody("Una Reed", relationship=relationship)
    assert alleged(told(una, relationship=source)) == (una,)


def test_a_reader_is_tied_by_what_is_noted_by_a_name_or_by_where_somebody_works() -> None:
    carl = somebody("Carl Moss", risk_from=Answer.YES, works_for="Fen Clinic")
    visit = told(carl, source_note="The Elm Lodge team says so")
    assert len(reader_ties(visit, DECISION, "")) == 2
    assert len(reader_ties(visit, None, "Elm Lodge")) == 1
    noted = DECISION.but(reader_tied=Answer.YES, name="")
    assert reader_ties(visit, noted, "Somebody else") == (
        "it is noted that the reader is tied to whoever the risk comes from",
    )
    assert reader_ties(visit, DECISION.but(reader_tied=Answer.NO), "") == ()
    assert reader_ties(visit, None, "Nobody of theirs") == ()


# Why an answer is asked anew.


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"types": (AbuseType.NEGLECT, AbuseType.PHYSICAL)}, "a type of abuse"),
        ({"others_at_risk": Answer.YES}, "others are at risk"),
        ({"source_of_risk": SourceOfRisk.SERVICE_PROVIDER}, "who the risk comes from changed"),
        ({"relationship": "her nephew"}, "who the risk comes from changed"),
    ],
)
def test_what_changed_since_an_answer_is_a_reason_to_ask_again(
    changes: dict[str, object], why: str
) -> None:
    before = told(types=(AbuseType.NEGLECT,))
    then = StandingAgreement(DECISION, AT.date(), before)
    now = before.but(concern=before.concern.but(**changes))
    (found,) = why_ask_again(then, now)
    assert why in found
    assert why_ask_again(then, before) == ()


def test_danger_and_marac_are_reasons_to_ask_again() -> None:
    before = told()
    then = StandingAgreement(DECISION, AT.date(), before)
    danger = before.but(opening=before.opening.but(immediate_danger=Answer.YES))
    assert why_ask_again(then, danger) == ("somebody is in danger now",)
    context = before.concern.context
    abuse = context.domestic_abuse.but(marac=Answer.YES)
    marac = before.but(concern=before.concern.but(context=context.but(domestic_abuse=abuse)))
    assert why_ask_again(then, marac) == ("what points to MARAC changed",)


# What was put right.


@pytest.mark.parametrize(
    ("what", "born"),
    [
        ("She was born on 3 May 1941.", date(1941, 5, 3)),
        ("The birth date is wrong: she was born in 1941.", date(1941, 2, 28)),
        ("She was born in 1941 or 1942.", None),
        ("The address was wrong: 1941 Fen Row.", None),
    ],
)
def test_a_birth_date_is_put_right_where_one_other_is_said(what: str, born: date | None) -> None:
    visit = told()
    first = SpokenDate(said="29/2/1940", on=date(1940, 2, 29))
    visit = visit.but(person=visit.person.but(born=first))
    written = amendment(visit.id, OFFICER, at=AT + timedelta(days=1), what=what, why="Misheard.")
    found = corrected(visit, [written]).person.born.on
    assert found == (born or first.on)


def test_an_answer_that_is_not_there_can_be_neither_read_nor_put_right() -> None:
    visit = told(somebody("Ned Fen"))
    for key in ("elsewhere.name", "person.nothing", "person.others.none.name"):
        with pytest.raises(NoSuchAnswerError):
            with_answer(visit, key, "x")
        assert answer_at(visit, key) is None


def test_a_piece_goes_as_the_nearest_decision_says() -> None:
    decided = {"concern": True, "concern.accounts": False}
    assert is_in("concern.observed", decided)
    assert not is_in("concern.accounts.one.words", decided)
    assert not is_in("plan.actions", decided)


# Words and names.


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("leg", "leg", True),
        ("worried", "worry", True),
        ("families", "family", True),
        ("organised", "organize", True),
        ("leg", "lag", False),
    ],
)
def test_forms_of_one_word_are_told_from_other_words(one: str, other: str, same: bool) -> None:
    assert are_forms_of_one(one, other) is same


def test_everybody_named_in_a_field_of_their_own_is_taken_out_of_words() -> None:
    visit = told(somebody("Ned Fen", relationship="nephew"))
    record = AdvocatesRecord(advocates=(NamedAdvocate(id=item("a"), name="Imani Foss"),))
    family = SharingDecision(
        id=item("f"), recipient=Recipient.FAMILY_OR_FRIEND, name="Cora Bracken"
    )
    visit = visit.but(
        advocacy=visit.advocacy.but(own_record=record), sharing=Sharing(decisions=(family,))
    )
    said = KnownNames([RecordWithAmendments(visit)]).taken_out_of(
        "Imani told Cora and Ned that Ada is well."
    )
    for name in ("Imani", "Cora", "Ned", "Ada"):
        assert name not in said


def test_a_case_without_a_conversation_has_nothing_to_disclose() -> None:
    state = what_stands(begin(OFFICER, at=AT).id, [])
    with pytest.raises(ValueError, match="no conversation"):
        disclose_case(state, [], COUNCIL)
    assert Agreement.AGREES in Agreement


def test_an_address_is_looked_for_by_its_telling_words_and_not_by_two_letters() -> None:
    visit = told()
    visit = visit.but(person=visit.person.but(where="Ty Bach, 7 Elm Rise"))
    search = address_search(visit)
    assert search.find("She is seen near Bach.")
    assert not search.find("Ty said so.")


# Who is meant, where others have a name or a relationship like theirs.


def family(*said: tuple[str, str]) -> tuple[OtherPerson, ...]:
    return tuple(somebody(name, relationship=relationship) for name, relationship in said)


def meant(others: tuple[OtherPerson, ...], **concern: object) -> list[str]:
    return [each.name for each in alleged(told(*others, **concern))]


SON_AND_DAUGHTER = family(("Peter Thistle", "son"), ("Susan Thistle", "daughter"))


@pytest.mark.parametrize(
    ("note", "names"),
    [
        ("Her son Peter Thistle takes her pension", ["Peter Thistle"]),
        ("It is Susan.", ["Susan Thistle"]),
        ("Peter and Susan Thistle", ["Peter Thistle", "Susan Thistle"]),
        ("The Thistles’ dog; Mr Thistle", []),
        ("A Frank Thistle whom nobody knows", []),
        ("It is not Peter", []),
    ],
)
def test_nobody_is_meant_by_a_name_that_others_have(note: str, names: list[str]) -> None:
    assert meant(SON_AND_DAUGHTER, source_note=note) == names


def test_nobody_is_meant_by_the_surname_of_a_stranger_or_by_a_word() -> None:
    others = family(("Ned Fen", "friend"), ("Mark Moss", "lodger"))
    assert meant(others, source_note="Carl Fen came with Mr Fen") == ["Ned Fen"]
    assert meant(others, source_note="Carl Fen left a mark on her arm") == []


@pytest.mark.parametrize(
    ("source", "listed", "names"),
    [
        ("her son's wife", (("Tom", "son"), ("Kim", "daughter in law")), []),
        ("her son’s wife", (("Tom", "son"), ("Kim", "son's wife")), ["Kim"]),
        ("mother-in-law", (("Ann", "mother"), ("Bea", "mother-in-law")), ["Bea"]),
        ("mother in law", (("Ann", "mother"),), []),
        ("ex-husband", (("Peter", "husband"), ("John", "ex-husband")), ["John"]),
        ("her former husband", (("Peter", "husband"), ("John", "ex husband")), ["John"]),
        ("the ex-partner", (("Peter", "husband"),), []),
        ("friend of her son", (("Tom", "son"), ("Ray", "friend")), []),
        ("step-son", (("Tom", "son"), ("Sam", "stepson")), ["Sam"]),
        ("not her husband, a lodger", (("Peter", "husband"), ("Ray", "lodger")), ["Ray"]),
        ("her partner and his friend", (("Peter", "partner"), ("Ray", "friend")), ["Peter"]),
        ("her son", (("Tom", "son"), ("Sam", "son")), []),
        ("her partner", (("Peter", "husband"), ("Ray", "boyfriend")), []),
        ("her eldest son", (("Tom", "son"), ("Ann", "daughter")), ["Tom"]),
        ("son and daughter", (("Tom", "son"), ("Ann", "daughter")), ["Tom", "Ann"]),
        ("husband of thirty years", (("Peter", "husband"),), ["Peter"]),
        ("neighbour from upstairs", (("Ray", "neighbour"), ("Tom", "son")), ["Ray"]),
    ],
)
def test_only_who_is_that_to_the_person_is_meant(
    source: str, listed: tuple[tuple[str, str], ...], names: list[str]
) -> None:
    assert meant(family(*listed), relationship=source) == names


def test_where_it_may_be_one_or_another_the_paper_names_nobody_and_says_so() -> None:
    council = SharingDecision(
        id=item("council"), recipient=Recipient.COUNCIL, agreement=Agreement.AGREES
    )
    visit = told(*family(("Tom", "son"), ("Sam", "son")), relationship="her son")
    shared = disclose(visit.but(sharing=Sharing(decisions=(council,))), COUNCIL)
    assert shared.record.person.others == ()
    assert any("is not plain which of the people" in each for each in shared.remarks)
    works_there = somebody("Tom", relationship="son", works_for="Fen Clinic")
    tied = told(works_there, somebody("Sam", relationship="son"), relationship="her son")
    assert reader_ties(tied, DECISION, "")
