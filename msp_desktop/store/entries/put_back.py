"""Entries found in the pages of a damaged store, proved by their own digests and put back."""

from collections.abc import Sequence
from uuid import UUID

import msgspec
from sqlalchemy import Connection, insert
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.record.case.entry import (
    EntryKind,
    Envelope,
    author_id,
    entry_id,
    envelope_bytes,
    envelope_from_bytes,
)
from msp_desktop.record.faults import RecordRefused
from msp_desktop.store.entries.case_index import index_cases
from msp_desktop.store.entries.entries import EntryRow, row_values
from msp_desktop.store.entries.whole import contents_elsewhere
from msp_desktop.store.tables import entry, key_epoch

_COLUMNS = ("id", "author", "n", "before", "kind", "subject", "refs", "content")


def entry_in(row: Sequence[object]) -> EntryRow | None:
    """The entry in these columns; None where they are something else, or not whole."""
    fields = dict(zip(_COLUMNS, row, strict=False))
    name, refs = fields.pop("id"), str(fields["refs"] or "").split()
    data, signature = row[len(_COLUMNS) :]
    try:
        envelope = msgspec.convert(fields | {"refs": refs}, Envelope)
        written = envelope_bytes(envelope)
        envelope_from_bytes(written)
    except (msgspec.ValidationError, RecordRefused):
        return None
    if entry_id(written) != name:
        return None
    return EntryRow(
        id=str(name),
        envelope=envelope,
        data=data if isinstance(data, bytes) else None,
        signature=signature if isinstance(signature, bytes) else None,
    )


def is_author(row: Sequence[object]) -> bool:
    """Whether these columns name an author by its key and epoch."""
    author, fingerprint, epoch, *_ = row
    return author == author_id(str(fingerprint), str(epoch))


def put_back(
    connection: Connection, entries: Sequence[EntryRow], authors: Sequence[Sequence[object]]
) -> None:
    """Put what was found into a new store, and draw its cases.

    An entry of a conversation or amendment that is lost is left out. The new store goes on as
    another author.
    """
    names = [column.name for column in key_epoch.columns]
    for row in sorted(authors, key=lambda row: str(row[3])):
        values = dict(zip(names, row, strict=True)) | {"own": 0}
        connection.execute(upsert(key_epoch).values(values).on_conflict_do_nothing())
    held = contents_elsewhere(connection)
    entries = [one for one in entries if one.data is not None or one.envelope.content in held]
    in_order = sorted(entries, key=lambda one: (one.envelope.author, one.envelope.n, one.id))
    if in_order:
        connection.execute(insert(entry), [row_values(one) for one in in_order])
    cases: set[UUID] = {
        one.envelope.subject for one in entries if one.envelope.kind == EntryKind.CASE_EVENT
    }
    index_cases(connection, cases)
