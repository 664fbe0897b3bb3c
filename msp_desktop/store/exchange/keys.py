"""The keys that bundles need: this store's exchange key, those of others, and whose entries."""

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.store.exchange.exchange_tables import (
    author_key,
    certificate,
    exchange_key,
    known_exchange_key,
)
from msp_desktop.store.store import Store
from msp_desktop.store.trail.passing_details import ExchangeKeyNoted
from msp_desktop.store.trail.trail import Event

_SHOWN = 16
"""As many digits of a fingerprint as the trail names a key by."""


def exchange_identity_in(store: Store) -> str | None:
    """The key that bundles for this store are sealed to; None before one was needed."""
    found: str | None = store.read(
        lambda connection: connection.execute(select(exchange_key.c.identity)).scalar()
    )
    return found


def keep_exchange_identity(store: Store, identity: str) -> None:
    """Keep the new key; that it was made is noted on the trail."""

    def keep(connection: Connection) -> None:
        connection.execute(insert(exchange_key).values(only=1, identity=identity))
        about = str(store.vault.store_id)
        store.note(connection, Event.ALTERATION, about, ExchangeKeyNoted())

    store.write(keep)


def exchange_card_of(store: Store, fingerprint: str) -> str | None:
    """The exchange key of whoever holds that signing key, as their card gave it."""
    this = known_exchange_key.c.fingerprint == fingerprint
    found: str | None = store.read(
        lambda connection: connection.execute(
            select(known_exchange_key.c.card).where(this)
        ).scalar()
    )
    return found


def keep_exchange_card(store: Store, fingerprint: str, card: str) -> None:
    """Know the exchange key of that signing key from now on, in place of an earlier one."""

    def keep(connection: Connection) -> None:
        put_card(connection, fingerprint, card)
        about = str(store.vault.store_id)
        detail = ExchangeKeyNoted(fingerprint[:_SHOWN])
        store.note(connection, Event.ALTERATION, about, detail)

    if exchange_card_of(store, fingerprint) != card:
        store.write(keep)


def put_card(connection: Connection, fingerprint: str, card: str) -> None:
    """Write the exchange key of that signing key down."""
    connection.execute(
        upsert(known_exchange_key)
        .values(fingerprint=fingerprint, card=card)
        .on_conflict_do_update(index_elements=["fingerprint"], set_={"card": card})
    )


def certificates_of_others(connection: Connection) -> dict[str, bytes]:
    """Every certificate of another whose entries are here, by its key."""
    rows = connection.execute(select(certificate))
    return {row.fingerprint: row.certificate for row in rows}


def keys_of_authors(connection: Connection) -> dict[str, str]:
    """Which key proves each author of another store."""
    return {row.author: row.fingerprint for row in connection.execute(select(author_key))}


def put_certificate(connection: Connection, fingerprint: str, data: bytes) -> None:
    """Keep a certificate; the newest one of a key takes the place of an earlier one."""
    connection.execute(
        upsert(certificate)
        .values(fingerprint=fingerprint, certificate=data)
        .on_conflict_do_update(index_elements=["fingerprint"], set_={"certificate": data})
    )


def put_author_key(connection: Connection, author: str, fingerprint: str) -> None:
    """Keep which key proves the entries of an author."""
    row = upsert(author_key).values(author=author, fingerprint=fingerprint)
    connection.execute(row.on_conflict_do_nothing())
