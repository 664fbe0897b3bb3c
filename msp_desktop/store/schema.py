"""Which tables a store has, and bringing an older store up to date.

Alembic is imported only where there is something to bring up to date.
"""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from msp_desktop.store.faults import StoreFromLaterVersion

HEAD = "0003"
"""The newest revision, kept equal to the newest file under `migrations/versions` by a test."""

KNOWN = ("0001", "0002", "0003")
"""Every revision this version of the app can read, oldest first."""

WITHOUT_SEALS = "0001"
"""The revision whose finished conversations were not sealed yet."""


def revision(connection: Connection) -> str | None:
    """The revision of the tables, or None for a store without tables yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    return found


def bring_up_to_date(
    connection: Connection, *, before_change: Callable[[], None] = lambda: None
) -> str | None:
    """Make the tables those of this version of the app; `before_change` may keep a copy first.

    Returns the revision that they were of; None for a store without tables.

    Raises:
        StoreFromLaterVersion: if a later version of the app made them.
    """
    found = revision(connection)
    if found == HEAD:
        return found
    if found is not None and found not in KNOWN:
        raise StoreFromLaterVersion
    if found is not None:
        before_change()
    migrate(connection, HEAD)
    return found


def migrate(connection: Connection, target: str, *, down: bool = False) -> None:
    """Bring the tables to a revision, on the connection that is open."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    (command.downgrade if down else command.upgrade)(config, target)
