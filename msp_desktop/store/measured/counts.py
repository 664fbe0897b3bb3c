"""Counts of other laptops, as they were joined here."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import insert, select

from msp_desktop.store.measured.tables import counts_file

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class KeptCounts(NamedTuple):
    """One file of counts: whose laptop's, of which days, and all that it says."""

    digest: str
    laptop: str
    first: date
    last: date
    document: bytes


def keep_counts(store: "Store", kept: KeptCounts) -> None:
    """Keep them for good."""
    row = kept._asdict() | {
        "first": kept.first.isoformat(),
        "last": kept.last.isoformat(),
        "at": store.now().isoformat(),
    }
    store.write(lambda connection: connection.execute(insert(counts_file).values(row)))


def kept_counts(store: "Store") -> tuple[bytes, ...]:
    """All of them, oldest first."""
    query = select(counts_file.c.document).order_by(counts_file.c.number)
    return store.read(lambda connection: tuple(connection.execute(query).scalars()))
