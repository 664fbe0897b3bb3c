"""What goes into a bundle: chosen people and cases, with exactly what belongs to them.

Of a chosen person goes every finished conversation, with its amendments, and every case about
them; of a chosen case every finished conversation in it. A draft goes only where it was chosen by
itself. Of the people who were not chosen nothing goes but what a chosen case's own events say.
"""

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import Column, Connection, Row, Table, select

from msp_desktop.record.case.entry import EntryId, EntryKind
from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.entries.batches import batched
from msp_desktop.store.entries.entries import EntryRow, entries_about, every_entry
from msp_desktop.store.entries.joins import Erasure, Join
from msp_desktop.store.exchange.bundle_log import exchanged_with
from msp_desktop.store.tables import (
    FINISHED,
    amendment,
    case_conversation,
    case_person,
    conversation,
    person,
)


class Chosen(NamedTuple):
    """Whom, which cases and which drafts somebody chose to hand over."""

    persons: frozenset[UUID] = frozenset()
    cases: frozenset[UUID] = frozenset()
    drafts: frozenset[UUID] = frozenset()


class SealedRow(NamedTuple):
    """A conversation that goes, without its document; `digest` is empty for a draft."""

    id: UUID
    number: int
    person_id: UUID
    digest: str
    finished_at: str


class PersonGoing(NamedTuple):
    """Somebody who is in a bundle: how many conversations go, and how many drafts stay."""

    id: UUID
    name: str
    known_as: str
    conversations: int
    drafts_that_stay: int


