"""The migrations and the tables say the same, and an unknown version is refused."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text

from msp_desktop.practice.codes import PartName
from msp_desktop.store import schema, tables
from msp_desktop.store.engine import engine_on, transaction
from msp_desktop.store.exchange.exchange_tables import bundle
from msp_desktop.store.faults import StoreFromLaterVersion
from msp_desktop.store.measured.tables import drawn_case
from msp_desktop.store.migrations import versions
from msp_desktop.store.store import Store
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep


def test_the_newest_revision_is_the_tables_as_they_are(folder: Path) -> None:
    with open_vault(folder) as vault:
        engine = engine_on(vault.connect())
        with engine.begin() as connection:
            context = MigrationContext.configure(connection)
            assert context.get_current_revision() == schema.HEAD
            differences = [
                each
                for each in compare_metadata(context, tables.metadata)
                # The search index and its shadow tables are SQLite's own.
                if not getattr(each[1], "name", "").startswith("search")
            ]
        engine.dispose()
    assert differences == []
    beside = {drawn_case.name, bundle.name}  # those beside the records are compared too
    assert beside <= set(tables.metadata.tables)


def test_every_revision_on_disk_is_known_and_the_last_is_the_head() -> None:
    (folder,) = versions.__path__
    found = sorted(path.name.split("_")[0] for path in Path(folder).glob("0*.py"))
    assert tuple(found) == schema.KNOWN
    assert found[-1] == schema.HEAD


def test_a_store_of_a_later_version_is_refused_and_not_changed(folder: Path) -> None:
    visit = doorstep.visit(NOON)
    with Store(open_vault(folder)) as store:
        store.save(visit, PartName.PLAN)
    _set_revision(folder, "9999")
    before = (folder / "store.db").read_bytes()
    vault = open_vault(folder)
    with pytest.raises(StoreFromLaterVersion, match="later version"):
        Store(vault)
    vault.close()
    assert (folder / "store.db").read_bytes() == before
    _set_revision(folder, schema.HEAD)
    with Store(open_vault(folder)) as store:
        assert store.load(visit.id).conversation == visit


def test_the_first_revision_goes_up_and_down(folder: Path) -> None:
    with open_vault(folder) as vault:
        engine = engine_on(vault.connect())
        with transaction(engine) as connection:
            schema.migrate(connection, "base", down=True)
            assert inspect(connection).get_table_names() == ["alembic_version"]
            schema.migrate(connection, "head")
            assert inspect(connection).has_table("conversation")
        engine.dispose()


def _set_revision(folder: Path, revision: str) -> None:
    with open_vault(folder) as vault:
        engine = engine_on(vault.connect())
        with transaction(engine) as connection:
            statement = text("UPDATE alembic_version SET version_num = :revision")
            connection.execute(statement, {"revision": revision})
        engine.dispose()
