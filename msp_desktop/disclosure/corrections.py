"""What was put right after a conversation was finished reaches every paper.

The corrected value is printed, and said to be corrected. The one that was first written stays in
the record, and in no paper but the supervisor's copy and the person's whole record. An amendment
says which answer it corrects; of an earlier one, a date of birth is read out of its words.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from msp_desktop.disclosure.answers import (
    BORN,
    answer_at,
    can_hold,
    days_in,
    has_value,
    label_of_answer,
    with_answer,
)
from msp_desktop.disclosure.word_search import folded
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.case.known import taken_from
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.sentences import date_in_words, translatable

_BIRTH = re.compile(r"\b(?:born|birth|birthday|dob|d\.o\.b)\b")
_ID = "[0-9a-f]{12}"
_CARRIED_ON = re.compile(
    rf"person\..+|opening\.(?:language|needs_note|support_person|needs\.{_ID}\..+)|"
    rf"outcomes\.(?:items|not_wanted|ties)\.{_ID}\..+|statements\.own\.{_ID}\..+|"
    rf"capacity\.decisions\.{_ID}\.decision|"
    rf"advocacy\.(?:already|role|basis|appropriate_person\..+|own_record\.advocates\.{_ID}\..+)|"
    rf"(?:grid\.options|plan\.actions|sharing\.decisions)\.{_ID}\..+"
)
"""What another conversation begins with (`follow_on`), and items that are the same by their id."""
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")


@dataclass(frozen=True, slots=True)
class Correction:
    """One answer that was put right: its key, what was there, and what is right."""

    amendment: Amendment
    key: str
    before: object
    right: object


class WrongValues:
    """Looks for values that were put right since, in whatever else would go."""

    def __init__(self, found: Iterable[Correction]) -> None:
        ways = {way for each in found for way in _ways_to_write(each.before)}
        ways -= {way for each in found for way in _ways_to_write(each.right)}
        years = {
            str(each.before.on.year)
            for each in found
            if isinstance(each.before, SpokenDate) and each.before.on is not None
            if not (isinstance(each.right, SpokenDate) and each.right.on is not None)
            or each.right.on.year != each.before.on.year
        }
        patterns = [rf"(?<!\w){re.escape(way)}(?!\w)" for way in sorted(ways)]
        patterns += [rf"\b(?:born|birth|dob)\b[^.\n]{{0,30}}\b{year}\b" for year in sorted(years)]
        self._pattern = re.compile("|".join(patterns)) if patterns else None

    def stand_in(self, text: str) -> bool:
        """Whether the text repeats one of them."""
        return self._pattern is not None and self._pattern.search(folded(text)) is not None


def corrections(
    conversation: Conversation, amendments: Iterable[Amendment]
) -> Iterator[Correction]:
    """Each answer that an amendment puts right, the newest last."""
    now = conversation
    for each in sorted(amendments, key=lambda one: one.at):
        key, right = each.corrects, each.right
        if not key:
            found = _corrected_birth(each, now.person.born)
            key, right = (BORN, date_in_words(found)) if found is not None else ("", "")
        if not key or not can_hold(now, key, right):
            continue
        before = answer_at(now, key)
        now = with_answer(now, key, right)
        yield Correction(each, key, before, answer_at(now, key))


def corrections_for(
    conversation: Conversation,
    amendments: Iterable[Amendment],
    story: Iterable[tuple[Conversation, tuple[Amendment, ...]]] = (),
) -> tuple[Correction, ...]:
    """What is put right in this conversation: beside itself, or beside another with this person.

    What was put right beside another one holds here where the same answer was carried on: an
    answer of the day is this day's own, whatever was put right of another's. The newest comes last.
    """
    found = list(corrections(conversation, amendments))
    others = tuple(story)
    by_id = {one.id: one for one, _ in others} | {conversation.id: conversation}
    for one, written in others:
        if one.id != conversation.id:
            found += [
                each
                for each in corrections(one, written)
                if has_value(each.before)
                and answer_at(conversation, each.key) == each.before
                and _is_carried_on(each.key, one, conversation, by_id)
            ]
    return tuple(sorted(found, key=lambda each: each.amendment.at))


def _is_carried_on(
    key: str, one: Conversation, other: Conversation, by_id: Mapping[UUID, Conversation]
) -> bool:
    """Whether what stands under that key in both is one answer: one was begun from the other.

    Else it has to have been said of it that it is still so.
    """
    if _CARRIED_ON.fullmatch(key):
        return True
    return one.id in _sources(other, key, by_id) or other.id in _sources(one, key, by_id)


def _sources(
    conversation: Conversation, key: str, by_id: Mapping[UUID, Conversation]
) -> frozenset[UUID]:
    """The conversations from which that answer was taken on, one from the other."""
    found: set[UUID] = set()
    now: Conversation | None = conversation
    while now is not None and (source := taken_from(now, key)) and source not in found:
        found.add(source)
        now = by_id.get(source)
    return frozenset(found)


def corrected(
    conversation: Conversation,
    amendments: Iterable[Amendment],
    story: Iterable[tuple[Conversation, tuple[Amendment, ...]]] = (),
) -> Conversation:
    """The conversation with what was put right, in itself or in another one with this person."""
    return with_corrections(conversation, corrections_for(conversation, amendments, story))


def with_corrections(conversation: Conversation, found: Iterable[Correction]) -> Conversation:
    """The conversation with these answers put right."""
    now = conversation
    for each in found:
        right = each.right
        text = right.text if isinstance(right, SpokenWords) else right
        if isinstance(text, SpokenDate):
            text = date_in_words(text.on) if text.on is not None else text.said
        now = with_answer(now, each.key, str(getattr(text, "value", text)))
        if each.key == BORN:
            now = now.but(person=now.person.but(age=""))
    return now


def every_form(
    conversation: Conversation, amendments: Iterable[Amendment]
) -> Iterator[Conversation]:
    """The conversation as it was first written, and after each time that it was put right."""
    found = tuple(corrections(conversation, amendments))
    for so_far in range(len(found) + 1):
        yield with_corrections(conversation, found[:so_far])


def without_first_values(
    conversation: Conversation,
    amendments: tuple[Amendment, ...],
    found: Iterable[Correction],
) -> tuple[Amendment, ...]:
    """The amendments without any value that was first written, in their order.

    One that puts an answer right says only which: what is right stands in the record.
    """
    keys = {
        each.amendment.id: each.key
        for each in found
        if each.amendment.corrects or _repeats(each.amendment, each.before)
    }
    return tuple(
        each.but(
            what=str(
                translatable(
                    "{answer}: corrected", answer=label_of_answer(conversation, keys[each.id])
                )
            ),
            why="",
            right="",
        )
        if each.id in keys
        else each
        for each in amendments
    )


def _repeats(written: Amendment, before: object) -> bool:
    text = folded(f"{written.what} {written.why}")
    year = str(before.on.year) if isinstance(before, SpokenDate) and before.on else ""
    return any(way in text for way in (*_ways_to_write(before), year) if way)


def _corrected_birth(written: Amendment, before: SpokenDate) -> date | None:
    text = folded(f"{written.what} {written.why}")
    if not _BIRTH.search(text):
        return None
    days = {day for day in days_in(folded(written.what)) if day != before.on}
    if len(days) == 1:
        return days.pop()
    years = {int(year) for year in _YEAR.findall(written.what)}
    if not days and before.on is not None:
        others = years - {before.on.year}
        if len(others) == 1:
            return _in_year(before.on, others.pop())
    return None


def _in_year(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)


_LONGEST_LOOKED_FOR = 120
_SHORTEST_LOOKED_FOR = 4


def _ways_to_write(answer: object) -> set[str]:
    """How a value may stand in other words; a few letters alone would be found by chance."""
    if isinstance(answer, SpokenDate):
        found = {folded(answer.said)}
        if (day := answer.on) is not None:
            found |= {
                folded(date_in_words(day)),
                f"{day:%d/%m/%Y}",
                f"{day.day}/{day.month}/{day.year}",
                day.isoformat(),
            }
        return {each for each in found if len(each) > _SHORTEST_LOOKED_FOR}
    if isinstance(answer, SpokenWords):
        return _ways_to_write(answer.text) | _ways_to_write(answer.in_english)
    if type(answer) is str:
        text = folded(answer)
        return {text} if _SHORTEST_LOOKED_FOR <= len(text) <= _LONGEST_LOOKED_FOR else set()
    return set()
