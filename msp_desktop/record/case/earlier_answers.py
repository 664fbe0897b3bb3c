"""Answers about safety, ability and agreement: history with its day, asked anew each time."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.case.agreements import AgreementNow, agreements
from msp_desktop.record.case.since_last import short_words
from msp_desktop.record.case.state import CaseState
from msp_desktop.record.conversation import Conversation, day_of
from msp_desktop.record.part import day_at, has_text
from msp_desktop.record.safe_contact import (
    safe_ways,
    unsafe_in_words,
    unsafe_ways,
    way_in_words,
)
from msp_desktop.record.sharing import may_be_withdrawn
from msp_desktop.record.story import decisions_over_time, in_order
from msp_desktop.sentences import translatable


class EarlierAnswer(NamedTuple):
    """An answer that is asked anew: to what, what was said, on which day."""

    part: PartName
    about: str
    words: str
    on: date


def earlier_answers(
    conversations: Iterable[Conversation], states: Iterable[CaseState] = ()
) -> tuple[EarlierAnswer, ...]:
    """What was said about safety, ability and agreement, with its day; to be asked anew."""
    ordered, cases = in_order(conversations), tuple(states)
    standing = [now for state in cases for now in state.agreements] or list(agreements(ordered))
    return (
        *_safety(ordered),
        *_ways(ordered, cases),
        *_abilities(ordered),
        *(each for now in standing if (each := _agreement(now)) is not None),
    )


def _safety(conversations: tuple[Conversation, ...]) -> Iterator[EarlierAnswer]:
    asked = next(
        (one for one in reversed(conversations) if one.opening.safe_to_talk is not None), None
    )
    if asked is not None and asked.opening.safe_to_talk is not None:
        words = translatable(
            "{answer}. {note}",
            answer=asked.opening.safe_to_talk,
            note=asked.opening.safe_to_talk_note.strip(),
        )
        about = translatable("Safe to talk")
        yield EarlierAnswer(PartName.OPENING, about, words, day_of(asked))
    danger = [one for one in conversations if one.opening.immediate_danger is Answer.YES]
    if danger:
        note = danger[-1].opening.danger_action.strip()
        about, on = translatable("Somebody was in danger"), day_of(danger[-1])
        yield EarlierAnswer(PartName.OPENING, about, note or Answer.YES, on)


def _ways(
    conversations: tuple[Conversation, ...], cases: tuple[CaseState, ...]
) -> Iterator[EarlierAnswer]:
    for one in reversed(conversations):
        contact = one.opening.safe_contact
        safe = [one.opening.contact_again.strip(), *map(way_in_words, safe_ways(contact))]
        lines = (
            (translatable("Safe ways to reach them"), safe),
            (translatable("Not safe"), [unsafe_in_words(way) for way in unsafe_ways(contact)]),
            (translatable("Must not know"), [contact.must_not_know.strip()]),
        )
        there = [(about, "; ".join(filter(None, words))) for about, words in lines]
        if any(words for _, words in there):
            for about, words in there:
                if words:
                    yield EarlierAnswer(PartName.OPENING, about, words, day_of(one))
            break
    for state in cases:
        for stated in state.safe_contact:
            on = stated.what.on.on or day_at(stated.at)
            yield from _stated_ways(
                on, stated.what.ways, stated.what.not_ways, stated.what.must_not_know
            )


def _stated_ways(on: date, ways: str, not_ways: str, hidden: str) -> Iterator[EarlierAnswer]:
    for about, words in (
        (translatable("Safe ways to reach them"), ways),
        (translatable("Not safe"), not_ways),
        (translatable("Must not know"), hidden),
    ):
        if has_text(words):
            yield EarlierAnswer(PartName.OPENING, about, words.strip(), on)


def _abilities(conversations: tuple[Conversation, ...]) -> Iterator[EarlierAnswer]:
    for story in decisions_over_time(conversations):
        found = [then for then in story.attempts if then.attempt.result is not None]
        if found and found[-1].attempt.result is not None:
            on = day_of(conversations[found[-1].conversation - 1])
            decision, result = short_words(story.decision), found[-1].attempt.result
            yield EarlierAnswer(PartName.CAPACITY, decision, result, on)


def _agreement(now: AgreementNow) -> EarlierAnswer | None:
    then = now.latest
    if then is None or then.decision.agreement is None:
        return None
    decision, agreement = then.decision, then.decision.agreement
    whom: str = now.name.strip() or (now.recipient or "")
    covered = "; ".join(filter(has_text, (decision.what.strip(), decision.which_part.strip())))
    words: str = agreement
    if decision.withdrawn is Answer.YES:
        words = translatable("{answer}, then withdrawn", answer=agreement)
    elif may_be_withdrawn(decision):
        words = translatable("{answer}, perhaps withdrawn", answer=agreement)
    if covered:
        words = translatable("{answer}: {covered}", answer=words, covered=covered)
    return EarlierAnswer(PartName.SHARING, whom, words, then.on)
