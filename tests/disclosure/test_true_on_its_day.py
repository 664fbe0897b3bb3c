"""What a paper says is true on the day it is made, for whoever acts on it and whoever finds it."""

from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.disclosure.case import disclose_case
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.compose import compose, compose_case
from msp_desktop.documents.kinds import kind_named
from msp_desktop.practice.codes import (
    AbuseType,
    Achieved,
    Agreement,
    Answer,
    Recipient,
    SaidBy,
    SharingGround,
    Stage,
)
from msp_desktop.practice.contact_codes import ContactWayKind
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import RecordWithAmendments, amendment
from msp_desktop.record.capacity import BestInterests, Capacity, Decider, NamedDecision
from msp_desktop.record.case.state import what_stands
from msp_desktop.record.closing import Closing, OutcomeView
from msp_desktop.record.concern import Account, Concern, Section42
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.follow_on import start_follow_on
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcome, Outcomes
from msp_desktop.record.part import Indication, SpokenDate, SpokenWords
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.record.plan import Plan
from msp_desktop.record.safe_contact import ContactWay, SafeContact
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.disclosure.canaries import AT
from tests.visits.steady import item

OFFICER = Practitioner(name="PC Rowan Applegarth")
LATER = AT + timedelta(days=20)
NEXT_DAY = SpokenDate(said="Tuesday", on=date(2026, 11, 24))


def _agrees(recipient: Recipient, **more: object) -> SharingDecision:
    said = SharingDecision(
        id=item(recipient), recipient=recipient, agreement=Agreement.AGREES, what="What she wants."
    )
    return said.but(**more)


@pytest.fixture
def visit() -> Conversation:
    return begin(OFFICER, at=AT).but(
        person=Person(name="Ada Thistle"),
        opening=Opening(immediate_danger=Answer.YES, danger_action="Police rung at ten"),
        sharing=Sharing(decisions=tuple(_agrees(each) for each in Recipient)),
    )


def _paper(
    name: DocumentKindName,
    one: Conversation,
    *,
    at: datetime = LATER,
    excluded: frozenset[str] = frozenset(),
) -> str:
    kind = kind_named(name)
    shared = disclose(one, kind, excluded=excluded)
    return repr(compose(shared, kind, at=at, pack=built_in()).blocks)


def test_danger_of_an_earlier_day_is_not_told_as_todays(visit: Conversation) -> None:
    paper = _paper(DocumentKindName.COUNCIL, visit)
    assert "Yes, now" not in paper
    assert "Yes. Police rung at ten. As recorded on 20 November 2026." in paper
    assert "By when: now. Someone was in danger on 20 November 2026." in paper
    safe = visit.but(opening=Opening(immediate_danger=Answer.NO))
    assert "No. As recorded on 20 November 2026." in _paper(DocumentKindName.COUNCIL, safe)
    today = _paper(DocumentKindName.COUNCIL, visit, at=AT)
    assert "'Yes, now. Police rung at ten.'" in today


def test_safe_ways_have_their_day_in_a_later_paper(visit: Conversation) -> None:
    clinic = ContactWay(
        id=item("clinic"), way=ContactWayKind.IN_PERSON, detail="The clinic", safe=Answer.YES
    )
    reached = visit.but(opening=Opening(safe_contact=SafeContact(ways=(clinic,))))
    said = "In person, The clinic. Said on 20 November 2026."
    assert said in _paper(DocumentKindName.POLICE, reached)
    assert said not in _paper(DocumentKindName.POLICE, reached, at=AT)


@pytest.mark.parametrize(
    "name",
    [DocumentKindName.POLICE, DocumentKindName.DOMESTIC_ABUSE, DocumentKindName.PUBLIC_GUARDIAN],
)
def test_a_reader_without_a_safe_way_is_told_through_whom(
    visit: Conversation, name: DocumentKindName
) -> None:
    through = "Through PC Rowan Applegarth: agree first how and when."
    assert through in _paper(name, visit)
    noted = visit.but(opening=Opening(contact_again="Text 01632 960 114"))
    without = _paper(name, noted, excluded=frozenset({"opening.safe_contact"}))
    assert through in without
    assert "960" not in without


def test_nobody_is_asked_to_answer_before_a_day_that_is_past(visit: Conversation) -> None:
    ahead = visit.but(opening=Opening(), plan=Plan(next_conversation=NEXT_DAY))
    by = "By when: before the next conversation"
    assert by in _paper(DocumentKindName.COUNCIL, ahead, at=AT)
    assert by not in _paper(DocumentKindName.COUNCIL, ahead)
    assert "We talk again: Tuesday" in _paper(DocumentKindName.PERSON, ahead, at=AT)
    assert "We talk again" not in _paper(DocumentKindName.PERSON, ahead)


