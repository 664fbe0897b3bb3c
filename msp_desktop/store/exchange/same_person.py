"""Somebody who came beside somebody who is here: are they the same? Told, and never decided.

Likely is the same name, or what they like to be called, with the same birth date. Perhaps is the
same name with the same address, or the same birth date alone.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, text

from msp_desktop.practice.codes import Answer
from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.folding import can_be_sought, run_together, run_together_ways

MOST_TOLD = 200
"""So many pairs are shown at most, the likely ones first."""


class PersonFacts(NamedTuple):
    """What tells one person from another.

    `secret` is whether any visit with them says that their address may have to stay secret: it is
    neither matched nor shown then.
    """

    id: UUID
    name: str
    known_as: str
    born: date | None
    where: str
    secret: bool = False


class PerhapsSame(NamedTuple):
    """Two entries that may be one person; `likely` is whether name and birth date agree."""

    came: PersonFacts
    here: PersonFacts
    likely: bool


_FACTS = text(
    "SELECT c.person_id, p.name, p.known_as, "
    "json_extract(CAST(c.document AS TEXT), '$.person.born.on') AS born, "
    "json_extract(CAST(c.document AS TEXT), '$.person.\"where\"') AS place "
    "FROM conversation c JOIN person p ON p.id = c.person_id "
    "WHERE c.number = (SELECT max(number) FROM conversation d WHERE d.person_id = c.person_id) "
    "AND c.number NOT IN (SELECT conversation_number FROM practice_conversation)"
)

_SECRET = text(
    "SELECT DISTINCT person_id FROM conversation WHERE "
    "json_extract(CAST(document AS TEXT), '$.opening.safe_contact.address_secret') "
    "IN (:yes, :not_sure)"
)


def perhaps_same(connection: Connection, came: Iterable[PersonFacts]) -> tuple[PerhapsSame, ...]:
    """Whoever came that may be somebody who is here under another entry."""
    secret = _secret_people(connection)
    here = [
        _shown(
            PersonFacts(
                UUID(row.person_id), row.name, row.known_as, _day(row.born), row.place or ""
            ),
            secret,
        )
        for row in connection.execute(_FACTS)
    ]
    by_name: defaultdict[str, list[PersonFacts]] = defaultdict(list)
    by_birth: defaultdict[date, list[PersonFacts]] = defaultdict(list)
    for one in here:
        for name in _names(one):
            by_name[name].append(one)
        if one.born is not None:
            by_birth[one.born].append(one)
    found: list[PerhapsSame] = []
    for one in (_shown(each, secret) for each in came):
        joined = set(entries_of(connection, one.id))
        near = {other.id: other for name in _names(one) for other in by_name[name]}
        born = {other.id: other for other in (by_birth[one.born] if one.born else ())}
        for other_id, other in sorted((near | born).items()):
            if str(other_id) in joined:
                continue
            likely = other_id in near and other_id in born
            if likely or other_id in born or _same_place(one, other):
                found.append(PerhapsSame(one, other, likely))
    found.sort(key=lambda pair: not pair.likely)
    return tuple(found[:MOST_TOLD])


def _secret_people(connection: Connection) -> frozenset[str]:
    """Whose address may have to stay secret, under every entry of theirs."""
    maybe = {"yes": Answer.YES.value, "not_sure": Answer.NOT_SURE.value}
    found: set[str] = set()
    for person_id in connection.execute(_SECRET, maybe).scalars().all():
        if person_id not in found:
            found |= set(entries_of(connection, UUID(person_id)))
    return frozenset(found)


def _shown(one: PersonFacts, secret: frozenset[str]) -> PersonFacts:
    if one.secret or str(one.id) in secret:
        return one._replace(where="", secret=True)
    return one


def _names(one: PersonFacts) -> set[str]:
    """Their names run together, in every way that they are written."""
    names = (one.name, one.known_as)
    return {way for name in names if can_be_sought(name) for way in run_together_ways(name)}


def _same_place(one: PersonFacts, other: PersonFacts) -> bool:
    if not (can_be_sought(one.where) and can_be_sought(other.where)):
        return False
    return run_together(one.where) == run_together(other.where)


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None
