"""The conversation: one typed, frozen document that holds everything said in one visit.

It is what is saved, finished, printed and, later, sealed and handed over. Editing makes the next
value. A new question is one field in one part.
"""

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID, uuid4

from msp_desktop.practice.codes import PartName
from msp_desktop.record import (
    advocacy,
    capacity,
    closing,
    concern,
    grid,
    opening,
    outcomes,
    person,
    plan,
    sharing,
    statements,
)
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.capacity import Capacity
from msp_desktop.record.closing import Closing
from msp_desktop.record.concern import Concern
from msp_desktop.record.grid import Grid
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcomes
from msp_desktop.record.part import Many, Moment, NotAsked, RecordPart, Text, has_text
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Plan
from msp_desktop.record.sharing import Sharing
from msp_desktop.record.since import Since3
from msp_desktop.record.sitting import Authored, Practitioner, TookPlace, Writer
from msp_desktop.record.statements import Statements

__all__ = ["Conversation", "Practitioner", "begin"]

FORMAT = "msp-conversation"
VERSION = 2
"""The oldest form that is still written, and what every document says in memory.

How it is written depends on what it holds: see `since`.
"""


REACHED_BY = ("team", "telephone", "email", "hours", "neutral_telephone")
"""The fields that say how the practitioner is reached."""


class Conversation(RecordPart):
    """One visit with one person.

    `left_out` is empty in what is kept; in a copy for a reader who is told so, it has the keys of
    what was left out of it.
    """

    id: UUID
    person_id: UUID
    started_at: Moment
    practitioner: Practitioner
    format: str = FORMAT
    version: int = VERSION
    pack: Text = ""
    opening: Opening = Opening()
    person: Person = Person()
    concern: Concern = Concern()
    outcomes: Outcomes = Outcomes()
    statements: Statements = Statements()
    capacity: Capacity = Capacity()
    advocacy: Advocacy = Advocacy()
    grid: Grid = Grid()
    plan: Plan = Plan()
    sharing: Sharing = Sharing()
    closing: Closing = Closing()
    not_asked: Many[NotAsked] = ()
    took_place: Since3[TookPlace] = TookPlace()
    writers: Since3[Many[Writer]] = ()
    authored: Since3[Many[Authored]] = ()
    left_out: Since3[Many[Text]] = ()


def begin(practitioner: Practitioner, *, at: datetime, pack: str = "") -> Conversation:
    """A new conversation with a person who is new to the store."""
    return Conversation(
        id=uuid4(), person_id=uuid4(), started_at=at, practitioner=practitioner, pack=pack
    )


def reason_not_asked(conversation: Conversation, prompt: str) -> str:
    """Why that part, or that prompt (`part.prompt_id`), was not asked; empty if not said."""
    return next((left.reason for left in conversation.not_asked if left.prompt == prompt), "")


def with_not_asked(conversation: Conversation, prompt: str, reason: str) -> Conversation:
    """The conversation with the reason noted, or taken back where the reason is empty."""
    others = tuple(left for left in conversation.not_asked if left.prompt != prompt)
    if not has_text(reason):
        return conversation.but(not_asked=others)
    return conversation.but(not_asked=(*others, NotAsked(prompt=prompt, reason=reason)))


def part_of(conversation: Conversation, name: PartName) -> RecordPart:
    """The part of that name."""
    part: RecordPart = getattr(conversation, name.value)
    return part


class Coverage(Enum):
    """How far one part has come."""

    NOT_YET = "not yet"
    COVERED = "covered"
    LEFT = "left, with a reason"


_RULES: dict[PartName, Callable[[Any], bool]] = {
    PartName.OPENING: opening.is_covered,
    PartName.PERSON: person.is_covered,
    PartName.CONCERN: concern.is_covered,
    PartName.OUTCOMES: outcomes.is_covered,
    PartName.STATEMENTS: statements.is_covered,
    PartName.CAPACITY: capacity.is_covered,
    PartName.ADVOCACY: advocacy.is_covered,
    PartName.GRID: grid.is_covered,
    PartName.PLAN: plan.is_covered,
    PartName.SHARING: sharing.is_covered,
    PartName.CLOSING: closing.is_covered,
}


def coverage(conversation: Conversation, name: PartName) -> Coverage:
    """How far that part of the conversation has come."""
    if _RULES[name](part_of(conversation, name)):
        return Coverage.COVERED
    return Coverage.LEFT if reason_not_asked(conversation, name) else Coverage.NOT_YET


def not_yet(conversation: Conversation) -> tuple[PartName, ...]:
    """The parts that are neither covered nor left with a reason."""
    return tuple(name for name in PartName if coverage(conversation, name) is Coverage.NOT_YET)
