"""The rows of the trail, read past the store."""

from pathlib import Path

from sqlalchemy import select

from msp_desktop.store import tables
from msp_desktop.store.engine import engine_on
from msp_desktop.store.trail.detail_file import detail_in_words
from tests.unlocked import open_vault


def events(folder: Path) -> list[tuple[str, str, str]]:
    """Every row of the trail, read past the store."""
    with open_vault(folder) as vault:
        engine = engine_on(vault.connect())
        with engine.begin() as connection:
            rows = connection.execute(select(tables.trail).order_by("number")).all()
        engine.dispose()
    return [(row.event, row.subject, detail_in_words(row.detail)) for row in rows]
