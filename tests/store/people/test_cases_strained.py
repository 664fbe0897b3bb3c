"""Cases as they come in life: very long, moved, concluded too early, from a newer app."""

from datetime import date, timedelta
from uuid import uuid4

import msgspec
from sqlalchemy import Connection, select

from msp_desktop.practice.case_codes import CaseResult
from msp_desktop.practice.codes import PartName
from msp_desktop.record.canonical import digest_of, to_json
from msp_desktop.record.case.entry import EntryKind
from msp_desktop.record.case.event_json import event_to_json
from msp_desktop.record.case.events import Concluded, Note, case_event
from msp_desktop.record.case.snapshot import snapshot_of
from msp_desktop.record.checks.conversation import run_checks
from msp_desktop.record.conversation import Conversation, TookPlace, begin
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.person import Person
from msp_desktop.record.story import in_order
from msp_desktop.store.cases import Cases
from msp_desktop.store.conversations.decoded import DecodedConversations
from msp_desktop.store.entries.case_index import index_case
from msp_desktop.store.entries.entries import NewEntry, append, case_heads
from msp_desktop.store.store import Store
from msp_desktop.store.tables import case_conversation, case_index, case_person
from tests.unlocked import NOON, OFFICER


def _first(name: str = "Ned Ashgrove") -> Conversation:
    return begin(OFFICER, at=NOON).but(person=Person(name=name))


_DRAWN = (case_index, case_conversation, case_person)


def _drawn(store: Store) -> list[set[tuple[object, ...]]]:
    def look(connection: Connection) -> list[set[tuple[object, ...]]]:
        return [{tuple(row) for row in connection.execute(select(each))} for each in _DRAWN]

    return store.read(look)


def _visit(of: Conversation, day: date, number: int) -> Conversation:
    at = NOON + timedelta(minutes=number)
    said = SpokenDate(said=day.isoformat(), on=day)
    fresh = begin(OFFICER, at=at)
    return fresh.but(person_id=of.person_id, person=of.person, took_place=TookPlace(on=said))


def test_sixty_conversations_over_nine_years_are_one_case(store: Store) -> None:
    first = _first()
    days = [date(2017, 3, 1) + timedelta(days=55 * number) for number in range(60)]
    for number, day in enumerate(reversed(days)):
        store.save(_visit(first, day, number), PartName.PERSON)
    (line,) = Cases(store).listed()
    case = Cases(store).load(line.id)
    assert line.conversations == len(case.documents) == 60
    assert not case.state.perhaps_two
    found = snapshot_of(case.documents, [case.state])
    assert found is not None
    assert found.last_on == days[-1]
    assert found.header.opened_on == days[0]


def test_a_first_save_draws_what_the_whole_fold_would(store: Store) -> None:
    first = _first()
    store.save(first, PartName.PERSON)
    for number in range(3):
        store.save(_visit(first, date(2026, 10, 1), number), PartName.PERSON)
    quick = _drawn(store)
    (line,) = Cases(store).listed()
    store.write(lambda connection: index_case(connection, line.id))
    assert _drawn(store) == quick


def test_a_moved_conversation_is_in_its_new_case_alone(store: Store) -> None:
    one, other = _first(), _first("Wilf Teasel")
    for each in (one, other):
        store.save(each, PartName.PERSON)
    cases = Cases(store)
    (there,) = cases.of_conversation(other.id)
    cases.move(one.id, there, "typed under the wrong name")
    assert cases.of_conversation(one.id) == (there,)
    counts = {line.id: line.conversations for line in cases.listed()}
    assert counts[there] == 2
    assert sum(counts.values()) == 2


def test_a_draft_in_a_concluded_case_is_kept_and_goes_on(store: Store) -> None:
    draft = _first()
    store.save(draft, PartName.PERSON)
    (line,) = Cases(store).listed()
    Cases(store).add(line.id, Concluded(result=CaseResult.MOVED_AWAY))
    store.save(draft.but(person=Person(name="Ned Ashgrove", known_as="Ned")), PartName.PERSON)
    (now,) = Cases(store).listed()
    assert (now.drafts, now.result, now.known_as) == (1, CaseResult.MOVED_AWAY, "Ned")
    store.finish(draft.id)
    assert Cases(store).load(line.id).state.is_concluded


def test_an_event_of_a_newer_version_is_kept_and_counted(store: Store) -> None:
    store.save(_first(), PartName.PERSON)
    (line,) = Cases(store).listed()
    words = Note(words=SpokenWords(text="He rang."))
    known = event_to_json(case_event(line.id, OFFICER, NOON, words))
    newer = msgspec.json.encode(
        msgspec.json.decode(known) | {"id": str(uuid4()), "version": 99}, order="sorted"
    )

    def enter(connection: Connection) -> None:
        heads = case_heads(connection, line.id)
        new = NewEntry(EntryKind.CASE_EVENT, line.id, digest_of(newer), heads, newer)
        append(connection, new, NOON)

    store.write(enter)
    Cases(store).add(line.id, words)
    state = Cases(store).load(line.id).state
    assert state.not_understood == 1
    assert [one.what.words.text for one in state.notes] == ["He rang."]
    assert store.problems() == ()


def test_what_was_read_is_remembered_up_to_a_measure() -> None:
    documents = [to_json(_first(f"Person {number}")) for number in range(4)]
    kept = DecodedConversations(most=len(documents[0]) * 2)
    read = [kept.read(each) for each in documents]
    assert kept.read(documents[-1]) is read[-1]
    assert kept.read(documents[0]) is not read[0]
    assert kept.read(documents[0]) == read[0]


def test_a_visit_dated_before_the_person_was_born_is_kept_in_order_and_remarked_on(
    store: Store,
) -> None:
    first = _first()
    born = SpokenDate(said="1/6/1960", on=date(1960, 6, 1))
    whole = first.but(person=first.person.but(born=born))
    early = _visit(whole, date(1959, 1, 1), 1)
    for one in (whole, early):
        store.save(one, PartName.PLAN)
        store.finish(one.id)
    (line,) = Cases(store).listed()
    case = Cases(store).load(line.id)
    assert [one.id for one in in_order(case.documents)] == [early.id, whole.id]
    assert "opening.before_birth" in {each.id for each in run_checks(early)}
    assert store.problems() == ()
