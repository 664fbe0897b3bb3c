"""A store of an earlier version backed up, and the backup proved, before its tables are changed."""

from datetime import datetime

from sqlalchemy import Engine

from msp_desktop.faults import Fault
from msp_desktop.store.engine import transaction
from msp_desktop.store.faults import NotBackedUpBefore
from msp_desktop.store.inside import inside
from msp_desktop.store.schema import needs_upgrade
from msp_desktop.vault.backup.backup import RawConnection, make_backup
from msp_desktop.vault.faults import StoreDamaged
from msp_desktop.vault.unlocked import UnlockedVault


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
        make_backup(vault, raw, vault.folder.backups, now=now, look=inside)
    except StoreDamaged:
        raise
    except Fault as fault:
        raise NotBackedUpBefore(why=fault.happened, to_do=fault.to_do) from fault
