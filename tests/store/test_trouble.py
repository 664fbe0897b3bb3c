"""A full disk keeps what was saved; a check finds what somebody changed behind the app's back."""

from pathlib import Path

import pytest
from sqlalchemy import text

from msp_desktop.practice.codes import PartName
from msp_desktop.store.engine import engine_on, transaction
from msp_desktop.store.store import Store
from msp_desktop.vault.faults import DiskFull
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep


def fill_up(store: Store) -> None:
    """Let the file grow no further, as a full disk would, through SQLite's own limit."""
    with transaction(store._engine) as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))


def test_a_full_disk_is_said_once_the_reserve_is_gone_and_loses_nothing(store: Store) -> None:
    visit = doorstep.visit(NOON)
    store.save(visit, PartName.PLAN)
    fill_up(store)
    longer = visit.but(plan=visit.plan.but(if_worse="Ring. " * 20_000))
    with pytest.raises(DiskFull):
        store.save(longer, PartName.PLAN)
    assert store.short_of_room
    assert store.load(visit.id).conversation == visit
    assert store.problems() == ()


def test_what_did_not_fit_is_saved_when_there_is_room_again(store: Store) -> None:
    visit = doorstep.visit(NOON)
    fill_up(store)
    longer = visit.but(plan=visit.plan.but(if_worse="Ring. " * 20_000))
    with pytest.raises(DiskFull):
        store.save(longer, PartName.PLAN)
    with transaction(store._engine) as connection:
        connection.execute(text("PRAGMA max_page_count = 1000000"))
    store.save(longer, PartName.PLAN)
    assert store.load(visit.id).conversation == longer


@pytest.mark.parametrize(
    ("tampering", "told"),
    [
        ("UPDATE conversation SET document = X'7B7D'", "cannot be read"),
        ("UPDATE conversation SET digest = 'another'", "after it was finished"),
        ("UPDATE conversation SET id = '00000000-0000-0000-0000-000000000000'", "another"),
        ("DELETE FROM search", "search index"),
    ],
)
def test_a_check_names_what_is_wrong_and_never_what_was_said(
    folder: Path, tampering: str, told: str
) -> None:
    visit = doorstep.visit(NOON)
    with Store(open_vault(folder)) as store:
        store.save(visit, PartName.PLAN)
        store.finish(visit.id)
        assert store.problems() == ()
    with open_vault(folder) as vault:
        engine = engine_on(vault.connect())
        with transaction(engine) as connection:
            connection.execute(text(tampering))
        engine.dispose()
    with Store(open_vault(folder)) as store:
        found = " ".join(store.problems())
    assert told in found
    assert "Teasel" not in found
