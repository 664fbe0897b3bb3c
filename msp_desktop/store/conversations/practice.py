"""Conversations with invented people, to practise with, told apart from all others.

The record says which they are. It is drawn into a small table, so that lists and figures leave
them out without a look at a single record. Somebody is invented where every conversation with them
is for practice: a file from outside cannot make anybody so who is here.
"""

from uuid import UUID

from sqlalchemy import Connection, Select, delete, exists, func, insert, select

from msp_desktop.record.conversation import Conversation
from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.tables import (
    DRAFT,
    case_person,
    conversation,
    practice_conversation,
)

_NUMBERS = select(practice_conversation.c.conversation_number)

IS_REAL = conversation.c.number.not_in(_NUMBERS)
"""Said of a conversation that is not for practice."""

IS_FOR_PRACTICE = conversation.c.number.in_(_NUMBERS)
"""Said of one that is."""


def draw_practice(connection: Connection, number: int, document: Conversation) -> None:
    """Write anew whether that conversation is for practice."""
    this = practice_conversation.c.conversation_number == number
    connection.execute(delete(practice_conversation).where(this))
    if document.for_practice:
        connection.execute(insert(practice_conversation).values(conversation_number=number))


def practice_people() -> Select[tuple[str]]:
    """The ids of those with whom every conversation is for practice."""
    other = conversation.alias("other")
    real = exists().where(
        other.c.person_id == conversation.c.person_id, other.c.number.not_in(_NUMBERS)
    )
    return select(conversation.c.person_id).where(IS_FOR_PRACTICE, ~real).distinct()


def practice_cases() -> Select[tuple[str]]:
    """The ids of the cases that are about nobody but them."""
    other = case_person.alias("other")
    real = exists().where(
        other.c.case_id == case_person.c.case_id, other.c.person_id.not_in(practice_people())
    )
    theirs = case_person.c.person_id.in_(practice_people())
    return select(case_person.c.case_id).where(theirs, ~real).distinct()


def invented_people(connection: Connection) -> frozenset[UUID]:
    """Everybody who is invented."""
    return frozenset(UUID(row.person_id) for row in connection.execute(practice_people()))


def is_invented(connection: Connection, person_id: UUID) -> bool:
    """Whether that person is, under each entry that is joined with theirs."""
    known = {str(each) for each in invented_people(connection)}
    return known.issuperset(entries_of(connection, person_id))


def practice_to_go_on_with(connection: Connection) -> UUID | None:
    """The practice conversation that is not finished, the one touched last if there are several."""
    newest = (
        select(conversation.c.id)
        .where(IS_FOR_PRACTICE, conversation.c.state == DRAFT)
        .order_by(conversation.c.changed_at.desc())
        .limit(1)
    )
    found = connection.execute(newest).scalar()
    return UUID(found) if found is not None else None


def practice_counts(connection: Connection) -> dict[str, int]:
    """How many practice conversations there are, by their state."""
    rows = connection.execute(
        select(conversation.c.state, func.count())
        .where(IS_FOR_PRACTICE)
        .group_by(conversation.c.state)
    )
    return {row[0]: row[1] for row in rows}
