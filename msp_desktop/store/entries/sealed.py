"""A finished conversation and an amendment, entered when they are sealed."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from msp_desktop.record.case.entry import EntryId, EntryKind
from msp_desktop.store.entries.entries import NewEntry, append, case_heads, entry_of
from msp_desktop.store.entries.links import cases_with


def enter_finished(
    connection: Connection, conversation_id: UUID, digest: str, at: datetime
) -> EntryId:
    """Enter a finished conversation, after what was known of its case by then."""
    heads: list[EntryId] = []
    for case_id in cases_with(connection, conversation_id):
        heads += case_heads(connection, case_id)
    new = NewEntry(EntryKind.CONVERSATION, conversation_id, digest, tuple(heads))
    return append(connection, new, at)


def enter_amendment(
    connection: Connection, conversation_id: UUID, amended: str, digest: str, at: datetime
) -> EntryId:
    """Enter an amendment, after the conversation whose digest is `amended`."""
    before = entry_of(connection, amended)
    refs = (before,) if before is not None else ()
    return append(connection, NewEntry(EntryKind.AMENDMENT, conversation_id, digest, refs), at)
