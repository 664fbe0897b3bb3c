"""Cases in a real store: put together, added to, moved, concluded, erased; never overwritten."""

from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select, text

from msp_desktop.documents.batch import store_signing_key
from msp_desktop.practice.case_codes import CaseResult, Route
from msp_desktop.practice.codes import Answer, PartName, Stage
from msp_desktop.record.case.events import (
    ActionSeen,
    Alert,
    CaseOpened,
    Concluded,
    Linked,
    Reopened,
    SafeContactChanged,
    StageChanged,
)
from msp_desktop.record.conversation import Conversation, begin
from msp_desktop.record.follow_on import start_follow_on
from msp_desktop.record.part import SpokenDate, new_id
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Action, Plan
from msp_desktop.store.cases import Cases, NoSuchCase
from msp_desktop.store.entries.authors import authors
from msp_desktop.store.entries.entries import case_entries, entries_about, every_entry
from msp_desktop.store.entries.infer import inferred_case
from msp_desktop.store.entries.signatures import is_signed_by, sign
from msp_desktop.store.people.erasure import erase_person
from msp_desktop.store.people.merge import People
from msp_desktop.store.signing_keys import signing_key_in
from msp_desktop.store.store import Store
from msp_desktop.store.tables import erased_subject
from tests.store.keep_golden import lay_out
from tests.unlocked import NOON, OFFICER, open_vault
from tests.visits import ward


def _first(name: str = "Ned Ashgrove") -> Conversation:
    return begin(OFFICER, at=NOON).but(person=Person(name=name))


def _day(day: date) -> SpokenDate:
    return SpokenDate(said=day.isoformat(), on=day)


def test_a_first_conversation_opens_a_case_and_the_next_joins_it(store: Store) -> None:
    first = _first()
    store.save(first, PartName.PERSON)
    second = start_follow_on([first], OFFICER, at=NOON + timedelta(days=60))
    store.save(second, PartName.PERSON)
    (line,) = Cases(store).listed()
    assert (line.name, line.conversations, line.drafts) == ("Ned Ashgrove", 2, 2)
    assert line.inferred
    assert Cases(store).of_person(first.person_id) == (line.id,)
    assert Cases(store).of_conversation(second.id) == (line.id,)
    assert [one.id for one in Cases(store).load(line.id).documents] == [first.id, second.id]


def test_a_case_is_opened_staged_concluded_and_reopened(store: Store) -> None:
    first, cases = _first(), Cases(store)
    store.save(first, PartName.PERSON)
    (case_id,) = cases.of_person(first.person_id)
    cases.add(case_id, CaseOpened(on=_day(date(2026, 3, 8)), route=Route.HOUSING))
    cases.add(case_id, StageChanged(stage=Stage.ENQUIRY, on=_day(date(2026, 3, 10))))
    cases.add(case_id, Concluded(result=CaseResult.ENQUIRY_CONCLUDED, on=_day(date(2026, 11, 2))))
    (line,) = cases.listed()
    assert (line.opened_on, line.route) == (date(2026, 3, 8), Route.HOUSING)
    assert (line.stage, line.concluded_on) == (Stage.ENQUIRY, date(2026, 11, 2))
    assert (line.result, line.inferred) == (CaseResult.ENQUIRY_CONCLUDED, False)
    cases.add(case_id, Reopened(on=_day(date(2026, 11, 9)), why="The cooker broke."))
    (line,) = cases.listed()
    assert (line.concluded_on, line.result) == (None, None)
    assert len(cases.load(case_id).state.opened) == 1


def test_after_a_case_is_concluded_a_conversation_begins_another(store: Store) -> None:
    first, cases = _first(), Cases(store)
    store.save(first, PartName.PERSON)
    (before,) = cases.of_person(first.person_id)
    cases.add(before, Concluded(result=CaseResult.WITHOUT_ENQUIRY))
    again = start_follow_on([first], OFFICER, at=NOON + timedelta(days=500))
    store.save(again, PartName.PERSON)
    (after,) = cases.of_conversation(again.id)
    assert after != before
    cases.move(again.id, before, "It is the same concern.")
    assert cases.of_conversation(again.id) == (before,)
    assert cases.load(after).documents == ()
    assert cases.load(before).state.is_concluded  # a draft in it reopens nothing by itself


