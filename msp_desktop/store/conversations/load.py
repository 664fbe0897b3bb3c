"""A conversation as it lies in the store, with what stands beside it; and all of one person's."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, select

from msp_desktop.practice.codes import PartName
from msp_desktop.record.amendment import Amendment, RecordWithAmendments
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.faults import RecordRefused
from msp_desktop.record.part import RecordPart
from msp_desktop.store.conversations.amendments import (
    amendments_by_number,
    amendments_of,
    read_amendments,
)
from msp_desktop.store.conversations.decoded import DecodedConversations, decoded
from msp_desktop.store.conversations.drafts import UnfinishedInput, half_done_of
from msp_desktop.store.conversations.handed_on import HandedOn, handed_on_to
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
    `handed_on` is who goes on with a draft that was handed on; nothing here changes it then.
    """

    conversation: Conversation
    finished: bool
    last_part: PartName
    amendments: tuple[Amendment, ...] = ()
    before: datetime | None = None
    others: int = 0
    half_done: UnfinishedInput = UnfinishedInput()
    handed_on: HandedOn | None = None

    @property
    def record(self) -> RecordWithAmendments:
        """What was recorded, with what was put right in it since."""
        return RecordWithAmendments(self.conversation, self.amendments)


class NotReadable(RecordPart):
    """A conversation of which the record, or only what was amended, can no longer be read."""

    id: UUID
    started_at: datetime
    only_amendments: bool = False


class PersonConversations(RecordPart):
    """Every conversation with one person that can be read, oldest first, and which cannot."""

    opened: tuple[Opened, ...]
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
    before = max((at for at in times if at < this), default=None)
    whole = _opened(row, before, decoded(connection))
    return whole.but(
        amendments=amendments_of(connection, row.number),
        others=len(times) - 1,
        half_done=half_done_of(connection, UUID(row.id)),
        handed_on=handed_on_to(connection, UUID(row.id)),
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
    amended = amendments_by_number(connection, [row.number for row in rows])
    read = decoded(connection)
    opened: list[Opened] = []
    spoilt: list[NotReadable] = []
    before: datetime | None = None
    for row in rows:
        at = datetime.fromisoformat(row.started_at)
        named = NotReadable(id=UUID(row.id), started_at=at)
        try:
            one = _opened(row, before, read)
        except RecordRefused:
            spoilt.append(named)
            continue
        try:
            one = one.but(amendments=read_amendments(amended.get(row.number, ())))
        except RecordRefused:
            spoilt.append(named.but(only_amendments=True))
        opened.append(one.but(others=len(rows) - 1))
        before = at
    return PersonConversations(opened=tuple(opened), not_readable=tuple(spoilt))


def _opened(
    row: Row[*tuple[Any, ...]], before: datetime | None, read: DecodedConversations
) -> Opened:
    return Opened(
        conversation=read.read(row.document),
        finished=row.state == FINISHED,
        last_part=PartName(row.last_part),
        before=before,
    )
