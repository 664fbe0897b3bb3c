"""A store made by an older revision is brought up to date by opening it, with all that is in it."""

from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from msp_desktop.practice.codes import PartName
from msp_desktop.record.canonical import digest_of, from_json
from msp_desktop.store import schema
from msp_desktop.store.backups import backups_of
from msp_desktop.store.engine import engine_on, transaction
from msp_desktop.store.faults import NotBackedUpBefore
from msp_desktop.store.schema import backup_contents
from msp_desktop.store.settings import StoreSettings
from msp_desktop.store.store import Store
from msp_desktop.vault.repair.restore import stage_restore
from msp_desktop.vault.vault import unlock
from tests.backups_read import PlainReader
from tests.store.keep_golden import GOLDEN, lay_out
from tests.unlocked import NOON, OFFICER, PASSPHRASE, open_vault

KEPT = [path.read_bytes() for path in sorted((GOLDEN / "revision-0001").glob("visit-*.json"))]
"""What the kept store holds, as it was written then: three finished, in order, and a draft."""
*IN_ORDER, THIRD = map(from_json, KEPT)
FIRST = IN_ORDER[0]


def test_a_store_of_the_first_revision_opens_whole_and_sealed(tmp_path: Path) -> None:
    folder = lay_out("0001", tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        assert store.practitioner() == OFFICER
        for visit in IN_ORDER:
            assert store.load(visit.id).conversation == visit
        assert store.load(THIRD.id).finished is False
        assert store.broken_seals() == 0
        assert store.problems() == ()
        assert len(store.caseload("biscuit").entries) == 3


def test_what_was_finished_before_is_sealed_in_the_order_it_was_finished(tmp_path: Path) -> None:
    folder = lay_out("0001", tmp_path / "store")
    with Store(open_vault(folder)):
        pass
    with open_vault(folder) as vault:
        engine = engine_on(vault.connect())
        with transaction(engine) as connection:
            assert schema.revision(connection) == schema.HEAD
            rows = connection.execute(text("SELECT subject, digest FROM seal ORDER BY number"))
            assert [tuple(row) for row in rows] == [
                (str(visit.id), digest_of(written))
                for visit, written in zip(IN_ORDER, KEPT, strict=False)
            ]
        engine.dispose()


def test_an_upgraded_store_goes_on_from_there(tmp_path: Path) -> None:
    folder = lay_out("0001", tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.finish(THIRD.id)
        store.amend(FIRST.id, what="Before noon.", why="The ward changed its hours.")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        assert store.broken_seals() == 0
        assert store.load(FIRST.id).amendments[0].what == "Before noon."


def test_a_store_of_the_second_revision_opens_whole_with_nothing_chosen(tmp_path: Path) -> None:
    folder = lay_out("0002", tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        assert StoreSettings(store).checks_off() == frozenset()
        for visit in IN_ORDER:
            assert store.load(visit.id).conversation == visit
        assert store.broken_seals() == 0
        assert store.problems() == ()


def test_the_second_revision_goes_down_and_up_and_no_conversation_is_lost(folder: Path) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        for visit in (*IN_ORDER, THIRD):
            store.save(visit, PartName.PLAN)
        store.finish(FIRST.id)
        store.amend(FIRST.id, what="Before noon.", why="The ward changed its hours.")
    with open_vault(folder) as vault:
        engine = engine_on(vault.connect())
        with transaction(engine) as connection:
            schema.migrate(connection, "0001", down=True)
            assert not inspect(connection).has_table("seal")
            assert not inspect(connection).has_table("amendment")
        engine.dispose()
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        assert [store.load(v.id).conversation for v in IN_ORDER] == IN_ORDER
        assert store.load(FIRST.id).finished
        assert store.broken_seals() == 0


@pytest.mark.parametrize("revision", schema.KNOWN[:-1])
def test_a_store_of_every_earlier_revision_is_kept_and_opens_whole(
    tmp_path: Path, revision: str
) -> None:
    """Where it is missing: `python -m tests.store.keep_golden`, at the commit before."""
    folder = lay_out(revision, tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        assert [store.load(visit.id).conversation for visit in IN_ORDER] == list(IN_ORDER)
        assert store.problems() == ()
        (backup,) = backups_of(store.vault)
    assert backup.is_whole()
    assert backup.facts.inside.conversations == 4
    beside = stage_restore(
        folder, backup.path, PASSPHRASE, now=NOON, look=backup_contents, reader=PlainReader()
    )
    with unlock(folder / beside.name, PASSPHRASE, now=NOON) as vault:
        engine = engine_on(vault.connect())
        with transaction(engine) as connection:
            assert schema.revision(connection) == revision  # as it was before
        engine.dispose()


def test_without_a_backup_an_older_store_stays_as_it_is_and_says_so(tmp_path: Path) -> None:
    folder = lay_out("0001", tmp_path / "store")
    (folder / "backups").rmdir()
    (folder / "backups").write_bytes(b"in the way")
    with open_vault(folder) as vault, pytest.raises(NotBackedUpBefore) as told:
        Store(vault, clock=lambda: NOON)
    assert "only after a backup" in told.value.sentence
    with open_vault(folder) as vault:
        engine = engine_on(vault.connect())
        with transaction(engine) as connection:
            assert schema.revision(connection) == "0001"
        engine.dispose()
    (folder / "backups").unlink()
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        assert store.problems() == ()


def test_a_store_that_is_up_to_date_is_not_backed_up_by_opening(folder: Path) -> None:
    for _ in range(2):
        with Store(open_vault(folder), clock=lambda: NOON) as store:
            assert backups_of(store.vault) == ()


@pytest.mark.parametrize("revision", ["0009", "0012", "0013"])
def test_an_upgrade_makes_the_search_index_anew(revision: str, tmp_path: Path) -> None:
    folder = lay_out(revision, tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        there = len(store.caseload("").entries)
        found = {word: len(store.caseload(word).entries) for word in ("biscuit", "ada", "ward")}
    assert there
    assert any(found.values())
    again = lay_out(revision, tmp_path / "again")
    with open_vault(again) as vault:
        engine = engine_on(vault.connect())
        with transaction(engine) as connection:
            connection.execute(text("DELETE FROM search"))
        engine.dispose()
    with Store(open_vault(again), clock=lambda: NOON) as store:
        assert {word: len(store.caseload(word).entries) for word in found} == found
