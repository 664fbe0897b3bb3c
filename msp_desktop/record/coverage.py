"""What is covered so far and what is left, with or without a reason: plain data, no window."""

from collections.abc import Callable
from enum import Enum
from typing import Any

from msp_desktop.practice.codes import PartName
from msp_desktop.record import (
    advocacy,
    capacity,
    closing,
    concern_part,
    grid,
    opening,
    outcomes,
    person,
    plan,
    sharing,
    statements,
)
from msp_desktop.record.conversation import Conversation, part_of, reason_not_asked


class Coverage(Enum):
    """How far one part has come."""

    NOT_YET = "not yet"
    COVERED = "covered"
    LEFT = "left, with a reason"


_RULES: dict[PartName, Callable[[Any], bool]] = {
    PartName.OPENING: opening.is_covered,
    PartName.PERSON: person.is_covered,
    PartName.CONCERN: concern_part.is_covered,
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
