"""The trail says what was done to which record, cannot be edited, and holds no words."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from msp_desktop.practice.codes import PartName
from msp_desktop.store.copies_made import note_disclosure
from msp_desktop.store.engine import engine_on, transaction
from msp_desktop.store.store import Store
from msp_desktop.store.trail.trail import Trail
from tests.store.trail.trail_rows import events
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep


def test_a_visit_leaves_its_events_in_order(folder: Path) -> None:
    visit = doorstep.visit(NOON)
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(visit, PartName.PLAN)
        store.save(visit.but(pack="a"), PartName.PLAN)
        store.save(visit.but(pack="b"), PartName.PLAN)
        store.load(visit.id)
        store.finish(visit.id)
        note_disclosure(store, visit.id, "council adult safeguarding", "0" * 64)
    told = [event for event, subject, _ in events(folder) if subject == str(visit.id)]
    assert told == ["collection", "alteration", "consultation", "alteration", "disclosure"]
    everything = " ".join(" ".join(row) for row in events(folder))
    assert "Teasel" not in everything
    assert "telephone" not in everything


@pytest.mark.parametrize("change", ["UPDATE trail SET event = 'x'", "DELETE FROM trail"])
def test_rows_can_be_neither_changed_nor_taken_out(folder: Path, change: str) -> None:
    with open_vault(folder) as vault:
        engine = engine_on(vault.connect())
        with pytest.raises(IntegrityError, match="append-only"), engine.begin() as connection:
            connection.execute(text(change))
        engine.dispose()


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE trail SET detail = 'another' WHERE number = 2",
        "DELETE FROM trail WHERE number = 2",
        "UPDATE trail SET number = 50 WHERE number = 2",
    ],
)
def test_someone_who_gets_past_the_triggers_is_still_noticed(folder: Path, tampering: str) -> None:
    with Store(open_vault(folder)) as store:
        assert store.problems() == ()
    with open_vault(folder) as vault:
        engine = engine_on(vault.connect())
        with transaction(engine) as connection:
            connection.execute(text("DROP TRIGGER trail_refuses_update"))
            connection.execute(text("DROP TRIGGER trail_refuses_delete"))
            connection.execute(text(tampering))
            assert Trail(vault.trail_key).broken_at(connection) is not None
        engine.dispose()
    with Store(open_vault(folder)) as store:
        assert any("audit trail" in problem for problem in store.problems())