def test_what_two_people_say_without_knowing_stands_side_by_side(store: Store) -> None:
    first, cases = _first(), Cases(store)
    store.save(first, PartName.PERSON)
    (case_id,) = cases.of_person(first.person_id)
    cases.add(case_id, SafeContactChanged(ways="by post"))
    cases.add(case_id, SafeContactChanged(ways="in person", not_ways="not the telephone"))
    (now,) = cases.load(case_id).state.safe_contact
    assert now.what.not_ways == "not the telephone"
    assert now.by == OFFICER


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry SET bytes = NULL",
        "UPDATE entry SET subject = 'another'",
        "DELETE FROM entry",
        "DELETE FROM key_epoch",
    ],
)
def test_what_was_entered_is_neither_changed_nor_taken_out(store: Store, change: str) -> None:
    store.save(_first(), PartName.PERSON)
    with pytest.raises(Exception, match="append-only"):
        store.write(lambda connection: connection.execute(text(change)))
    assert store.problems() == ()


def test_an_unknown_case_is_refused_and_nothing_entered(store: Store) -> None:
    with pytest.raises(NoSuchCase, match="no case of that id"):
        Cases(store).add(uuid4(), Alert(id=new_id(), words="a dog"))
    assert store.read(lambda connection: list(every_entry(connection))) == []


def test_finished_conversations_and_amendments_are_entered_in_order(store: Store) -> None:
    first = _first()
    store.save(first, PartName.PERSON)
    digest = store.finish(first.id)
    store.amend(first.id, what="Born in 1959.", why="Typed wrong.")
    finished, amended = store.read(lambda connection: entries_about(connection, [first.id]))
    assert finished.envelope.content == digest
    assert amended.envelope.refs == (finished.id,)
    assert (finished.envelope.n, amended.envelope.n) == (3, 4)
    assert amended.envelope.before == finished.id
    assert store.problems() == ()


def test_the_key_signs_what_is_entered_and_what_was_before_it(store: Store) -> None:
    first = _first()
    store.save(first, PartName.PERSON)
    store_signing_key(store)
    store.finish(first.id)
    unsigned, _, signed = store.read(lambda connection: list(every_entry(connection)))
    key = signing_key_in(store)
    assert key is not None
    assert unsigned.signature is None
    assert signed.signature is not None
    assert is_signed_by(key.certificate, signed.id, signed.signature)
    assert not is_signed_by(key.certificate, unsigned.id, signed.signature)
    assert store.write(lambda connection: sign(connection, [unsigned.id, signed.id])) == 1
    assert store.problems() == ()
    old, new = store.read(authors)
    assert (old.fingerprint, len(new.fingerprint)) == ("", 64)


def test_a_store_put_back_goes_on_as_another_author(folder: Path) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(_first(), PartName.PERSON)
    before = (folder / "store.db").read_bytes()
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(_first("Bert"), PartName.PERSON)
    (folder / "store.db").write_bytes(before)
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.accept_loss()
        store.save(_first("Bert"), PartName.PERSON)
        assert len(store.read(authors)) == 2
        assert [one.envelope.n for one in store.read(lambda c: list(every_entry(c)))][-1] == 2
        assert store.problems() == ()


@pytest.mark.parametrize("revision", ["0001", "0006", "0007"])
def test_an_older_store_gets_one_case_for_each_person(tmp_path: Path, revision: str) -> None:
    with Store(open_vault(lay_out(revision, tmp_path / "store")), clock=lambda: NOON) as store:
        wren, bert = sorted(Cases(store).listed(), key=lambda line: -line.conversations)
        assert (wren.conversations, wren.drafts, bert.conversations) == (3, 1, 1)
        assert wren.inferred
        assert wren.concluded_on is None
        assert wren.person_id is not None
        assert wren.id == inferred_case(wren.person_id)
        entered = store.read(lambda connection: list(every_entry(connection)))
        assert [one.envelope.kind for one in entered[:3]] == ["conversation"] * 3
        assert store.problems() == ()