def test_a_day_in_words_alone_says_when_it_was_said(visit: Conversation) -> None:
    ahead = visit.but(
        opening=Opening(), plan=Plan(next_conversation=SpokenDate(said="next Tuesday"))
    )
    paper = _paper(DocumentKindName.COUNCIL, ahead)
    assert "next conversation, next Tuesday (said on 20 November 2026)." in paper
    assert "Next conversation: next Tuesday (said on 20 November 2026)" in paper


OUTSIDERS = (
    DocumentKindName.LANDLORD,
    DocumentKindName.BANK,
    DocumentKindName.FIRE,
    DocumentKindName.PARTNER,
)


def _with_marek(visit: Conversation, abuse: AbuseType) -> Conversation:
    """She refuses the police, and Marek by name; an enquiry goes on."""
    refuses = Agreement.DOES_NOT
    decisions = tuple(
        each.but(agreement=refuses) if each.recipient is Recipient.POLICE else each
        for each in visit.sharing.decisions
        if each.recipient is not Recipient.FAMILY_OR_FRIEND
    )
    marek = OtherPerson(id=item("marek"), name="Marek", may_be_told=Answer.NO)
    nephew = SharingDecision(
        id=item("nephew"), recipient=Recipient.OTHER, name="Tadek", agreement=refuses
    )
    return visit.but(
        opening=Opening(),
        concern=Concern(types=(abuse,), stage=Stage.ENQUIRY),
        person=visit.person.but(others=(marek,)),
        sharing=Sharing(decisions=(*decisions, nephew)),
    )


@pytest.mark.parametrize("name", OUTSIDERS)
def test_nothing_goes_to_an_outsider_unticked_where_a_word_may_hurt_her(
    visit: Conversation, name: DocumentKindName
) -> None:
    her = _with_marek(visit, AbuseType.DOMESTIC)
    kind = kind_named(name)
    shared = disclose(her, kind)
    paper = f"{compose(shared, kind, at=AT, pack=built_in())!r} {shared.record!r}"
    for word in ("Marek", "Tadek", "Police", "enquiry going on"):
        assert word not in paper
    assert [each.recipient for each in shared.record.sharing.decisions] == [kind.recipient]
    assert "Tell nobody else of this." in paper
    ticked = frozenset({f"person.others.{item('marek')}"})
    assert "Marek, not to be told" in repr(
        compose(disclose(her, kind, included=ticked), kind, at=AT, pack=built_in())
    )


@pytest.mark.parametrize("name", OUTSIDERS)
def test_an_outsider_is_not_told_of_an_enquiry_nor_of_other_agencies(
    visit: Conversation, name: DocumentKindName
) -> None:
    paper = _paper(name, _with_marek(visit, AbuseType.FINANCIAL_OR_MATERIAL))
    assert "enquiry going on" not in paper
    assert "Police" not in paper
    assert "Marek: Ada Thistle does not agree. Do not tell them." in paper


def test_best_interests_are_said_only_where_somebody_decided_on_them(visit: Conversation) -> None:
    cannot = tuple(
        each.but(agreement=Agreement.CANNOT_DECIDE, **more)
        for each, more in (
            (_agrees(Recipient.HEALTH), {"grounds_words": "She needs the dressing changed."}),
            (_agrees(Recipient.FIRE), {}),
        )
    )
    back = _agrees(Recipient.BANK, withdrawn=Answer.YES)
    decisions = (_agrees(Recipient.COUNCIL), *cannot, back)
    paper = _paper(DocumentKindName.COUNCIL, visit.but(sharing=Sharing(decisions=decisions)))
    assert "Health: Ada Thistle cannot decide; best interests." in paper
    assert "Fire and rescue service: Ada Thistle cannot decide. Not shared." in paper
    assert "withdrawn it. Nothing more is shared." in paper
    forced = back.but(grounds=(SharingGround.SERIOUS_CRIME,), grounds_words="Money goes each week.")
    told = visit.but(sharing=Sharing(decisions=(_agrees(Recipient.COUNCIL), forced)))
    assert "withdrawn it. Shared without agreement." in _paper(DocumentKindName.COUNCIL, told)


@pytest.mark.parametrize(
    ("voice", "line"),
    [
        (SaidBy.PERSON, "You say: this happened."),
        (SaidBy.ADVOCATE, "Said for you by an advocate: this happened."),
        (SaidBy.STAFF, ""),
    ],
)
def test_how_far_it_came_is_told_by_whoever_said_so(
    visit: Conversation, voice: SaidBy, line: str
) -> None:
    wish = Outcome(id=item("card"), words=SpokenWords(text="A card of my own."))
    view = OutcomeView(outcome=wish.id, person=Achieved.FULLY, said_by=voice)
    closed = visit.but(outcomes=Outcomes(items=(wish,)), closing=Closing(outcomes=(view,)))
    mine = _paper(DocumentKindName.PERSON, closed)
    assert ("this happened" in mine) is bool(line)
    assert line in mine
    assert "A card of my own." in mine
    with_words = closed.but(closing=Closing(outcomes=(view.but(words="She has it."),)))
    assert "Fully Achieved. Said by" not in _paper(DocumentKindName.CLOSING, with_words)
    record = _paper(DocumentKindName.CLOSING, closed)
    said = "Fully Achieved. Said by" in record
    assert said is (voice is not SaidBy.PERSON)


