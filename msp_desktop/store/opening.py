"""A store taken back by its organisation, with the key that the practitioner let in."""

from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from msp_desktop.store.store import Store
from msp_desktop.store.trail.trail import Event
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
