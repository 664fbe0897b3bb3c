"""Fills the index tables of a conversation: its outcomes, its marks on the grid, and what is due.

They are there to be listed and counted without reading every document, and can be filled again from
the documents alone.
"""

from enum import StrEnum
from typing import Final

from sqlalchemy import Connection, Table, delete, insert, select

from msp_desktop.practice.codes import Answer
from msp_desktop.record.canonical import from_json
from msp_desktop.record.case.actions import NEXT_CONVERSATION
from msp_desktop.record.closing import view_of
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.faults import RecordRefused
from msp_desktop.record.outcomes import active_outcomes, theirs
from msp_desktop.record.plan import actions
from msp_desktop.store.conversations.practice import draw_practice
from msp_desktop.store.tables import conversation, follow_up, outcome, placement

LONGEST: Final = 200
"""Letters of what is to be done; the plan has them all."""


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


LONGEST_WISH = 200


def first_wish(conversation: Conversation) -> str:
    """What matters most to the person, in their words, cut to a line for the caseload."""
    wishes = theirs(conversation.outcomes)
    return " ".join(wishes[0].words.text.split())[:LONGEST_WISH] if wishes else ""


def draw_outcomes(connection: Connection, number: int, conversation: Conversation) -> None:
    """Write the rows of the outcomes anew."""
    still_wanted = {o.id for o in active_outcomes(conversation.outcomes)}
    rows: list[dict[str, object]] = [
        {
            "conversation_number": number,
            "id": item.id,
            "place": place,
            "said_by": item.words.said_by.value,
            "about": item.about.value if item.about else None,
            "wanted": int(item.id in still_wanted),
            "achieved": getattr(view_of(conversation.closing, item.id).person, "value", None),
        }
        for place, item in enumerate(conversation.outcomes.items, 1)
    ]
    _rewrite(connection, outcome, number, rows)


def draw_placements(connection: Connection, number: int, conversation: Conversation) -> None:
    """Write the rows of the marks on the grid anew."""
    rows: list[dict[str, object]] = [
        {
            "conversation_number": number,
            "id": mark.id,
            "who": mark.who.value,
            "moment": mark.moment.value,
            "safety": mark.point.safety,
            "wellbeing": mark.point.wellbeing,
            "at": mark.at.isoformat(),
        }
        for mark in conversation.grid.placements
    ]
    _rewrite(connection, placement, number, rows)


def _rewrite(
    connection: Connection, table: Table, number: int, rows: list[dict[str, object]]
) -> None:
    connection.execute(delete(table).where(table.c.conversation_number == number))
    if rows:
        connection.execute(insert(table), rows)


def draw_tables(connection: Connection, number: int, document: Conversation) -> None:
    """Write anew every row that is drawn from one conversation, but for what is searched."""
    draw_outcomes(connection, number, document)
    draw_placements(connection, number, document)
    draw_follow_ups(connection, number, document)
    draw_practice(connection, number, document)
