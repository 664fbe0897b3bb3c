"""An unlocked vault opened for a command: the whole store, or none."""

from msp_desktop.store.store import Store
from msp_desktop.vault.system_keyring import SystemKeyring
from msp_desktop.vault.unlocked import UnlockedVault


def open_whole(vault: UnlockedVault) -> Store:
    """The store over that vault, compared with what the system's keyring remembers too.

    Raises:
        EntriesMissing: something is missing, and only the window can go on without it.
        StoreFromLaterVersion, NotBackedUpBefore and others; the vault is closed then.
    """
    try:
        store = Store(vault, keyring=SystemKeyring())
    except BaseException:
        vault.close()
        raise
    try:
        store.standing.refuse()
    except BaseException:
        store.close()
        raise
    return store
