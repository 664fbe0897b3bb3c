"""Everybody an advocate works with, by the next contact: what is overdue first."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import Connection, func, select, union

from msp_desktop.practice.codes import Lens
from msp_desktop.record.amendment import Amendment, RecordWithAmendments
from msp_desktop.record.canonical import from_json
from msp_desktop.record.case.entry import EntryKind
from msp_desktop.record.case.history import CaseHistory
from msp_desktop.record.case.work.advocacy import AdvocacyWork
from msp_desktop.record.faults import RecordRefused
from msp_desktop.record.part import RecordPart
from msp_desktop.store.advocacy.work import PersonAdvocacy, advocacy_of
from msp_desktop.store.conversations.amendments import amendments_by_number, read_amendments
from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.conversations.practice import practice_people
from msp_desktop.store.entries.batches import batched
from msp_desktop.store.entries.entries import entries_of_cases
from msp_desktop.store.tables import case_person, conversation, entry, same_person
from msp_desktop.store.trail.details import Noted, Plain
from msp_desktop.store.trail.trail import Event

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

_TYPED = b'"type":"advocacy '
"""How every event of an advocate begins in canonical JSON."""


AT_ONCE = 50
"""So many people are read at a time."""


class AdvocacyLine(RecordPart):
    """One person in an advocate's caseload.

    `waiting` counts what nobody has answered, `waiting_days` is the longest of it, and
    `not_considered` counts contacts without a word on the need for advocacy.
    """

    person_id: UUID
    name: str
    advocates: tuple[str, ...]
    last_on: date | None
    next_on: date | None
    waiting: int = 0
    waiting_days: int = 0
    answer_overdue: bool = False
    not_considered: int = 0

    def is_overdue(self, today: date) -> bool:
        """The next contact was to be before today."""
        return self.next_on is not None and self.next_on < today


def advocacy_caseload(
    store: "Store", today: date, breathe: Callable[[], None] = lambda: None
) -> tuple[AdvocacyLine, ...]:
    """Everybody whose advocacy goes on, overdue first, then by day, then those without a day.

    One row of the trail for all. `breathe` is called between people, so that saves have their turn.
    """
    lines = [
        _line(found.person_id, found.name, found.work, today)
        for found in every_advocacy(store, Noted.ADVOCACY_CASELOAD, breathe)
        if found.work.current or found.work.waiting
    ]
    return tuple(
        sorted(lines, key=lambda one: (one.next_on is None, one.next_on or today, one.name))
    )


def every_advocacy(
    store: "Store", why: Noted, breathe: Callable[[], None] = lambda: None
) -> Iterator[PersonAdvocacy]:
    """Everybody's advocacy, one after the other; one row of the trail, with `why`, for all."""
    store.note_about_store(Event.CONSULTATION, Plain(why))
    people = store.read(people_with_advocacy)
    for some in batched(people, AT_ONCE):
        yield from store.read(partial(_together, people=some))
        breathe()


def _together(connection: Connection, people: tuple[UUID, ...]) -> tuple[PersonAdvocacy, ...]:
    """The advocacy of these people, read by a few queries for all of them."""
    one_of = {
        entry_id: person_id
        for person_id in people
        for entry_id in entries_of(connection, person_id)
    }
    by_person: defaultdict[UUID, list[RecordWithAmendments]] = defaultdict(list)
    rows = connection.execute(
        select(conversation.c.person_id, conversation.c.number, conversation.c.document)
        .where(conversation.c.person_id.in_(sorted(one_of)))
        .order_by(conversation.c.started_at, conversation.c.number)
    ).all()
    amended = amendments_by_number(connection, [row.number for row in rows])
    for row in rows:
        with suppress(RecordRefused):  # what is damaged is reported where it is opened
            record = from_json(row.document)
            amendments: tuple[Amendment, ...] = ()
            with suppress(RecordRefused):
                amendments = read_amendments(amended.get(row.number, ()))
            by_person[one_of[row.person_id]].append(RecordWithAmendments(record, amendments))
    about: defaultdict[UUID, set[UUID]] = defaultdict(set)
    linked = select(case_person).where(case_person.c.person_id.in_(sorted(one_of)))
    for row in connection.execute(linked):
        about[one_of[row.person_id]].add(UUID(row.case_id))
    entries = entries_of_cases(connection, set().union(*about.values()) if about else ())
    return tuple(
        advocacy_of(
            person_id,
            tuple(by_person[person_id]),
            (CaseHistory(case_id, entries[case_id]) for case_id in sorted(about[person_id])),
        )
        for person_id in people
    )


def people_with_advocacy(connection: Connection) -> tuple[UUID, ...]:
    """Whoever an advocate spoke with, or entered something about; one of joined entries only.

    Nobody who is invented.
    """
    rows = connection.execute(
        union(
            select(conversation.c.person_id).where(conversation.c.lens == Lens.ADVOCACY.value),
            select(case_person.c.person_id)
            .join(entry, entry.c.subject == case_person.c.case_id)
            .where(entry.c.kind == EntryKind.CASE_EVENT.value)
            .where(func.instr(entry.c.bytes, _TYPED) > 0),
        )
    ).scalars()
    invented = set(connection.execute(practice_people()).scalars())
    joined = dict(connection.execute(select(same_person.c.person_id, same_person.c.same_as)).all())
    real = sorted(set(rows) - invented)
    return tuple(dict.fromkeys(UUID(joined.get(each, each)) for each in real))


def _line(person_id: UUID, name: str, work: AdvocacyWork, today: date) -> AdvocacyLine:
    waiting = work.waiting
    return AdvocacyLine(
        person_id=person_id,
        name=name,
        advocates=tuple(each.named.name.strip() for each in work.current),
        last_on=work.last_on,
        next_on=work.next_on,
        waiting=len(waiting),
        waiting_days=max((each.days_waiting(today) for each in waiting), default=0),
        answer_overdue=any(each.is_overdue(today) for each in waiting),
        not_considered=work.not_considered,
    )
