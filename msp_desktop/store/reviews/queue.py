"""The queue of reviews, a line a paper and a row a case, without reading any record."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, case, select, text

from msp_desktop.store import tables
from msp_desktop.store.arrived_papers import arrived_paper, cases_of_papers
from msp_desktop.store.engine import transaction
from msp_desktop.store.search import query_as_typed, query_for
from msp_desktop.store.store import Store

_FIND = text("SELECT rowid FROM search_review WHERE search_review MATCH :query")

_OPEN = tables.review.c.signed.is_(None)
_WAITING_FIRST = (
    tables.review.c.signed.is_not(None),
    case((_OPEN, tables.review.c.due.is_(None))),
    case((_OPEN, tables.review.c.due)),
    case((_OPEN, tables.arrived.c.number), else_=-tables.arrived.c.number),
)


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One line of the queue: whose referral, about whom, where its review stands, and when due.

    `person` is what they like to be called, empty where no name is known. `for_practice` is
    whether they are invented.
    """

    id: UUID
    file_digest: str
    conversation_id: UUID
    practitioner: str
    person: str = field(repr=False)
    state: str
    due: date | None
    arrived_at: datetime
    changed_at: datetime
    signed_off: bool = False
    for_practice: bool = False


@dataclass(frozen=True, slots=True)
class QueuedCase:
    """The papers that arrived of one case, the newest first, and which of them were sought.

    `id` is that of the case, or of the conversation where no paper of its case arrived. `sought`
    are the reviews' ids.
    """

    id: UUID
    papers: tuple[QueueEntry, ...]
    sought: frozenset[UUID]

    @property
    def newest(self) -> QueueEntry:
        """The paper that came last, which says most of the case."""
        return self.papers[0]

    @property
    def due(self) -> date | None:
        """The first day by which a paper of it is to be reviewed, unless that is signed off."""
        days = [one.due for one in self.papers if one.due is not None and not one.signed_off]
        return min(days, default=None)


@dataclass(frozen=True, slots=True)
class Queue:
    """The cases that were sought, and everybody whose papers arrived, sought or not."""

    cases: tuple[QueuedCase, ...]
    practitioners: tuple[str, ...]


def queue(
    store: Store,
    *,
    practitioner: str | None = None,
    states: frozenset[str] | None = None,
    sought: str = "",
) -> tuple[QueueEntry, ...]:
    """The reviews, what is due first on top, then by when they arrived; narrowed if asked."""
    with transaction(store.engine) as connection:
        listed = _narrowed(connection, _listed(), practitioner, states, sought)
        return tuple(_entry(row) for row in connection.execute(listed))


def cases(
    store: Store,
    *,
    practitioner: str | None = None,
    states: frozenset[str] | None = None,
    sought: str = "",
) -> Queue:
    """The cases of which a paper was sought, each with all its papers.

    On top stands what is due first, then what waits longest, and last what is signed off, the
    newest first; a case where the first of its papers stands that was sought.
    """
    with transaction(store.engine) as connection:
        case_of = cases_of_papers(connection)
        listed = _listed().order_by(None).order_by(*_WAITING_FIRST)
        whole = connection.execute(listed).all()
        narrowed = _narrowed(connection, listed, practitioner, states, sought)
        found = [UUID(row.id) for row in connection.execute(narrowed)]
    papers: defaultdict[UUID, list[Row[*tuple[Any, ...]]]] = defaultdict(list)
    for row in whole:
        papers[case_of[row.arrived_number]].append(row)
    in_case = {UUID(row.id): case_of[row.arrived_number] for row in whole}
    wanted = frozenset(found)
    return Queue(
        cases=tuple(
            _case(each, papers[each], wanted)
            for each in dict.fromkeys(in_case[one] for one in found)
        ),
        practitioners=tuple(sorted({row.practitioner for row in whole if row.practitioner})),
    )


def _listed() -> Select[*tuple[Any, ...]]:
    return (
        select(
            tables.review.c.id,
            tables.review.c.arrived_number,
            tables.review.c.state,
            tables.review.c.due,
            tables.review.c.changed_at,
            tables.review.c.signed.is_not(None).label("signed_off"),
            tables.arrived.c.file_digest,
            tables.arrived.c.conversation_id,
            tables.arrived.c.practitioner,
            tables.arrived.c.at,
            arrived_paper.c.person,
            arrived_paper.c.for_practice,
        )
        .select_from(tables.review.join(tables.arrived).join(arrived_paper))
        .order_by(tables.review.c.due.is_(None), tables.review.c.due, tables.arrived.c.number)
    )


def _narrowed(
    connection: Connection,
    listed: Select[*tuple[Any, ...]],
    practitioner: str | None,
    states: frozenset[str] | None,
    sought: str,
) -> Select[*tuple[Any, ...]]:
    if practitioner is not None:
        listed = listed.where(tables.arrived.c.practitioner == practitioner)
    if states is not None:
        listed = listed.where(tables.review.c.state.in_(sorted(states)))
    query = query_for(sought)
    if query is None:
        return listed
    # Reviews kept by an earlier version were indexed as they were typed.
    plain = query_as_typed(sought)
    either = f"({query}) OR ({plain})" if plain else query
    numbers = connection.execute(_FIND, {"query": either}).scalars().all()
    return listed.where(tables.review.c.number.in_(numbers))


def _case(id_: UUID, rows: Sequence[Row[*tuple[Any, ...]]], sought: frozenset[UUID]) -> QueuedCase:
    newest_first = sorted(rows, key=lambda row: int(row.arrived_number), reverse=True)
    papers = tuple(_entry(row) for row in newest_first)
    return QueuedCase(id_, papers, sought.intersection(one.id for one in papers))


def _entry(row: Row[*tuple[Any, ...]]) -> QueueEntry:
    return QueueEntry(
        id=UUID(row.id),
        file_digest=row.file_digest,
        conversation_id=UUID(row.conversation_id),
        practitioner=row.practitioner,
        person=row.person,
        state=row.state,
        due=date.fromisoformat(row.due) if row.due else None,
        arrived_at=datetime.fromisoformat(row.at),
        changed_at=datetime.fromisoformat(row.changed_at),
        signed_off=bool(row.signed_off),
        for_practice=bool(row.for_practice),
    )
