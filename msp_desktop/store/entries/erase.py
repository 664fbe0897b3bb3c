"""Entries about an erased person: their content goes, their envelopes stay, and none comes back."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.store.entries.entries import append, forget_content, gone_of
from msp_desktop.store.entries.joins import erasure_entry
from msp_desktop.store.tables import (
    awaited_answer,
    case_conversation,
    case_index,
    case_person,
    erased_subject,
)


def erase_entries(
    connection: Connection,
    person_id: UUID,
    persons: Collection[UUID],
    conversations: Collection[UUID],
    at: datetime,
) -> None:
    """Forget what entries about these people and conversations hold, and their own cases.

    A case that is about somebody else too stays with its own events; what is known of it names
    the erased person no more than those events' own words do.
    """
    cases = _only_theirs(connection, persons)
    subjects = (*persons, *conversations, *cases)
    keep_out(connection, subjects, at)
    forget_content(connection, subjects)
    for table in (case_index, case_conversation, case_person, awaited_answer):
        named = [str(each) for each in cases]
        connection.execute(delete(table).where(table.c.case_id.in_(named)))
    gone = [str(each) for each in persons]
    connection.execute(delete(case_person).where(case_person.c.person_id.in_(gone)))
    gone = [str(each) for each in conversations]
    connection.execute(
        delete(case_conversation).where(case_conversation.c.conversation_id.in_(gone))
    )
    append(connection, erasure_entry(person_id, subjects), at)


def keep_out(connection: Connection, subjects: Collection[UUID], at: datetime) -> None:
    """Put these subjects on the list of what was erased; taking entries in refuses them."""
    for each in subjects:
        row = upsert(erased_subject).values(id=str(each), at=at.isoformat())
        connection.execute(row.on_conflict_do_nothing())


def _only_theirs(connection: Connection, persons: Collection[UUID]) -> tuple[UUID, ...]:
    named = {str(each) for each in persons}
    of_them = select(case_person.c.case_id).where(case_person.c.person_id.in_(named))
    found: dict[str, set[str]] = {}
    for row in connection.execute(select(case_person).where(case_person.c.case_id.in_(of_them))):
        found.setdefault(row.case_id, set()).add(row.person_id)
    named |= gone_of(connection, set().union(*found.values()))
    return tuple(UUID(case_id) for case_id, about in sorted(found.items()) if about <= named)
