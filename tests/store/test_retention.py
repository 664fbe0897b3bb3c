"""Review dates: by kind of record, set by the organisation, never acting by themselves."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.store.people.merge import People
from msp_desktop.store.people.review_dates import (
    USUAL,
    RecordKind,
    after_months,
    due_on,
    keep_until,
    periods,
    set_period,
)
from msp_desktop.store.store import Store
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep, ward

BERT, WREN = doorstep.visit(NOON), ward.visit(NOON)


@pytest.fixture
def kept(folder: Path) -> Path:
    """Bert finished at noon; Wren finished once, and not finished a year later."""
    at = {"now": NOON}
    with Store(open_vault(folder), clock=lambda: at["now"]) as store:
        for visit in (BERT, WREN[0]):
            store.save(visit, PartName.PLAN)
            store.finish(visit.id)
        at["now"] = NOON + timedelta(days=365)
        store.save(WREN[1], PartName.PLAN)
    return folder


def due(store: Store, day: date) -> list[tuple[str, date]]:
    found = store.read(lambda connection: due_on(connection, day))
    return [(one.name, one.due) for one in found]


def test_who_is_due_is_listed_from_that_day_on_and_nothing_happens_to_them(kept: Path) -> None:
    with Store(open_vault(kept)) as store:
        last = after_months(NOON.date(), 72)
        assert due(store, last - timedelta(days=1)) == []
        assert due(store, last) == [("Albert Teasel", last), ("Wren Halloway", last)]
        assert len(store.caseload().entries) == 3


def test_an_organisation_sets_its_own_periods_and_that_is_noted(kept: Path) -> None:
    with Store(open_vault(kept)) as store:
        assert store.read(periods) == USUAL
        set_period(store, RecordKind.POLICE, 6)
        soon = after_months(NOON.date(), 6)
        assert due(store, soon) == [("Albert Teasel", soon)]


def test_whoever_is_kept_longer_comes_back_on_the_day_that_was_set(kept: Path) -> None:
    later = date(2040, 1, 31)
    with Store(open_vault(kept)) as store:
        keep_until(store, BERT.person_id, later)
        assert "Albert Teasel" not in dict(due(store, date(2039, 1, 1)))
        assert dict(due(store, later))["Albert Teasel"] == later


def test_entries_that_are_one_person_come_up_once_and_only_when_all_are_due(kept: Path) -> None:
    with Store(open_vault(kept)) as store:
        set_period(store, RecordKind.DRAFT, 240)
        People(store).join(BERT.person_id, WREN[0].person_id)
        assert due(store, after_months(NOON.date(), 72)) == []
        assert len(due(store, after_months(NOON.date(), 260))) == 1


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 3, 1), -3, date(2025, 12, 1)),
        (date(2026, 12, 15), 72, date(2032, 12, 15)),
    ],
)
def test_months_are_counted_as_on_a_calendar(day: date, months: int, then: date) -> None:
    assert after_months(day, months) == then


def test_a_store_of_today_has_nobody_due(kept: Path) -> None:
    with Store(open_vault(kept)) as store:
        assert due(store, datetime(2027, 12, 1, tzinfo=NOON.tzinfo).date()) == []
