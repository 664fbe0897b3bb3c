"""Follow-ups: what was agreed for a day, listed until somebody has seen to it.

A next conversation is over once the person's next one has begun; an action, once it is noted as
done. A finished plan is never changed, so what was seen to since is noted beside it.
"""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, select

from msp_desktop.practice.codes import Answer
from msp_desktop.record.case.events import ActionSeen
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.part import RecordPart
from msp_desktop.store.conversations.index_tables import FollowUpKind
from msp_desktop.store.conversations.practice import IS_REAL
from msp_desktop.store.entries.links import add_event, cases_with
from msp_desktop.store.store import Store
from msp_desktop.store.tables import conversation, follow_up, person, seen_to
from msp_desktop.store.trail.details import FollowUpSeen
from msp_desktop.store.trail.trail import Event
from msp_desktop.store.working_state import who_works_here

MOST_LISTED = 50
"""So many are read at once; the next when they are asked for."""


class FollowUp(RecordPart):
    """One thing that was agreed for a day. `what` and `who` are as the plan says them."""

    conversation_id: UUID
    item: str
    kind: FollowUpKind
    on: date
    name: str
    known_as: str
    what: str
    who: str


class DueFollowUps(RecordPart):
    """Some of what is due, from the place `start` of the whole list on.

    `in_all` counts everything due, `before_today` what was due on an earlier day: so many come
    before today's.
    """

    listed: tuple[FollowUp, ...] = ()
    start: int = 0
    in_all: int = 0
    before_today: int = 0


class FollowUps:
    """Lists what is due in an open store, and keeps what was seen to."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def due(self, until: date) -> tuple[FollowUp, ...]:
        """What was agreed for that day or before and is still open, the longest due first."""
        return self._store.read(lambda connection: _due(connection, until))

    def due_from(self, start: int, until: date, today: date) -> DueFollowUps:
        """The same from a place of the list on, with how many there are in all."""

        def look(connection: Connection) -> DueFollowUps:
            return DueFollowUps(
                listed=_due(connection, until, start),
                start=start,
                in_all=_count(connection, until),
                before_today=_count(connection, today - timedelta(days=1)),
            )

        return self._store.read(look)

    def see_to(self, follow_up_: FollowUp) -> None:
        """It was seen to: it is no longer listed. The plan stays as it is."""
        self._change(follow_up_, Answer.YES)

    def put_back(self, follow_up_: FollowUp) -> None:
        """It was not seen to after all, and is listed again."""
        self._change(follow_up_, None)

    def _change(self, one: FollowUp, done: Answer | None) -> None:
        seen = ActionSeen(action=one.item, conversation=one.conversation_id, done=done)

        def keep(connection: Connection) -> None:
            by = who_works_here(connection) or Practitioner()
            for case_id in cases_with(connection, one.conversation_id):
                add_event(connection, case_id, by, seen, self._store.now())
            subject = str(one.conversation_id)
            detail = FollowUpSeen(done=done is not None)
            self._store.note(connection, Event.ALTERATION, subject, detail)

        self._store.write(keep)


def _open_until(until: date) -> ColumnElement[bool]:
    """Due by that day, not seen to, not over because the next has begun, and not for practice."""
    later = conversation.alias("later")
    newer = (later.c.person_id == conversation.c.person_id) & (
        func.julianday(later.c.started_at) > func.julianday(conversation.c.started_at)
    )
    is_over = (follow_up.c.kind == FollowUpKind.CONVERSATION.value) & select(later.c.number).where(
        newer
    ).exists()
    was_seen = (
        select(seen_to.c.item)
        .where(seen_to.c.conversation_number == follow_up.c.conversation_number)
        .where(seen_to.c.item == follow_up.c.item)
        .exists()
    )
    return (follow_up.c.due <= until.isoformat()) & ~is_over & ~was_seen & IS_REAL


def _count(connection: Connection, until: date) -> int:
    counted = (
        select(func.count())
        .select_from(
            follow_up.join(conversation, conversation.c.number == follow_up.c.conversation_number)
        )
        .where(_open_until(until))
    )
    return connection.execute(counted).scalar_one()


def _due(connection: Connection, until: date, start: int = 0) -> tuple[FollowUp, ...]:
    rows = connection.execute(
        select(follow_up, conversation.c.id, person.c.name, person.c.known_as)
        .join(conversation, conversation.c.number == follow_up.c.conversation_number)
        .join(person, person.c.id == conversation.c.person_id)
        .where(_open_until(until))
        .order_by(follow_up.c.due, follow_up.c.conversation_number, follow_up.c.item)
        .limit(MOST_LISTED)
        .offset(start)
    )
    return tuple(
        FollowUp(
            conversation_id=UUID(row.id),
            item=row.item,
            kind=FollowUpKind(row.kind),
            on=date.fromisoformat(row.due),
            name=row.name,
            known_as=row.known_as,
            what=row.what,
            who=row.who,
        )
        for row in rows
    )
