"""What is asked once in a while, and not at every visit: when it was asked, and whether it is due.

How life is now is asked about every three months, so that an answer can show a change; how the
person found it all, at the end of the work. Neither keeps anybody from asking earlier.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from msp_desktop.practice.codes import Stage
from msp_desktop.record.case.state import CaseState
from msp_desktop.record.closing import Experience
from msp_desktop.record.conversation import Conversation, day_of
from msp_desktop.record.part import has_text
from msp_desktop.record.story import in_order

BETWEEN: Final = timedelta(days=91)
"""About three months: two answers closer together say little of a change."""


class Periodic(StrEnum):
    """A group of questions that is asked once in a while."""

    LIFE = "how life is now"
    EXPERIENCE = "how they found it"


class WhenAsked(NamedTuple):
    """The day it was last asked, if ever, and from which day on it is due; None: not for now."""

    asked: date | None
    due: date | None


def when_asked(
    conversations: Iterable[Conversation], states: Iterable[CaseState] = ()
) -> dict[Periodic, WhenAsked]:
    """For each group, when it was asked in these conversations, and when it is due.

    Experience is due once the enquiry, or every case of the person, is concluded, unless it was
    asked since.
    """
    ordered, cases = in_order(conversations), tuple(states)
    life, experience = _last(ordered, _says_how_life_is), _last(ordered, _says_how_it_was)
    first = day_of(ordered[0]) if ordered else None
    over = _over(ordered, cases)
    return {
        Periodic.LIFE: WhenAsked(life, life + BETWEEN if life is not None else first),
        Periodic.EXPERIENCE: WhenAsked(
            experience, over if experience is None or (over and experience < over) else None
        ),
    }


def _over(conversations: tuple[Conversation, ...], cases: tuple[CaseState, ...]) -> date | None:
    """The day on which the work came to its end, where it did."""
    if conversations and conversations[-1].concern.stage is Stage.CONCLUDED:
        return day_of(conversations[-1])
    ended = [state.concluded_on for state in cases if state.concluded_on is not None]
    return max(ended) if ended and len(ended) == len(cases) else None


def _last(
    conversations: tuple[Conversation, ...], says: Callable[[Conversation], bool]
) -> date | None:
    return max((day_of(each) for each in conversations if says(each)), default=None)


def _says_how_life_is(conversation: Conversation) -> bool:
    given = (*conversation.statements.life, *conversation.closing.life)
    return any(each.answer is not None or has_text(each.words.text) for each in given)


def _says_how_it_was(conversation: Conversation) -> bool:
    closing = conversation.closing
    return closing.experience != Experience() or has_text(closing.experience_words.text)
