"""What happened between the conversations goes by the same decisions as what was said in them."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import pytest

from msp_desktop.disclosure.case import disclose_case
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.compose import compose_case
from msp_desktop.documents.kinds import kind_named
from msp_desktop.practice.case_codes import CaseResult
from msp_desktop.practice.codes import Agreement, Answer, Recipient, Stage
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.case.case_record import case_to_json
from msp_desktop.record.case.events import (
    ActionAdded,
    AgreementGiven,
    Attendee,
    CaseEvent,
    Concluded,
    Happening,
    Linked,
    Meeting,
    Note,
    SafeContactChanged,
    StageChanged,
)
from msp_desktop.record.case.history import CaseEntry
from msp_desktop.record.case.state import what_stands
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.record.plan import Action
from msp_desktop.record.sharing import SharingDecision
from tests.disclosure.canaries import AT
from tests.visits.steady import item

CASE = UUID(int=12)
OFFICER = Practitioner(name="PC Rowan Applegarth")
CONTACT = frozenset({"opening.safe_contact"})
RING = SafeContactChanged(ways="Ring 07700 900123", must_not_know="Una Sedge")
NOTE = Note(about="A call", words=SpokenWords(text="Dora Finch rang about the rent."))
ASKED = StageChanged(stage=Stage.OTHER_ENQUIRY, why="Dora Finch wrote to us.")
ENDED = Concluded(result=next(iter(CaseResult)), on=SpokenDate(on=AT.date()))
MEETING = Meeting(
    id=item("meeting"), about="The rent", attendees=(Attendee(name="Dora Finch", role="Sister"),)
)


@pytest.fixture
def visit() -> Conversation:
    dora = OtherPerson(id=item("dora"), name="Dora Finch", may_be_told=Answer.NO)
    return begin(OFFICER, at=AT).but(person=Person(name="Ned Ashgrove", others=(dora,)))


def goes(
    name: DocumentKindName, visits: Sequence[Conversation], *happened: Happening, **keys: object
) -> tuple[str, str]:
    """The pages of the case's paper, and the record attached to it."""
    linked = Linked(conversations=tuple(one.id for one in visits))
    entries: list[CaseEntry] = []
    for number, what in enumerate((linked, *happened), start=1):
        at = AT + timedelta(days=3, hours=number)
        event = CaseEvent(id=UUID(int=number), case_id=CASE, at=at, by=OFFICER, what=what)
        refs = (entries[-1].id,) if entries else ()
        entries.append(CaseEntry(f"{number:064x}", refs, event))
    told = [RecordWithAmendments(one, ()) for one in visits]
    kind = kind_named(name)
    shared = disclose_case(what_stands(CASE, entries, visits), told, kind, **keys)  # type: ignore[arg-type]
    document = compose_case(shared, kind, at=AT + timedelta(days=90), pack=built_in())
    return repr(document), case_to_json(shared.record).decode()


@pytest.mark.parametrize("name", [DocumentKindName.CHRONOLOGY, DocumentKindName.SUPERVISOR])
def test_ways_left_out_are_told_by_no_event(name: DocumentKindName, visit: Conversation) -> None:
    said = NOTE.but(words=SpokenWords(text="I rang 07700 900123 on Monday."))
    for happened in ((RING,), (RING, said), (RING, said, SafeContactChanged(ways="Knock"))):
        whole = "".join(goes(name, [visit], *happened, excluded=CONTACT))
        assert "900123" not in whole
        assert "Sedge" not in whole


def test_ways_put_in_are_told_by_the_event_too(visit: Conversation) -> None:
    pages, attached = goes(DocumentKindName.CHRONOLOGY, [visit], RING, included=CONTACT)
    for text in (pages, attached):
        assert "900123" in text
        assert "Una Sedge" in text


@pytest.mark.parametrize("name", [DocumentKindName.CAPACITY, DocumentKindName.CLOSING])
def test_a_paper_that_prints_no_events_attaches_where_the_case_stands_alone(
    name: DocumentKindName, visit: Conversation
) -> None:
    pages, attached = goes(name, [visit], NOTE, RING, MEETING, ASKED, ENDED)
    for text in (pages, attached):
        assert "Finch" not in text
        assert "900123" not in text
        assert Stage.OTHER_ENQUIRY.value in text
    assert '"type":"note"' not in attached
    assert '"type":"meeting"' not in attached


def test_a_chronology_tells_of_no_plan_and_of_no_answer_that_was_left_out(
    visit: Conversation,
) -> None:
    asked = SharingDecision(
        id=item("asked"), recipient=Recipient.HEALTH, agreement=Agreement.DOES_NOT
    )
    happened = (
        ActionAdded(action=Action(id=item("bag"), what="One bag out")),
        AgreementGiven(decision=asked),
        NOTE,
    )
    name = DocumentKindName.CHRONOLOGY
    out = frozenset({"plan", "sharing"})
    for text in goes(name, [visit], *happened, excluded=out):
        assert "One bag out" not in text
        assert Agreement.DOES_NOT.value not in text
        assert "about the rent" in text
    for text in goes(name, [visit], *happened):
        assert "One bag out" in text
