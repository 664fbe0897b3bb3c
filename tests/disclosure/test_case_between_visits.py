"""What was noted between two conversations reaches every paper: what was done, and safe ways."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.disclosure.case import CaseDisclosure, disclose_case
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.compose import compose, compose_case
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import CHRONOLOGY, KINDS, kind_named
from msp_desktop.practice.codes import Agreement, Answer, Recipient
from msp_desktop.practice.contact_codes import ContactWayKind
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.case.case_record import case_from_json, case_to_json
from msp_desktop.record.case.events import (
    ActionSeen,
    CaseEvent,
    Happening,
    Linked,
    SafeContactChanged,
)
from msp_desktop.record.case.history import CaseEntry, CaseHistory, Stated
from msp_desktop.record.case.state import what_stands
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.follow_on import start_follow_on
from msp_desktop.record.opening import Opening
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Action, Plan
from msp_desktop.record.safe_contact import ContactWay, SafeContact
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.disclosure.canaries import AT
from tests.visits.steady import item

CASE = UUID(int=11)
OFFICER = Practitioner(name="PC Rowan Applegarth")
BAG, LOCK = item("bag"), item("lock")
DAY = AT.date() + timedelta(days=3)
SEEN = ActionSeen(action=BAG, done=Answer.YES, result="Done with Magda.", on=SpokenDate(on=DAY))
CHANGED = SafeContactChanged(
    ways="Through the library desk",
    not_ways="Not 01632 960 114: he answers it now",
    times="Mondays",
    must_not_know="The lodger",
    on=SpokenDate(on=DAY),
)
OUTSIDE = tuple(k for k in KINDS if k.recipient is not None)


@pytest.fixture
def first() -> Conversation:
    agreed = (
        SharingDecision(id=item(each), recipient=each, agreement=Agreement.AGREES)
        for each in Recipient
    )
    ways = (
        ContactWay(
            id=item("text"), way=ContactWayKind.TEXT, safe=Answer.YES, detail="01632 960 114"
        ),
        ContactWay(id=item("post"), way=ContactWayKind.LETTER, safe=Answer.NO, why="He opens it"),
    )
    return begin(OFFICER, at=AT).but(
        person=Person(name="Ned Ashgrove"),
        opening=Opening(safe_contact=SafeContact(ways=ways)),
        plan=Plan(
            actions=(
                Action(id=BAG, what="One bag out", who="Ned"),
                Action(id=LOCK, what="A new lock", who="PC Applegarth"),
            )
        ),
        sharing=Sharing(decisions=tuple(agreed)),
    )


def _entries(*happened: Happening) -> list[CaseEntry]:
    found: list[CaseEntry] = []
    for number, what in enumerate(happened, start=1):
        at = AT + timedelta(days=3, hours=number)
        event = CaseEvent(id=UUID(int=number), case_id=CASE, at=at, by=OFFICER, what=what)
        refs = (found[-1].id,) if found else ()
        found.append(CaseEntry(f"{number:064x}", refs, event))
    return found


def _case(
    kind: DocumentKindName,
    visits: Sequence[Conversation],
    *happened: Happening,
    **keys: frozenset[str],
) -> CaseDisclosure:
    linked = Linked(conversations=tuple(one.id for one in visits))
    state = what_stands(CASE, _entries(linked, *happened), visits)
    told = [RecordWithAmendments(one, ()) for one in visits]
    return disclose_case(state, told, kind_named(kind), **keys)


def _pages(shared: CaseDisclosure, kind: DocumentKindName) -> str:
    at = AT + timedelta(days=90)
    return repr(compose_case(shared, kind_named(kind), at=at, pack=built_in()).blocks)


def _ways(*happened: Happening) -> tuple[Stated[SafeContactChanged], ...]:
    history = CaseHistory(CASE, _entries(*happened))
    return history.standing(history.of(SafeContactChanged))


@pytest.mark.parametrize("kind", [*OUTSIDE, *(k for k in KINDS if k.name == "supervisor")])
def test_an_action_seen_to_between_visits_is_done_in_every_paper_of_the_case(
    first: Conversation, kind: DocumentKind
) -> None:
    name = kind.name
    put_in = frozenset({"plan"})
    shared = _case(name, [first], SEEN, included=put_in)
    for record in (shared.as_one, case_from_json(case_to_json(shared.record)).as_one):
        bag, lock = record.plan.actions
        assert (bag.done, bag.done_note) == (Answer.YES, "Done with Magda.")
        assert lock.done is None
    pages = _pages(shared, name)
    if "A new lock" in pages:
        assert "Done: yes. Done with Magda. As recorded on 23 November 2026." in pages


def test_an_action_carried_on_is_done_wherever_it_stands_last(first: Conversation) -> None:
    second = start_follow_on((first,), OFFICER, at=AT + timedelta(days=60)).but(plan=Plan())
    third = start_follow_on((first,), OFFICER, at=AT + timedelta(days=70))
    for visits in ([first, second], [first, second, third]):
        pages = _pages(_case(DocumentKindName.CLOSING, visits, SEEN), DocumentKindName.CLOSING)
        assert "Done with Magda. As recorded on 23 November 2026." in pages


def test_what_a_later_conversation_says_of_an_action_stands(first: Conversation) -> None:
    second = start_follow_on((first,), OFFICER, at=AT + timedelta(days=60))
    not_done = Action(id=BAG, what="One bag out", done=Answer.NO, done_note="It came back.")
    shared = _case(
        DocumentKindName.COUNCIL, [first, second.but(plan=Plan(actions=(not_done,)))], SEEN
    )
    assert "Done with Magda." not in repr(shared.as_one.plan)


def test_a_chronology_tells_each_on_its_own_day(first: Conversation) -> None:
    shared = _case(CHRONOLOGY.name, [first], SEEN)
    pages = _pages(shared, CHRONOLOGY.name)
    assert pages.count("Done with Magda.") == 1
    assert shared.as_one.plan.actions[0].done is None


def test_what_came_of_an_action_is_read_for_what_is_held_back(first: Conversation) -> None:
    held = SharingDecision(
        id=item("council"),
        recipient=Recipient.COUNCIL,
        agreement=Agreement.IN_PART,
        held_back_words="leg",
    )
    one = first.but(sharing=Sharing(decisions=(held,)))
    seen = SEEN.but(result="Her leg was seen to.")
    shared = _case(DocumentKindName.COUNCIL, [one], seen, included=frozenset({"plan.own_part"}))
    assert "leg was seen" not in case_to_json(shared.record).decode()
    assert "leg was seen" not in _pages(shared, DocumentKindName.COUNCIL)


@pytest.mark.parametrize("kind", OUTSIDE, ids=lambda each: each.id)
def test_ways_changed_between_visits_take_the_place_of_those_before(
    first: Conversation, kind: DocumentKind
) -> None:
    name = kind.name
    put_in = frozenset({"opening", "opening.safe_contact"})
    second = start_follow_on((first,), OFFICER, at=AT + timedelta(days=1))
    for visits in ([first], [first, second]):
        shared = _case(name, visits, CHANGED, included=put_in)
        pages = _pages(shared, name)
        assert "Through the library desk, Mondays. Said on 23 November 2026." in pages
        assert "Not 01632 960 114: he answers it now: not safe" in pages
        assert "Must not know: The lodger" in pages
        attached = case_to_json(shared.record).decode()
        assert '"detail":"01632 960 114"' not in attached
        assert "library desk" in attached


def test_how_not_stays_until_somebody_says_how_not_anew(first: Conversation) -> None:
    kind, put_in = DocumentKindName.COUNCIL, frozenset({"opening.safe_contact"})
    safe = SafeContactChanged(ways="Through the library desk")
    pages = _pages(_case(kind, [first], safe, included=put_in), kind)
    assert "Letter: not safe: He opens it" in pages
    assert "01632 960 114" not in pages


def test_what_two_people_say_of_it_without_knowing_is_printed_both(first: Conversation) -> None:
    linked = Linked(conversations=(first.id,))
    entries = _entries(linked, CHANGED, SafeContactChanged(ways="At the mosque", not_ways="Work"))
    apart = [*entries[:2], entries[2]._replace(refs=(entries[0].id,))]
    state = what_stands(CASE, apart, [first])
    kind = kind_named(DocumentKindName.COUNCIL)
    put_in = frozenset({"opening.safe_contact"})
    shared = disclose_case(state, [RecordWithAmendments(first, ())], kind, included=put_in)
    pages = _pages(shared, DocumentKindName.COUNCIL)
    for words in ("library desk", "At the mosque", "he answers it now", "Work: not safe"):
        assert words in pages


def test_ways_left_out_are_in_none_of_their_wordings(first: Conversation) -> None:
    told = first.but(
        concern=Concern(
            accounts=(
                Account(id=item("old"), words=SpokenWords(text="Ring 01632 960 114 then.")),
                Account(id=item("new"), words=SpokenWords(text="I go to the library desk.")),
                Account(id=item("other"), words=SpokenWords(text="The lodger shouts.")),
            )
        )
    )
    kind, out = DocumentKindName.COUNCIL, frozenset({"opening.safe_contact"})
    shared = _case(kind, [told], CHANGED, excluded=out)
    whole = _pages(shared, kind) + case_to_json(shared.record).decode()
    assert "960 114" not in whole
    assert "library" not in whole
    assert "The lodger shouts." in whole


@pytest.mark.parametrize("kind", OUTSIDE, ids=lambda each: each.id)
def test_a_paper_of_one_conversation_gives_the_ways_of_today(
    first: Conversation, kind: DocumentKind
) -> None:
    put_in = frozenset({"opening", "opening.safe_contact"})
    later = start_follow_on((first,), OFFICER, at=AT + timedelta(days=60))
    way = ContactWay(id=item("way"), safe=Answer.YES, detail="At the swimming pool")
    later = later.but(opening=Opening(safe_contact=SafeContact(ways=(way,))))
    for earlier, changed, words in (
        ((first,), _ways(CHANGED), "Through the library desk"),
        ((first, later), _ways(CHANGED), "At the swimming pool"),
        ((first, later), (), "At the swimming pool"),
    ):
        shared = disclose(
            first,
            kind,
            included=put_in,
            earlier=earlier,
            changed_ways=changed,
        )
        pages = repr(compose(shared, kind, at=AT + timedelta(days=90), pack=built_in()))
        assert words in pages
        assert '"detail":"01632 960 114"' not in repr(shared.record)
        assert "Text, 01632 960 114" not in pages


def test_somebody_is_asked_to_look_at_what_was_planned_of_keeping_in_touch(
    first: Conversation,
) -> None:
    planned = first.but(plan=first.plan.but(keep_in_touch="Text on Mondays."))
    kind = kind_named(DocumentKindName.COUNCIL)
    keys = frozenset({"opening.safe_contact"})
    remarks = disclose(planned, kind, included=keys, changed_ways=_ways(CHANGED)).remarks
    assert any("was changed on 23 November 2026" in each for each in remarks)
    assert not any("was changed" in each for each in disclose(planned, kind).remarks)
