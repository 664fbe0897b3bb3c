"""The trail read: newest first, a page at a time, by kind, person and day."""

from datetime import UTC, date, datetime, time
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.tables import conversation, erased, person, trail
from msp_desktop.store.trail.detail_file import detail_in_words
from msp_desktop.store.trail.trail import Event

PAGE = 200
"""Rows read at a time."""


class TrailFilter(NamedTuple):
    """Which rows: of one kind, about people whose names hold these letters, of these days.

    `person_id` is for one person exactly. Days are by this laptop's clock, both included.
    """

    event: Event | None = None
    name: str = ""
    since: date | None = None
    until: date | None = None
    person_id: UUID | None = None


class Entry(NamedTuple):
    """One row as it is read. `about` names the person, empty where it is about nobody.

    `detail` is what was noted in English, ready to be translated.
    """

    number: int
    at: datetime
    event: str
    subject: str
    about: str
    erased: bool
    who: str
    why: str
    detail: str


def entries(
    connection: Connection, sought: TrailFilter, before: int | None = None, most: int = PAGE
) -> list[Entry]:
    """The newest rows that were sought, older than the row of that number."""
    query = select(trail).order_by(trail.c.number.desc()).limit(most)
    if before is not None:
        query = query.where(trail.c.number < before)
    if sought.event is not None:
        query = query.where(trail.c.event == sought.event.value)
    if sought.since is not None:
        query = query.where(trail.c.at >= _utc(sought.since, time.min))
    if sought.until is not None:
        query = query.where(trail.c.at <= _utc(sought.until, time.max))
    if sought.person_id is not None or sought.name.strip():
        query = query.where(trail.c.subject.in_(_subjects(connection, sought)))
    rows = connection.execute(query).all()
    names = _names(connection, {row.subject for row in rows})
    gone = _erased(connection, {row.subject for row in rows})
    return [
        Entry(
            number=row.number,
            at=datetime.fromisoformat(row.at),
            event=row.event,
            subject=row.subject,
            about=names.get(row.subject, ""),
            erased=row.subject in gone,
            who=row.who,
            why=row.why,
            detail=detail_in_words(row.detail),
        )
        for row in rows
    ]


def count(connection: Connection) -> int:
    """How many rows there are in all."""
    return int(connection.execute(select(func.coalesce(func.max(trail.c.number), 0))).scalar_one())


def _utc(day: date, at: time) -> str:
    """Rows are written in UTC, so that they can be compared as text."""
    return datetime.combine(day, at).astimezone(UTC).isoformat()


def _subjects(connection: Connection, sought: TrailFilter) -> list[str]:
    """The people meant, and their conversations."""
    if sought.person_id is not None:
        people = [*entries_of(connection, sought.person_id)]
    else:
        letters = sought.name.strip().replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_")
        like = f"%{letters}%"
        found = connection.execute(
            select(person.c.id).where(
                or_(person.c.name.like(like, "\\"), person.c.known_as.like(like, "\\"))
            )
        )
        people = [row.id for row in found]
    theirs = connection.execute(
        select(conversation.c.id).where(conversation.c.person_id.in_(people))
    )
    return [*people, *(row.id for row in theirs)]


def _names(connection: Connection, subjects: set[str]) -> dict[str, str]:
    called = func.coalesce(func.nullif(person.c.name, ""), person.c.known_as).label("called")
    by_conversation = (
        select(conversation.c.id, called).join(person).where(conversation.c.id.in_(subjects))
    )
    by_person = select(person.c.id, called).where(person.c.id.in_(subjects))
    return {
        row.id: row.called
        for query in (by_conversation, by_person)
        for row in connection.execute(query)
    }


def _erased(connection: Connection, subjects: set[str]) -> set[str]:
    rows = connection.execute(select(erased.c.id).where(erased.c.id.in_(subjects)))
    return {row.id for row in rows}
