"""Entries written and read: the one place where the set that only grows grows."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Row, insert, literal_column, select, update

from msp_desktop.record.canonical import digest_of
from msp_desktop.record.case.causal import CausalOrder
from msp_desktop.record.case.entry import (
    EntryId,
    EntryKind,
    Envelope,
    entry_id,
    envelope_bytes,
    sorted_refs,
)
from msp_desktop.record.case.event_json import event_from_json, event_to_json
from msp_desktop.record.case.events import CaseEvent
from msp_desktop.record.case.history import CaseEntry
from msp_desktop.record.faults import RecordRefused
from msp_desktop.store.entries.authors import current_author
from msp_desktop.store.entries.batches import batched
from msp_desktop.store.entries.signatures import sign
from msp_desktop.store.tables import entry, erased_subject


class NewEntry(NamedTuple):
    """What is about to be entered. `data` is its content where no other table holds it."""

    kind: EntryKind
    subject: UUID
    content: str
    refs: tuple[EntryId, ...] = ()
    data: bytes | None = None


class EntryRow(NamedTuple):
    """An entry as it lies in the store; `data` is None where its content lies elsewhere.

    `signature` is ECDSA P-256 over the id by the author's key; None where it is not signed yet.
    """

    id: EntryId
    envelope: Envelope
    data: bytes | None
    signature: bytes | None


def append(connection: Connection, new: NewEntry, at: datetime) -> EntryId:
    """Enter one thing, as this store's author, signed where there is a key."""
    (name,) = append_all(connection, (new,), at)
    sign(connection, (name,))
    return name


def append_all(
    connection: Connection, entries: Iterable[NewEntry], at: datetime
) -> tuple[EntryId, ...]:
    """Enter many things in that order, not signed yet: `signatures.sign` does it when needed."""
    author = current_author(connection, at)
    n, before = _end_of_chain(connection, author)
    rows = []
    for new in entries:
        n += 1
        envelope = Envelope(
            author=author,
            n=n,
            before=before,
            kind=new.kind.value,
            subject=new.subject,
            refs=sorted_refs(new.refs),
            content=new.content,
        )
        before = entry_id(envelope_bytes(envelope))
        rows.append(row_values(EntryRow(before, envelope, new.data, None)))
    if rows:
        connection.execute(insert(entry), rows)
    return tuple(str(row["id"]) for row in rows)


def append_event(
    connection: Connection, event: CaseEvent, refs: Collection[EntryId], at: datetime
) -> EntryId:
    """Enter a case event, after the entries that its writer had in view.

    Raises:
        TooMuchForOne, CannotBeKept: nothing was entered.
    """
    return append(connection, new_event(event, refs), at)


def new_event(event: CaseEvent, refs: Collection[EntryId]) -> NewEntry:
    """A case event, about to be entered."""
    data = event_to_json(event)
    return NewEntry(EntryKind.CASE_EVENT, event.case_id, digest_of(data), tuple(refs), data)


def row_values(row: EntryRow) -> dict[str, object]:
    """The columns of an entry; the envelope's bytes can be made of them again."""
    return {
        "id": row.id,
        "author": row.envelope.author,
        "n": row.envelope.n,
        "before": row.envelope.before,
        "kind": row.envelope.kind,
        "subject": str(row.envelope.subject),
        "refs": " ".join(row.envelope.refs),
        "content": row.envelope.content,
        "bytes": row.data,
        "signature": row.signature,
    }


def entries_about(connection: Connection, subjects: Collection[UUID]) -> tuple[EntryRow, ...]:
    """Every entry about these conversations, cases or people, in the order they were entered."""
    named = sorted(str(each) for each in subjects)
    rows = connection.execute(
        select(entry).where(entry.c.subject.in_(named)).order_by(literal_column("entry.rowid"))
    )
    return tuple(_entry(row) for row in rows)


def every_entry(connection: Connection) -> Iterator[EntryRow]:
    """Every entry, in the order they were entered."""
    rows = connection.execute(select(entry).order_by(literal_column("rowid"))).yield_per(500)
    return (_entry(row) for row in rows)


def entry_of(connection: Connection, content: str) -> EntryId | None:
    """The first entry that holds what has this digest."""
    found = select(entry.c.id).where(entry.c.content == content)
    name: str | None = connection.execute(found.order_by(literal_column("rowid"))).scalar()
    return name


def case_entries(connection: Connection, case_id: UUID) -> tuple[CaseEntry, ...]:
    """The events of a case. One that a later version wrote has no event; an erased one is gone."""
    found = []
    for row in entries_about(connection, (case_id,)):
        if row.envelope.kind != EntryKind.CASE_EVENT or row.data is None:
            continue
        found.append(CaseEntry(row.id, row.envelope.refs, _event(row.data)))
    return tuple(found)


def case_heads(connection: Connection, case_id: UUID) -> tuple[EntryId, ...]:
    """The newest events of a case: what the next one refers to. No event is read for it."""
    rows = connection.execute(
        select(entry.c.id, entry.c.refs).where(
            entry.c.subject == str(case_id),
            entry.c.kind == EntryKind.CASE_EVENT.value,
            entry.c.bytes.is_not(None),
        )
    )
    return CausalOrder({row.id: tuple(row.refs.split()) for row in rows}).heads()


def entries_of_cases(
    connection: Connection, cases: Collection[UUID]
) -> dict[UUID, tuple[CaseEntry, ...]]:
    """The events of many cases at once, each as `case_entries` gives them."""
    found: dict[UUID, list[CaseEntry]] = {case_id: [] for case_id in cases}
    for row in entries_about(connection, cases):
        if row.envelope.kind == EntryKind.CASE_EVENT and row.data is not None:
            one = CaseEntry(row.id, row.envelope.refs, _event(row.data))
            found[row.envelope.subject].append(one)
    return {case_id: tuple(entries) for case_id, entries in found.items()}


def forget_content(connection: Connection, subjects: Collection[UUID]) -> None:
    """Take the content of entries about erased subjects away; their envelopes stay."""
    named = sorted(str(each) for each in subjects)
    connection.execute(update(entry).where(entry.c.subject.in_(named)).values(bytes=None))


def gone_of(connection: Connection, subjects: Collection[str]) -> set[str]:
    """Which of these people, conversations and cases were erased."""
    found: set[str] = set()
    for some in batched(sorted(subjects)):
        gone = select(erased_subject.c.id).where(erased_subject.c.id.in_(some))
        found |= set(connection.execute(gone).scalars())
    return found


def _event(data: bytes) -> CaseEvent | None:
    try:
        return event_from_json(data)
    except RecordRefused:
        return None


def _end_of_chain(connection: Connection, author: str) -> tuple[int, EntryId | None]:
    newest = connection.execute(
        select(entry.c.n, entry.c.id)
        .where(entry.c.author == author)
        .order_by(entry.c.n.desc())
        .limit(1)
    ).first()
    return (newest.n, newest.id) if newest is not None else (0, None)


def _entry(row: Row[*tuple[Any, ...]]) -> EntryRow:
    envelope = Envelope(
        author=row.author,
        n=row.n,
        before=row.before,
        kind=row.kind,
        subject=UUID(row.subject),
        refs=tuple(row.refs.split()),
        content=row.content,
    )
    return EntryRow(row.id, envelope, row.bytes, row.signature)
