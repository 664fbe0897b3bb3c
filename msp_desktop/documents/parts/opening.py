"""Opening: how the conversation was held, and what the person needs to take part."""

import re

from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.disclosure.vocabulary import DisclosureReason
from msp_desktop.documents.parts.reader_copy import (
    FactRow,
    ReaderCopy,
    date_text,
    join_sentences,
    lower_first,
)
from msp_desktop.practice.codes import Answer, NeedKind
from msp_desktop.record.opening import CommunicationNeed, needs_in_words
from msp_desktop.record.part import has_text
from msp_desktop.sentences import date_in_words


def safety_rows(telling: ReaderCopy) -> tuple[FactRow, ...]:
    """Danger, safe contact and communication: what is read first."""
    opening = telling.record.opening
    danger = telling.answer(opening.immediate_danger, opening.danger_action)
    if opening.immediate_danger is Answer.YES:
        danger = join_sentences("Yes, now", opening.danger_action)
    ways = [need.need for need in opening.needs if need.kind is NeedKind.CONTACT_METHOD]
    contact = _each_once(opening.contact_again, telling.record.person.contact, *ways)
    needs = [need for need in needs_in_words(opening) if need not in ways]
    language = f"Language: {opening.language.strip()}" if has_text(opening.language) else ""
    support = opening.support_person.strip()
    return (
        FactRow("In danger now", danger, "opening.immediate_danger"),
        FactRow("Safe way to get in touch", _safe_way(telling, contact), "opening.contact_again"),
        FactRow(
            "To take part",
            join_sentences(*needs, language, support and f"With them: {support}"),
            "opening.communication_needs",
        ),
    )


def _safe_way(telling: ReaderCopy, noted: list[str]) -> str:
    """How to get in touch, or whom to ask first where that is kept back."""
    here = [each for each in noted if each != REDACTED]
    if not here and any(d.reason is DisclosureReason.SAFE_CONTACT for d in telling.decisions):
        return f"Not in this copy. Agree it first with {telling.practitioner_name}."
    return join_sentences(*(here or noted))


def _each_once(*texts: str) -> list[str]:
    """The texts without those that another one says already, in other small words."""
    known = dict.fromkeys(text.strip() for text in texts if has_text(text))
    words = {text: _telling_words(text) for text in known}
    return [
        text
        for place, text in enumerate(known)
        if not any(
            words[text] < words[other] or (words[text] == words[other] and earlier < place)
            for earlier, other in enumerate(known)
            if other != text
        )
    ]


def _telling_words(text: str) -> frozenset[str]:
    """The words that make a difference; every `no` and `not` does."""
    return frozenset(re.findall(r"[\w']+", text.casefold())) - {"a", "at", "by", "in", "on", "the"}


def held(telling: ReaderCopy) -> str:
    """When, where and with whom the conversation was had."""
    opening = telling.record.opening
    started = telling.record.started_at
    noted = (
        ("Safe to talk", telling.answer(opening.safe_to_talk), "safe_to_talk"),
        ("Seen alone", telling.answer(opening.seen_alone), "seen_alone"),
        ("Rights explained", telling.answer(opening.explained), "explained"),
    )
    pace = opening.pace.value if opening.pace else ""
    things = "; ".join(opening.explained_things)
    said_early = telling.answer(opening.confidentiality_said)
    return join_sentences(
        f"Conversation held: {date_in_words(started.date())}, {started:%H:%M}",
        opening.safe_to_talk_note,
        opening.who_is_present,
        *(
            f"{label}: {lower_first(answer or telling.gap(f'opening.{prompt}'))}"
            for label, answer, prompt in noted
        ),
        things and f"Explained: {things}",
        opening.explained_note,
        said_early and f"Told early what cannot be kept secret: {lower_first(said_early)}",
        pace and f"Pace, as the person wished: {pace}",
        opening.pace_note,
        *(_steps(need) for need in opening.needs),
    )


def _steps(need: CommunicationNeed) -> str:
    """How far one need has come in the Standard's six steps; empty where nothing is noted."""
    if need == CommunicationNeed(id=need.id, kind=need.kind, need=need.need):
        return ""
    done = ", ".join(need.steps) or "no step noted"
    review = date_text(need.review)
    name = need.need.strip().rstrip(".") or need.kind.value
    return join_sentences(
        f"{name}: {done}", need.steps_note, review and f"To be reviewed: {review}"
    )
