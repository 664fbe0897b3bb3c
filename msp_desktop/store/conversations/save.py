"""A conversation written into the tables: its document, and what is drawn from it."""

from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation, took_place_at
from msp_desktop.store import search, tables
from msp_desktop.store.conversations.handed_on import refuse_handed_on
from msp_desktop.store.conversations.index_tables import draw_tables, first_wish
from msp_desktop.store.faults import AlreadyFinished, WasErased


def write_conversation(
    connection: Connection,
    conversation: Conversation,
    document: bytes,
    last_part: PartName,
    at: datetime,
) -> bool:
    """Keep the conversation as it is now, in the transaction that is open; True if it is new.

    Raises:
        AlreadyFinished: if it is finished.
        HandedOnDraft: if a colleague goes on with it.
        WasErased: if it was erased, or whoever it is about; neither comes back.
    """
    known = connection.execute(
        select(tables.conversation.c.number, tables.conversation.c.state).where(
            tables.conversation.c.id == str(conversation.id)
        )
    ).first()
    if known is not None and known.state == tables.FINISHED:
        raise AlreadyFinished
    refuse_handed_on(connection, conversation.id)
    _write_person(connection, conversation)
    values = {
        "lens": conversation.practitioner.lens.value,
        "started_at": took_place_at(conversation).isoformat(),
        "changed_at": at.isoformat(),
        "last_part": last_part.value,
        "first_wish": first_wish(conversation),
        "document": document,
    }
    if known is None:
        if was_erased(connection, conversation):
            raise WasErased
        number = _free_number(connection)
        connection.execute(
            insert(tables.conversation).values(
                number=number,
                id=str(conversation.id),
                person_id=str(conversation.person_id),
                state=tables.DRAFT,
                **values,
            )
        )
    else:
        number = known.number
        connection.execute(
            update(tables.conversation)
            .where(tables.conversation.c.number == number)
            .values(**values)
        )
    draw_tables(connection, number, conversation)
    search.index(connection, number, conversation)
    return known is None


def was_erased(connection: Connection, conversation: Conversation) -> bool:
    """Whether this conversation was erased, or the person that it is about."""
    subjects = (str(conversation.id), str(conversation.person_id))
    this = select(tables.erased.c.id).where(tables.erased.c.id == subjects[0])
    either = select(tables.erased_subject.c.id).where(tables.erased_subject.c.id.in_(subjects))
    return any(connection.execute(each).first() is not None for each in (this, either))


def _free_number(connection: Connection) -> int:
    """The next number; that of an erased conversation is never given again, as its seal stays."""
    numbers = (
        connection.execute(select(func.max(table.c.number))).scalar() or 0
        for table in (tables.conversation, tables.erased)
    )
    return max(numbers) + 1


def _write_person(connection: Connection, conversation: Conversation) -> None:
    """List whoever it is about by the newest visit with them: an older one names nobody anew."""
    names = {"name": conversation.person.name, "known_as": conversation.person.known_as}
    began, others = tables.conversation.c.started_at, tables.conversation.c.person_id
    newer = select(tables.conversation.c.number).where(
        others == str(conversation.person_id),
        tables.conversation.c.id != str(conversation.id),
        func.julianday(began) > func.julianday(took_place_at(conversation).isoformat()),
    )
    row = upsert(tables.person).values(id=str(conversation.person_id), **names)
    if connection.execute(newer.limit(1)).first() is not None:
        connection.execute(row.on_conflict_do_nothing())
        return
    connection.execute(row.on_conflict_do_update(index_elements=["id"], set_=names))
