"""Which tables a store has, and bringing an older store up to date.

Alembic is imported only where there is something to bring up to date.
"""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, func, inspect, select, text

from msp_desktop.faults import Fault
from msp_desktop.store.engine import engine_on, transaction
from msp_desktop.store.faults import NotBackedUpBefore, StoreFromLaterVersion
from msp_desktop.store.tables import FINISHED, conversation, trail
from msp_desktop.vault.backup.backup import RawConnection, make_backup
from msp_desktop.vault.backup.facts import BackupContents
from msp_desktop.vault.faults import StoreDamaged
from msp_desktop.vault.unlocked import UnlockedVault

HEAD = "0017"
"""The newest revision, kept equal to the newest file under `migrations/versions` by a test."""

KNOWN = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
    "0017",
)
"""Every revision this version of the app can read, oldest first."""

WITHOUT_SEALS = "0001"
"""The revision whose finished conversations were not sealed yet."""

WITHOUT_FOLLOW_UPS = frozenset({"0001", "0002", "0003", "0004", "0005"})
"""The revisions in which what is due was not listed yet."""

WITHOUT_ENTRIES = WITHOUT_FOLLOW_UPS | {"0006", "0007"}
"""The revisions in which nothing was entered and there were no cases yet."""

WITHOUT_FOLDING = frozenset(KNOWN) - {HEAD}
"""The revisions whose search index did not hold words and names folded as they are now."""

WITHOUT_AWAITED = frozenset({"0008", "0009", "0010", "0011", "0012"})
"""The revisions that had cases, and did not list yet which answers are waited for."""

WITHOUT_PAPERS = frozenset(KNOWN[KNOWN.index("0005") : KNOWN.index("0016")])
"""The revisions that kept what arrived for review, and did not list yet of which case it is."""


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


def backup_contents(copy: RawConnection) -> BackupContents:
    """What a copy holds: counts, and the head of its trail. The copy is closed after."""
    engine = engine_on(copy)
    try:
        with engine.connect() as connection:
            rows = connection.execute(
                select(conversation.c.state, func.count()).group_by(conversation.c.state)
            )
            counts: dict[str, int] = {row[0]: row[1] for row in rows}
            head = connection.execute(
                select(trail.c.number, trail.c.seal).order_by(trail.c.number.desc()).limit(1)
            ).first()
    finally:
        engine.dispose()
    return BackupContents(
        conversations=sum(counts.values()),
        finished=counts.get(FINISHED, 0),
        trail_number=head.number if head else 0,
        trail_seal=head.seal if head else "",
    )


def back_up_before_upgrade(vault: UnlockedVault, engine: Engine, now: datetime) -> None:
    """Keep a verified backup of a store that an earlier version made; others are left alone.

    Raises:
        NotBackedUpBefore: it could not be made, so the tables must stay as they are.
        StoreDamaged: the store's own pages are not whole.
        StoreFromLaterVersion: a later version of the app made the tables.
    """
    with transaction(engine) as connection:
        if not needs_upgrade(connection):
            return
    with engine.connect() as connection:
        raw: RawConnection = connection.connection.driver_connection
    try:
        make_backup(vault, raw, vault.folder.backups, now=now, look=backup_contents)
    except StoreDamaged:
        raise
    except Fault as fault:
        raise NotBackedUpBefore(why=fault.happened, to_do=fault.to_do) from fault
