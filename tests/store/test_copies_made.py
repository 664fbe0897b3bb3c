"""The store remembers each copy: for whom, when, its digest, and whether the plan changed since."""

from datetime import UTC, datetime
from pathlib import Path

from msp_desktop.practice.codes import PartName
from msp_desktop.record.plan import Plan
from msp_desktop.store.copies_made import (
    copies_made,
    last_copies,
    note_disclosure,
    record_disclosure,
)
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import DeliveryMethod
from tests.store.trail.trail_rows import events
from tests.unlocked import make_store, open_vault
from tests.visits import doorstep

AT = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
DIGEST = "ab" * 32


def test_a_copy_is_remembered_and_a_changed_plan_noticed(tmp_path: Path) -> None:
    folder = make_store(tmp_path / "store")
    visit = doorstep.visit(AT)
    with Store(open_vault(folder), clock=lambda: AT) as store:
        store.save(visit, PartName.PLAN)
        assert copies_made(store, visit) == ()
        assert record_disclosure(store, visit, "council", DIGEST, DeliveryMethod.LOCKED) is None
        [copy] = copies_made(store, visit)
        assert (copy.to, copy.at, copy.sha256) == ("council", AT, DIGEST)
        assert (copy.how, copy.changed) == (DeliveryMethod.LOCKED, False)
        [changed] = copies_made(store, visit.but(plan=Plan()))
        assert changed.changed
        assert last_copies(store) == {visit.id: AT}
    assert not any("Call blocker" in detail for _, _, detail in events(folder))


def test_what_an_earlier_version_noted_is_read_and_its_plan_not_guessed(tmp_path: Path) -> None:
    folder = make_store(tmp_path / "store")
    visit = doorstep.visit(AT)
    with Store(open_vault(folder), clock=lambda: AT) as store:
        store.save(visit, PartName.PLAN)
        note_disclosure(store, visit.id, "a kind, long gone, document store", DIGEST)
        [copy] = copies_made(store, visit)
    assert copy.to == "a kind, long gone, document store"
    assert (copy.how, copy.changed) == (None, None)
