"""Referrals as they arrived: the file, and the record that was in it; never changed."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select, text

from msp_desktop.store import tables
from msp_desktop.store.arrived_papers import (
    arrived_conversation,
    arrived_paper,
    cases_of_papers,
    draw_paper,
)
from msp_desktop.store.engine import transaction
from msp_desktop.store.faults import NoSuchReview
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import (
    FileNotTaken,
    PagesNotDrawn,
    ReferralArrived,
    ReferralOpenedAgain,
)
from msp_desktop.store.trail.trail import Event

_FORGET = text("DELETE FROM search_review WHERE rowid = :number")


@dataclass(frozen=True, slots=True)
class KeptReferral:
    """A referral as it arrived. `file` and `record` are its bytes, the digests name them as hex."""

    file_digest: str
    record_digest: str
    conversation_id: UUID
    practitioner: str
    record: bytes = field(repr=False)
    file: bytes = field(repr=False)
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A paper of a case or conversation that arrived, and where its review stands.

    `state` is empty where nobody began one.
    """

    file_digest: str
    arrived_at: datetime
    state: str
    changed_at: datetime | None


def keep_arrived(store: Store, referral: KeptReferral, *, at: datetime) -> bool:
    """Keep a referral that was opened; False where the same file was kept before."""

    def keep(connection: Connection) -> bool:
        known = select(tables.arrived.c.number).where(
            tables.arrived.c.file_digest == referral.file_digest
        )
        if connection.execute(known).first() is not None:
            again = ReferralOpenedAgain(referral.file_digest)
            store.note(connection, Event.CONSULTATION, str(referral.conversation_id), again)
            return False
        number = connection.execute(
            insert(tables.arrived)
            .values(
                file_digest=referral.file_digest,
                record_digest=referral.record_digest,
                conversation_id=str(referral.conversation_id),
                practitioner=referral.practitioner,
                at=at.isoformat(),
                record=referral.record,
                file=referral.file,
                password=referral.password,
            )
            .returning(tables.arrived.c.number)
        ).scalar_one()
        draw_paper(connection, number, referral.record)
        detail = ReferralArrived(referral.file_digest)
        store.note(connection, Event.COLLECTION, str(referral.conversation_id), detail)
        return True

    return store.write(keep)


def note_refused(store: Store, file_digest: str, kind: str) -> None:
    """Note on the trail that a file was refused, by its digest and the kind of the fault."""
    store.note_about_store(Event.CONSULTATION, FileNotTaken(file_digest, kind))


def note_not_drawn(store: Store, file_digest: str, kind: str, *, conversation_id: UUID) -> None:
    """Note on the trail that pages of a kept file could not be drawn, by the kind of the fault."""
    subject, detail = str(conversation_id), PagesNotDrawn(file_digest, kind)
    store.write(lambda connection: store.note(connection, Event.CONSULTATION, subject, detail))


def arrived(store: Store, file_digest: str) -> KeptReferral:
    """The referral of that digest.

    Raises:
        NoSuchReview: if none such arrived.
    """
    with transaction(store.engine) as connection:
        row = arrived_row(connection, file_digest)
    return KeptReferral(
        file_digest=row.file_digest,
        record_digest=row.record_digest,
        conversation_id=UUID(row.conversation_id),
        practitioner=row.practitioner,
        record=row.record,
        file=row.file,
        password=row.password,
    )


def record_of(store: Store, file_digest: str) -> bytes:
    """The record of that referral alone, without its file.

    Raises:
        NoSuchReview: if none such arrived.
    """
    kept = select(tables.arrived.c.record).where(tables.arrived.c.file_digest == file_digest)
    with transaction(store.engine) as connection:
        record: bytes | None = connection.execute(kept).scalar()
    if record is None:
        raise NoSuchReview
    return record


def arrivals_about(store: Store, file_digest: str) -> tuple[Arrival, ...]:
    """Every paper that arrived of the same case or conversation as that one, oldest first.

    Raises:
        NoSuchReview: if none such arrived.
    """
    with transaction(store.engine) as connection:
        cases = cases_of_papers(connection)
        case = cases[_number_of(connection, file_digest)]
        rows = connection.execute(
            select(
                tables.arrived.c.file_digest,
                tables.arrived.c.at,
                tables.review.c.state,
                tables.review.c.changed_at,
            )
            .select_from(tables.arrived.outerjoin(tables.review))
            .where(tables.arrived.c.number.in_([each for each in cases if cases[each] == case]))
            .order_by(tables.arrived.c.number, tables.review.c.number)
        )
        found = {row.file_digest: row for row in rows}
    return tuple(
        Arrival(
            file_digest=row.file_digest,
            arrived_at=datetime.fromisoformat(row.at),
            state=row.state or "",
            changed_at=datetime.fromisoformat(row.changed_at) if row.changed_at else None,
        )
        for row in found.values()
    )


def arrived_row(connection: Connection, file_digest: str) -> Row[*tuple[Any, ...]]:
    """All that is kept of that referral.

    Raises:
        NoSuchReview: if none such arrived.
    """
    row = connection.execute(
        select(tables.arrived).where(tables.arrived.c.file_digest == file_digest)
    ).first()
    if row is None:
        raise NoSuchReview
    return row


def forget_arrived(connection: Connection, conversation_id: str) -> None:
    """Papers that hold this conversation and arrived for review go too, with their reviews."""
    holding = select(arrived_conversation.c.arrived_number).where(
        arrived_conversation.c.conversation_id == conversation_id
    )
    came = connection.execute(holding).scalars().all()
    begun = select(tables.review.c.number).where(tables.review.c.arrived_number.in_(came))
    for number in connection.execute(begun).scalars().all():
        connection.execute(_FORGET, {"number": number})
        connection.execute(delete(tables.review).where(tables.review.c.number == number))
    for table in (arrived_conversation, arrived_paper):
        connection.execute(delete(table).where(table.c.arrived_number.in_(came)))
    connection.execute(delete(tables.arrived).where(tables.arrived.c.number.in_(came)))


def _number_of(connection: Connection, file_digest: str) -> int:
    number: int | None = connection.execute(
        select(tables.arrived.c.number).where(tables.arrived.c.file_digest == file_digest)
    ).scalar()
    if number is None:
        raise NoSuchReview
    return number
