"""Deleting all that was made to practise with, in one go; nobody who is real is touched."""

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, select

from msp_desktop.store.arrived_papers import arrived_conversation, arrived_paper
from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.conversations.practice import invented_people
from msp_desktop.store.people.erasure import cut_log, erase_within
from msp_desktop.store.reviews.arrived import forget_arrived
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import PracticeDeleted
from msp_desktop.store.trail.trail import Event


class DeletedPractice(NamedTuple):
    """How many invented people went, and how many conversations with them."""

    people: int
    conversations: int


def delete_practice(store: Store) -> DeletedPractice:
    """Erase every invented person and what was made with them, as one change on the trail.

    Papers about an invented person that arrived for review go too, wherever they were made.
    Somebody who was joined with a real person by mistake stays, as do backups: they hold nobody
    who is real that the store does not.

    Raises:
        EntriesMissing, DiskFull and others: nothing was deleted.
    """

    def erase(connection: Connection) -> DeletedPractice:
        people = conversations = 0
        while (one := _next(connection)) is not None:
            _, went = erase_within(connection, store, one)
            people, conversations = people + 1, conversations + went
        of_practice = (
            select(arrived_conversation.c.conversation_id)
            .join(
                arrived_paper,
                arrived_paper.c.arrived_number == arrived_conversation.c.arrived_number,
            )
            .where(arrived_paper.c.for_practice == 1)
        )
        for conversation_id in connection.execute(of_practice).scalars().all():
            forget_arrived(connection, conversation_id)
        detail = PracticeDeleted(people, conversations)
        store.note(connection, Event.ERASURE, str(store.vault.store_id), detail)
        return DeletedPractice(people, conversations)

    deleted = store.write(erase, well=True)
    store.forget_counts()
    cut_log(store)
    return deleted


def _next(connection: Connection) -> UUID | None:
    """An invented person who is still there, unless one of their joined entries is real."""
    known = invented_people(connection)
    whole = (
        one
        for one in sorted(known)
        if {UUID(each) for each in entries_of(connection, one)} <= known
    )
    return next(whole, None)
