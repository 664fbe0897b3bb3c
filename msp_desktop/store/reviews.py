"""Referrals that arrived and the reviews of them: kept encrypted with everything else.

What a review is, is known above; here it is bytes with what is listed and sought. Each change and
its trail row are one transaction.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, Row, insert, select, text, update

from msp_desktop.record.case.attached import attached_from_json
from msp_desktop.record.person import Person
from msp_desktop.store import tables
from msp_desktop.store.engine import transaction
from msp_desktop.store.faults import AlreadySignedOff, NoSuchReview
from msp_desktop.store.folding import folded, folded_name
from msp_desktop.store.search import query_as_typed, query_for, row_of
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import (
    FileNotTaken,
    PagesNotDrawn,
    ReferralArrived,
    ReferralOpenedAgain,
    ReviewMoved,
)
from msp_desktop.store.trail.trail import Event

_FORGET = text("DELETE FROM search_review WHERE rowid = :number")
_FIND = text("SELECT rowid FROM search_review WHERE search_review MATCH :query")
_INDEX = text("INSERT INTO search_review(rowid, names, words) VALUES (:number, :names, :words)")


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
class KeptReview:
    """A review as it is kept; `words` are found by the search and kept nowhere else.

    `signed` is the return file once it is signed off: then nothing of it changes any more.
    """

    id: UUID
    file_digest: str
    state: str
    due: date | None
    document: bytes = field(repr=False)
    words: str = field(default="", repr=False)
    signed: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One line of the queue: whose referral, about whom, where its review stands, and when due.

    `person` is what they like to be called, empty where no name is known. `for_practice` is
    whether they are invented.
    """

    id: UUID
    file_digest: str
    conversation_id: UUID
    practitioner: str
    person: str = field(repr=False)
    state: str
    due: date | None
    arrived_at: datetime
    changed_at: datetime
    for_practice: bool = False


@dataclass(frozen=True, slots=True)
class Arrival:
    """A paper of a case or conversation that arrived, and where its review stands."""

    file_digest: str
    arrived_at: datetime
    state: str
    changed_at: datetime | None
    record: bytes = field(repr=False)


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
        connection.execute(
            insert(tables.arrived).values(
                file_digest=referral.file_digest,
                record_digest=referral.record_digest,
                conversation_id=str(referral.conversation_id),
                practitioner=referral.practitioner,
                at=at.isoformat(),
                record=referral.record,
                file=referral.file,
                password=referral.password,
            )
        )
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
        return _referral(_arrived_row(connection, file_digest))


def arrivals_about(store: Store, file_digest: str) -> tuple[Arrival, ...]:
    """Every paper that arrived of the same case or conversation as that one, oldest first.

    Raises:
        NoSuchReview: if none such arrived.
    """
    with transaction(store.engine) as connection:
        about = _ids_in(_arrived_row(connection, file_digest).record)
        rows = connection.execute(
            select(
                tables.arrived.c.file_digest,
                tables.arrived.c.at,
                tables.arrived.c.record,
                tables.review.c.state,
                tables.review.c.changed_at,
            )
            .select_from(tables.arrived.outerjoin(tables.review))
            .order_by(tables.arrived.c.number, tables.review.c.number)
        )
        found = {row.file_digest: row for row in rows if about & _ids_in(row.record)}
    return tuple(
        Arrival(
            file_digest=row.file_digest,
            arrived_at=datetime.fromisoformat(row.at),
            state=row.state or "",
            changed_at=datetime.fromisoformat(row.changed_at) if row.changed_at else None,
            record=row.record,
        )
        for row in found.values()
    )


def keep_review(store: Store, kept: KeptReview, *, at: datetime) -> None:
    """Keep a review as it is now; with `signed`, for good.

    Raises:
        AlreadySignedOff: if it is.
        NoSuchReview: if the referral that it is about never arrived.
        DiskFull: if there is no room, not even the reserve's; what was kept before is untouched.
    """

    def keep(connection: Connection) -> None:
        referral = _arrived_row(connection, kept.file_digest)
        values = {
            "state": kept.state,
            "due": kept.due.isoformat() if kept.due else None,
            "changed_at": at.isoformat(),
            "document": kept.document,
            "signed": kept.signed,
        }
        row = connection.execute(
            select(tables.review.c.number, tables.review.c.signed, tables.review.c.state).where(
                tables.review.c.id == str(kept.id)
            )
        ).first()
        if row is None:
            number = connection.execute(
                insert(tables.review)
                .values(id=str(kept.id), arrived_number=referral.number, **values)
                .returning(tables.review.c.number)
            ).scalar_one()
        elif row.signed is not None:
            raise AlreadySignedOff
        else:
            number = row.number
            connection.execute(
                update(tables.review).where(tables.review.c.number == number).values(**values)
            )
        if row is None or row.state != kept.state:  # each keystroke saves; a new state is news
            detail = ReviewMoved(str(kept.id), str(kept.state))
            store.note(connection, Event.ALTERATION, referral.conversation_id, detail)
        _index(connection, number, referral, kept.words)

    store.write(keep, well=kept.signed is not None)
    store.keep_room()


