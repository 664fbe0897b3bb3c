"""People by their names, folded: one way for Keeping and for the question who is the same.

Those who are invented to practise with are nobody here.
"""

from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, select

from msp_desktop.record.person import NOT_NAMED
from msp_desktop.store.conversations.practice import practice_people
from msp_desktop.store.folding import (
    can_be_sought,
    name_holds,
    same_when_folded,
    ways_to_write,
)
from msp_desktop.store.tables import conversation, person


class NamedPerson(NamedTuple):
    """An entry of the caseload with its names, and the newest conversation under it."""

    id: UUID
    name: str
    known_as: str
    conversations: int
    newest: int

    @property
    def called(self) -> str:
        """What lists call them: by name, else as they like to be called, else a stand-in."""
        return next(filter(can_be_sought, (self.name, self.known_as)), NOT_NAMED)

    @property
    def all_names(self) -> str:
        """Everything that a search for them may hold."""
        names = [name for name in (self.name, self.known_as) if can_be_sought(name)]
        return "\n".join(names or [NOT_NAMED])


def people_named(connection: Connection, sought: str) -> list[NamedPerson]:
    """Everybody in whose names each word sought begins a word, whoever is in the store.

    Nobody where nothing was typed that can be seen.
    """
    ways = ways_to_write(sought)
    return [each for each in _everybody(connection) if name_holds(each.all_names, ways)]


def people_called(connection: Connection, name: str) -> list[NamedPerson]:
    """Everybody with just this name, or who like to be called so; nobody for an unseen name."""
    if not can_be_sought(name):
        return []
    return [
        each
        for each in _everybody(connection)
        if any(same_when_folded(name, one) for one in (each.name, each.known_as) if one)
    ]


def _everybody(connection: Connection) -> Iterator[NamedPerson]:
    rows = connection.execute(
        select(
            person.c.id,
            person.c.name,
            person.c.known_as,
            func.count(conversation.c.number).label("many"),
            func.max(conversation.c.number).label("newest"),
        )
        .outerjoin(conversation, conversation.c.person_id == person.c.id)
        .where(person.c.id.not_in(practice_people()))
        .group_by(person.c.id)
    )
    for row in rows:
        yield NamedPerson(UUID(row.id), row.name, row.known_as, row.many, row.newest or 0)
