"""Which tables a store has, and bringing an older store up to date.

Alembic is imported only where there is something to bring up to date.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from msp_desktop.store.faults import StoreFromLaterVersion

HEAD = "0007"
"""The newest revision, kept equal to the newest file under `migrations/versions` by a test."""

KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
"""Every revision this version of the app can read, oldest first."""

WITHOUT_SEALS = "0001"
"""The revision whose finished conversations were not sealed yet."""

WITHOUT_FOLLOW_UPS = frozenset({"0001", "0002", "0003", "0004", "0005"})
"""The revisions in which what is due was not listed yet."""


def revision(connection: Connection) -> str | None:
    """The revision of the tables, or None for a store without tables yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    return found


def needs_upgrade(connection: Connection) -> bool:
    """Whether there are tables, and an earlier version of the app made them.

    Raises:
        StoreFromLaterVersion: if a later version of the app made them.
    """
    found = revision(connection)
    if found is not None and found not in KNOWN:
        raise StoreFromLaterVersion
    return found not in {None, HEAD}


def bring_up_to_date(connection: Connection) -> str | None:
    """Make the tables those of this version of the app.

    Returns the revision that they were of; None for a store without tables.

    Raises:
        StoreFromLaterVersion: if a later version of the app made them.
    """
    found = revision(connection)
    if found is None or needs_upgrade(connection):
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
