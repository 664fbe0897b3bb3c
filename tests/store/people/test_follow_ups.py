"""What was agreed for a day is listed until somebody has seen to it."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.questions.own_words import OwnWordsPassage
from msp_desktop.record.conversation import Conversation, begin
from msp_desktop.record.part import SpokenDate, new_id
from msp_desktop.record.plan import Action, Plan
from msp_desktop.store.conversations.drafts import (
    AmendmentBegun,
    UnfinishedInput,
    keep_amendment_begun,
    keep_not_quite,
)
from msp_desktop.store.conversations.index_tables import FollowUpKind
from msp_desktop.store.follow_ups import MOST_LISTED, FollowUps
from msp_desktop.store.store import Store
from tests.store.keep_golden import lay_out
from tests.unlocked import NOON, OFFICER, open_vault

MONDAY = date(2026, 11, 23)
RING = Action(
    id=new_id(),
    what="Ring the bank",
    who="officer",
    when=SpokenDate(said="Monday 10 am", on=MONDAY),
)


@pytest.fixture
def bert(store: Store) -> Conversation:
    """A finished visit: an action for Monday, and the next conversation for Friday."""
    fresh = begin(OFFICER, at=NOON)
    friday = SpokenDate(said="Friday", on=MONDAY + timedelta(days=4))
    plan = Plan(actions=(RING,), next_conversation=friday)
    visit = fresh.but(person=fresh.person.but(name="Bert Teasel"), plan=plan)
    store.save(visit, PartName.PLAN)
    store.finish(visit.id)
    return visit


def due(store: Store, until: date) -> list[tuple[FollowUpKind, date, str]]:
    return [(one.kind, one.on, one.what) for one in FollowUps(store).due(until)]


def test_actions_and_the_next_conversation_are_due_by_their_day(
    store: Store, bert: Conversation
) -> None:
    ring = (FollowUpKind.ACTION, MONDAY, "Ring the bank")
    talk = (FollowUpKind.CONVERSATION, MONDAY + timedelta(days=4), "")
    assert due(store, MONDAY - timedelta(days=1)) == []
    assert due(store, MONDAY) == [ring]
    assert due(store, MONDAY + timedelta(days=300)) == [ring, talk]
    (first, _) = FollowUps(store).due(MONDAY + timedelta(days=9))
    assert (first.name, first.who, first.conversation_id) == ("Bert Teasel", "officer", bert.id)


def test_all_that_is_due_is_counted_and_read_from_any_place_on(store: Store) -> None:
    def day(number: int) -> SpokenDate:
        return SpokenDate(said="then", on=MONDAY - timedelta(days=number))

    fresh = begin(OFFICER, at=NOON)
    overdue = tuple(
        Action(id=new_id(), what=f"Overdue {at}", when=day(1 + at % 40)) for at in range(120)
    )
    todays = tuple(Action(id=new_id(), what=f"Today {at}", when=day(0)) for at in range(3))
    store.save(fresh.but(plan=Plan(actions=(*overdue, *todays))), PartName.PLAN)
    first = FollowUps(store).due_from(0, MONDAY, MONDAY)
    assert (first.in_all, first.before_today, len(first.listed)) == (123, 120, MOST_LISTED)
    today = FollowUps(store).due_from(first.before_today, MONDAY, MONDAY)
    assert sorted(one.what for one in today.listed) == ["Today 0", "Today 1", "Today 2"]
    read = [
        one.item
        for start in range(0, first.in_all, MOST_LISTED)
        for one in FollowUps(store).due_from(start, MONDAY, MONDAY).listed
    ]
    assert len(read) == len(set(read)) == first.in_all


def test_what_was_seen_to_goes_and_can_be_put_back(store: Store, bert: Conversation) -> None:
    (ring,) = FollowUps(store).due(MONDAY)
    FollowUps(store).see_to(ring)
    FollowUps(store).see_to(ring)
    assert due(store, MONDAY) == []
    FollowUps(store).put_back(ring)
    assert [one.what for one in FollowUps(store).due(MONDAY)] == ["Ring the bank"]
    assert store.load(bert.id).conversation == bert
    assert store.problems() == ()


def test_the_next_conversation_is_over_once_it_has_begun(store: Store, bert: Conversation) -> None:
    again = begin(OFFICER, at=NOON + timedelta(days=6)).but(person_id=bert.person_id)
    store.save(again, PartName.OPENING)
    kinds = [one.kind for one in FollowUps(store).due(MONDAY + timedelta(days=9))]
    assert kinds == [FollowUpKind.ACTION]


def test_an_action_noted_as_done_in_a_draft_is_no_longer_due(store: Store) -> None:
    draft = begin(OFFICER, at=NOON).but(plan=Plan(actions=(RING,)))
    store.save(draft, PartName.PLAN)
    assert len(due(store, MONDAY)) == 1
    done = Plan(actions=(RING.but(done=Answer.YES),))
    store.save(draft.but(plan=done), PartName.PLAN)
    assert due(store, MONDAY) == []


def test_a_store_from_before_they_were_listed_lists_them(tmp_path: Path) -> None:
    folder = lay_out("0003", tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        listed = FollowUps(store).due(date(2099, 1, 1))
        assert {one.kind for one in listed} == set(FollowUpKind)
        assert all(one.name for one in listed)


def test_what_is_half_done_beside_a_conversation_outlives_a_lock(
    store: Store, bert: Conversation
) -> None:
    heard = (OwnWordsPassage(part=PartName.OUTCOMES, text="To be left alone."),)
    begun = AmendmentBegun(what="It was the nephew", why="")

    def keep(now: UnfinishedInput) -> None:
        store.write(lambda connection: keep_not_quite(connection, bert.id, now.not_quite))
        store.write(lambda connection: keep_amendment_begun(connection, bert.id, now.amendment))

    keep(UnfinishedInput(not_quite=heard, amendment=AmendmentBegun(what="It was the")))
    keep(UnfinishedInput(not_quite=heard, amendment=begun))
    assert store.load(bert.id).half_done == UnfinishedInput(not_quite=heard, amendment=begun)
    keep(UnfinishedInput())
    assert store.load(bert.id).half_done == UnfinishedInput()
