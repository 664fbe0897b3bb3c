"""When a person's records are looked at again: review dates, never a deletion by itself.

UK GDPR article 5(1)(e) and Data Protection Act 2018 s39 ask that records are kept no longer than
needed and that the need is reviewed. How long that is, an organisation's own schedule says: the
periods here are only where to begin. All of one person's records are looked at together, counted
from the last change to any of them.
"""

from calendar import monthrange
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.practice.codes import Lens
from msp_desktop.record.part import day_at
from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.conversations.practice import IS_REAL
from msp_desktop.store.store import Store
from msp_desktop.store.tables import (
    DRAFT,
    FINISHED,
    conversation,
    person,
    review_date,
    review_period,
)
from msp_desktop.store.trail.details import KeptUntil, ReviewPeriodChosen
from msp_desktop.store.trail.trail import Event


class RecordKind(StrEnum):
    """What a conversation is, for how long it is kept: not finished, or finished in a lens."""

    DRAFT = "not finished"
    POLICE = "finished, police"
    CARE = "finished, care and health"
    ADVOCACY = "finished, advocacy"
    OTHER = "finished, housing and other"


USUAL: dict[RecordKind, int] = {
    RecordKind.DRAFT: 12,
    RecordKind.POLICE: 72,
    RecordKind.CARE: 72,
    RecordKind.ADVOCACY: 72,
    RecordKind.OTHER: 72,
}
"""Months until the first look, where the organisation set nothing."""

MONTHS = (6, 12, 24, 36, 60, 72, 84, 96, 120, 180, 240)
"""Periods on offer."""


class Due(NamedTuple):
    """A person whose records are to be looked at, and since when."""

    person_id: UUID
    name: str
    conversations: int
    last_changed: date
    due: date


def periods(connection: Connection) -> dict[RecordKind, int]:
    """Months for each kind of record."""
    chosen = {row.kind: row.months for row in connection.execute(select(review_period))}
    return {kind: int(chosen.get(kind.value, USUAL[kind])) for kind in RecordKind}


def set_period(store: Store, kind: RecordKind, months: int) -> None:
    """Look at that kind of record after so many months from now on; noted on the trail."""

    def keep(connection: Connection) -> None:
        connection.execute(
            upsert(review_period)
            .values(kind=kind.value, months=months)
            .on_conflict_do_update(index_elements=["kind"], set_={"months": months})
        )
        detail = ReviewPeriodChosen(kind.value, months)
        store.note(connection, Event.ALTERATION, str(store.vault.store_id), detail)

    store.write(keep)


def due_on(connection: Connection, today: date) -> list[Due]:
    """Whose records are to be looked at, the longest due first."""
    months = periods(connection)
    kept = {
        row.person_id: date.fromisoformat(row.on) for row in connection.execute(select(review_date))
    }
    # Nothing younger than the shortest period can be due: the index leaves the others unread.
    limit = after_months(today, -min(months.values())).isoformat()
    oldest = select(func.min(conversation.c.changed_at)).where(
        conversation.c.state == bindparam("s")
    )
    if not any(
        (found := connection.execute(oldest, {"s": state}).scalar()) and found <= f"{limit}T99"
        for state in (DRAFT, FINISHED)
    ):
        return []
    newest = func.max(conversation.c.changed_at)
    old = (
        select(conversation.c.person_id)
        .where(IS_REAL)
        .group_by(conversation.c.person_id)
        .having(newest <= f"{limit}T99")
    )
    dates: dict[str, tuple[int, date, date]] = {}
    rows = connection.execute(
        select(
            conversation.c.person_id,
            conversation.c.state,
            conversation.c.lens,
            conversation.c.changed_at,
        ).where(conversation.c.person_id.in_(old))
    )
    for row in rows:
        changed = day_at(datetime.fromisoformat(row.changed_at))
        on = after_months(changed, months[kind_of(row.state, row.lens)])
        number, last, due = dates.get(row.person_id, (0, changed, on))
        dates[row.person_id] = (number + 1, max(last, changed), max(due, on))
    found = [
        (person_id, number, last, kept.get(person_id, due))
        for person_id, (number, last, due) in dates.items()
        if kept.get(person_id, due) <= today
    ]
    due_ids = {one[0] for one in found}
    found = [one for one in found if _stands_for_all(connection, one[0], due_ids)]
    found.sort(key=lambda one: (one[3], one[2]))
    names = _names(connection, [person_id for person_id, *_ in found])
    return [
        Due(UUID(person_id), names.get(person_id, ""), number, last, due)
        for person_id, number, last, due in found
    ]


def keep_until(store: Store, person_id: UUID, on: date) -> None:
    """Look at this person's records again on that day, and not before; noted on the trail."""

    def keep(connection: Connection) -> None:
        values = {"on": on.isoformat()}
        connection.execute(
            upsert(review_date)
            .values(person_id=str(person_id), **values)
            .on_conflict_do_update(index_elements=["person_id"], set_=values)
        )
        detail = KeptUntil(on)
        store.note(connection, Event.ALTERATION, str(person_id), detail)

    store.write(keep)


def forget_date(connection: Connection, entry: str) -> None:
    """Take away what was decided about an entry that is erased."""
    connection.execute(delete(review_date).where(review_date.c.person_id == entry))


def kind_of(state: str, lens: str) -> RecordKind:
    """Which kind of record a conversation is."""
    if state != FINISHED:
        return RecordKind.DRAFT
    kinds = {
        Lens.POLICE.value: RecordKind.POLICE,
        Lens.CARE_AND_HEALTH.value: RecordKind.CARE,
        Lens.ADVOCACY.value: RecordKind.ADVOCACY,
    }
    return kinds.get(lens, RecordKind.OTHER)


def after_months(day: date, months: int) -> date:
    """The same day so many months later, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year, month = max(1, min(year, 9999)), month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _stands_for_all(connection: Connection, person_id: str, due_ids: set[str]) -> bool:
    """Whether every entry of the person is due; they are then listed once, by the first of them."""
    entries = entries_of(connection, UUID(person_id))
    return entries[0] == person_id and due_ids.issuperset(entries)


def _names(connection: Connection, people: list[str]) -> dict[str, str]:
    rows = connection.execute(select(person).where(person.c.id.in_(people)))
    return {row.id: row.name or row.known_as for row in rows}
