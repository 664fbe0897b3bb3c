"""What was put right after a conversation was finished reaches every paper.

The corrected value is printed, and said to be corrected. The one that was first written stays in
the record, and in no paper but the supervisor's copy and the person's whole record.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from msp_desktop.disclosure.word_search import folded
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.person import Person
from msp_desktop.sentences import MONTHS, date_in_words, translatable

_BIRTH = re.compile(r"\b(?:born|birth|birthday|dob|d\.o\.b)\b")
_NUMBERS = re.compile(r"\b(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_WRITTEN = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({'|'.join(month.lower() for month in MONTHS)}),? "
    r"(\d{4})\b"
)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")


@dataclass(frozen=True, slots=True)
class Correction:
    """A date of birth that was put right, and the one that was there."""

    amendment: Amendment
    born: SpokenDate
    before: SpokenDate

    @property
    def title(self) -> str:
        """What is said in place of words that repeat what was wrong."""
        return translatable("Date of birth: corrected")

    def repeats_what_was_wrong(self) -> bool:
        """Whether its own words hold the value that was first written."""
        text = folded(f"{self.amendment.what} {self.amendment.why}")
        return any(each in text for each in _ways_to_write(self.before))


def corrections(
    conversation: Conversation, amendments: Iterable[Amendment]
) -> Iterator[Correction]:
    """Each date of birth that an amendment puts right, the newest last."""
    before = conversation.person.born
    for each in sorted(amendments, key=lambda one: one.at):
        found = _corrected_birth(each, before)
        if found is not None:
            yield Correction(each, found, conversation.person.born)


def corrected(
    conversation: Conversation,
    amendments: Iterable[Amendment],
    story: Iterable[tuple[Conversation, tuple[Amendment, ...]]] = (),
) -> Conversation:
    """The conversation with what was put right, in itself or in another one with this person."""
    own = list(corrections(conversation, amendments))
    others = [
        each
        for one, written in story
        if one.id != conversation.id and one.person_id == conversation.person_id
        for each in corrections(one, written)
        if each.before == conversation.person.born
    ]
    newest = max((*own, *others), key=lambda each: each.amendment.at, default=None)
    if newest is None:
        return conversation
    person: Person = conversation.person.but(born=newest.born, age="")
    return conversation.but(person=person)


def with_what_was_put_right(
    conversation: Conversation,
    amendments: tuple[Amendment, ...],
    goes: tuple[Amendment, ...],
) -> tuple[Amendment, ...]:
    """The amendments that go, and in few words those that put something right, in their order.

    Nowhere in them is the value that was first written.
    """
    found = {each.amendment.id: each for each in corrections(conversation, amendments)}
    kept = {each.id for each in goes}
    return tuple(
        each.but(what=str(found[each.id].title), why="")
        if each.id in found and (each.id not in kept or found[each.id].repeats_what_was_wrong())
        else each
        for each in amendments
        if each.id in kept or each.id in found
    )


def _corrected_birth(written: Amendment, before: SpokenDate) -> SpokenDate | None:
    text = folded(f"{written.what} {written.why}")
    if not _BIRTH.search(text):
        return None
    days = {day for day in _days_in(folded(written.what)) if day != before.on}
    if len(days) == 1:
        return SpokenDate(on=days.pop())
    years = {int(year) for year in _YEAR.findall(written.what)}
    if not days and before.on is not None:
        others = years - {before.on.year}
        if len(others) == 1:
            return SpokenDate(on=_in_year(before.on, others.pop()))
    return None


def _days_in(text: str) -> Iterator[date]:
    names = [month.lower() for month in MONTHS]
    found = [(int(y), int(m), int(d)) for d, m, y in _NUMBERS.findall(text)]
    found += [(int(y), int(m), int(d)) for y, m, d in _ISO.findall(text)]
    found += [(int(y), names.index(m) + 1, int(d)) for d, m, y in _WRITTEN.findall(text)]
    for year, month, day in found:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _in_year(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)


def _ways_to_write(born: SpokenDate) -> set[str]:
    found = {folded(born.said)} if born.said.strip() else set()
    if born.on is not None:
        found |= {folded(date_in_words(born.on)), str(born.on.year), f"{born.on:%d/%m/%Y}"}
    return found
