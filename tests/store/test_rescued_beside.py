"""Rescued words come back over nothing that is newer, and none of them is let go of too early."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.conversations.handed_on import HandedOn, hand_on
from msp_desktop.store.rescue import (
    RescuedWords,
    bring_back,
    rescue,
    rescued_words,
    words_to_bring_back,
)
from msp_desktop.store.store import Store
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep, ward

BERT = doorstep.visit(NOON)
WREN = ward.visit(NOON)[0]


class Clock:
    """A clock that is set by hand."""

    now = NOON

    def __call__(self) -> datetime:
        return self.now

    def goes_on(self, **by: int) -> None:
        """Later by so much, or earlier."""
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(folder: Path, clock: Clock) -> Iterator[Store]:
    with Store(open_vault(folder), clock=clock) as opened:
        yield opened


def packed(one: Conversation, pack: str) -> RescuedWords:
    """That visit with something in it to know it by, as it is rescued."""
    return rescued_words(one.but(pack=pack), PartName.PLAN, "plan")


def in_store(store: Store) -> dict[UUID, str]:
    """What each visit in the store is known by."""
    ids = [one.id for one in store.caseload().entries]
    return {each: store.load(each).conversation.pack for each in ids}


def test_words_written_since_the_rescue_stay_and_the_rescued_stand_beside_them(
    store: Store, clock: Clock
) -> None:
    rescue(store, [packed(BERT, "rescued")])
    clock.goes_on(minutes=5)
    store.save(BERT.but(pack="newer"), PartName.PLAN)
    assert bring_back(store, words_to_bring_back(store)) == 1
    assert store.load(BERT.id).conversation.pack == "newer"
    assert sorted(in_store(store).values()) == ["newer", "rescued"]
    assert words_to_bring_back(store) == ()
    assert store.problems() == ()


def test_words_written_after_the_clock_was_set_back_are_not_written_over(
    store: Store, clock: Clock
) -> None:
    rescue(store, [packed(BERT, "rescued")])
    clock.goes_on(days=-2)
    store.save(BERT.but(pack="newer"), PartName.PLAN)
    bring_back(store, words_to_bring_back(store))
    assert store.load(BERT.id).conversation.pack == "newer"
    assert "rescued" in in_store(store).values()


def test_a_draft_handed_on_keeps_no_other_words_from_coming_back(
    store: Store, clock: Clock
) -> None:
    store.save(BERT, PartName.PLAN)
    to = HandedOn(who="Bea", fingerprint="b", at=NOON)
    store.write(lambda connection: hand_on(connection, BERT.id, to, "bundle", b""))
    clock.goes_on(minutes=1)
    rescue(store, [packed(BERT, "of Bert"), packed(WREN, "of Wren")])
    assert bring_back(store, words_to_bring_back(store)) == 2
    assert store.load(BERT.id).conversation == BERT
    assert store.load(WREN.id).conversation.pack == "of Wren"
    assert "of Bert" in in_store(store).values()
    assert words_to_bring_back(store) == ()


def test_words_of_a_visit_that_was_finished_meanwhile_stand_beside_it(store: Store) -> None:
    rescue(store, [packed(BERT, "rescued")])
    store.save(BERT, PartName.PLAN)
    store.finish(BERT.id)
    assert bring_back(store, words_to_bring_back(store)) == 1
    assert store.load(BERT.id).conversation == BERT
    [aside] = [one.id for one in store.caseload().entries if not one.finished]
    assert store.load(aside).conversation.pack == "rescued"


def test_two_rescues_in_one_second_keep_the_words_of_both(store: Store) -> None:
    rescue(store, [packed(BERT, "of Bert")])
    rescue(store, [packed(WREN, "of Wren")])
    assert bring_back(store, words_to_bring_back(store)) == 2
    assert in_store(store) == {BERT.id: "of Bert", WREN.id: "of Wren"}


def test_of_several_rescues_of_one_visit_the_last_goes_on_whatever_the_clock_says(
    store: Store, clock: Clock
) -> None:
    rescue(store, [packed(BERT, "first")])
    clock.goes_on(hours=-1)
    rescue(store, [packed(BERT, "last")])
    clock.goes_on(hours=2)
    assert bring_back(store, words_to_bring_back(store)) == 1
    assert in_store(store) == {BERT.id: "last"}


def test_words_left_beside_the_store_are_kept_though_the_same_visit_is_rescued_again(
    folder: Path, clock: Clock
) -> None:
    for pack in ("left there", "last"):
        with Store(open_vault(folder), clock=clock) as store:
            rescue(store, [packed(BERT, pack)])
    with Store(open_vault(folder), clock=clock) as store:
        assert bring_back(store, words_to_bring_back(store)) == 2
        assert store.load(BERT.id).conversation.pack == "last"
        assert sorted(in_store(store).values()) == ["last", "left there"]


def test_words_that_cannot_be_read_stay_beside_the_store(store: Store) -> None:
    spoilt = RescuedWords(b"{}", PartName.PLAN, "plan")
    place = rescue(store, [spoilt, packed(BERT, "rescued")])
    assert bring_back(store, words_to_bring_back(store)) == 1
    [left] = place.glob("words-*")
    words = store.vault.open_rescue(left.read_bytes())
    assert words is not None
    assert len(msgspec.json.decode(words)["words"]) == 1
    store.save(BERT.but(pack="gone on with"), PartName.PLAN)
    assert words_to_bring_back(store) == ()


def test_words_that_the_store_has_already_are_let_go_of(store: Store) -> None:
    store.save(BERT, PartName.PLAN)
    place = rescue(store, [rescued_words(BERT, PartName.PLAN, "plan")])
    assert words_to_bring_back(store) == ()
    assert not list(place.glob("words-*"))
