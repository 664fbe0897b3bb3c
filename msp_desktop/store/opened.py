"""A conversation as it lies in the store, with what stands beside it; and all of one person's."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from msp_desktop.practice.codes import PartName
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.canonical import from_json
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import Part
from msp_desktop.store.amendments import amendments_of
from msp_desktop.store.tables import FINISHED, conversation


class Opened(Part):
    """A conversation as it lies in the store.

    `before` is when the person's conversation before this one began, None if this is the first.
    """

    conversation: Conversation
    finished: bool
    last_part: PartName
    amendments: tuple[Amendment, ...] = ()
    before: datetime | None = None


def opened(connection: Connection, row: Row[*tuple[Any, ...]]) -> Opened:
    """The conversation of that row."""
    began = select(conversation.c.started_at).where(conversation.c.person_id == row.person_id)
    times = [datetime.fromisoformat(each.started_at) for each in connection.execute(began)]
    this = datetime.fromisoformat(row.started_at)
    return _opened(connection, row, max((at for at in times if at < this), default=None))


def all_with(connection: Connection, person_id: UUID) -> tuple[Opened, ...]:
    """Every conversation with that person, oldest first."""
    of_person = select(conversation).where(conversation.c.person_id == str(person_id))
    rows = list(connection.execute(of_person))
    rows.sort(key=lambda row: (datetime.fromisoformat(row.started_at), row.id))
    befores = (None, *(datetime.fromisoformat(row.started_at) for row in rows))
    return tuple(_opened(connection, row, at) for row, at in zip(rows, befores, strict=False))


def _opened(connection: Connection, row: Row[*tuple[Any, ...]], before: datetime | None) -> Opened:
    return Opened(
        conversation=from_json(row.document),
        finished=row.state == FINISHED,
        last_part=PartName(row.last_part),
        amendments=amendments_of(connection, row.number),
        before=before,
    )
