"""A conversation closed for good, and an amendment beside it: sealed, and entered."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, update

from msp_desktop.record.amendment import Amendment
from msp_desktop.record.canonical import digest_of
from msp_desktop.store import tables
from msp_desktop.store.conversations import amendments
from msp_desktop.store.conversations.handed_on import refuse_handed_on
from msp_desktop.store.conversations.seal_chain import SealKind, Seals
from msp_desktop.store.entries.sealed import enter_amendment, enter_finished
from msp_desktop.store.faults import AlreadyFinished


def finish(connection: Connection, seals: Seals, row: Row[*tuple[Any, ...]], at: datetime) -> str:
    """Close the conversation of that row for good; gives the digest that names it.

    Raises:
        AlreadyFinished: if it is finished already.
        HandedOnDraft: if a colleague goes on with it.
    """
    if row.state == tables.FINISHED:
        raise AlreadyFinished
    refuse_handed_on(connection, UUID(row.id))
    name, conversation_id = digest_of(row.document), UUID(row.id)
    connection.execute(
        update(tables.conversation)
        .where(tables.conversation.c.number == row.number)
        .values(state=tables.FINISHED, finished_at=at.isoformat(), digest=name)
    )
    moment = at.isoformat()
    seals.seal(connection, SealKind.CONVERSATION, conversation_id, row.number, name, moment)
    enter_finished(connection, conversation_id, name, at)
    return name


def amend(
    connection: Connection, seals: Seals, row: Row[*tuple[Any, ...]], written: Amendment
) -> str:
    """Keep an amendment to the conversation of that row; gives its digest.

    Raises:
        NotFinished, AmendmentNotWhole: nothing was added.
    """
    name = amendments.add(connection, seals, row, written)
    enter_amendment(connection, UUID(row.id), row.digest, name, written.at)
    return name
