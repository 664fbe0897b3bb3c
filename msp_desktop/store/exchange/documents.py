"""Conversations of another store, written into the tables here: nothing here is overwritten.

A finished conversation keeps its bytes, and so its digest; it is sealed in the chain of this store
too. One that came without some of its pieces (an extract) gives way to the whole, when that comes.
A draft that was changed here and elsewhere stands twice, side by side.
"""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from sqlalchemy import Connection, Row, select, update

from msp_desktop.practice.codes import PartName
from msp_desktop.questions.authors import with_writer
from msp_desktop.record.canonical import digest_of, from_json, to_json
from msp_desktop.record.case.entry import EntryKind
from msp_desktop.record.conversation import Conversation
from msp_desktop.store import search, tables
from msp_desktop.store.conversations.amendments import amendments_of
from msp_desktop.store.conversations.beside import BESIDE, beside
from msp_desktop.store.conversations.handed_on import (
    hand_back,
    handed_on_to,
    is_known_version,
    note_version,
)
from msp_desktop.store.conversations.save import write_conversation
from msp_desktop.store.conversations.seal_chain import SealKind, Seals
from msp_desktop.store.exchange.fates import Fate
from msp_desktop.store.tables import DRAFT, FINISHED, conversation, entry
from msp_desktop.store.working_state import who_works_here


class Held(NamedTuple):
    """What stands here under an id; `whole` is whether it is what its author sealed."""

    number: int
    state: str
    digest: str
    whole: bool
    document: bytes


def held(connection: Connection, conversation_id: UUID) -> Held | None:
    """What stands here under that id."""
    this = conversation.c.id == str(conversation_id)
    row: Row[*tuple[Any, ...]] | None = connection.execute(select(conversation).where(this)).first()
    if row is None:
        return None
    if row.state != FINISHED:
        return Held(row.number, DRAFT, "", whole=False, document=row.document)
    sealed = select(entry.c.id).where(
        entry.c.content == row.digest, entry.c.kind == EntryKind.CONVERSATION.value
    )
    whole = connection.execute(sealed).first() is not None
    return Held(row.number, FINISHED, row.digest, whole, row.document)


def fate_of_finished(there: Held | None, data: bytes) -> Fate:
    """What becomes of a whole finished conversation."""
    if there is None or there.state == DRAFT:
        return Fate.NEW
    if there.digest == digest_of(data):
        return Fate.HERE
    return Fate.DIFFERS if there.whole else Fate.NEW


def fate_of_draft(connection: Connection, there: Held | None, one: UUID, data: bytes) -> Fate:
    """What becomes of a draft; one that went or came in this version before is nothing new."""
    if there is not None and (there.state == FINISHED or there.document == data):
        return Fate.HERE
    if is_known_version(connection, one, digest_of(data)):
        return Fate.HERE
    if there is None or handed_on_to(connection, one) is not None:
        return Fate.NEW
    return Fate.BESIDE


def put_finished(
    connection: Connection,
    seals: Seals,
    one: Conversation,
    there: Held | None,
    data: bytes,
    at: datetime,
) -> None:
    """Put a finished conversation in the place of what is `there`.

    A draft of it that was changed here is set aside first.
    """
    if there is not None and there.state == DRAFT:
        if there.document != data and handed_on_to(connection, one.id) is None:
            _set_aside(connection, from_json(there.document), there.document, at)
        hand_back(connection, one.id)
    _write(connection, seals, one, data, at, one.id)


def put_extract(
    connection: Connection, seals: Seals, one: Conversation, data: bytes, at: datetime
) -> None:
    """Put a conversation in that came without some of its pieces; of several the longest stands."""
    there = held(connection, one.id)
    if there is not None:
        if there.state == DRAFT or there.whole:
            return
        ours = (len(there.document), there.digest)
        if ours >= (len(data), digest_of(data)):
            return
    subject = uuid5(BESIDE, f"{one.id} {digest_of(data)}")
    _write(connection, seals, one, data, at, subject)


def put_draft(
    connection: Connection, one: Conversation, data: bytes, fate: Fate, at: datetime
) -> UUID:
    """Put a draft in, under an id of its own where it stands beside another; gives its id.

    From here on whoever works here writes in it too.
    """
    note_version(connection, one.id, data)
    if fate is Fate.BESIDE:
        return _set_aside(connection, one, data, at)
    hand_back(connection, one.id)
    gone_on = with_writer(one, who_works_here(connection), at)
    note_version(connection, one.id, to_json(gone_on))
    write_conversation(connection, gone_on, to_json(gone_on), PartName.OPENING, at)
    return one.id


def index_again(connection: Connection, number: int) -> None:
    """Let a conversation be found with what stands beside it now."""
    this = select(conversation.c.document).where(conversation.c.number == number)
    document = from_json(connection.execute(this).scalar_one())
    search.index(connection, number, document, amendments_of(connection, number))


def _set_aside(connection: Connection, one: Conversation, data: bytes, at: datetime) -> UUID:
    aside = beside(one, data)
    if held(connection, aside.id) is None:
        write_conversation(connection, aside, to_json(aside), PartName.OPENING, at)
    return aside.id


def _write(
    connection: Connection,
    seals: Seals,
    one: Conversation,
    data: bytes,
    at: datetime,
    subject: UUID,
) -> None:
    this = conversation.c.id == str(one.id)
    # What gives way to the whole is written over as a draft is; its words stay in its own entry.
    connection.execute(update(conversation).where(this).values(state=tables.DRAFT))
    write_conversation(connection, one, data, PartName.CLOSING, at)
    number = connection.execute(select(conversation.c.number).where(this)).scalar_one()
    digest = digest_of(data)
    connection.execute(
        update(conversation)
        .where(this)
        .values(state=FINISHED, finished_at=at.isoformat(), digest=digest)
    )
    seals.seal(connection, SealKind.CONVERSATION, subject, number, digest, at.isoformat())
    # What amends an extract amends the whole that takes its place.
    index_again(connection, number)
