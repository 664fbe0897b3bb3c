"""Cases drawn to be counted: a few bytes for each, read all at once.

Reading a hundred thousand conversations takes half a minute, reading what was drawn of them a
fraction of a second. Triggers forget what is no longer so (revision 0010); what is missing is
drawn from the records, case by case.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.practice.case_codes import CaseResult, Route
from msp_desktop.practice.codes import Stage
from msp_desktop.record.case.history import CaseEntry
from msp_desktop.store.conversations.load import Opened, load_linked
from msp_desktop.store.conversations.practice import practice_cases
from msp_desktop.store.engine import transaction
from msp_desktop.store.entries.batches import batched
from msp_desktop.store.entries.entries import case_entries
from msp_desktop.store.measured.tables import drawn_case
from msp_desktop.store.tables import case_conversation, case_index, case_person, same_person

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

AT_ONCE: Final = 50
"""So many cases are drawn in one transaction: a save that comes in waits no longer than that."""


class CaseStage(NamedTuple):
    """Where a case stands, as the store lists it."""

    id: UUID
    opened_on: date | None
    stage: Stage | None
    concluded_on: date | None
    result: CaseResult | None
    route: Route | None = None


class DrawnCase(NamedTuple):
    """One case as it was drawn."""

    case_id: str
    facts: bytes


Draw = Callable[[CaseStage, Sequence[Opened], Sequence[CaseEntry]], bytes]
"""Makes the facts of one case from its readable conversations and its events."""


def draw_missing(
    store: "Store", layout: str, draw: Draw, progress: Callable[[int, int], None]
) -> None:
    """Draw every case that is not drawn in that layout; `progress` is given done and in all.

    Cases about invented people are never drawn, and so never counted.

    It is called between transactions, so that saves have their turn, and may end the work by
    raising: what was drawn until then is kept. A store that cannot be written to is not counted
    either (`EntriesMissing`).
    """
    store.standing.refuse()
    missing = store.read(partial(_missing, layout=layout))
    done = 0
    progress(0, len(missing))
    for batch in batched(missing, AT_ONCE):
        with transaction(store.engine) as connection:
            rows = [
                {
                    "case_id": str(stage.id),
                    "layout": layout,
                    "facts": draw(stage, conversations, events),
                }
                for stage, conversations, events in _with_conversations(connection, batch)
            ]
            statement = upsert(drawn_case)
            changed = {name: statement.excluded[name] for name in ("layout", "facts")}
            connection.execute(
                statement.on_conflict_do_update(index_elements=["case_id"], set_=changed), rows
            )
        done += len(batch)
        progress(done, len(missing))


def drawn_cases(store: "Store", layout: str) -> list[DrawnCase]:
    """Every case that is drawn in that layout, in the order of their ids."""

    def read(connection: Connection) -> list[DrawnCase]:
        rows = connection.execute(
            select(drawn_case.c.case_id, drawn_case.c.facts).where(drawn_case.c.layout == layout)
        ).all()
        return [DrawnCase(*row) for row in rows]

    return store.read(read)


def persons_of_cases(connection: Connection) -> dict[str, str]:
    """The person of each case; entries that were joined are one person."""
    same: dict[str, str] = {}
    for row in connection.execute(select(same_person)):
        same[row.person_id] = row.same_as

    def one_entry(person_id: str) -> str:
        seen = {person_id}
        while (further := same.get(person_id)) is not None and further not in seen:
            seen.add(person_id := further)
        return person_id

    rows = connection.execute(
        select(case_person.c.case_id, case_person.c.person_id).order_by(
            case_person.c.case_id, case_person.c.person_id.desc()
        )
    ).all()
    found: dict[str, str] = dict(map(tuple, rows))
    return {case: one_entry(who) for case, who in found.items()} if same else found


def _missing(connection: Connection, layout: str) -> list[CaseStage]:
    drawn = select(drawn_case.c.case_id).where(drawn_case.c.layout == layout)
    rows = connection.execute(
        select(case_index).where(
            case_index.c.case_id.not_in(drawn), case_index.c.case_id.not_in(practice_cases())
        )
    )
    return [
        CaseStage(
            id=UUID(row.case_id),
            opened_on=date.fromisoformat(row.opened_on) if row.opened_on else None,
            stage=Stage(row.stage) if row.stage else None,
            concluded_on=date.fromisoformat(row.concluded_on) if row.concluded_on else None,
            result=CaseResult(row.result) if row.result else None,
            route=Route(row.route) if row.route else None,
        )
        for row in rows
    ]


def _with_conversations(
    connection: Connection, batch: Sequence[CaseStage]
) -> list[tuple[CaseStage, list[Opened], tuple[CaseEntry, ...]]]:
    named = [str(stage.id) for stage in batch]
    linked: defaultdict[str, list[UUID]] = defaultdict(list)
    rows = connection.execute(
        select(case_conversation).where(case_conversation.c.case_id.in_(named))
    )
    for row in rows:
        linked[row.case_id].append(UUID(row.conversation_id))
    ids = {each for some in linked.values() for each in some}
    by_id = {one.conversation.id: one for one in load_linked(connection, ids).opened}
    return [
        (
            stage,
            [by_id[each] for each in linked[str(stage.id)] if each in by_id],
            case_entries(connection, stage.id),
        )
        for stage in batch
    ]
