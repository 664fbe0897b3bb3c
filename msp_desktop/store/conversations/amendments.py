"""Amendments beside finished conversations: written once, sealed, read in order, never changed."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from msp_desktop.record.amendment import (
    Amendment,
    amendment_digest,
    amendment_from_json,
    amendment_to_json,
    is_whole,
)
from msp_desktop.record.canonical import from_json
from msp_desktop.store import search
from msp_desktop.store.conversations.seal_chain import SealKind, Seals
from msp_desktop.store.faults import AmendmentNotWhole, NotFinished
from msp_desktop.store.tables import FINISHED, amendment


def add(
    connection: Connection, seals: Seals, row: Row[*tuple[Any, ...]], written: Amendment
) -> str:
    """Keep an amendment to the conversation of that row, seal it, and let it be found.

    Returns its digest.

    Raises:
        NotFinished: if the conversation's words can still be changed.
        AmendmentNotWhole: if it does not say both what and why.
    """
    if row.state != FINISHED:
        raise NotFinished
    if not is_whole(written):
        raise AmendmentNotWhole
    digest, at = amendment_digest(written), written.at.isoformat()
    connection.execute(
        insert(amendment).values(
            id=str(written.id),
            conversation_number=row.number,
            at=at,
            document=amendment_to_json(written),
            digest=digest,
        )
    )
    seals.seal(connection, SealKind.AMENDMENT, written.id, row.number, digest, at)
    beside = amendments_of(connection, row.number)
    search.index(connection, row.number, from_json(row.document), beside)
    return digest


def amendments_of(connection: Connection, number: int) -> tuple[Amendment, ...]:
    """The amendments to the conversation of that number, oldest first, wherever each was made."""
    rows = connection.execute(
        select(amendment.c.document)
        .where(amendment.c.conversation_number == number)
        .order_by(amendment.c.number)
    )
    return read_amendments(row.document for row in rows)


def amendments_by_number(
    connection: Connection, numbers: Collection[int]
) -> dict[int, tuple[bytes, ...]]:
    """The amendments to each of those conversations, as they are kept, in one look."""
    found: dict[int, list[bytes]] = {}
    numbered = select(amendment.c.conversation_number, amendment.c.document)
    wanted = amendment.c.conversation_number.in_(numbers)
    for row in connection.execute(numbered.where(wanted).order_by(amendment.c.number)):
        found.setdefault(row.conversation_number, []).append(row.document)
    return {number: tuple(documents) for number, documents in found.items()}


def read_amendments(documents: Iterable[bytes]) -> tuple[Amendment, ...]:
    """Amendments from their bytes, oldest first; raises `RecordRefused` where one is not."""
    found = (amendment_from_json(document) for document in documents)
    return tuple(sorted(found, key=lambda one: one.at))
