"""An advocate's work with one person as it stands: one story over conversations and case events.

It is a pure function of both sets. What a conversation notes of the advocate's own work is read as
if it had been entered that day; an event about the same thing (by its id) takes its place.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

from msp_desktop.practice.advocacy_codes import NeedNow
from msp_desktop.record.case.advocacy_events import (
    AdvocacyAnswered,
    AdvocacyContact,
    AdvocacyMatter,
    AdvocacyTakenBack,
    AdvocateEnded,
    AdvocateNamed,
    ChallengeRaised,
    InstructionGiven,
    PatternNoted,
    SaidForPerson,
    SignsAsked,
    SupportWished,
)
from msp_desktop.record.case.events import Happening, Meeting
from msp_desktop.record.case.history import CaseHistory, Stated
from msp_desktop.record.case.work.noted import NotedWork, noted_in
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart, day_at, has_text, plain_name
from msp_desktop.record.story import in_order

Item = TypeVar("Item", bound=Happening)


class AdvocateNow(RecordPart):
    """One advocate as last stated; `ended` is how their work ended, None while it goes on."""

    stated: Stated[AdvocateNamed]
    ended: Stated[AdvocateEnded] | None = None

    @property
    def named(self) -> AdvocateNamed:
        """What is known of them."""
        return self.stated.what


class SaidNow(RecordPart):
    """What was said for the person, or challenged, with the answers to it; the oldest first."""

    stated: Stated[SaidForPerson] | Stated[ChallengeRaised]
    answers: tuple[Stated[AdvocacyAnswered], ...] = ()

    @property
    def on(self) -> date:
        """The day it was said."""
        return day_of_stated(self.stated)

    @property
    def waits(self) -> bool:
        """Nobody has answered: of a challenge always, else where an answer was promised."""
        what = self.stated.what
        promised = what.answer_by.on is not None or has_text(what.answer_by.said)
        return not self.answers and (isinstance(what, ChallengeRaised) or promised)

    def days_waiting(self, today: date) -> int:
        """How many days it has waited; 0 where it does not."""
        return max(0, (today - self.on).days) if self.waits else 0

    def is_overdue(self, today: date) -> bool:
        """An answer was promised by a day that has passed."""
        by = self.stated.what.answer_by.on
        return self.waits and by is not None and by < today


class MeetingNow(RecordPart):
    """A meeting that the advocate came to, or was kept out of, and why."""

    stated: Stated[Meeting]
    came: bool
    kept_out: str = ""


class AdvocacyWork(RecordPart):
    """All of an advocate's work with one person.

    Every tuple is newest first, but for advocates, matters and what was said for the person, which
    are in the order they came.
    """

    advocates: tuple[AdvocateNow, ...] = ()
    support: tuple[Stated[SupportWished], ...] = ()
    matters: tuple[Stated[AdvocacyMatter], ...] = ()
    contacts: tuple[Stated[AdvocacyContact], ...] = ()
    instructions: tuple[Stated[InstructionGiven], ...] = ()
    said: tuple[SaidNow, ...] = ()
    challenges: tuple[SaidNow, ...] = ()
    meetings: tuple[MeetingNow, ...] = ()
    signs: tuple[Stated[SignsAsked], ...] = ()
    patterns: tuple[Stated[PatternNoted], ...] = ()
    not_understood: int = 0

    @property
    def current(self) -> tuple[AdvocateNow, ...]:
        """The advocates whose work goes on: one, or two with a stated reason."""
        return tuple(each for each in self.advocates if each.ended is None)

    @property
    def minutes(self) -> int:
        """The time of all contacts together."""
        return sum(one.what.minutes or 0 for one in self.contacts)

    @property
    def next_on(self) -> date | None:
        """When they are in touch again, as was agreed last; None once they were."""
        agreed = [one for one in self.contacts if one.what.next.on is not None]
        if not agreed:
            return None
        last = max(agreed, key=lambda one: (one.at, one.entry))
        due = last.what.next.on
        since = (
            day_of_stated(one)
            for one in self.contacts
            if one.what.id != last.what.id and not one.what.missed
        )
        return None if due is None or any(day >= due for day in since) else due

    @property
    def last_on(self) -> date | None:
        """The day of the newest contact that was not missed."""
        return next((day_of_stated(one) for one in self.contacts if not one.what.missed), None)

    @property
    def not_considered(self) -> int:
        """Contacts between conversations without a word on the need; a conversation asks itself."""
        return sum(
            one.what.need in {None, NeedNow.NOT_CONSIDERED} and not one.what.missed
            for one in self.contacts
            if one.entry
        )

    @property
    def waiting(self) -> tuple[SaidNow, ...]:
        """Everything that waits for an answer, the oldest first."""
        there = [each for each in (*self.said, *self.challenges) if each.waits]
        return tuple(sorted(there, key=lambda each: each.on))


def day_of_stated(one: Stated[Any]) -> date:
    """The day it took place, or else the day it was written down."""
    stated: date | None = one.what.on.on if hasattr(one.what, "on") else None
    return stated or day_at(one.at)


def advocacy_work(
    conversations: Iterable[Conversation], histories: Iterable[CaseHistory]
) -> AdvocacyWork:
    """Fold an advocate's work from all conversations with a person and all cases about them."""
    cases = tuple(histories)
    noted = noted_in(in_order(conversations))
    gone = {one.what.item for case in cases for one in case.of(AdvocacyTakenBack)}
    fold = _Fold(cases, noted, gone)
    answers = [*noted.of(AdvocacyAnswered)]
    for case in cases:
        answers += case.of(AdvocacyAnswered)
    advocates = _advocates(fold, cases)
    named = {each.named.name.strip().casefold() for each in advocates}
    return AdvocacyWork(
        advocates=advocates,
        support=_newest(one for case in cases for one in case.standing(case.of(SupportWished))),
        matters=tuple(sorted(fold.of(AdvocacyMatter), key=day_of_stated)),
        contacts=fold.of(AdvocacyContact),
        instructions=fold.of(InstructionGiven),
        said=_said(fold.of(SaidForPerson), answers),
        challenges=_said(fold.of(ChallengeRaised), answers),
        meetings=_meetings(fold.of(Meeting), named),
        signs=fold.of(SignsAsked),
        patterns=fold.of(PatternNoted),
        not_understood=sum(case.not_understood for case in cases),
    )


