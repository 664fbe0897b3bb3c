"""Entries of the caseload that are one person: found by name, joined, and split again.

A join is a row beside the records, which are never changed by it: every conversation keeps the
entry it was begun under, so a split leaves all as it was. Both are noted on the trail as
combination, Data Protection Act 2018 s62(1)(f).
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select

from msp_desktop.faults import Fault
from msp_desktop.record.part import RecordPart
from msp_desktop.store.conversations.load import PersonConversations, entries_of, load_all_with
from msp_desktop.store.conversations.practice import is_invented
from msp_desktop.store.entries.entries import append
from msp_desktop.store.entries.joins import join_entry, joined_by, split_entry
from msp_desktop.store.people.named import NamedPerson, people_called, people_named
from msp_desktop.store.tables import conversation, person, same_person
from msp_desktop.store.trail.details import Detail, Noted, PeopleJoined, PeopleSplit, Plain
from msp_desktop.store.trail.trail import Event

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

MOST_OFFERED = 8
"""So many entries are offered at once; more letters find fewer."""

Result = TypeVar("Result")


class PersonEntry(RecordPart):
    """One entry of the caseload: a name, how many conversations stand under it, the last begun."""

    id: UUID
    name: str
    known_as: str
    conversations: int
    last: datetime


class MergedEntries(RecordPart):
    """An entry that was joined to another, and when."""

    entry: PersonEntry
    at: datetime


class InventedStaysApart(Fault):
    """One of two people is invented, to practise with."""

    happened = "One of these two people is invented, to practise with, so they are not one person."
    safe = "Nothing was changed."
    to_do = "Look for the other entry under another name, or leave them apart."


class People:
    """Finds, joins and splits the entries of an open store."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def of_same_name(self, name: str, besides: UUID) -> tuple[PersonEntry, ...]:
        """Entries with just this name, or who like to be called so, the newest first."""
        return self._read(
            lambda connection: _entries_of(connection, people_called(connection, name), besides)
        )

    def found(self, sought: str, besides: UUID) -> tuple[PersonEntry, ...]:
        """Entries whose names begin with every word sought, but for those joined with `besides`."""
        return self._read(
            lambda connection: _entries_of(connection, people_named(connection, sought), besides)
        )

    def joined_with(self, person_id: UUID) -> tuple[MergedEntries, ...]:
        """The joins that make this person one, the oldest first; each can be split again."""
        return self._read(lambda connection: _joins(connection, person_id))

    def story(self, person_id: UUID) -> PersonConversations:
        """The whole story, noted on the trail: what can be read, and which cannot."""

        def read(connection: Connection) -> PersonConversations:
            self._store.note(connection, Event.CONSULTATION, str(person_id), Plain(Noted.STORY))
            return load_all_with(connection, person_id)

        return self._store.write(read)

    def join(self, person_id: UUID, other: UUID) -> None:
        """Let two entries be one person from now on; joined already, they stay as they are.

        Raises:
            InventedStaysApart: one of them is invented, and the other is not.
        """

        def put_together(connection: Connection) -> None:
            there = set(entries_of(connection, person_id))
            known = {row[0] for row in connection.execute(select(same_person.c.person_id))}
            if str(other) in there:
                return
            if is_invented(connection, person_id) is not is_invented(connection, other):
                raise InventedStaysApart
            # One of the other's entries hangs on nothing yet: there all of them are hung on.
            (free,) = set(entries_of(connection, other)) - known
            (head,) = there - known
            connection.execute(
                insert(same_person).values(
                    person_id=free, same_as=head, at=self._store.now().isoformat()
                )
            )
            append(connection, join_entry(UUID(free), UUID(head)), self._store.now())
            self._note(connection, free, PeopleJoined(head))

        self._store.write(put_together)

    def split(self, person_id: UUID) -> None:
        """Take this entry's join back; every conversation stands where it stood before."""

        def take_apart(connection: Connection) -> None:
            this = same_person.c.person_id == str(person_id)
            row = connection.execute(select(same_person).where(this)).first()
            if row is not None:
                connection.execute(delete(same_person).where(this))
                one, other = UUID(row.person_id), UUID(row.same_as)
                split = split_entry(one, other, joined_by(connection, one, other))
                append(connection, split, self._store.now())
                self._note(connection, row.person_id, PeopleSplit(row.same_as))

        self._store.write(take_apart)

    def _note(self, connection: Connection, subject: str, detail: Detail) -> None:
        self._store.note(connection, Event.COMBINATION, subject, detail)

    def _read(self, look: Callable[[Connection], Result]) -> Result:
        return self._store.read(look)


def _entries_of(
    connection: Connection, people: list[NamedPerson], besides: UUID
) -> tuple[PersonEntry, ...]:
    """The newest of these people, but for those joined with `besides`; none if it is invented."""
    if is_invented(connection, besides):
        return ()
    excluded = set(entries_of(connection, besides))
    others = [one for one in people if str(one.id) not in excluded and one.conversations]
    others.sort(key=lambda one: one.newest, reverse=True)
    return tuple(_entry(connection, str(one.id)) for one in others[:MOST_OFFERED])


def _joins(connection: Connection, person_id: UUID) -> tuple[MergedEntries, ...]:
    there = entries_of(connection, person_id)
    rows = connection.execute(select(same_person).where(same_person.c.person_id.in_(there)))
    found = [
        MergedEntries(entry=_entry(connection, row.person_id), at=datetime.fromisoformat(row.at))
        for row in rows
    ]
    return tuple(sorted(found, key=lambda one: one.at))


def _entry(connection: Connection, person_id: str) -> PersonEntry:
    named = connection.execute(select(person).where(person.c.id == person_id)).one()
    began = select(conversation.c.started_at).where(conversation.c.person_id == person_id)
    times = [datetime.fromisoformat(row[0]) for row in connection.execute(began)]
    return PersonEntry(
        id=UUID(person_id),
        name=named.name,
        known_as=named.known_as,
        conversations=len(times),
        last=max(times),
    )
