"""A store taken back by its organisation, with the key that the practitioner let in."""

from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from msp_desktop.store.store import Store
from msp_desktop.store.trail.trail import Event
from msp_desktop.vault.system_keyring import SystemKeyring
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import change_passphrase, unlock_with_organisation


def recover(folder: Path, private: X25519PrivateKey, ask_passphrase: Callable[[], str]) -> None:
    """Set a new passphrase with an organisation's key; it stands on the trail.

    The passphrase is asked for only once the key has opened the store.

    Raises:
        WrongOrganisationKey, WeakPassphrase and what opening says: nothing was changed.
    """
    with unlock_with_organisation(folder, private) as vault:
        change_passphrase(vault, ask_passphrase())
        with Store(vault) as store:
            store.note_about_store(Event.ALTERATION, "a new passphrase by the organisation's key")


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
