"""Finishing seals: each is chained to the one sealed before it, and a break is counted."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Row, text
from sqlcipher3.dbapi2 import IntegrityError

from msp_desktop.practice.codes import PartName
from msp_desktop.record.canonical import digest
from msp_desktop.store.conversations.seal_chain import FIRST
from msp_desktop.store.engine import engine_on, transaction
from msp_desktop.store.store import Store
from tests.unlocked import NOON, open_vault
from tests.visits import car_wash, doorstep, ward

VISITS = (*ward.visit(NOON), doorstep.visit(NOON), car_wash.visit(NOON))


@pytest.fixture
def sealed(folder: Path) -> Path:
    """A store of four finished conversations, one of them amended, and one draft."""
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        for visit in VISITS:
            store.save(visit, PartName.PLAN)
        for visit in VISITS[:4]:
            store.finish(visit.id)
        store.amend(VISITS[0].id, what="It was Monday, not Tuesday.", why="I misheard.")
    return folder


def behind_its_back(folder: Path, change: Callable[[Connection], None]) -> None:
    """Change the tables as somebody could who has the key, but not the app."""
    with open_vault(folder) as vault:
        engine = engine_on(vault.connect())
        with transaction(engine) as connection:
            change(connection)
        engine.dispose()


def only(statement: str) -> Callable[[Connection], None]:
    def change(connection: Connection) -> None:
        connection.execute(text(statement))

    return change


def run(*statements: str) -> Callable[[Connection], None]:
    def change(connection: Connection) -> None:
        for refuses in ("seal_refuses_update", "seal_refuses_delete", "amendment_refuses_delete"):
            connection.execute(text(f"DROP TRIGGER {refuses}"))
        for statement in statements:
            connection.execute(text(statement))

    return change


def test_each_seal_holds_the_digest_and_follows_the_one_before(sealed: Path) -> None:
    rows: list[Row[*tuple[Any, ...]]] = []
    behind_its_back(
        sealed,
        lambda connection: rows.extend(
            connection.execute(text("SELECT * FROM seal ORDER BY number")).all()
        ),
    )
    assert [row.subject for row in rows[:4]] == [str(visit.id) for visit in VISITS[:4]]
    assert [row.digest for row in rows[:4]] == [digest(visit) for visit in VISITS[:4]]
    assert [row.before for row in rows] == [FIRST, *(row.link for row in rows[:-1])]
    assert [row.kind for row in rows] == ["conversation"] * 4 + ["amendment"]


def test_a_store_that_nobody_touched_holds(sealed: Path) -> None:
    with Store(open_vault(sealed)) as store:
        assert store.broken_seals() == 0
        assert store.problems() == ()


@pytest.mark.parametrize(
    ("tampering", "count"),
    [
        (["UPDATE seal SET digest = 'another' WHERE number = 2"], 1),
        (["UPDATE seal SET link = 'another' WHERE number = 2"], 1),
        (["UPDATE seal SET mac = 'another' WHERE number IN (2, 3)"], 2),
        (["UPDATE seal SET at = '2020-01-01' WHERE number = 1"], 1),
        (["DELETE FROM seal WHERE number = 2"], 1),
        (["DELETE FROM seal WHERE number = 5"], 1),
        (["DELETE FROM seal WHERE kind = 'conversation'"], 4),
        (["UPDATE conversation SET state = 'draft' WHERE number = 4"], 1),
        (["DELETE FROM amendment"], 1),
        (["DELETE FROM amendment", "DELETE FROM seal WHERE number = 5"], 0),
    ],
)
def test_what_does_not_hold_is_counted_on_opening(
    sealed: Path, tampering: list[str], count: int
) -> None:
    behind_its_back(sealed, run(*tampering))
    with Store(open_vault(sealed)) as store:
        assert store.broken_seals() == count
        found = " ".join(store.problems())
    assert found
    assert "Wren" not in found


def test_a_finished_document_that_was_changed_with_its_digest_is_found_by_the_check(
    sealed: Path,
) -> None:
    other = doorstep.visit(NOON)
    name = digest(other)
    document = "(SELECT document FROM conversation WHERE number = 4)"
    behind_its_back(
        sealed,
        run(f"UPDATE conversation SET document = {document}, digest = '{name}' WHERE number = 1"),  # noqa: S608
    )
    with Store(open_vault(sealed)) as store:
        found = " ".join(store.problems())
    assert f"What was sealed as {VISITS[0].id}" in found


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE seal SET digest = 'another'",
        "DELETE FROM seal",
        "UPDATE amendment SET digest = 'another'",
        "DELETE FROM amendment",
    ],
)
def test_seals_and_amendments_are_only_ever_added_to(sealed: Path, statement: str) -> None:
    with pytest.raises(IntegrityError, match="append-only"):
        behind_its_back(sealed, only(statement))
