"""Two entries that are one person are joined and split again, and no record is changed by it."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select, text

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation, begin
from msp_desktop.record.part import new_id
from msp_desktop.record.person import OtherPerson
from msp_desktop.store import tables
from msp_desktop.store.people.merge import People
from msp_desktop.store.store import Store
from msp_desktop.store.trail.detail_file import detail_in_words
from tests.unlocked import NOON, OFFICER


def visit(name: str, day: int) -> Conversation:
    """A conversation so many days after the first, under an entry of its own."""
    fresh = begin(OFFICER, at=NOON + timedelta(days=day))
    return fresh.but(person=fresh.person.but(name=name))


def new_entry() -> UUID:
    return begin(OFFICER, at=NOON).person_id


def kept(store: Store, *visits: Conversation) -> None:
    for each in visits:
        store.save(each, PartName.PERSON)
        store.finish(each.id)


def told(store: Store, person_id: UUID) -> list[UUID]:
    return [one.conversation.id for one in store.story(person_id)]


def documents(store: Store) -> list[tuple[object, ...]]:
    columns = tables.conversation.c
    chosen = select(columns.id, columns.person_id, columns.document, columns.digest)
    return store.read(lambda connection: [tuple(row) for row in connection.execute(chosen)])


def test_joined_entries_are_one_story_from_either_of_them(store: Store) -> None:
    first, second = visit("Bert Teasel", 0), visit("Albert Teasel", 3)
    kept(store, first, second)
    People(store).join(first.person_id, second.person_id)
    for person_id in (first.person_id, second.person_id):
        assert told(store, person_id) == [first.id, second.id]
    assert store.load(second.id).before == first.started_at
    assert store.load(first.id).others == 1


def test_split_again_all_is_as_it_was_and_no_sealed_document_was_touched(store: Store) -> None:
    first, second, third = visit("Bert", 0), visit("Albert", 3), visit("Bertie", 5)
    kept(store, first, second, third)
    before = documents(store)
    people = People(store)
    people.join(second.person_id, third.person_id)
    people.join(first.person_id, third.person_id)  # by any of its entries
    assert told(store, third.person_id) == [first.id, second.id, third.id]
    of_two = people.joined_with(first.person_id)
    assert {one.entry.name for one in of_two} == {"Bertie", "Albert"}
    people.split(second.person_id)
    assert told(store, first.person_id) == [first.id]
    assert told(store, second.person_id) == [second.id, third.id]
    people.split(third.person_id)
    assert told(store, third.person_id) == [third.id]
    assert people.joined_with(third.person_id) == ()
    assert documents(store) == before
    assert store.problems() == ()


def test_joining_twice_or_with_oneself_changes_nothing(store: Store) -> None:
    first, second = visit("Bert", 0), visit("Albert", 3)
    kept(store, first, second)
    people = People(store)
    for _ in range(2):
        people.join(first.person_id, second.person_id)
        people.join(second.person_id, first.person_id)
        people.join(first.person_id, first.person_id)
    assert len(people.joined_with(first.person_id)) == 1


def test_both_are_combination_on_the_trail_by_id_and_not_by_name(store: Store) -> None:
    first, second = visit("Bert Teasel", 0), visit("Albert Teasel", 3)
    kept(store, first, second)
    People(store).join(first.person_id, second.person_id)
    People(store).split(second.person_id)
    chosen = select(tables.trail.c.subject, tables.trail.c.detail)
    combined = chosen.where(tables.trail.c.event == "combination")
    rows = store.read(lambda connection: list(connection.execute(combined)))
    assert [(row.subject, detail_in_words(row.detail)) for row in rows] == [
        (str(second.person_id), f"joined with {first.person_id}"),
        (str(second.person_id), f"split from {first.person_id}"),
    ]


def test_an_entry_of_the_same_name_is_offered_whatever_its_case_and_spacing(store: Store) -> None:
    known, other = visit("Bert  Teasel", 0), visit("Bert Teaselwood", 1)
    kept(store, known, other)
    fresh = visit("bert teasel", 2)
    people = People(store)
    (offered,) = people.of_same_name(" BERT teasel ", fresh.person_id)
    assert (offered.id, offered.conversations, offered.last) == (
        known.person_id,
        1,
        known.started_at,
    )
    assert people.of_same_name("", fresh.person_id) == ()
    assert people.of_same_name("Bert", fresh.person_id) == ()
    assert people.of_same_name("Bert Teasel", known.person_id) == ()


def test_entries_are_found_by_the_beginnings_of_their_own_names_only(store: Store) -> None:
    known, other = visit("Bert Teasel", 0), visit("Moss Quenby", 1)
    nephew = OtherPerson(id=new_id(), name="Tea Teasel")
    other = other.but(person=other.person.but(others=(nephew,)))
    kept(store, known, other, visit("Nobody", 2))
    found = People(store).found("tea", new_entry())
    assert [entry.name for entry in found] == ["Bert Teasel"]


def test_one_record_that_cannot_be_read_is_named_and_the_rest_is_told(
    store: Store,
) -> None:
    first, second = visit("Bert", 0), visit("Bert", 3)
    second = second.but(person_id=first.person_id)
    store.save(first, PartName.PERSON)
    store.save(second, PartName.PERSON)
    store.write(
        lambda connection: connection.execute(
            text("UPDATE conversation SET document = x'7b' WHERE id = :id"), {"id": str(first.id)}
        )
    )
    whole = People(store).story(first.person_id)
    assert [one.conversation.id for one in whole.opened] == [second.id]
    assert [(one.id, one.started_at) for one in whole.not_readable] == [
        (first.id, first.started_at)
    ]
    assert told(store, first.person_id) == [second.id]


def test_saving_an_older_draft_leaves_them_the_name_of_their_newest_visit(store: Store) -> None:
    older, later = visit("Wren Halloway", 0), visit("Wren Marsh", 1)
    newer = later.but(person_id=older.person_id)
    for each in (older, newer, older.but(pack="gone on with")):
        store.save(each, PartName.PERSON)
    assert {one.name for one in store.caseload().entries} == {"Wren Marsh"}
