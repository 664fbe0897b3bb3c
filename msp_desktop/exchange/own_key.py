"""The exchange key of a store itself, made when it is first needed, and its text for the card."""

from msp_desktop.exchange.exchange_key import card_text, new_identity
from msp_desktop.signing_keys import SigningKey
from msp_desktop.store.exchange.keys import exchange_identity_in, keep_exchange_identity
from msp_desktop.store.store import Store


def own_identity(store: Store) -> str:
    """The key that bundles for this store are sealed to."""
    kept = exchange_identity_in(store)
    if kept is None:
        kept = new_identity()
        keep_exchange_identity(store, kept)
    return kept


def own_card_text(store: Store, signing: SigningKey) -> str:
    """What stands of it on the key card."""
    return card_text(own_identity(store), signing)
