"""What is drawn from the document into tables, to be listed and counted.

Everything here can be drawn again from the document alone; nothing here is the record.
"""

from sqlalchemy import Connection, Table, delete, insert

from msp_desktop.record.closing import view_of
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import wanted
from msp_desktop.store.tables import outcome, placement

LONGEST_WISH = 200


def first_wish(conversation: Conversation) -> str:
    """What matters most to the person, in their words, cut to a line for the caseload."""
    wishes = wanted(conversation.outcomes)
    return " ".join(wishes[0].words.text.split())[:LONGEST_WISH] if wishes else ""


def draw_outcomes(connection: Connection, number: int, conversation: Conversation) -> None:
    """Write the rows of the outcomes anew."""
    still_wanted = {o.id for o in wanted(conversation.outcomes)}
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