class _Fold:
    """What stands of each thing that has an id, over all cases and conversations."""

    def __init__(self, cases: Sequence[CaseHistory], noted: NotedWork, gone: set[str]) -> None:
        self._cases, self._noted, self._gone = cases, noted, gone

    def of(self, kind: type[Item]) -> tuple[Stated[Item], ...]:
        """Every thing of that kind, newest first; of one stated twice unaware, both."""
        found: dict[str, tuple[Stated[Item], ...]] = {
            _id(one.what): (one,) for one in self._noted.of(kind)
        }
        for case in self._cases:
            for group in case.standing_by(case.of(kind), _id):
                found[_id(group[0].what)] = group
        return _newest(
            one for name, group in found.items() if name not in self._gone for one in group
        )


def _id(what: Happening) -> str:
    return str(getattr(what, "id", ""))


def _newest(stated: Iterable[Stated[Item]]) -> tuple[Stated[Item], ...]:
    return tuple(
        sorted(stated, key=lambda one: (day_of_stated(one), one.at, one.entry), reverse=True)
    )


def _advocates(fold: _Fold, cases: Sequence[CaseHistory]) -> tuple[AdvocateNow, ...]:
    """Each advocate once, whose work goes on first. One name is one advocate, over all work."""
    ended = _ended(cases)
    by_name: dict[str, AdvocateNow] = {}
    stated = [one for one in fold.of(AdvocateNamed) if has_text(one.what.name)]
    for one in sorted(stated, key=lambda each: (bool(each.entry), each.at, each.entry)):
        name = plain_name(one.what.name)
        before = by_name.get(name)
        now = AdvocateNow(stated=one, ended=ended.get(one.what.id))
        by_name[name] = now if before is None else _same(before, now)
    return tuple(sorted(by_name.values(), key=lambda each: each.ended is not None))


def _same(before: AdvocateNow, now: AdvocateNow) -> AdvocateNow:
    """One advocate who was named twice: a role added to them is no second advocate."""
    old, new = before.named, now.named
    roles = tuple(dict.fromkeys((*old.roles, *new.roles)))
    both = new.but(roles=roles, second_reason=old.second_reason or new.second_reason)
    return AdvocateNow(stated=now.stated._replace(what=both), ended=now.ended)


def _ended(cases: Sequence[CaseHistory]) -> dict[str, Stated[AdvocateEnded]]:
    """Whose work ended, unless somebody who knew of it named them again."""
    found: dict[str, Stated[AdvocateEnded]] = {}

    def whose(what: AdvocateNamed | AdvocateEnded) -> str:
        return what.advocate if isinstance(what, AdvocateEnded) else what.id

    for case in cases:
        for group in case.standing_by(case.of(AdvocateNamed, AdvocateEnded), whose):
            if all(isinstance(one.what, AdvocateEnded) for one in group):
                last = group[-1]
                if isinstance(last.what, AdvocateEnded):
                    found[last.what.advocate] = Stated(last.entry, last.at, last.by, last.what)
    return found


def _said(
    stated: Iterable[Stated[SaidForPerson]] | Iterable[Stated[ChallengeRaised]],
    answers: Sequence[Stated[AdvocacyAnswered]],
) -> tuple[SaidNow, ...]:
    found = (
        SaidNow(
            stated=one,
            answers=tuple(reversed(_newest(a for a in answers if a.what.to == one.what.id))),
        )
        for one in stated
    )
    return tuple(sorted(found, key=lambda each: (each.on, each.stated.at)))


def _meetings(stated: Iterable[Stated[Meeting]], named: set[str]) -> tuple[MeetingNow, ...]:
    found = []
    for one in stated:
        for who in one.what.attendees:
            if who.role.strip().casefold() == ADVOCATE or who.name.strip().casefold() in named:
                kept_out = who.kept_out.strip()
                came = who.came is not None and who.came.value == "yes" and not kept_out
                found.append(MeetingNow(stated=one, came=came, kept_out=kept_out))
                break
    return tuple(found)


ADVOCATE = "advocate"
"""The role of an advocate among those who were asked to a meeting."""


def is_second(work: AdvocacyWork, named: AdvocateNamed) -> bool:
    """Whether somebody else is this person's advocate already."""
    name = plain_name(named.name)
    return any(
        each.named.id != named.id and plain_name(each.named.name) != name for each in work.current
    )
