"""The key that signs for this store's practitioner."""

from msp_desktop.record.conversation import Practitioner
from msp_desktop.sealing.certificate import certified, names, signer_of
from msp_desktop.signing_keys import SigningKey
from msp_desktop.store.signing_keys import keep_signing_key, signing_key_in
from msp_desktop.store.store import Store


def own_signing_key(store: Store) -> SigningKey:
    """The key, made when first needed and kept in the store alone.

    Where the practitioner has another name, role or organisation by now, the same key gets a new
    certificate, so that whoever knows the key goes on knowing it.
    """
    who = store.practitioner() or Practitioner()
    kept = signing_key_in(store)
    if kept is not None and names(kept.certificate, who):
        return kept
    key = certified(who, kept)
    keep_signing_key(store, key, signer_of(key.certificate).fingerprint)
    return key