def test_what_was_never_asked_is_not_told_as_left_out(visit: Conversation) -> None:
    col = OtherPerson(id=item("col"), name="Col")
    home = NamedDecision(
        id=item("home"),
        decision="where I live",
        best_interests=BestInterests(wishes="Her dog.", consulted="Col, her brother."),
    )
    section = Section42(needs=Indication(answer=Answer.YES, reason="Col says so."))
    asked = visit.but(
        person=visit.person.but(others=(col,)),
        capacity=Capacity(doubt=Answer.YES, decisions=(home,)),
        concern=Concern(section_42=section),
    )
    paper = _paper(DocumentKindName.COUNCIL, asked)
    assert "('Consulted', 'Left out of this copy.')" in paper
    assert "less restrictive; could capacity return: not asked; no reason noted." in paper
    assert "confinement: left out" not in paper
    assert "Abuse or neglect: not asked; no reason noted." in paper


def test_an_attorney_of_whom_only_the_name_is_known_keeps_it_as_it_is_written(
    visit: Conversation,
) -> None:
    known = BestInterests(wishes="Her dog.", attorney=Decider(name="Jane Smithwick"))
    home = NamedDecision(id=item("home"), decision="where I live", best_interests=known)
    asked = visit.but(capacity=Capacity(doubt=Answer.YES, decisions=(home,)))
    assert "Attorney: Jane Smithwick." in _paper(DocumentKindName.CAPACITY, asked)


def test_what_is_on_the_paper_is_not_listed_as_left_out(visit: Conversation) -> None:
    sure = visit.but(opening=Opening(contact_again="Text 01632 960 114"))
    later = start_follow_on((sure,), OFFICER, at=LATER).but(opening=Opening())
    state = what_stands(uuid4(), ())
    kind = kind_named(DocumentKindName.COUNCIL)
    both = [RecordWithAmendments(one, ()) for one in (sure, later)]
    shared = disclose_case(state, both, kind)
    paper = repr(compose_case(shared, kind, at=LATER, pack=built_in()).blocks)
    assert "Text 01632 960 114. Said on 20 November 2026." in paper
    assert "Left out of this copy" not in paper


def test_who_somebody_is_says_once_that_something_was_left_out(visit: Conversation) -> None:
    known = visit.but(person=Person(name="Ada Thistle", age="52", where="14 Invented Row"))
    out = frozenset({"person.age", "person.where"})
    assert "('Who', 'Ada Thistle. Left out of this copy.')" in _paper(
        DocumentKindName.COUNCIL, known, excluded=out
    )


def test_a_name_that_was_put_right_is_told_as_the_name(visit: Conversation) -> None:
    right = amendment(
        visit.id,
        OFFICER,
        at=LATER,
        what="Ada Thistlewood.",
        why="Misheard.",
        corrects="person.name",
        right="Ada Thistlewood",
    )
    kind = kind_named(DocumentKindName.COUNCIL)
    shared = disclose(visit, kind, amendments=(right,))
    paper = repr(compose(shared, kind, at=LATER, pack=built_in()).blocks)
    assert "Corrected since it was first written: the person, name." in paper


def test_an_age_that_was_said_years_ago_is_not_told_as_todays(visit: Conversation) -> None:
    born = SpokenDate(on=date(1956, 12, 12))
    known = visit.but(person=Person(name="Ada Thistle", age="66", born=born))
    assert "69 years old (66 as said), born 12 December 1956" in _paper(
        DocumentKindName.COUNCIL, known
    )
    right = visit.but(person=Person(name="Ada Thistle", age="69", born=born))
    assert "Ada Thistle, 69 years old, born" in _paper(DocumentKindName.COUNCIL, right)


def test_a_first_name_of_two_is_the_others_in_the_persons_own_words(visit: Conversation) -> None:
    daughter = OtherPerson(id=item("daughter"), name="Ada Kowal", may_be_told=Answer.NO)
    said = SpokenWords(text="Ada takes my pension.")
    accounts = (
        Account(id=item("hers"), words=said),
        Account(id=item("theirs"), words=said.but(text="Ada is thin.", said_by=SaidBy.STAFF)),
    )
    namesakes = visit.but(
        person=visit.person.but(others=(daughter,)), concern=Concern(accounts=accounts)
    )
    paper = _paper(DocumentKindName.BANK, namesakes)
    assert "takes my pension" not in paper
    assert "Ada is thin." in paper
