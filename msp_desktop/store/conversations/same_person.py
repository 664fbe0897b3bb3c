"""Which entries of the caseload were joined as one person."""

from collections import defaultdict
from uuid import UUID

from sqlalchemy import Connection, select

from msp_desktop.store.tables import same_person


def entries_of(connection: Connection, person_id: UUID) -> tuple[str, ...]:
    """The ids of every entry that is joined with this one, itself among them."""
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for row in connection.execute(select(same_person)):
        beside[row.person_id].add(row.same_as)
        beside[row.same_as].add(row.person_id)
    found, ahead = {str(person_id)}, [str(person_id)]
    while ahead:
        fresh = beside.get(ahead.pop(), set()) - found
        found |= fresh
        ahead += fresh
    return tuple(sorted(found))
