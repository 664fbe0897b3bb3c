"""The key that signs what is made with this store, and the keys of others it knows.

The private half lies in the encrypted database and is never written anywhere else.
"""

from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.signing_keys import KnownKey, SigningKey
from msp_desktop.store import tables
from msp_desktop.store.engine import transaction
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import CertificateMade, KeyTrusted
from msp_desktop.store.trail.trail import Event

_SHOWN = 16
"""As many digits of a fingerprint as the trail names a key by."""


def signing_key_in(store: Store) -> SigningKey | None:
    """The key that signs what is made with this store; None before one was needed."""
    with transaction(store.engine) as connection:
        row = connection.execute(select(tables.signing_key)).first()
    return SigningKey(row.private, row.certificate) if row else None


def keep_signing_key(store: Store, key: SigningKey, fingerprint: str) -> None:
    """Keep the key, or its newer certificate; that it was made is noted on the trail."""
    values = {"private": key.private, "certificate": key.certificate}
    with transaction(store.engine) as connection:
        connection.execute(
            upsert(tables.signing_key)
            .values(only=1, **values)
            .on_conflict_do_update(index_elements=["only"], set_=values)
        )
    store.note_about_store(Event.ALTERATION, CertificateMade(fingerprint[:_SHOWN]))


def known_keys(store: Store) -> tuple[KnownKey, ...]:
    """Every key that was confirmed, by name."""
    with transaction(store.engine) as connection:
        rows = connection.execute(select(tables.known_key).order_by("name", "fingerprint")).all()
    return tuple(
        KnownKey(
            fingerprint=row.fingerprint,
            name=row.name,
            role=row.role,
            organisation=row.organisation,
            pinned_at=datetime.fromisoformat(row.pinned_at),
            confirmed=row.confirmed,
        )
        for row in rows
    )


def pin_key(store: Store, key: KnownKey) -> None:
    """Know this key from now on; what was known of it before is replaced, and the trail says so."""
    values = {
        "name": key.name,
        "role": key.role,
        "organisation": key.organisation,
        "pinned_at": key.pinned_at.isoformat(),
        "confirmed": key.confirmed,
    }
    with transaction(store.engine) as connection:
        connection.execute(
            delete(tables.known_key).where(tables.known_key.c.fingerprint == key.fingerprint)
        )
        connection.execute(insert(tables.known_key).values(fingerprint=key.fingerprint, **values))
    store.note_about_store(Event.ALTERATION, KeyTrusted(key.fingerprint[:_SHOWN], known=True))


def forget_key(store: Store, fingerprint: str) -> None:
    """No longer know this key."""
    with transaction(store.engine) as connection:
        connection.execute(
            delete(tables.known_key).where(tables.known_key.c.fingerprint == fingerprint)
        )
    store.note_about_store(Event.ALTERATION, KeyTrusted(fingerprint[:_SHOWN], known=False))
