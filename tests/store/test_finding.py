"""People are found by the beginnings of their names and of what they said."""

from datetime import timedelta

import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import begin
from msp_desktop.store.search import query_for
from msp_desktop.store.store import Store
from tests.unlocked import NOON, OFFICER
from tests.visits import car_wash, doorstep


@pytest.fixture
def two_visits(store: Store) -> Store:
    store.save(doorstep.visit(NOON), PartName.PLAN)
    store.save(car_wash.visit(NOON), PartName.PLAN)
    return store


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("bert", ["Albert Teasel"]),
        ("TEAS", ["Albert Teasel"]),
        ("cribb albert", ["Albert Teasel"]),
        ("passport", ["Karwan"]),
        ("پاسپۆرت", ["Karwan"]),
        ("nobody-of-this-name", []),
        ('") OR zzyzx -- *', []),
    ],
)
def test_every_word_sought_must_begin_a_word_said(
    two_visits: Store, sought: str, found: list[str]
) -> None:
    assert [entry.name for entry in two_visits.caseload(sought).entries] == found


@pytest.mark.parametrize("sought", ["🙂", '"', "*", "(", ' *"-( ', "\u3164", "¿?"])
def test_signs_alone_find_nobody_who_does_not_have_them(two_visits: Store, sought: str) -> None:
    if sought.strip("\u3164"):
        assert two_visits.caseload(sought).entries == ()


def test_nothing_that_can_be_seen_is_like_an_empty_field(two_visits: Store) -> None:
    assert query_for(" \u200b ") is None
    assert len(two_visits.caseload(" \u200b ").entries) == 2


def test_drafts_come_first_and_the_newest_before_the_older(store: Store) -> None:
    names = ["Oldest", "Older", "Newer"]
    for at, name in enumerate(names):
        visit = begin(OFFICER, at=NOON + timedelta(days=at))
        visit = visit.but(person=visit.person.but(name=name))
        store.save(visit, PartName.PERSON)
        if name == "Newer":
            store.finish(visit.id)
    found = store.caseload()
    assert [entry.name for entry in found.entries][-1] == "Newer"
    assert (found.drafts, found.finished) == (2, 1)


def test_words_that_were_taken_out_are_no_longer_found(store: Store) -> None:
    visit = doorstep.visit(NOON)
    store.save(visit, PartName.PLAN)
    store.save(visit.but(plan=visit.plan.but(actions=(), if_worse="Zephyrine")), PartName.PLAN)
    assert store.caseload("zephyrine").entries
    store.save(visit.but(plan=visit.plan.but(actions=())), PartName.PLAN)
    assert not store.caseload("zephyrine").entries


def test_only_so_many_are_listed_but_all_are_counted(store: Store) -> None:
    for _ in range(5):
        store.save(begin(OFFICER, at=NOON), PartName.OPENING)
    found = store.caseload(most=3)
    assert len(found.entries) == 3
    assert found.drafts == 5