def review_of(store: Store, review_id: UUID) -> KeptReview:
    """The review of that id, without the words for the search.

    Raises:
        NoSuchReview: if there is none.
    """
    with transaction(store.engine) as connection:
        row = connection.execute(
            select(tables.review, tables.arrived.c.file_digest)
            .join(tables.arrived)
            .where(tables.review.c.id == str(review_id))
        ).first()
    if row is None:
        raise NoSuchReview
    return KeptReview(
        id=UUID(row.id),
        file_digest=row.file_digest,
        state=row.state,
        due=_day(row.due),
        document=row.document,
        signed=row.signed,
    )


def queue(
    store: Store,
    *,
    practitioner: str | None = None,
    states: frozenset[str] | None = None,
    sought: str = "",
) -> tuple[QueueEntry, ...]:
    """The reviews, what is due first on top, then by when they arrived; narrowed if asked."""
    found = tables.review.join(tables.arrived)
    listed = select(
        tables.review.c.id,
        tables.review.c.state,
        tables.review.c.due,
        tables.review.c.changed_at,
        tables.arrived.c.file_digest,
        tables.arrived.c.conversation_id,
        tables.arrived.c.practitioner,
        tables.arrived.c.at,
        tables.arrived.c.record,
    ).select_from(found)
    if practitioner is not None:
        listed = listed.where(tables.arrived.c.practitioner == practitioner)
    if states is not None:
        listed = listed.where(tables.review.c.state.in_(sorted(states)))
    listed = listed.order_by(
        tables.review.c.due.is_(None), tables.review.c.due, tables.arrived.c.number
    )
    query = query_for(sought)
    with transaction(store.engine) as connection:
        if query is not None:
            # Reviews kept by an earlier version were indexed as they were typed.
            plain = query_as_typed(sought)
            either = f"({query}) OR ({plain})" if plain else query
            numbers = connection.execute(_FIND, {"query": either}).scalars().all()
            listed = listed.where(tables.review.c.number.in_(numbers))
        return tuple(_entry(row) for row in connection.execute(listed))


def _index(
    connection: Connection, number: int, referral: Row[*tuple[Any, ...]], words: str
) -> None:
    came = attached_from_json(referral.record)
    record = row_of(number, came.conversation)
    beside = folded("\n".join(f"{each.what}\n{each.why}" for each in came.amendments))
    names = f"{folded_name(referral.practitioner)}\n{record['names']}"
    connection.execute(_FORGET, {"number": number})
    connection.execute(
        _INDEX,
        {
            "number": number,
            "names": names,
            "words": f"{record['words']}\n{beside}\n{folded(words)}",
        },
    )


def _arrived_row(connection: Connection, file_digest: str) -> Row[*tuple[Any, ...]]:
    row = connection.execute(
        select(tables.arrived).where(tables.arrived.c.file_digest == file_digest)
    ).first()
    if row is None:
        raise NoSuchReview
    return row


def _referral(row: Row[*tuple[Any, ...]]) -> KeptReferral:
    return KeptReferral(
        file_digest=row.file_digest,
        record_digest=row.record_digest,
        conversation_id=UUID(row.conversation_id),
        practitioner=row.practitioner,
        record=row.record,
        file=row.file,
        password=row.password,
    )


def _entry(row: Row[*tuple[Any, ...]]) -> QueueEntry:
    return QueueEntry(
        id=UUID(row.id),
        file_digest=row.file_digest,
        conversation_id=UUID(row.conversation_id),
        practitioner=row.practitioner,
        person=_called(row.record),
        state=row.state,
        due=_day(row.due),
        arrived_at=datetime.fromisoformat(row.at),
        changed_at=datetime.fromisoformat(row.changed_at),
        for_practice=is_for_practice(row.record),
    )


class _About(msgspec.Struct):
    """As much of a record as says about whom it is; it was read strictly when it was kept.

    Where amendments go along, the record stands inside, as `record.amended` writes it.
    """

    person: Person = Person()
    for_practice: bool = False
    record: "_About | None" = None
    conversations: "tuple[_About, ...]" = ()


class _Ids(msgspec.Struct):
    """As much of a record as says which conversations, and which case, it is of."""

    id: UUID | None = None
    case_id: UUID | None = None
    record: "_Ids | None" = None
    conversations: "tuple[_Ids, ...]" = ()


def _ids_in(kept: bytes) -> frozenset[UUID]:
    whole = msgspec.json.decode(kept, type=_Ids)
    each = [whole, *whole.conversations]
    ids = [whole.case_id, *((one.record or one).id for one in each)]
    return frozenset(one for one in ids if one is not None)


def is_for_practice(kept: bytes) -> bool:
    """Whether a record that went with a paper is of an invented person; of a case, any of it."""
    about = msgspec.json.decode(kept, type=_About)
    return any((one.record or one).for_practice for one in (about, *about.conversations))


def _called(kept: bytes) -> str:
    about = msgspec.json.decode(kept, type=_About)
    # Of a case, the newest conversation stands last; the first one may have had no name yet.
    for one in (about, *reversed(about.conversations)):
        person = (one.record or one).person
        if called := person.known_as.strip() or person.name.strip():
            return called
    return ""


def _day(kept: str | None) -> date | None:
    return date.fromisoformat(kept) if kept else None
