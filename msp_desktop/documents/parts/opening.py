"""Opening: how the conversation was held, and what the person needs to take part."""

import re
from collections.abc import Iterator

from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.disclosure.safe_contact import SAFE_CONTACT, ContactWords, contact_words
from msp_desktop.documents.parts.reader_copy import (
    FactRow,
    ReaderCopy,
    date_text,
    join_sentences,
    lower_first,
    with_label,
)
from msp_desktop.practice.case_codes import HowConfirmed
from msp_desktop.practice.codes import Answer, NeedKind, PartName
from msp_desktop.questions.labels import label_of
from msp_desktop.record.case.safe_ways import SAFE_WAYS
from msp_desktop.record.conversation import (
    Conversation,
    crosses_midnight,
    part_of,
    said_before,
    written_on,
)
from msp_desktop.record.opening import CommunicationNeed, needs_in_words
from msp_desktop.record.part import day_at, has_text
from msp_desktop.sentences import date_in_words


def safety_rows(telling: ReaderCopy) -> tuple[FactRow, ...]:
    """Danger, safe contact and communication: what is read first."""
    opening = telling.record.opening
    danger = telling.changed(_danger(telling), opening.changed, "immediate_danger")
    contact = contact_words(telling.record)
    needs = [each for each in needs_in_words(opening) if each.strip() not in contact.preferred]
    language = f"Language: {opening.language.strip()}" if has_text(opening.language) else ""
    support = opening.support_person.strip()
    return (
        FactRow(
            "In danger" if telling.earlier_day else "In danger now",
            danger,
            "opening.immediate_danger",
        ),
        *_contact_rows(telling, contact),
        FactRow(
            "To take part",
            join_sentences(*needs, language, support and f"With them: {support}"),
            "opening.communication_needs",
        ),
    )


def _danger(telling: ReaderCopy) -> str:
    """Whether anybody is in danger, with its day where the paper is of a later one."""
    opening, day = telling.record.opening, telling.earlier_day
    answer = telling.answer(opening.immediate_danger, opening.danger_action)
    if opening.immediate_danger is Answer.YES:
        answer = join_sentences("Yes" if day else "Yes, now", opening.danger_action)
    recorded = f"As recorded on {date_in_words(day)}" if day and answer else ""
    return join_sentences(answer, recorded)


def _contact_rows(telling: ReaderCopy, contact: ContactWords) -> tuple[FactRow, ...]:
    """How to get in touch and, always beside it, how not; or whom to ask first.

    A preference is no safe way, and nor is a number that nobody said was safe: each says so.
    """
    kept_out = telling.kind.contact_out or any(
        each.key == SAFE_CONTACT and not each.included for each in telling.decisions
    )
    if contact.is_empty and kept_out:
        return (FactRow(_SAFE_WAY, _through(telling), "opening.contact_again"),)
    safe = _each_once(*(each for each in contact.safe if each != REDACTED))
    day = said_before(telling.record, SAFE_WAYS) or telling.earlier_day
    said = f"Said on {date_in_words(day)}" if day is not None else ""
    ways = join_sentences(*safe, said) if safe else _no_safe_way(telling)
    rows = [FactRow(_SAFE_WAY, ways, "opening.contact_again")]
    if contact.how_not:
        how_not = join_sentences(*contact.how_not, said)
        rows.append(FactRow("How not", how_not, "opening.contact_again"))
    others = _each_once(*safe, contact.number, *contact.preferred)
    others = [each for each in others if each not in contact.safe]
    if others:
        rows.append(
            FactRow("Noted, not said to be safe", join_sentences(*others), "opening.contact_again")
        )
    return tuple(rows)


def _no_safe_way(telling: ReaderCopy) -> str:
    """That no safe way is here; a reader who is to get in touch reads through whom they can."""
    gap = telling.gap("opening.contact_again")
    return gap if telling.kind.recipient is None else join_sentences(gap, _through(telling))


def _through(telling: ReaderCopy) -> str:
    return f"Through {telling.practitioner_name}: agree first how and when."


_SAFE_WAY = "Safe way to get in touch"


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
    noted = (
        ("Safe to talk", telling.answer(opening.safe_to_talk), "safe_to_talk"),
        ("Seen alone", telling.answer(opening.seen_alone), "seen_alone"),
        ("Rights explained", telling.answer(opening.explained), "explained"),
    )
    pace = opening.pace.value if opening.pace else ""
    things = "; ".join(opening.explained_things)
    said_early = telling.answer(opening.confidentiality_said)
    return join_sentences(
        *when_and_by_whom(telling.record),
        opening.safe_to_talk_note,
        opening.who_is_present,
        *(
            telling.changed(
                with_label(label, lower_first(answer or telling.gap(f"opening.{prompt}"))),
                opening.changed,
                prompt,
            )
            for label, answer, prompt in noted
        ),
        things and f"Explained: {things}",
        opening.explained_note,
        said_early and f"Told early what cannot be kept secret: {lower_first(said_early)}",
        pace and f"Pace, as the person wished: {pace}",
        opening.pace_note,
        *(_steps(need) for need in opening.needs),
    )


def when_and_by_whom(record: Conversation) -> tuple[str, ...]:
    """When the conversation was held, when it was written down, and who went on with it."""
    started, stated = record.started_at.astimezone(), record.took_place
    if stated.on.on is None:
        lines = [f"Conversation held: {date_in_words(started.date())}, {started:%H:%M}"]
    else:
        times = " to ".join(each.strip() for each in (stated.began, stated.ended) if has_text(each))
        past = ", past midnight" if crosses_midnight(stated) else ""
        day = date_in_words(stated.on.on)
        lines = [
            f"Conversation held: {day}, {times}{past}" if times else f"Conversation held: {day}"
        ]
        if written_on(record) != stated.on.on:
            lines.append(f"Written down: {date_in_words(written_on(record))}")
    for writer in record.writers:
        who = ", ".join(
            each.strip() for each in (writer.who.name, writer.who.role) if has_text(each)
        )
        lines.append(f"Continued by {who}, {date_in_words(day_at(writer.since))}")
    return (*lines, *_known_from_before(record))


_GONE_THROUGH = {
    HowConfirmed.ASKED: "Known from before, asked again, still the same",
    HowConfirmed.TAKEN: "Known from before, taken as unchanged without asking",
    HowConfirmed.CHANGED: "Known from before, changed",
}


def _known_from_before(record: Conversation) -> Iterator[str]:
    """What was known before and how it was gone through, by the names of the questions."""
    for how, words in _GONE_THROUGH.items():
        names = (_place_name(record, each.place) for each in record.still_so if each.how is how)
        listed = ", ".join(dict.fromkeys(filter(None, names)))
        if listed:
            yield f"{words}: {listed}"


def _place_name(record: Conversation, place: str) -> str:
    part, field, *_ = place.split(".")
    known = PartName(part) if part in set(PartName) else None
    if known is None:
        return ""
    kind = type(part_of(record, known))
    return label_of(kind, field)


def _steps(need: CommunicationNeed) -> str:
    """How far one need has come in the Standard's six steps; empty where nothing is noted."""
    if need == CommunicationNeed(id=need.id, kind=need.kind, need=need.need):
        return ""
    done = ", ".join(need.steps) or "no step noted"
    review = date_text(need.review)
    prefers = need.kind is NeedKind.CONTACT_METHOD
    name = "" if prefers else need.need.strip().rstrip(".")
    name = name or need.kind.value
    return join_sentences(
        f"{name}: {done}", need.steps_note, review and f"To be reviewed: {review}"
    )
