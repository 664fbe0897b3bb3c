"""Bundles that went and came: with whom, when, and whether the other side said it arrived."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import Connection, insert, select, update

from msp_desktop.store.exchange.exchange_tables import bundle


class LoggedBundle(NamedTuple):
    """One bundle: `direction` is "out" or "in"; `confirmed_at` is when its receipt was taken in."""

    id: str
    direction: str
    purpose: str
    who: str
    fingerprint: str
    at: datetime
    confirmed_at: datetime | None = None
    subjects: tuple[UUID, ...] = ()


def log_bundle(connection: Connection, logged: LoggedBundle) -> None:
    """Write down that a bundle went or came."""
    connection.execute(
        insert(bundle).values(
            id=logged.id,
            direction=logged.direction,
            purpose=logged.purpose,
            who=logged.who,
            fingerprint=logged.fingerprint,
            at=logged.at.isoformat(),
            subjects=msgspec.json.encode(sorted(str(each) for each in logged.subjects)),
        )
    )


def bundles(connection: Connection) -> tuple[LoggedBundle, ...]:
    """Every bundle that went or came, the newest first."""
    rows = connection.execute(select(bundle).order_by(bundle.c.number.desc()))
    return tuple(
        LoggedBundle(
            row.id,
            row.direction,
            row.purpose,
            row.who,
            row.fingerprint,
            datetime.fromisoformat(row.at),
            datetime.fromisoformat(row.confirmed_at) if row.confirmed_at else None,
            msgspec.json.decode(row.subjects, type=tuple[UUID, ...]),
        )
        for row in rows
    )


def came_before(connection: Connection, bundle_id: str) -> bool:
    """Whether that bundle was taken in before."""
    this = select(bundle.c.id).where(bundle.c.id == bundle_id, bundle.c.direction == "in")
    return connection.execute(this).first() is not None


def confirm(connection: Connection, bundle_id: str, fingerprint: str, at: datetime) -> bool:
    """The receiver says that it arrived; False where no such bundle went to that key."""
    this = (bundle.c.id == bundle_id) & (bundle.c.direction == "out")
    this &= (bundle.c.fingerprint == fingerprint) & bundle.c.confirmed_at.is_(None)
    changed = connection.execute(update(bundle).where(this).values(confirmed_at=at.isoformat()))
    return changed.rowcount > 0


def exchanged_with(connection: Connection, fingerprint: str) -> Collection[UUID]:
    """Whom earlier bundles to and from that key were about."""
    if not fingerprint:
        return frozenset()
    rows = connection.execute(select(bundle.c.subjects).where(bundle.c.fingerprint == fingerprint))
    return {
        each for row in rows for each in msgspec.json.decode(row.subjects, type=tuple[UUID, ...])
    }
