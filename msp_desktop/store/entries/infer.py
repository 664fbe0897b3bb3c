"""Cases put together for a store from before there were any, and its seals entered.

A person's joined entries are one case, marked as inferred: nobody said so. Nothing is concluded by
itself, and a long time between two conversations only raises the question. It can be run again and
then adds only what is missing.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from uuid import UUID, uuid5

from sqlalchemy import Connection, select

from msp_desktop.practice.codes import Answer
from msp_desktop.record.case.entry import EntryKind
from msp_desktop.record.case.events import ActionSeen, CaseOpened, Happening, Linked, case_event
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.part import MOST_ITEMS, SpokenDate, day_at
from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.entries.batches import batched
from msp_desktop.store.entries.case_index import index_cases
from msp_desktop.store.entries.entries import NewEntry, append_all, new_event
from msp_desktop.store.entries.joins import join_entry
from msp_desktop.store.tables import (
    case_conversation,
    conversation,
    entry,
    same_person,
    seal,
    seen_to,
)

_INFERRED = UUID("7f0f5c2e-6a52-4e0c-9b8e-2d8a4c1b7e10")
"""Two stores that hold the same person infer the same case."""


def inferred_case(person_id: UUID) -> UUID:
    """The case that is inferred for that person."""
    return uuid5(_INFERRED, str(person_id))


def enter_all(connection: Connection, who: Practitioner, at: datetime) -> int:
    """Enter what was sealed, joined and seen to, and infer cases; gives how many were inferred."""
    append_all(connection, _sealed(connection), at)
    append_all(connection, _joined(connection), at)
    groups = _unlinked_groups(connection)
    seen = _seen_to(connection)
    events = (
        case_event(case_id, who, at, what)
        for case_id, theirs in groups.items()
        for what in _happenings(theirs, seen)
    )
    append_all(connection, (new_event(event, ()) for event in events), at)
    index_cases(connection, groups)
    return len(groups)


def _happenings(
    conversations: list[UUID], seen: dict[UUID, list[ActionSeen]]
) -> Iterator[Happening]:
    yield CaseOpened(inferred=True)
    for some in batched(conversations, MOST_ITEMS):
        yield Linked(conversations=some)
    for each in conversations:
        yield from seen.get(each, ())


def _sealed(connection: Connection) -> Iterator[NewEntry]:
    """What is in the chain of seals and not entered yet, in its order."""
    known = {row.content for row in connection.execute(select(entry.c.content))}
    subject = select(conversation.c.number, conversation.c.id)
    ids = {row.number: UUID(row.id) for row in connection.execute(subject)}
    for row in connection.execute(select(seal).order_by(seal.c.number)).all():
        about = ids.get(row.conversation_number)
        if about is not None and row.digest not in known:
            yield NewEntry(EntryKind(row.kind), about, row.digest)


def _joined(connection: Connection) -> Iterator[NewEntry]:
    known = {row.content for row in connection.execute(select(entry.c.content))}
    for row in connection.execute(select(same_person).order_by(same_person.c.person_id)).all():
        join = join_entry(UUID(row.person_id), UUID(row.same_as))
        if join.content not in known:
            yield join


def _unlinked_groups(connection: Connection) -> dict[UUID, list[UUID]]:
    """The conversations that are in no case, by the case that is inferred for their person."""
    linked = select(case_conversation.c.conversation_id)
    rows = connection.execute(
        select(conversation.c.id, conversation.c.person_id)
        .where(conversation.c.id.not_in(linked))
        .order_by(conversation.c.number)
    ).all()
    joined = {row.person_id for row in connection.execute(select(same_person))}
    joined |= {row.same_as for row in connection.execute(select(same_person))}
    groups: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for row in rows:
        head = row.person_id
        if head in joined:
            head = entries_of(connection, UUID(head))[0]
        groups[inferred_case(UUID(head))].append(UUID(row.id))
    return groups


def _seen_to(connection: Connection) -> dict[UUID, list[ActionSeen]]:
    """What was seen to of each conversation's plan."""
    rows = connection.execute(
        select(seen_to.c.item, seen_to.c.at, conversation.c.id)
        .join(conversation, conversation.c.number == seen_to.c.conversation_number)
        .order_by(seen_to.c.conversation_number, seen_to.c.item)
    )
    found: defaultdict[UUID, list[ActionSeen]] = defaultdict(list)
    for row in rows:
        day = day_at(datetime.fromisoformat(row.at))
        on = SpokenDate(said=day.isoformat(), on=day)
        about = UUID(row.id)
        found[about].append(ActionSeen(action=row.item, conversation=about, done=Answer.YES, on=on))
    return found
