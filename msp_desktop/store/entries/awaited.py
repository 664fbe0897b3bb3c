"""Which answers are waited for, over all cases: drawn when a case changes, listed by days."""

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, insert, literal, select

from msp_desktop.record.case.entry import EntryKind
from msp_desktop.record.case.state import CaseState
from msp_desktop.record.part import day_at
from msp_desktop.store.conversations.practice import practice_cases
from msp_desktop.store.tables import (
    awaited_answer,
    case_conversation,
    case_index,
    conversation,
    entry,
    person,
)

MOST_LISTED = 50
"""So many at a time; of more, how many there are is said."""


class AwaitedKind(StrEnum):
    """What waits for an answer."""

    REFERRAL = "referral"
    CHALLENGE = "challenge"


class AwaitedAnswer(NamedTuple):
    """One answer that is waited for: about whom, from whom, since when, by when if it was said."""

    person_id: UUID
    name: str
    known_as: str
    kind: AwaitedKind
    who: str
    since: date
    due: date | None


class AwaitedAnswers(NamedTuple):
    """Those that are listed, the longest first, and how many there are in all."""

    listed: tuple[AwaitedAnswer, ...] = ()
    in_all: int = 0


def draw_awaited(connection: Connection, state: CaseState) -> None:
    """Write the rows of one case, whose earlier ones are gone."""
    rows = [
        {
            "case_id": str(state.case_id),
            "item": paper.what.sha256,
            "kind": AwaitedKind.REFERRAL.value,
            "who": paper.what.recipient,
            "since": _day(paper.at),
            "due": None,
        }
        for paper in state.awaited
    ]
    rows += [
        {
            "case_id": str(state.case_id),
            "item": challenge.what.id,
            "kind": AwaitedKind.CHALLENGE.value,
            "who": challenge.what.who_answers,
            "since": _day(challenge.at),
            "due": challenge.what.by.on.isoformat() if challenge.what.by.on else None,
        }
        for challenge in state.challenges
    ]
    if rows:
        connection.execute(insert(awaited_answer), rows)


def cases_with_papers(connection: Connection) -> tuple[UUID, ...]:
    """The cases that a paper left of, as far as their entries still say so."""
    left = literal(b'"type":"paper left"')
    found = connection.execute(
        select(entry.c.subject)
        .where(entry.c.kind == EntryKind.CASE_EVENT.value)
        .where(func.instr(entry.c.bytes, left) > 0)
        .distinct()
        .order_by(entry.c.subject)
    )
    return tuple(UUID(row.subject) for row in found)


def awaited_answers(connection: Connection, most: int = MOST_LISTED) -> AwaitedAnswers:
    """What is waited for in every case that is neither concluded nor for practice."""
    newest = (
        select(case_conversation.c.case_id, func.max(conversation.c.number).label("number"))
        .join(conversation, conversation.c.id == case_conversation.c.conversation_id)
        .group_by(case_conversation.c.case_id)
        .where(case_conversation.c.case_id.in_(select(awaited_answer.c.case_id)))
        .subquery()
    )
    waits = (
        select(
            awaited_answer,
            conversation.c.person_id,
            person.c.name,
            person.c.known_as,
            func.count().over().label("in_all"),
        )
        .join(case_index, case_index.c.case_id == awaited_answer.c.case_id)
        .join(newest, newest.c.case_id == awaited_answer.c.case_id)
        .join(conversation, conversation.c.number == newest.c.number)
        .join(person, person.c.id == conversation.c.person_id)
        .where(case_index.c.concluded_on.is_(None))
        .where(case_index.c.case_id.not_in(practice_cases()))
        .order_by(awaited_answer.c.since, awaited_answer.c.case_id, awaited_answer.c.item)
        .limit(most)
    )
    rows = connection.execute(waits).all()
    return AwaitedAnswers(
        listed=tuple(
            AwaitedAnswer(
                person_id=UUID(row.person_id),
                name=row.name,
                known_as=row.known_as,
                kind=AwaitedKind(row.kind),
                who=row.who,
                since=date.fromisoformat(row.since),
                due=date.fromisoformat(row.due) if row.due else None,
            )
            for row in rows
        ),
        in_all=rows[0].in_all if rows else 0,
    )


def _day(at: datetime) -> str:
    return day_at(at).isoformat()
