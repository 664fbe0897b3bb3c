"""The caseload: people and their conversations, drafts first, newest first, found as you type."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, Select, func, literal_column, select, table
from sqlalchemy.sql.expression import ColumnClause, text

from msp_desktop.practice.codes import Lens, PartName
from msp_desktop.record.part import RecordPart
from msp_desktop.store.conversations.handed_on import handed_on
from msp_desktop.store.conversations.practice import IS_FOR_PRACTICE, practice_counts
from msp_desktop.store.search import query_for
from msp_desktop.store.tables import DRAFT, FINISHED, conversation, person

MOST_SHOWN = 100
"""Longer lists are for searching, not for scrolling."""

_search = table("search")


class CaseloadEntry(RecordPart):
    """One conversation as the caseload shows it; `handed_on` is who goes on with a draft of it.

    `for_practice` is whether the person is invented.
    """

    id: UUID
    person_id: UUID
    name: str
    known_as: str
    finished: bool
    lens: Lens
    started_at: datetime
    changed_at: datetime
    last_part: PartName
    first_wish: str
    handed_on: str = ""
    for_practice: bool = False


class Caseload(RecordPart):
    """The entries that fit, and how many there are in all, beside those that are for practice."""

    entries: tuple[CaseloadEntry, ...]
    drafts: int
    finished: int
    for_practice: int = 0


class Counted(RecordPart):
    """How many conversations there are in all, whatever is sought; practice counts apart."""

    drafts: int
    finished: int
    for_practice: int = 0


def counted(connection: Connection) -> Counted:
    """Count them; it takes longer the more there are."""
    rows = connection.execute(
        select(conversation.c.state, func.count()).group_by(conversation.c.state)
    )
    counts: dict[str, int] = {row[0]: row[1] for row in rows}
    apart = practice_counts(connection)
    return Counted(
        drafts=counts.get(DRAFT, 0) - apart.get(DRAFT, 0),
        finished=counts.get(FINISHED, 0) - apart.get(FINISHED, 0),
        for_practice=sum(apart.values()),
    )


def caseload(
    connection: Connection, in_all: Counted, sought: str = "", most: int = MOST_SHOWN
) -> Caseload:
    """The conversations whose names or words begin with every word sought; all if none is."""
    query = query_for(sought)
    rows: list[RowMapping] = []
    for state in (DRAFT, FINISHED):
        if len(rows) < most:
            chosen = _newest(state, query, most - len(rows))
            rows += connection.execute(chosen, {"query": query} if query else {}).mappings()
    return Caseload(
        entries=tuple(_entry(row) for row in rows),
        drafts=in_all.drafts,
        finished=in_all.finished,
        for_practice=in_all.for_practice,
    )


_who_goes_on = (
    select(handed_on.c.who)
    .where(handed_on.c.conversation_id == conversation.c.id)
    .scalar_subquery()
)


def _newest(state: str, query: str | None, most: int) -> Select[*tuple[Any, ...]]:
    """The newest of one state; a search walks the index from its newest rows and stops early."""
    shown = select(
        conversation.c.id,
        conversation.c.person_id,
        person.c.name,
        person.c.known_as,
        conversation.c.state,
        conversation.c.lens,
        conversation.c.started_at,
        conversation.c.changed_at,
        conversation.c.last_part,
        conversation.c.first_wish,
        _who_goes_on.label("handed_on"),
        IS_FOR_PRACTICE.label("for_practice"),
    ).where(conversation.c.state == state)
    joined = conversation.join(person, person.c.id == conversation.c.person_id)
    if query is None:
        return shown.select_from(joined).order_by(conversation.c.changed_at.desc()).limit(most)
    rowid: ColumnClause[int] = literal_column("search.rowid")
    return (
        shown.select_from(_search.join(joined, conversation.c.number == rowid))
        .where(text("search MATCH :query"))
        .order_by(rowid.desc())
        .limit(most)
    )


def _entry(row: RowMapping) -> CaseloadEntry:
    return CaseloadEntry(
        id=UUID(row["id"]),
        person_id=UUID(row["person_id"]),
        name=row["name"],
        known_as=row["known_as"],
        finished=row["state"] == FINISHED,
        lens=Lens(row["lens"]),
        started_at=datetime.fromisoformat(row["started_at"]),
        changed_at=datetime.fromisoformat(row["changed_at"]),
        last_part=PartName(row["last_part"]),
        first_wish=row["first_wish"],
        handed_on=row["handed_on"] or "",
        for_practice=bool(row["for_practice"]),
    )
