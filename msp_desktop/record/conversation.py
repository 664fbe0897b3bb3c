"""The conversation: one typed, frozen document that holds everything said in one visit.

It is what is saved, finished, printed and, later, sealed and handed over. Editing makes the next
value. A new question is one field in one part.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID, uuid4

from msp_desktop.practice.case_codes import HowConfirmed
from msp_desktop.practice.codes import Lens, PartName
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
from msp_desktop.record.part import (
    Many,
    Moment,
    NotAsked,
    RecordPart,
    SpokenDate,
    Text,
    day_at,
    has_text,
)
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Plan
from msp_desktop.record.sharing import Sharing
from msp_desktop.record.since import Since3, Since4
from msp_desktop.record.statements import Statements

FORMAT = "msp-conversation"
VERSION = 2
"""The oldest form that is still written, and what every document says in memory.

How it is written depends on what it holds: see `since`.
"""


NOT_REAL = "Practice, not a real person"
"""What everything says that is made of a practice conversation."""

REACHED_BY = ("team", "telephone", "email", "hours", "neutral_telephone")
"""The fields that say how the practitioner is reached."""


_CLOCK = re.compile(r"\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?\s*", re.IGNORECASE)
_NOON = 12


class TookPlace(RecordPart):
    """The day it took place, and from when until when, as typed; empty while it is being written.

    One that ended at an earlier time of day than it began went on past midnight.
    """

    on: SpokenDate = SpokenDate()
    began: Text = ""
    ended: Text = ""


class Practitioner(RecordPart):
    """Who had the conversation with the person, and how to reach them.

    `neutral_telephone` is a number that is answered without saying whose it is. `article_6` is the
    basis under Article 6 of the UK GDPR that their organisation relies on, set once.
    """

    name: Text = ""
    role: Text = ""
    organisation: Text = ""
    lens: Lens = Lens.POLICE
    team: Since3[Text] = ""
    telephone: Since3[Text] = ""
    email: Since3[Text] = ""
    hours: Since3[Text] = ""
    neutral_telephone: Since3[Text] = ""
    article_6: Since4[Text] = ""


class Writer(RecordPart):
    """Another practitioner who went on with a colleague's conversation, and since when."""

    who: Practitioner
    since: Moment


class Authored(RecordPart):
    """Whose view stands in one place, where it is not that of whoever began the conversation.

    `place` is a field's path (`concern.observed`), or an item's (`grid.placements.0123456789ab`);
    in a paper of a case also a whole part (`closing`) that another practitioner wrote.
    """

    place: Text
    by: Text


class StillSo(RecordPart):
    """How one thing known from an earlier conversation was gone through in this one.

    `place` is a field's path (`concern.types`), or an item's (`plan.actions.0123456789ab`);
    `source` the conversation that it was known from.
    """

    place: Text
    how: HowConfirmed
    source: UUID | None = None


class SaidOn(RecordPart):
    """The day on which something was said that a paper of a later day still prints.

    `place` is a part (`statements`), or a piece's path (`opening.safe_contact`).
    """

    place: Text
    on: date


def clock(said: str) -> time | None:
    """The time of day that somebody typed (`22:40`, `10.40 pm`, `2240`); None where it is not."""
    found = _CLOCK.fullmatch(said)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def crosses_midnight(took_place: TookPlace) -> bool:
    """Whether it ended on the day after it began."""
    began, ended = clock(took_place.began), clock(took_place.ended)
    return began is not None and ended is not None and ended < began


def is_too_early(took_place: TookPlace, born: date | None) -> bool:
    """Whether the day lies before the person was born: one of the two was typed wrong."""
    return born is not None and took_place.on.on is not None and took_place.on.on < born


class Conversation(RecordPart):
    """One visit with one person.

    `left_out`, `corrected` and `said_on` are empty in what is kept. In a copy for a reader who is
    told so, `left_out` has the keys of what was left out of it; in any copy `corrected` has those
    of answers that were put right after they were first written, and `said_on` the day of what was
    not said in this conversation but before it. `for_practice` is whether the person is invented,
    to practise with: nothing of it counts anywhere, and every paper says so.
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
    corrected: Since4[Many[Text]] = ()
    still_so: Since4[Many[StillSo]] = ()
    said_on: Since4[Many[SaidOn]] = ()
    for_practice: Since4[bool] = False


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


def had_by(conversation: Conversation) -> str:
    """Everybody who had the conversation and wrote it down, by name; whoever began it first."""
    names = [conversation.practitioner.name, *(each.who.name for each in conversation.writers)]
    return ", ".join(dict.fromkeys(each.strip() for each in names if has_text(each)))


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


_MIDDAY = time(12)


def took_place_at(conversation: Conversation) -> datetime:
    """The moment from which it counts among others: as stated, else when it was begun here.

    Where a day is stated and no time, it counts from noon, by this laptop's clock.
    """
    stated = conversation.took_place.on.on
    if stated is None:
        return conversation.started_at
    began = clock(conversation.took_place.began) or _MIDDAY
    return datetime.combine(stated, began).astimezone()


def day_of(conversation: Conversation) -> date:
    """The day it took place."""
    stated = conversation.took_place.on.on
    return stated or day_at(conversation.started_at)


def said_at(conversation: Conversation, typed: datetime) -> datetime:
    """When something was said that was typed then: a visit written up later is of its own day."""
    late = conversation.took_place.on.on is not None and typed >= conversation.started_at
    return took_place_at(conversation) if late else typed


def said_before(conversation: Conversation, place: str) -> date | None:
    """The day on which that part or piece was said; None where it is of this conversation."""
    return next((each.on for each in conversation.said_on if each.place == place), None)


def written_on(conversation: Conversation) -> date:
    """The day it was begun to be written down here."""
    return day_at(conversation.started_at)


def view_by(conversation: Conversation, place: str) -> str:
    """Whose view stands in that place: another writer's, else whoever began the conversation.

    What is noted of the place itself comes before what is noted of its whole part.
    """
    written = {each.place: each.by for each in conversation.authored}
    other = written.get(place) or written.get(place.partition(".")[0])
    return other or conversation.practitioner.name.strip() or "the practitioner"
