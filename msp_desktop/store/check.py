"""Whether what the tables hold is whole: documents readable, index in step, trail unbroken."""

from sqlalchemy import Connection, func, or_, select, text

from msp_desktop.record.amendment import amendment_digest, amendment_from_json
from msp_desktop.record.canonical import digest_of, from_json
from msp_desktop.record.faults import RecordRefused
from msp_desktop.store.conversations.attached_files import file_problems
from msp_desktop.store.conversations.seal_chain import Seals
from msp_desktop.store.entries.whole import entry_problems
from msp_desktop.store.tables import FINISHED, amendment, conversation, person, seal
from msp_desktop.store.tables import trail as trail_rows
from msp_desktop.store.trail.detail_file import SEALED
from msp_desktop.store.trail.trail import Trail


def integrity_problems(connection: Connection, trail: Trail, seals: Seals) -> tuple[str, ...]:
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
        if row.state == FINISHED and digest_of(row.document) != row.digest:
            found.append(f"Conversation {row.id} was changed after it was finished.")
    found += _amendments_whole(connection)
    found += _search_in_step(connection)
    found += _seals_whole(connection, seals)
    found += entry_problems(connection)
    found += file_problems(connection)
    broken = trail.broken_at(connection)
    if broken is not None:
        found.append(f"The audit trail does not follow from entry {broken} on.")
    return tuple(found)


def _amendments_whole(connection: Connection) -> list[str]:
    found = []
    for row in connection.execute(select(amendment)):
        try:
            written = amendment_from_json(row.document)
        except RecordRefused as refused:
            found.append(f"Amendment {row.id} cannot be read: {refused.reason}.")
            continue
        if amendment_digest(written) != row.digest or str(written.id) != row.id:
            found.append(f"Amendment {row.id} was changed after it was added.")
    return found


def _seals_whole(connection: Connection, seals: Seals) -> list[str]:
    """The chain, and whether every seal names the document that stands there now."""
    found = []
    count = seals.broken(connection)
    if count:
        found.append(f"The chain of finished conversations does not hold for {count} of them.")
    noted = or_(*(trail_rows.c.detail.like(beginning) for beginning in SEALED))
    expected = connection.execute(select(func.count()).where(noted)).scalar_one()
    held = connection.execute(select(func.count()).select_from(seal)).scalar_one()
    if held < expected:  # an end that was cut off leaves a chain that follows
        found.append(f"The trail tells of {expected} finished or amended, the chain of {held}.")
    for kept in (conversation, amendment):
        others = connection.execute(
            select(kept.c.id)
            .join(seal, seal.c.subject == kept.c.id)
            .where(seal.c.digest != func.coalesce(kept.c.digest, ""))
        )
        found += [f"What was sealed as {row.id} is not what stands there now." for row in others]
    return found


def _search_in_step(connection: Connection) -> list[str]:
    records = connection.execute(select(func.count()).select_from(conversation)).scalar_one()
    indexed = connection.execute(text("SELECT count(*) FROM search")).scalar_one()
    if records != indexed:
        return [f"The search index knows {indexed} of {records} conversations."]
    return []
