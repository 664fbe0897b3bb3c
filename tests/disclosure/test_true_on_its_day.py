"""What a paper says is true on the day it is made, for whoever acts on it and whoever finds it."""

from datetime import date, datetime, timedelta

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kinds import kind_named
from msp_desktop.practice.codes import Agreement, Answer, Recipient
from msp_desktop.practice.contact_codes import ContactWayKind
from msp_desktop.questions.packs import built_in
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.opening import Opening
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Plan
from msp_desktop.record.safe_contact import ContactWay, SafeContact
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.referral.canaries import AT
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
