"""Which case a conversation belongs to, when it is begun: the person's open one, or a new one."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import Connection, select

from msp_desktop.record.case.events import CaseOpened, Happening, Linked, case_event
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.entries.batches import batched
from msp_desktop.store.entries.case_index import add_to_index, index_case
from msp_desktop.store.entries.entries import append_event, case_heads
from msp_desktop.store.tables import case_conversation, case_index, case_person


def add_event(
    connection: Connection, case_id: UUID, by: Practitioner, what: Happening, at: datetime
) -> str:
    """Enter what happened in a case, after everything that is known of it; gives the entry's id.

    Raises:
        TooMuchForOne, CannotBeKept: nothing was entered.
    """
    heads = case_heads(connection, case_id)
    name = append_event(connection, case_event(case_id, by, at, what), heads, at)
    index_case(connection, case_id)
    return name


def link_new(connection: Connection, conversation: Conversation, at: datetime) -> UUID:
    """Link a conversation that was just begun to a case; gives the case.

    It is the newest open case of the person, or a new one, which is marked as inferred until
    somebody says by which route the concern came.
    """
    by = conversation.practitioner
    there = _open_case(connection, conversation.person_id)
    if there is None:
        there = uuid4()
        heads: tuple[str, ...] = ()
        opened = case_event(there, by, at, CaseOpened(inferred=True))
        heads = (append_event(connection, opened, (), at),)
    else:
        heads = case_heads(connection, there)
    linked = case_event(there, by, at, Linked(conversations=(conversation.id,)))
    append_event(connection, linked, heads, at)
    if not add_to_index(connection, there, conversation):
        index_case(connection, there)
    return there


def links_of(connection: Connection, conversations: Iterable[UUID]) -> Iterator[tuple[UUID, UUID]]:
    """Each of these conversations that is in a case, with the case; twice if it is in two."""
    for some in batched(sorted({str(each) for each in conversations})):
        of = case_conversation.c.conversation_id.in_(some)
        for row in connection.execute(select(case_conversation).where(of)).all():
            yield UUID(row.conversation_id), UUID(row.case_id)


def cases_with(connection: Connection, conversation_id: UUID) -> tuple[UUID, ...]:
    """The cases that a conversation is linked to: one, unless two people disagree."""
    of = case_conversation.c.conversation_id == str(conversation_id)
    rows = connection.execute(select(case_conversation.c.case_id).where(of).order_by("case_id"))
    return tuple(UUID(row.case_id) for row in rows)


def _open_case(connection: Connection, person_id: UUID) -> UUID | None:
    there = entries_of(connection, person_id)
    row = connection.execute(
        select(case_index.c.case_id)
        .join(case_person, case_person.c.case_id == case_index.c.case_id)
        .where(case_person.c.person_id.in_(there), case_index.c.concluded_on.is_(None))
        .order_by(case_index.c.opened_on.desc(), case_index.c.case_id)
        .limit(1)
    ).first()
    return UUID(row.case_id) if row is not None else None