def test_a_long_gap_in_an_inferred_case_raises_the_question(store: Store) -> None:
    first = _first()
    later = start_follow_on([first], OFFICER, at=NOON + timedelta(days=400))
    store.save(first, PartName.PERSON)
    store.save(later, PartName.PERSON)
    cases = Cases(store)
    (case_id,) = cases.of_person(first.person_id)
    assert cases.load(case_id).state.perhaps_two
    cases.add(case_id, CaseOpened(route=Route.HOUSING))
    assert not cases.load(case_id).state.perhaps_two


def test_an_action_is_one_action_in_every_conversation(store: Store) -> None:
    action = Action(id=new_id(), what="Clear the hall", who="Ned", when=_day(NOON.date()))
    first = _first().but(plan=Plan(actions=(action,)))
    second = start_follow_on([first], OFFICER, at=NOON + timedelta(days=9))
    second = second.but(plan=Plan(actions=(action.but(who="Ned and the charity"),)))
    store.save(first, PartName.PLAN)
    store.save(second, PartName.PLAN)
    cases = Cases(store)
    (case_id,) = cases.of_person(first.person_id)
    (open_action,) = cases.load(case_id).state.open_actions
    assert (open_action.action.who, open_action.conversation) == ("Ned and the charity", first.id)
    seen = ActionSeen(action=action.id, done=Answer.YES, result="One bag a week.")
    cases.add(case_id, seen.but(on=_day(NOON.date() + timedelta(days=12))))
    state = cases.load(case_id).state
    assert state.open_actions == ()
    assert state.actions[0].result == "One bag a week."


def test_joined_people_keep_their_cases_and_split_into_them_again(store: Store) -> None:
    one, other = _first(), _first("Edwin Ashgrove")
    for each in (one, other):
        store.save(each, PartName.PERSON)
    People(store).join(one.person_id, other.person_id)
    assert len(Cases(store).of_person(one.person_id)) == 2
    People(store).split(other.person_id)
    (case_id,) = Cases(store).of_person(one.person_id)
    assert Cases(store).load(case_id).documents == (one,)
    joined, split = store.read(lambda connection: entries_about(connection, [other.person_id]))
    assert split.envelope.refs == (joined.id,)


def test_an_erased_persons_case_is_gone_and_does_not_come_back(store: Store) -> None:
    first, cases = _first(), Cases(store)
    store.save(first, PartName.PERSON)
    (case_id,) = cases.of_person(first.person_id)
    cases.add(case_id, Alert(id=new_id(), words="zebrafinch"))
    store.finish(first.id)
    erase_person(store, first.person_id)
    assert cases.listed() == ()
    assert store.read(lambda connection: case_entries(connection, case_id)) == ()
    refused = store.read(lambda one: list(one.execute(select(erased_subject.c.id)).scalars()))
    assert str(case_id) in refused
    kept = store.read(lambda connection: list(every_entry(connection)))
    assert all(b"zebrafinch" not in (one.data or b"") for one in kept)
    assert store.problems() == ()


def test_a_case_about_two_people_is_gone_once_both_were_erased(store: Store) -> None:
    one, other, cases = _first(), _first("Edwin Ashgrove"), Cases(store)
    for each in (one, other):
        store.save(each, PartName.PERSON)
    (case_id,) = cases.of_person(one.person_id)
    both = Linked(persons=(one.person_id, other.person_id), conversations=(other.id,))
    cases.add(case_id, both)
    cases.add(case_id, Alert(id=new_id(), words="zebrafinch"))
    erase_person(store, one.person_id)
    cases.add(case_id, Alert(id=new_id(), words="goldfinch"))
    assert cases.of_person(one.person_id) == ()
    assert case_id in cases.of_person(other.person_id)
    erase_person(store, other.person_id)
    assert cases.listed() == ()
    assert store.read(lambda connection: case_entries(connection, case_id)) == ()


def test_visits_entered_out_of_order_stand_in_order(store: Store) -> None:
    third, first, second = (ward.visit(NOON)[n] for n in (2, 0, 1))
    for each in (third, first, second):
        store.save(each, PartName.PLAN)
    (line,) = Cases(store).listed()
    assert [one.id for one in Cases(store).load(line.id).documents] == [
        first.id,
        second.id,
        third.id,
    ]
