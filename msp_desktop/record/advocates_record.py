"""An advocate's own record: who they are, what they were told to say, what they said, and the time.

One named advocate stays with the person for the whole way (Guidance 7.9, 7.60); a second needs a
stated reason. Time spent is logged and never capped.
"""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from msp_desktop.practice.advocacy_codes import (
    ChangeArea,
    ContactKind,
    Gain,
    Indicator,
    Instruction,
    QualificationUnit,
)
from msp_desktop.practice.codes import AdvocateRole, Answer
from msp_desktop.record.part import (
    ItemId,
    Many,
    RecordPart,
    SpokenDate,
    SpokenWords,
    Text,
    has_text,
)

Minutes = Annotated[int, msgspec.Meta(ge=0, le=366 * 24 * 60)]
"""Minutes of one contact. The bound is a year: it keeps slips out and caps no work."""


class Matter(RecordPart):
    """One matter, and whether the advocate is instructed in it, and on what they rely if not."""

    id: ItemId
    matter: Text = ""
    instruction: Instruction | None = None
    relies_on: Text = ""


class NamedAdvocate(RecordPart):
    """One advocate of this person. `second_reason` is why there is one more than one."""

    id: ItemId
    name: Text = ""
    organisation: Text = ""
    contact: Text = ""
    since: SpokenDate = SpokenDate()
    roles: Many[AdvocateRole] = ()
    units: Many[QualificationUnit] = ()
    matters: Many[Matter] = ()
    independent: Answer | None = None
    conflict: Text = ""
    second_reason: Text = ""


class AdvocateContact(RecordPart):
    """One time that the advocate was, or should have been, in touch."""

    id: ItemId
    day: SpokenDate = SpokenDate()
    kind: ContactKind | None = None
    who: Text = ""
    minutes: Minutes | None = None
    missed: bool = False
    note: Text = ""


class RequestToAdvocate(RecordPart):
    """What the person asked the advocate to say or do, as they put it."""

    id: ItemId
    words: SpokenWords = SpokenWords()
    day: SpokenDate = SpokenDate()


class Representation(RecordPart):
    """What the advocate said on the person's behalf, to whom, and what was answered."""

    id: ItemId
    what: Text = ""
    to_whom: Text = ""
    day: SpokenDate = SpokenDate()
    answer: Text = ""


class Challenge(RecordPart):
    """What was challenged, with whom, and what came of it."""

    id: ItemId
    what: Text = ""
    to_whom: Text = ""
    day: SpokenDate = SpokenDate()
    answer: Text = ""
    answered: SpokenDate = SpokenDate()


class IndicatorAnswer(RecordPart):
    """What the person says of one of five signs of good advocacy; or why it was not asked."""

    indicator: Indicator
    answer: Answer | None = None
    words: SpokenWords = SpokenWords()
    not_asked_reason: Text = ""


class AreaChange(RecordPart):
    """What changed in one of four areas (NDTi 2016)."""

    area: ChangeArea
    what: Text = ""


class AdvocatesRecord(RecordPart):
    """Everything that an advocate keeps of their own work with this person."""

    advocates: Many[NamedAdvocate] = ()
    contacts: Many[AdvocateContact] = ()
    told_to_say: Many[RequestToAdvocate] = ()
    said_for_them: Many[Representation] = ()
    challenges: Many[Challenge] = ()
    indicators: Many[IndicatorAnswer] = ()
    gains: Many[Gain] = ()
    gains_words: SpokenWords = SpokenWords()
    areas: Many[AreaChange] = ()
    ending: Text = ""
    changed: SpokenWords = SpokenWords()


def named(record: AdvocatesRecord) -> tuple[NamedAdvocate, ...]:
    """The advocates that have a name, the first one first."""
    return tuple(each for each in record.advocates if has_text(each.name))


def without_reason(record: AdvocatesRecord) -> tuple[NamedAdvocate, ...]:
    """Every advocate after the first for whom no reason is stated."""
    return tuple(each for each in named(record)[1:] if not has_text(each.second_reason))


def minutes_spent(contacts: Sequence[AdvocateContact]) -> int:
    """All minutes together; a missed contact counts with the minutes noted for it."""
    return sum(contact.minutes or 0 for contact in contacts)


def indicator_answer(record: AdvocatesRecord, indicator: Indicator) -> IndicatorAnswer:
    """The answer to that sign, or an open one."""
    found = (given for given in record.indicators if given.indicator is indicator)
    return next(found, IndicatorAnswer(indicator=indicator))


def with_indicator(record: AdvocatesRecord, given: IndicatorAnswer) -> AdvocatesRecord:
    """The record with one sign answered anew, always in their order."""
    known = {old.indicator: old for old in record.indicators} | {given.indicator: given}
    return record.but(indicators=tuple(known[each] for each in Indicator if each in known))


def area_change(record: AdvocatesRecord, area: ChangeArea) -> AreaChange:
    """What changed in that area, or an open line."""
    return next((each for each in record.areas if each.area is area), AreaChange(area=area))


def with_area(record: AdvocatesRecord, given: AreaChange) -> AdvocatesRecord:
    """The record with one area noted anew, always in their order."""
    known = {old.area: old for old in record.areas} | {given.area: given}
    return record.but(areas=tuple(known[each] for each in ChangeArea if each in known))


def unanswered(record: AdvocatesRecord) -> tuple[Challenge, ...]:
    """The challenges that nobody has answered yet."""
    return tuple(
        each for each in record.challenges if has_text(each.what) and not has_text(each.answer)
    )
