"""A conversation as it lies in the store, with what stands beside it; and all of one person's."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, select

from msp_desktop.practice.codes import PartName
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.canonical import from_json
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.faults import RecordRefused
from msp_desktop.record.part import RecordPart
from msp_desktop.store.conversations.amendments import amendments_of
from msp_desktop.store.conversations.drafts import UnfinishedInput, half_done_of
from msp_desktop.store.tables import FINISHED, conversation, same_person


def entries_of(connection: Connection, person_id: UUID) -> tuple[str, ...]:
    """The ids of every entry that is joined with this one, itself among them."""
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for row in connection.execute(select(same_person)):
        beside[row.person_id].add(row.same_as)
        beside[row.same_as].add(row.person_id)
    found, ahead = {str(person_id)}, [str(person_id)]
    while ahead:
        fresh = beside.get(ahead.pop(), set()) - found
        found |= fresh
        ahead += fresh
    return tuple(sorted(found))


class Opened(RecordPart):
    """A conversation as it lies in the store.

    `before` is when the person's conversation before this one began, None if this is the first;
    `others` says how many other conversations there are with the person.
    """

    conversation: Conversation
    finished: bool
    last_part: PartName
    amendments: tuple[Amendment, ...] = ()
    before: datetime | None = None
    others: int = 0
    half_done: UnfinishedInput = UnfinishedInput()


class NotReadable(RecordPart):
    """A conversation of which the record, or only what was amended, can no longer be read."""

    id: UUID
    started_at: datetime
    only_amendments: bool = False


class PersonConversations(RecordPart):
    """Every conversation with one person that can be read, oldest first, and which cannot."""

    told: tuple[Opened, ...]
    not_readable: tuple[NotReadable, ...] = ()


def load_conversation(connection: Connection, row: Row[*tuple[Any, ...]]) -> Opened:
    """The conversation of that row.

    Raises:
        RecordRefused: it cannot be read.
    """
    there = entries_of(connection, UUID(row.person_id))
    began = select(conversation.c.started_at).where(conversation.c.person_id.in_(there))
    times = [datetime.fromisoformat(each.started_at) for each in connection.execute(began)]
    this = datetime.fromisoformat(row.started_at)
    whole = _opened(row, max((at for at in times if at < this), default=None))
    return whole.but(
        amendments=amendments_of(connection, row.number),
        others=len(times) - 1,
        half_done=half_done_of(connection, UUID(row.id)),
    )


def load_all_with(connection: Connection, person_id: UUID) -> PersonConversations:
    """Every conversation with that person, under whichever entry; one spoilt stops none."""
    there = entries_of(connection, person_id)
    return _all(connection, select(conversation).where(conversation.c.person_id.in_(there)))


def load_linked(connection: Connection, ids: Collection[UUID]) -> PersonConversations:
    """The conversations of those ids, with whomever; one spoilt stops none."""
    named = sorted(str(each) for each in ids)
    return _all(connection, select(conversation).where(conversation.c.id.in_(named)))


def _all(connection: Connection, wanted: Select[*tuple[Any, ...]]) -> PersonConversations:
    rows = list(connection.execute(wanted))
    rows.sort(key=lambda row: (datetime.fromisoformat(row.started_at), row.id))
    told: list[Opened] = []
    spoilt: list[NotReadable] = []
    before: datetime | None = None
    for row in rows:
        at = datetime.fromisoformat(row.started_at)
        named = NotReadable(id=UUID(row.id), started_at=at)
        try:
            one = _opened(row, before)
        except RecordRefused:
            spoilt.append(named)
            continue
        try:
            one = one.but(amendments=amendments_of(connection, row.number))
        except RecordRefused:
            spoilt.append(named.but(only_amendments=True))
        told.append(one.but(others=len(rows) - 1))
        before = at
    return PersonConversations(told=tuple(told), not_readable=tuple(spoilt))


def _opened(row: Row[*tuple[Any, ...]], before: datetime | None) -> Opened:
    return Opened(
        conversation=from_json(row.document),
        finished=row.state == FINISHED,
        last_part=PartName(row.last_part),
        before=before,
    )
