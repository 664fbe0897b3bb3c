"""Reviews as they are kept: bytes, with what is listed and sought of them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, text, update

from msp_desktop.record.case.attached import attached_from_json
from msp_desktop.store import tables
from msp_desktop.store.engine import transaction
from msp_desktop.store.faults import AlreadySignedOff, NoSuchReview
from msp_desktop.store.folding import folded, folded_name
from msp_desktop.store.reviews.arrived import arrived_row
from msp_desktop.store.search import row_of
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import ReviewMoved
from msp_desktop.store.trail.trail import Event

_FORGET = text("DELETE FROM search_review WHERE rowid = :number")
_INDEX = text("INSERT INTO search_review(rowid, names, words) VALUES (:number, :names, :words)")


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


def keep_review(store: Store, kept: KeptReview, *, at: datetime) -> None:
    """Keep a review as it is now; with `signed`, for good.

    Raises:
        AlreadySignedOff: if it is.
        NoSuchReview: if the referral that it is about never arrived.
        DiskFull: if there is no room, not even the reserve's; what was kept before is untouched.
    """

    def keep(connection: Connection) -> None:
        referral = arrived_row(connection, kept.file_digest)
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
        due=date.fromisoformat(row.due) if row.due else None,
        document=row.document,
        signed=row.signed,
    )


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
