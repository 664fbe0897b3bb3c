"""Signed replies as entries: given to whoever sent a referral, or taken in from who answered one.

Here they are bytes with what they are about; what a reply is, is known above. What is written so
far of an answer outlives a lock beside what else is half done.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.record.canonical import digest_of
from msp_desktop.record.case.entry import EntryKind
from msp_desktop.store.entries.entries import NewEntry, append, entries_about, entry_of
from msp_desktop.store.tables import half_done


def keep_reply(connection: Connection, subject: UUID, data: bytes, at: datetime) -> None:
    """Enter a signed reply, about a conversation or a case; the same one is entered once."""
    content = digest_of(data)
    if entry_of(connection, content) is None:
        append(connection, NewEntry(EntryKind.REPLY, subject, content, (), data), at)


def replies_about(connection: Connection, subject: UUID) -> tuple[bytes, ...]:
    """The replies that were entered about that conversation or case, in that order."""
    return tuple(
        row.data
        for row in entries_about(connection, (subject,))
        if row.envelope.kind == EntryKind.REPLY and row.data is not None
    )


def answer_begun(connection: Connection, about: UUID, reference: str) -> bytes | None:
    """What is written so far of an answer to that referral, about that conversation."""
    this = (half_done.c.conversation_id == str(about)) & (half_done.c.name == _begun(reference))
    found: bytes | None = connection.execute(select(half_done.c.value).where(this)).scalar()
    return found


def keep_answer_begun(
    connection: Connection, about: UUID, reference: str, written: bytes | None
) -> None:
    """Keep what is written so far; None once the answer is given or kept."""
    name = _begun(reference)
    this = (half_done.c.conversation_id == str(about)) & (half_done.c.name == name)
    if written is None:
        connection.execute(delete(half_done).where(this))
        return
    row = upsert(half_done).values(conversation_id=str(about), name=name, value=written)
    keys = ["conversation_id", "name"]
    connection.execute(row.on_conflict_do_update(index_elements=keys, set_={"value": written}))


def _begun(reference: str) -> str:
    return f"answer {reference}"
