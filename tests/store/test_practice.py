"""An invented person to practise with counts nowhere, and is deleted in one go with nobody else."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import insert, select, text

from msp_desktop.demo.practising import practise
from msp_desktop.measures.gather import gather
from msp_desktop.practice.codes import Lens, PartName
from msp_desktop.record.canonical import digest_of, from_json, to_json
from msp_desktop.record.case.events import PaperLeft
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.record.follow_on import start_follow_on
from msp_desktop.store import tables
from msp_desktop.store.advocacy.caseload import people_with_advocacy
from msp_desktop.store.cases import Cases
from msp_desktop.store.conversations.practice import invented_people, is_invented
from msp_desktop.store.entries.awaited import awaited_answers
from msp_desktop.store.exchange.same_person import PersonFacts, perhaps_same
from msp_desktop.store.follow_ups import FollowUps
from msp_desktop.store.people.everything import find_people
from msp_desktop.store.people.here_before import may_be_connected
from msp_desktop.store.people.merge import InventedStaysApart, People
from msp_desktop.store.people.practice import delete_practice
from msp_desktop.store.people.review_dates import due_on
from msp_desktop.store.salvage import salvage
from msp_desktop.store.store import Store
from tests.store.decrypted import decrypted
from tests.store.trail.trail_rows import events
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep, ward

BERT = doorstep.visit(NOON)
WREN = ward.visit(NOON)
TWIN = BERT.but(id=uuid4(), person_id=uuid4(), for_practice=True)
"""An invented Bert: the same name, address, plan and all, for practice."""
NEWCOMER = BERT.but(id=uuid4(), person_id=uuid4())
PAPER = PaperLeft(kind="council", recipient="council", sha256="ab" * 32, reference="ab" * 16)
MUCH_LATER = NOON.date() + timedelta(days=6000)


@pytest.fixture
def real(store: Store) -> Store:
    """Bert finished, with a paper that is awaited; Wren finished and as a draft."""
    put(store, BERT, finished=True)
    put(store, WREN[0], finished=True)
    put(store, WREN[1], finished=False)
    return store


def put(store: Store, visit: Conversation, *, finished: bool) -> None:
    store.save(visit, PartName.PLAN)
    if finished:
        store.finish(visit.id)
        (case_id,) = Cases(store).of_conversation(visit.id)
        Cases(store).add(case_id, PAPER)


def figures(store: Store) -> dict[str, object]:
    """Everything that counts or lists people, as it stands."""
    load = store.caseload()
    who = BERT.person
    facts = PersonFacts(NEWCOMER.person_id, who.name, "", who.born.on, who.where)
    return {
        "caseload": (load.drafts, load.finished),
        "due": FollowUps(store).due(MUCH_LATER),
        "awaited": store.read(awaited_answers),
        "to be looked at": store.read(lambda c: due_on(c, MUCH_LATER)),
        "named": store.read(lambda c: find_people(c, "teasel")),
        "advocacy": store.read(people_with_advocacy),
        "here before": may_be_connected(store, NEWCOMER),
        "same name": People(store).of_same_name(BERT.person.name, NEWCOMER.person_id),
        "perhaps the same": store.read(lambda c: perhaps_same(c, [facts])),
        "measures": gather(store).ids,
    }


def test_no_figure_and_no_list_of_what_is_due_changes_by_practice(real: Store) -> None:
    before = figures(real)
    put(real, TWIN, finished=True)
    advocate = Practitioner(name="Imani Foss", lens=Lens.ADVOCACY)
    put(real, start_follow_on([TWIN], advocate, at=NOON), finished=False)
    assert figures(real) == before
    assert real.caseload().for_practice == 2


def test_an_invented_person_is_connected_with_nobody(real: Store) -> None:
    put(real, TWIN, finished=False)
    assert may_be_connected(real, TWIN) == ()
    assert People(real).of_same_name(BERT.person.name, TWIN.person_id) == ()
    assert People(real).found("teasel", TWIN.person_id) == ()


def test_lists_say_who_is_invented(real: Store) -> None:
    put(real, TWIN, finished=False)
    assert {one.id for one in real.caseload().entries if one.for_practice} == {TWIN.id}
    assert {one.id for one in real.caseload("teasel").entries if one.for_practice} == {TWIN.id}
    told = {line.person_id for line in Cases(real).listed() if line.for_practice}
    assert told == {TWIN.person_id}


def test_another_conversation_with_an_invented_person_is_for_practice_too() -> None:
    assert start_follow_on([TWIN], TWIN.practitioner, at=NOON).for_practice
    assert not start_follow_on([BERT], BERT.practitioner, at=NOON).for_practice


def test_a_real_record_has_the_bytes_it_had_and_a_practice_one_says_what_it_is() -> None:
    assert b"for_practice" not in to_json(BERT)
    assert b'"for_practice":true' in to_json(TWIN)
    assert from_json(to_json(TWIN)).for_practice


def test_practising_goes_on_with_what_is_not_finished(store: Store) -> None:
    first = practise(store, pack="the pack")
    begun = store.load(first)
    assert begun.conversation.for_practice
    assert begun.conversation.pack == "the pack"
    assert begun.conversation.practitioner == store.practitioner()
    assert not begun.finished
    assert practise(store) == first
    store.finish(first)
    second = practise(store)
    assert store.load(second).conversation.person_id != begun.conversation.person_id


def test_deleting_practice_takes_all_of_it_and_touches_nothing_else(
    real: Store, folder: Path
) -> None:
    before, kept = figures(real), documents(real)
    practise(real)
    put(real, TWIN, finished=True)
    real.amend(TWIN.id, what="On a Friday.", why="Practised.")
    put(real, start_follow_on([TWIN], TWIN.practitioner, at=NOON), finished=False)
    deleted = delete_practice(real)
    assert deleted == (2, 3)
    assert figures(real) == before
    assert documents(real) == kept
    assert real.caseload().for_practice == 0
    assert real.caseload("posy").entries == ()
    assert real.read(invented_people) == frozenset()
    assert real.problems() == ()
    assert real.broken_seals() == 0
    assert delete_practice(real) == (0, 0)
    pages = decrypted(real.vault, folder / "store.db")
    assert b"Thimblewick" not in pages
    assert b"Teasel" in pages


def test_the_trail_says_that_practice_began_and_was_deleted(folder: Path) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        begun = practise(store)
        delete_practice(store)
        about = str(store.vault.store_id)
    told = events(folder)
    assert ("collection", str(begun), "practice, with an invented person") in told
    deleted = "practice deleted: invented people: 1, conversations: 1"
    assert ("erasure", about, deleted) in told


def test_an_invented_person_is_joined_with_nobody_real(real: Store) -> None:
    put(real, TWIN, finished=False)
    before = figures(real)
    with pytest.raises(InventedStaysApart):
        People(real).join(TWIN.person_id, BERT.person_id)
    with pytest.raises(InventedStaysApart):
        People(real).join(WREN[0].person_id, TWIN.person_id)
    assert figures(real) == before


def test_nobody_real_is_deleted_who_hangs_on_an_invented_person(real: Store) -> None:
    put(real, TWIN, finished=False)
    hang = insert(tables.same_person).values(
        person_id=str(TWIN.person_id), same_as=str(BERT.person_id), at=NOON.isoformat()
    )
    real.write(lambda connection: connection.execute(hang))
    assert delete_practice(real) == (0, 0)
    assert {BERT.id, TWIN.id} <= {one.id for one in real.caseload().entries}


def test_a_practice_conversation_under_a_real_person_makes_nobody_invented(real: Store) -> None:
    counted = ("caseload", "due", "awaited", "measures")
    before = figures(real)
    put(real, TWIN.but(person_id=BERT.person_id), finished=False)
    assert not real.read(lambda connection: is_invented(connection, BERT.person_id))
    assert [figures(real)[each] for each in counted] == [before[each] for each in counted]
    assert delete_practice(real) == (0, 0)


def test_a_salvaged_store_still_knows_what_was_practice(folder: Path) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        put(store, BERT, finished=True)
        practise(store)
    data = bytearray((folder / "store.db").read_bytes())
    data[2000] ^= 1
    (folder / "store.db").write_bytes(data)
    with open_vault(folder) as vault:
        salvage(vault, now=NOON)
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        assert (store.caseload().finished, store.caseload().for_practice) == (1, 1)


def documents(store: Store) -> dict[UUID, str]:
    """The digest of every document that is real."""
    chosen = select(tables.conversation.c.id, tables.conversation.c.document)
    rows = store.read(lambda connection: connection.execute(chosen).all())
    return {UUID(row.id): digest_of(row.document) for row in rows}


def test_no_row_of_practice_is_left_in_any_table(store: Store) -> None:
    one = practise(store)
    store.save_position(one, "plan")
    delete_practice(store)
    left = text("SELECT count(*) FROM practice_conversation")
    assert store.read(lambda connection: connection.execute(left).scalar()) == 0
