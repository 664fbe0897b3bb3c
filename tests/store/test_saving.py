"""A conversation is kept whole, found again, and never changed once finished."""

from pathlib import Path
from uuid import uuid4

import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.record.canonical import digest
from msp_desktop.record.conversation import begin
from msp_desktop.record.faults import RecordRefused
from msp_desktop.store.faults import AlreadyFinished, NoSuchConversation
from msp_desktop.store.store import Store
from msp_desktop.store.working_state import LastPosition, place_kept
from tests.unlocked import NOON, OFFICER, open_vault
from tests.visits import doorstep


def test_what_was_saved_is_what_is_read(store: Store) -> None:
    visit = doorstep.visit(NOON)
    store.save(visit, PartName.PLAN)
    opened = store.load(visit.id)
    assert opened.conversation == visit
    assert opened.last_part is PartName.PLAN
    assert not opened.finished


def test_what_was_saved_is_there_after_closing_and_opening_again(folder: Path) -> None:
    visit = doorstep.visit(NOON)
    with Store(open_vault(folder)) as store:
        store.save(visit, PartName.PLAN, "plan")
    with Store(open_vault(folder)) as store:
        assert store.load(visit.id).conversation == visit
        assert store.read(place_kept) == LastPosition(conversation_id=visit.id, step="plan")


def test_the_newest_save_is_the_one_that_is_kept(store: Store) -> None:
    visit = doorstep.visit(NOON)
    store.save(visit, PartName.PLAN)
    later = visit.but(plan=visit.plan.but(if_worse="Ring the neighbour."))
    store.save(later, PartName.PLAN)
    assert store.load(visit.id).conversation == later


def test_a_finished_conversation_is_named_by_its_digest_and_never_changed(store: Store) -> None:
    visit = doorstep.visit(NOON)
    store.save(visit, PartName.PLAN)
    assert store.finish(visit.id) == digest(visit)
    with pytest.raises(AlreadyFinished):
        store.save(visit.but(pack="another"), PartName.PLAN)
    with pytest.raises(AlreadyFinished):
        store.finish(visit.id)
    assert store.load(visit.id).conversation == visit


def test_a_document_that_could_not_be_read_back_is_not_written(store: Store) -> None:
    visit = begin(OFFICER, at=NOON)
    spoilt = visit.but(person=visit.person.but(name="Bad\x00name"))
    with pytest.raises(RecordRefused):
        store.save(spoilt, PartName.PERSON)
    assert store.caseload().drafts == 0


def test_an_id_that_names_nothing_is_said_calmly(store: Store) -> None:
    with pytest.raises(NoSuchConversation, match="no such conversation"):
        store.load(uuid4())


def test_the_practitioner_is_remembered_and_can_change(store: Store) -> None:
    assert store.practitioner() == OFFICER
    store.set_practitioner(OFFICER.but(role="Sergeant"))
    assert store.practitioner() == OFFICER.but(role="Sergeant")


def test_leaving_for_the_caseload_is_remembered_too(store: Store) -> None:
    visit = doorstep.visit(NOON)
    store.save(visit, PartName.PLAN, "plan")
    store.save_position(None)
    assert store.read(place_kept) is None


def test_no_word_of_a_conversation_stands_readable_in_any_file(folder: Path) -> None:
    visit = doorstep.visit(NOON)
    canary = "Canary-Hazelwhistle"
    visit = visit.but(person=visit.person.but(name=canary))
    with Store(open_vault(folder)) as store:
        store.save(visit, PartName.PLAN, "plan")
        files = [path for path in folder.rglob("*") if path.is_file()]
        while_open = [path.name for path in files if canary.encode() in path.read_bytes()]
    after = [path.name for path in files if path.exists() and canary.encode() in path.read_bytes()]
    assert {path.name for path in files} >= {"store.db", "store.hdr"}
    assert while_open == []
    assert after == []
