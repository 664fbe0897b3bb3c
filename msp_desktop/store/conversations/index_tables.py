"""What was agreed for a day, drawn from every plan into a table, to be listed.

Like all that is drawn, it can be drawn again from the documents alone.
"""

from enum import StrEnum
from typing import Final

from sqlalchemy import Connection, delete, insert, select

from msp_desktop.practice.codes import Answer
from msp_desktop.record.canonical import from_json
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.faults import RecordRefused
from msp_desktop.record.plan import actions
from msp_desktop.store.tables import conversation, follow_up

LONGEST: Final = 200
"""Letters of what is to be done; the plan has them all."""

NEXT_CONVERSATION: Final = "next"
"""The item that stands for the plan's next conversation."""


class FollowUpKind(StrEnum):
    """What is due."""

    CONVERSATION = "conversation"
    ACTION = "action"


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
        if action.when.on is not None and action.done is not Answer.YES
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
