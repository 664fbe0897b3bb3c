"""The sample of an audit: by a stated seed, of those closed in three months, kept with consents."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from msp_desktop.audits.audited_case import AuditedCase, consents
from msp_desktop.audits.sample import (
    draw_sample,
    keep_audited_case,
    keep_sample,
    kept_samples,
    months_before,
)
from msp_desktop.practice.codes import Answer
from msp_desktop.store.store import Store
from tests.measures.conftest import MeasuredStore
from tests.measures.made import NOW
from tests.unlocked import copy_store, open_vault

LAST = date(2026, 11, 1)


def test_the_same_seed_draws_the_same_cases_from_three_months(measured: MeasuredStore) -> None:
    table = measured.table
    sample = draw_sample(table, LAST, 7)
    assert draw_sample(table, LAST, 7).cases == sample.cases
    assert {draw_sample(table, LAST, seed).cases for seed in range(9)} != {sample.cases}
    closed = table.ids_of(table.on_days("concluded_on", date(2026, 8, 2), LAST))
    assert len(sample.cases) == 3
    assert set(sample.cases) <= set(closed)
    assert sample.closed == len(closed)
    assert draw_sample(table, date(1990, 1, 1), 7).cases == ()


@pytest.mark.parametrize(
    ("last", "first"),
    [
        (date(2025, 12, 31), date(2025, 10, 1)),
        (date(2026, 5, 31), date(2026, 3, 1)),
        (date(2026, 5, 29), date(2026, 3, 1)),
        (date(2026, 2, 28), date(2025, 12, 1)),
        (date(2026, 1, 15), date(2025, 10, 16)),
    ],
)
def test_a_case_closed_on_the_last_day_of_a_quarter_is_in_that_sample_alone(
    measured: MeasuredStore, last: date, first: date
) -> None:
    assert draw_sample(measured.table, last, 7).first == first


def test_three_months_before_the_end_of_a_month_is_a_day_there_is() -> None:
    assert months_before(date(2026, 5, 31)) == date(2026, 2, 28)
    assert months_before(date(2026, 1, 15)) == date(2025, 10, 15)


def test_a_refusal_stays_in_the_sample_and_an_erased_case_goes(
    measured: MeasuredStore, tmp_path: Path
) -> None:
    folder = copy_store(measured.folder, tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOW) as store:
        sample = draw_sample(measured.table, LAST, 7)
        keep_sample(store, sample)
        first, second, _ = sample.cases
        keep_audited_case(store, sample.id, first, AuditedCase(talk=Answer.NO))
        (kept,) = kept_samples(store)
        assert kept[0] == sample
        assert set(kept[1]) == set(sample.cases)
        counted = consents([each.talk for each in kept[1].values()])
        assert counted == (0, 1, 2)
        erased = {"id": second, "at": NOW.isoformat()}
        store.write(
            lambda connection: connection.execute(
                text("INSERT INTO erased_subject(id, at) VALUES (:id, :at)"), erased
            )
        )
        (left,) = kept_samples(store)
    assert set(left[1]) == set(sample.cases) - {second}