class WhatGoes(NamedTuple):
    """Exactly what goes."""

    people: tuple[PersonGoing, ...]
    persons: frozenset[UUID]
    cases: frozenset[UUID]
    finished: tuple[SealedRow, ...]
    drafts: tuple[SealedRow, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing goes."""
        return not self.finished and not self.drafts and not self.cases


def scope_of(connection: Connection, chosen: Chosen) -> WhatGoes:
    """What goes where this was chosen."""
    persons = {UUID(each) for one in chosen.persons for each in entries_of(connection, one)}
    drafts = _rows(connection, conversation.c.id, chosen.drafts, finished=False)
    cases = set(chosen.cases)
    cases |= _ids(connection, case_person, "case_id", case_person.c.person_id, persons)
    linked = _ids(
        connection,
        case_conversation,
        "conversation_id",
        case_conversation.c.case_id,
        chosen.cases,
    )
    of_drafts = [row.id for row in drafts]
    cases |= _ids(
        connection,
        case_conversation,
        "case_id",
        case_conversation.c.conversation_id,
        of_drafts,
    )
    found = {
        row.id: row
        for row in (
            *_rows(connection, conversation.c.person_id, persons, finished=True),
            *_rows(connection, conversation.c.id, linked, finished=True),
        )
    }
    finished = tuple(sorted(found.values(), key=lambda row: row.number))
    everybody = persons | {row.person_id for row in (*finished, *drafts)}
    people = _people(connection, everybody, finished, {row.id for row in drafts})
    return WhatGoes(people, frozenset(everybody), frozenset(cases), finished, drafts)


class Staying(NamedTuple):
    """Case events that stay: those of these kinds, by their names in JSON."""

    kinds: frozenset[str] = frozenset()


class _Kind(msgspec.Struct):
    type: str


class _Happened(msgspec.Struct):
    what: _Kind


def kind_of_event(data: bytes) -> str:
    """The name in JSON of what happened, also where a later version of the app wrote it."""
    return msgspec.json.decode(data, type=_Happened).what.type


def entries_going(
    connection: Connection,
    scope: WhatGoes,
    extracts: Collection[EntryId],
    receiver: str,
    staying: Staying,
) -> tuple[EntryRow, ...]:
    """The entries that go: about what is in scope, of the kinds that may, with their content.

    What an entry of a kind that is not known here holds is not known either, and stays.
    `extracts` are those by which a conversation goes without some of its pieces. Erasures go where
    earlier bundles with that receiver (a key's fingerprint) were about the same people.
    """
    sealed = {row.id for row in scope.finished}
    about = [*sealed, *scope.cases, *scope.persons]
    going = []
    for some in batched(about):
        for row in entries_about(connection, some):
            kind, subject = row.envelope.kind, row.envelope.subject
            if kind in {EntryKind.CONVERSATION, EntryKind.AMENDMENT}:
                goes = subject in sealed
            elif kind == EntryKind.EXTRACT:
                goes = row.id in extracts
            elif kind in {EntryKind.JOIN, EntryKind.SPLIT}:
                goes = _is_between(row.data, scope.persons)
            elif kind == EntryKind.CASE_EVENT:
                goes = row.data is not None and kind_of_event(row.data) not in staying.kinds
            else:
                goes = kind == EntryKind.REPLY and row.data is not None
            if goes:
                going.append(row)
    return (*going, *_erasures(connection, receiver, {row.id for row in going}))


def document_of(connection: Connection, number: int) -> bytes:
    """The record of the conversation of that number, in its own bytes."""
    this = select(conversation.c.document).where(conversation.c.number == number)
    found: bytes = connection.execute(this).scalar_one()
    return found


def amendments_going(
    connection: Connection, finished: Iterable[SealedRow]
) -> tuple[Row[*tuple[Any, ...]], ...]:
    """The amendments beside those conversations."""
    numbers = [row.number for row in finished]
    found: list[Row[*tuple[Any, ...]]] = []
    for some in batched(numbers):
        rows = select(amendment).where(amendment.c.conversation_number.in_(some))
        found += connection.execute(rows.order_by(amendment.c.number)).all()
    return tuple(found)


def _is_between(data: bytes | None, persons: Collection[UUID]) -> bool:
    if data is None:
        return False
    join = msgspec.json.decode(data, type=Join)
    return join.person_id in persons and join.same_as in persons


def _erasures(connection: Connection, receiver: str, known: set[str]) -> list[EntryRow]:
    with_them = set(exchanged_with(connection, receiver))
    if not with_them:
        return []
    return [
        row
        for row in every_entry(connection)
        if row.envelope.kind == EntryKind.ERASED
        and row.data is not None
        and row.id not in known
        and with_them & set(msgspec.json.decode(row.data, type=Erasure).subjects)
    ]


def _rows(
    connection: Connection, column: "Column[Any]", ids: Collection[UUID], *, finished: bool
) -> tuple[SealedRow, ...]:
    named = sorted(str(each) for each in ids)
    state = conversation.c.state == FINISHED if finished else conversation.c.state != FINISHED
    found = []
    for some in batched(named):
        rows = connection.execute(
            select(
                conversation.c.id,
                conversation.c.number,
                conversation.c.person_id,
                conversation.c.digest,
                conversation.c.finished_at,
            ).where(column.in_(some), state)
        )
        found += [
            SealedRow(
                UUID(row.id),
                row.number,
                UUID(row.person_id),
                row.digest or "",
                row.finished_at or "",
            )
            for row in rows
        ]
    return tuple(found)


def _ids(
    connection: Connection,
    table: Table,
    wanted: str,
    column: "Column[Any]",
    ids: Collection[UUID],
) -> set[UUID]:
    named = sorted(str(each) for each in ids)
    found: set[UUID] = set()
    for some in batched(named):
        rows = connection.execute(select(table.c[wanted]).where(column.in_(some)))
        found |= {UUID(row[0]) for row in rows}
    return found


def _people(
    connection: Connection,
    everybody: Collection[UUID],
    finished: Iterable[SealedRow],
    drafts: Collection[UUID],
) -> tuple[PersonGoing, ...]:
    many: dict[UUID, int] = {}
    for each in finished:
        many[each.person_id] = many.get(each.person_id, 0) + 1
    left: dict[UUID, int] = {}
    for stays in _rows(connection, conversation.c.person_id, everybody, finished=False):
        if stays.id not in drafts:
            left[stays.person_id] = left.get(stays.person_id, 0) + 1
    people = []
    for some in batched(sorted(str(each) for each in everybody)):
        for row in connection.execute(select(person).where(person.c.id.in_(some))):
            name = UUID(row.id)
            people.append(
                PersonGoing(name, row.name, row.known_as, many.get(name, 0), left.get(name, 0))
            )
    return tuple(sorted(people, key=lambda one: (one.name.casefold(), one.id)))
