"""Follow-ups: what was agreed for a day, drawn from every plan, until somebody has seen to it.

A next conversation is over once the person's next one has begun; an action, once it is noted as
done. A finished plan is never changed, so what was seen to since is noted beside it.
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.practice.codes import Answer as Said
from msp_desktop.record.canonical import from_json
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.faults import RecordRefused
from msp_desktop.record.part import Part
from msp_desktop.record.plan import actions
from msp_desktop.store.tables import conversation, follow_up, person, seen_to
from msp_desktop.store.trail import Event

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

MOST_LISTED = 50
LONGEST = 200
"""Letters of what is to be done; the plan has them all."""

NEXT_CONVERSATION = "next"

Answer = TypeVar("Answer")


class FollowUpKind(StrEnum):
    """What is due."""

    CONVERSATION = "conversation"
    ACTION = "action"


class FollowUp(Part):
    """One thing that was agreed for a day. `what` and `who` are as the plan says them."""

    conversation_id: UUID
    item: str
    kind: FollowUpKind
    on: date
    name: str
    known_as: str
    what: str
    who: str


def draw_follow_ups(connection: Connection, number: int, document: Conversation) -> None:
    """Write the rows of one conversation's plan anew."""
    plan = document.plan
    rows: list[dict[str, object]] = [
        {
            "item": action.id,
            "kind": FollowUpKind.ACTION.value,
            "due": action.when.on.isoformat(),
            "what": " ".join(action.what.split())[:LONGEST],
            "who": " ".join(action.who.split())[:LONGEST],
        }
        for action in actions(plan)
        if action.when.on is not None and action.done is not Said.YES
    ]
    if plan.next_conversation.on is not None:
        rows.append(
            {
                "item": NEXT_CONVERSATION,
                "kind": FollowUpKind.CONVERSATION.value,
                "due": plan.next_conversation.on.isoformat(),
                "what": "",
                "who": "",
            }
        )
    connection.execute(delete(follow_up).where(follow_up.c.conversation_number == number))
    if rows:
        connection.execute(
            insert(follow_up), [row | {"conversation_number": number} for row in rows]
        )


def draw_all_follow_ups(connection: Connection) -> None:
    """Draw them from every conversation that can be read: a store from before they were listed."""
    for row in connection.execute(select(conversation.c.number, conversation.c.document)).all():
        try:
            document = from_json(row.document)
        except RecordRefused:
            continue
        draw_follow_ups(connection, row.number, document)


class FollowUps:
    """Lists what is due in an open store, and keeps what was seen to."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def due(self, until: date) -> tuple[FollowUp, ...]:
        """What was agreed for that day or before and is still open, the longest due first."""
        return self._store.read(lambda connection: _due(connection, until))

    def see_to(self, follow_up_: FollowUp) -> None:
        """It was seen to: it is no longer listed. The plan stays as it is."""
        self._change(follow_up_, "seen to", _keep_seen)

    def put_back(self, follow_up_: FollowUp) -> None:
        """It was not seen to after all, and is listed again."""
        self._change(follow_up_, "not seen to", _forget_seen)

    def _change(
        self, one: FollowUp, detail: str, change: Callable[[Connection, int, str, str], None]
    ) -> None:
        def keep(connection: Connection) -> None:
            this = conversation.c.id == str(one.conversation_id)
            number = connection.execute(select(conversation.c.number).where(this)).scalar_one()
            change(connection, number, one.item, self._store.now().isoformat())
            subject = str(one.conversation_id)
            self._store.note(connection, Event.ALTERATION, subject, f"follow-up {detail}")

        self._store.write(keep)


def _keep_seen(connection: Connection, number: int, item: str, at: str) -> None:
    row = upsert(seen_to).values(conversation_number=number, item=item, at=at)
    connection.execute(row.on_conflict_do_nothing())


def _forget_seen(connection: Connection, number: int, item: str, _at: str) -> None:
    of_this = (seen_to.c.conversation_number == number) & (seen_to.c.item == item)
    connection.execute(delete(seen_to).where(of_this))


def _due(connection: Connection, until: date) -> tuple[FollowUp, ...]:
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
    rows = connection.execute(
        select(follow_up, conversation.c.id, person.c.name, person.c.known_as)
        .join(conversation, conversation.c.number == follow_up.c.conversation_number)
        .join(person, person.c.id == conversation.c.person_id)
        .where(follow_up.c.due <= until.isoformat())
        .where(~is_over)
        .where(~was_seen)
        .order_by(follow_up.c.due, follow_up.c.conversation_number, follow_up.c.item)
        .limit(MOST_LISTED)
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
