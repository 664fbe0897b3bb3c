"""Whether what the tables hold is whole: documents readable, index in step, trail unbroken."""

from sqlalchemy import Connection, func, select, text

from msp_desktop.record.canonical import digest, from_json
from msp_desktop.record.faults import RecordRefused
from msp_desktop.store.tables import FINISHED, conversation, person
from msp_desktop.store.trail import Trail


def problems(connection: Connection, trail: Trail) -> tuple[str, ...]:
    """What is wrong, a sentence each, naming records by id and never by content."""
    found: list[str] = []
    rows = connection.execute(
        select(conversation, person.c.name.label("listed_name")).join(person)
    ).yield_per(200)
    for row in rows:
        try:
            document = from_json(row.document)
        except RecordRefused as refused:
            found.append(f"Conversation {row.id} cannot be read: {refused.reason}.")
            continue
        if str(document.id) != row.id or str(document.person_id) != row.person_id:
            found.append(f"Conversation {row.id} holds another conversation's record.")
        if row.state == FINISHED and digest(document) != row.digest:
            found.append(f"Conversation {row.id} was changed after it was finished.")
    found += _search_in_step(connection)
    broken = trail.broken_at(connection)
    if broken is not None:
        found.append(f"The audit trail does not follow from entry {broken} on.")
    return tuple(found)


def _search_in_step(connection: Connection) -> list[str]:
    records = connection.execute(select(func.count()).select_from(conversation)).scalar_one()
    indexed = connection.execute(text("SELECT count(*) FROM search")).scalar_one()
    if records != indexed:
        return [f"The search index knows {indexed} of {records} conversations."]
    return []
