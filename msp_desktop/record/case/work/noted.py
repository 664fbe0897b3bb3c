"""What conversations note of an advocate's own work, read as if it had been entered that day."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from msp_desktop.record.advocates_record import AdvocatesRecord, NamedAdvocate
from msp_desktop.record.case.advocacy_events import (
    AdvocacyAnswered,
    AdvocacyContact,
    AdvocacyMatter,
    AdvocateNamed,
    ChallengeRaised,
    InstructionGiven,
    SaidForPerson,
    SignsAsked,
)
from msp_desktop.record.case.events import Happening
from msp_desktop.record.case.history import Stated
from msp_desktop.record.conversation import Conversation, day_of
from msp_desktop.record.part import RecordPart, SpokenDate, SpokenWords, has_text

Item = TypeVar("Item", bound=RecordPart)


class NotedWork(NamedTuple):
    """Everything that conversations note, the oldest first; it stands in no entry of its own."""

    everything: tuple[Stated[Happening], ...]

    def of(self, kind: type[Item]) -> tuple[Stated[Item], ...]:  # type: ignore[type-var]
        """What is of that kind."""
        return tuple(one for one in self.everything if isinstance(one.what, kind))  # type: ignore[misc]


def noted_in(conversations: Iterable[Conversation]) -> NotedWork:
    """Read the advocate's own record of each conversation, given oldest first."""
    found: list[Stated[Happening]] = []
    for one in conversations:
        found += (Stated("", one.started_at, one.practitioner, what) for what in _happenings(one))
    return NotedWork(tuple(found))


def _happenings(one: Conversation) -> Iterator[Happening]:
    record, day = one.advocacy.own_record, SpokenDate(on=day_of(one))
    for advocate in record.advocates:
        yield _advocate(advocate)
        for matter in advocate.matters:
            yield AdvocacyMatter(
                id=matter.id,
                matter=matter.matter,
                instruction=matter.instruction,
                relies_on=matter.relies_on,
                on=day,
            )
    for contact in record.contacts:
        yield AdvocacyContact(
            id=contact.id,
            on=_or(contact.day, day),
            kind=contact.kind,
            who=contact.who,
            minutes=contact.minutes,
            missed=contact.missed,
            note=contact.note,
        )
    for asked in record.told_to_say:
        yield InstructionGiven(id=asked.id, words=asked.words, on=_or(asked.day, day))
    for said in record.said_for_them:
        yield SaidForPerson(id=said.id, what=said.what, to_whom=said.to_whom, on=_or(said.day, day))
        if has_text(said.answer):
            yield AdvocacyAnswered(to=said.id, words=said.answer, on=day)
    for raised in record.challenges:
        yield ChallengeRaised(
            id=raised.id, what=raised.what, to_whom=raised.to_whom, on=_or(raised.day, day)
        )
        if has_text(raised.answer):
            yield AdvocacyAnswered(to=raised.id, words=raised.answer, on=_or(raised.answered, day))
    if _asked(record):
        yield SignsAsked(
            id=one.id.hex[:12],
            on=day,
            answers=record.indicators,
            gains=record.gains,
            gains_words=record.gains_words,
            areas=record.areas,
        )


def _advocate(one: NamedAdvocate) -> AdvocateNamed:
    return AdvocateNamed(
        id=one.id,
        name=one.name,
        organisation=one.organisation,
        reach=one.contact,
        on=one.since,
        roles=one.roles,
        award=f"Units {', '.join(one.units)}" if one.units else "",
        independent=one.independent,
        conflict=one.conflict,
        second_reason=one.second_reason,
    )


def _asked(record: AdvocatesRecord) -> bool:
    signs = (record.indicators, record.gains, record.areas)
    return any(signs) or record.gains_words != SpokenWords()


def _or(day: SpokenDate, other: SpokenDate) -> SpokenDate:
    return day if day.on is not None or has_text(day.said) else other
