"""What stands in each case, drawn from its entries into tables, to be listed and counted."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Table, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.practice.codes import Answer
from msp_desktop.record.case.actions import seen_of
from msp_desktop.record.case.events import ActionSeen
from msp_desktop.record.case.history import CaseHistory
from msp_desktop.record.case.state import CaseState, linked_conversations, what_stands
from msp_desktop.record.conversation import Conversation, took_place_at
from msp_desktop.record.part import day_at
from msp_desktop.store.entries.awaited import draw_awaited
from msp_desktop.store.entries.batches import batched
from msp_desktop.store.entries.entries import entries_of_cases, gone_of
from msp_desktop.store.tables import (
    awaited_answer,
    case_conversation,
    case_index,
    case_person,
    conversation,
    follow_up,
    seen_to,
)


def index_case(connection: Connection, case_id: UUID) -> CaseState:
    """Write the rows of one case anew; gives what stands, without what conversations hold."""
    return _index(connection, (case_id,))[0]


def index_cases(connection: Connection, cases: Iterable[UUID]) -> None:
    """Write the rows of these cases anew, many at once: a handover brings hundreds."""
    for some in batched(sorted(cases)):
        _index(connection, some)


def _index(connection: Connection, cases: Sequence[UUID]) -> list[CaseState]:
    entries = entries_of_cases(connection, cases)
    for case_id in cases:
        _index_seen_to(connection, CaseHistory(case_id, entries[case_id]))
    states = [what_stands(case_id, entries[case_id]) for case_id in cases]
    named = [str(case_id) for case_id in cases]
    for table in (case_index, case_conversation, case_person, awaited_answer):
        connection.execute(delete(table).where(table.c.case_id.in_(named)))
    for state in states:
        draw_awaited(connection, state)
    begun = [each for each in states if each.opened or each.conversations or each.persons]
    held = _held(connection, begun)
    # An event that names somebody erased beside others stays, and draws them here no more.
    named_there = {str(each) for one in begun for each in (*one.conversations, *one.persons)}
    gone = gone_of(connection, named_there)
    rows: dict[Table, list[dict[str, object]]] = {
        table: [] for table in (case_index, case_conversation, case_person)
    }
    for state in begun:
        linked = [str(each) for each in state.conversations if str(each) not in gone]
        here = [held[each] for each in linked if each in held]
        began = [day_at(datetime.fromisoformat(row.started_at)) for row in here]
        rows[case_index].append(_row(state, began))
        name: dict[str, object] = {"case_id": str(state.case_id)}
        rows[case_conversation] += [name | {"conversation_id": each} for each in linked]
        persons = {str(each) for each in state.persons} - gone | {row.person_id for row in here}
        rows[case_person] += [name | {"person_id": each} for each in sorted(persons)]
    for table, drawn in rows.items():
        if drawn:
            connection.execute(insert(table), drawn)
    return states


def _held(connection: Connection, states: Iterable[CaseState]) -> "dict[str, Row[Any]]":
    """Whose the conversations of these cases are and when they began, of those that are here."""
    linked = sorted({str(each) for state in states for each in state.conversations})
    columns = (conversation.c.id, conversation.c.person_id, conversation.c.started_at)
    found: dict[str, Row[Any]] = {}
    for some in batched(linked):
        rows = connection.execute(select(*columns).where(conversation.c.id.in_(some)))
        found |= {row.id: row for row in rows}
    return found


def add_to_index(connection: Connection, case_id: UUID, one: Conversation) -> bool:
    """Write the rows of a conversation that was just linked; False where that is not enough.

    Nothing else changes by it, however long the case is, unless it began before the case did.
    """
    opened = select(case_index.c.opened_on).where(case_index.c.case_id == str(case_id))
    row = connection.execute(opened).first()
    began = day_at(took_place_at(one)).isoformat()
    if row is None or row.opened_on is None or began < row.opened_on:
        return False
    name = {"case_id": str(case_id)}
    for table, of in (
        (case_conversation, {"conversation_id": str(one.id)}),
        (case_person, {"person_id": str(one.person_id)}),
    ):
        connection.execute(upsert(table).values(name | of).on_conflict_do_nothing())
    return True


def _index_seen_to(connection: Connection, history: CaseHistory) -> None:
    """Which follow-ups were seen to since, in every plan of the case that holds them."""
    linked = [str(each) for each in linked_conversations(history)]
    for group in history.standing_by(history.of(ActionSeen), seen_of):
        seen, (item, only) = group[-1], seen_of(group[-1].what)
        numbers = connection.execute(
            select(follow_up.c.conversation_number)
            .join(conversation, conversation.c.number == follow_up.c.conversation_number)
            .where(follow_up.c.item == item)
            .where(conversation.c.id.in_([str(only)] if only is not None else linked))
        ).scalars()
        for number in list(numbers):
            values = {"conversation_number": number, "item": item}
            if seen.what.done is Answer.YES:
                row = upsert(seen_to).values(**values, at=seen.at.isoformat())
                connection.execute(row.on_conflict_do_nothing())
            else:
                connection.execute(delete(seen_to).filter_by(**values))


def _row(state: CaseState, began: list[date]) -> dict[str, object]:
    opened = state.opened_on or min(began, default=None)
    opening = state.opened[-1].what if state.opened else None
    result = state.result
    return {
        "case_id": str(state.case_id),
        "opened_on": opened.isoformat() if opened else None,
        "route": opening.route.value if opening and opening.route else None,
        "stage": state.stage[-1].what.stage.value if state.stage else None,
        "concluded_on": state.concluded_on.isoformat() if state.concluded_on else None,
        "result": result.value if result else None,
        "inferred": int(state.is_inferred),
    }
