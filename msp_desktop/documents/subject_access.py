"""Everything about one person, for a subject access request: as a PDF to read and as JSON.

UK GDPR article 15 and Data Protection Act 2018 s45. Nothing is left out by the app: every
conversation, finished or not, every amendment, and every row of the trail about them. Other people
are not left out either but marked, "about someone else: check before giving", because what may be
given of them is a decision (DPA 2018 Sch 2 para 16) and not a rule.
"""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from enum import Enum
from typing import NamedTuple

import msgspec

from msp_desktop.disclosure.screening import ThirdParty, third_parties
from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.documents.practice_mark import marked_as_practice
from msp_desktop.pdf.blocks import (
    Block,
    Bullets,
    Document,
    Facts,
    Heading,
    Paragraph,
    QuoteBlock,
    Table,
)
from msp_desktop.practice.codes import PartName
from msp_desktop.questions.labels import label_of
from msp_desktop.record.case.events import CaseEvent, Linked, Unlinked
from msp_desktop.record.conversation import Practitioner, part_of, took_place_at
from msp_desktop.record.follow_on import known_person
from msp_desktop.record.part import RecordPart, SpokenDate, SpokenWords, has_text
from msp_desktop.record.person import display_name
from msp_desktop.sentences import date_in_words
from msp_desktop.store.conversations.load import Opened
from msp_desktop.store.people.everything import PersonData
from msp_desktop.store.trail.read import Entry

CHECK = "about someone else: check before giving"

_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*[)\]”’\"']*\s*|[.!?…)\]\n]")
_NOT_SHOWN = frozenset(
    {"id", "strokes", "format", "version", "prompt", "first", "second", "outcome"}
)


class SubjectAccessCopy(NamedTuple):
    """The two files, and how many places somebody has to look at before they are given."""

    pdf: bytes
    json: bytes
    to_check: int


def make_access(found: PersonData, by: Practitioner, *, at: datetime) -> SubjectAccessCopy:
    """Both files, in memory."""
    from msp_desktop.pdf.pages import render_pages

    marker = _Marker(parties_in(found.told))
    document = compose_access(found, by, at=at, marker=marker)
    return SubjectAccessCopy(render_pages(document).pdf, as_json(found, at=at), marker.marked)


def parties_in(told: Iterable[Opened]) -> tuple[ThirdParty, ...]:
    """Everybody else who is known by name in any of the conversations."""
    by_name = {party.name: party for one in told for party in third_parties(one.conversation)}
    return tuple(by_name.values())


class _Marker:
    """Puts the mark round every sentence that names somebody else, and counts them."""

    def __init__(self, parties: tuple[ThirdParty, ...]) -> None:
        self._parties = parties
        self.marked = 0

    def __call__(self, text: str) -> str:
        if not any(party.may_be_named_in(text) for party in self._parties):
            return text
        return "".join(self._sentence(each) for each in _SENTENCE.findall(text))

    def _sentence(self, text: str) -> str:
        words = text.rstrip()
        if not has_text(words) or not any(party.may_be_named_in(words) for party in self._parties):
            return text
        self.marked += 1
        return f"[{CHECK}: {words}]{text[len(words) :]}"


def compose_access(
    found: PersonData, by: Practitioner, *, at: datetime, marker: _Marker
) -> Document:
    """What the PDF says."""
    person = known_person(tuple(one.conversation for one in found.told))
    name = display_name(person)
    blocks: list[Block] = []
    for number, one in enumerate(found.told, 1):
        blocks += _conversation(number, one, marker)
    blocks += _between(found.events, marker)
    blocks += _trail(found.trail)
    count = marker.marked
    first: list[Block] = [
        Paragraph(
            f"Everything that is kept in this store about {name}: {len(found.told)} "
            f"{'conversation' if len(found.told) == 1 else 'conversations'}, with what was added "
            "to them and entered between them, and every note of who read, changed or gave out any "
            "of it. Photographs and letters kept here are named with their digests and given apart."
        )
    ]
    if found.not_readable:
        first.append(
            Paragraph(
                "Things that are damaged or newer and cannot be read, and so are missing here: "
                f"{found.not_readable}."
            )
        )
    if count:
        places = "1 place" if count == 1 else f"{count} places"
        first.append(
            Paragraph(
                f"In {places} somebody else is named. Each is marked [{CHECK}: …]. Decide for each "
                "whether it can be given, and take the marks out or the words (Data Protection Act "
                "2018, Schedule 2, paragraph 16)."
            )
        )
    made_by = ", ".join(each for each in (by.name.strip(), by.organisation.strip()) if each)
    document = Document(
        title="Everything kept about one person",
        subject="Subject access",
        reference=f"MSP {str(found.person_id)[:8]}",
        made_at=at,
        made_by=made_by or "the practitioner",
        blocks=(*first, *blocks),
        marking="Not checked yet for other people" if count else "",
    )
    practice = any(one.conversation.for_practice for one in found.told)
    return marked_as_practice(document) if practice else document


def as_json(found: PersonData, *, at: datetime) -> bytes:
    """The same as JSON: the documents as they are kept, and where somebody else is named."""
    parties = parties_in(found.told)
    whole = {
        "format": "msp-subject-access",
        "version": 1,
        "made_at": at.isoformat(),
        "person": str(found.person_id),
        "conversations": [
            {
                "finished": one.finished,
                "record": msgspec.to_builtins(one.conversation),
                "amendments": msgspec.to_builtins(one.amendments),
            }
            for one in found.told
        ],
        "case_events": [msgspec.to_builtins(event) for event in found.events],
        "trail": [
            {
                "number": row.number,
                "at": row.at.isoformat(),
                "event": row.event,
                "subject": row.subject,
                "who": row.who,
                "why": row.why,
                "detail": row.detail,
            }
            for row in found.trail
        ],
        "check_before_giving": [
            {"conversation": str(one.conversation.id), "where": key}
            for one in found.told
            for key, text in _texts(one.conversation, "")
            if any(party.may_be_named_in(text) for party in parties)
        ]
        + [
            {"case_event": str(event.id), "where": key}
            for event in found.events
            for key, text in _texts(event.what, "")
            if any(party.may_be_named_in(text) for party in parties)
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def _named(who: Practitioner) -> str:
    return ", ".join(each for each in (who.name, who.role, who.organisation) if has_text(each))


def _conversation(number: int, one: Opened, marker: _Marker) -> Iterator[Block]:
    conversation = one.conversation
    began = took_place_at(conversation).astimezone()
    state = "finished" if one.finished else "not finished"
    yield Heading(1, f"Conversation {number}, {date_in_words(began.date())}, {state}")
    wrote = (conversation.practitioner, *(each.who for each in conversation.writers))
    held = "; ".join(filter(None, map(_named, wrote)))
    yield Facts(
        (
            ("Held by", held or "not noted"),
            ("Began", f"{date_in_words(began.date())}, {began:%H:%M}"),
            ("Number", str(conversation.id)),
        )
    )
    for name in PartName:
        part = part_of(conversation, name)
        blocks = tuple(_part(part, marker))
        if blocks:
            yield Heading(2, TITLES[name])
            yield from blocks
    rest = tuple(
        f"{left.prompt.replace('_', ' ').replace('.', ', ')}: {marker(left.reason)}"
        for left in conversation.not_asked
        if has_text(left.reason)
    )
    if rest:
        yield Heading(2, "Why something was not asked")
        yield Bullets(rest)
    for added in one.amendments:
        at = added.at.astimezone()
        yield Heading(2, f"Added on {date_in_words(at.date())}")
        yield Facts(
            (
                ("What", marker(added.what)),
                ("Why", marker(added.why)),
                ("By", added.practitioner.name.strip() or "not noted"),
            )
        )


def _between(events: tuple[CaseEvent, ...], marker: _Marker) -> Iterator[Block]:
    """What was entered between conversations; which conversations belong together is no news."""
    told = [event for event in events if not isinstance(event.what, Linked | Unlinked)]
    if not told:
        return
    yield Heading(1, "Entered between the conversations")
    for event in told:
        day, kind = event.at.astimezone().date(), str(event.what.__struct_config__.tag)
        yield Heading(2, f"{kind.capitalize()}, {date_in_words(day)}")
        yield Facts((("Entered by", event.by.name.strip() or "not noted"),))
        yield from _part(event.what, marker)


def _part(part: RecordPart, marker: _Marker) -> Iterator[Block]:
    """Every field that holds anything: words as words, the others as facts under their names."""
    facts: list[tuple[str, str]] = []
    inner: list[Block] = []
    for field in part.__struct_fields__:
        value = getattr(part, field)
        label = label_of(type(part), field).capitalize()
        if field in _NOT_SHOWN or value is None:
            continue
        if isinstance(value, SpokenWords):
            inner += _words(value, label, marker)
        elif isinstance(value, RecordPart) and not isinstance(value, SpokenDate):
            inner += _part(value, marker)
        elif isinstance(value, tuple):
            inner += _items(value, label, marker)
        elif words := _plain(value):
            facts.append((label, marker(words)))
    if facts:
        yield Facts(tuple(facts))
    yield from inner


def _items(items: tuple[object, ...], label: str, marker: _Marker) -> Iterator[Block]:
    plain = tuple(marker(_plain(each)) for each in items if not isinstance(each, RecordPart))
    plain = tuple(each for each in plain if has_text(each))
    if plain:
        yield Facts(((label, "; ".join(plain)),))
    for number, each in enumerate((one for one in items if isinstance(one, RecordPart)), 1):
        if isinstance(each, SpokenWords):
            yield from _words(each, f"{label} {number}", marker)
            continue
        blocks = tuple(_part(each, marker))
        if blocks:
            yield Heading(3, f"{label} {number}")
            yield from blocks


def _words(words: SpokenWords, label: str, marker: _Marker) -> Iterator[Block]:
    if has_text(words.text):
        yield QuoteBlock(marker(words.text), words.said_by.value, label)
    if has_text(words.in_english):
        yield Facts(((f"{label}, in English", marker(words.in_english)),))


def _plain(value: object) -> str:
    """A value in words; empty where it says nothing."""
    if isinstance(value, SpokenDate):
        on = date_in_words(value.on) if value.on else ""
        return f"{value.said} ({on})" if has_text(value.said) and on else value.said or on
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, datetime):
        local = value.astimezone()
        return f"{date_in_words(local.date())}, {local:%H:%M}"
    if isinstance(value, date):
        return date_in_words(value)
    return str(value).strip()


def _trail(rows: tuple[Entry, ...]) -> Iterator[Block]:
    yield Heading(1, "Who read, changed or gave out any of this")
    if not rows:
        yield Paragraph("Nothing is noted.")
        return
    yield Table(
        ("When", "What", "By", "Why, and more"),
        tuple(
            (
                f"{date_in_words(row.at.astimezone().date())}, {row.at.astimezone():%H:%M}",
                row.event,
                row.who or "not noted",
                "; ".join(each for each in (row.why, row.detail) if each) or "not noted",
            )
            for row in reversed(rows)
        ),
        (3, 2, 3, 6),
    )


def _texts(value: object, key: str) -> Iterator[tuple[str, str]]:
    """Every text in a record with the path to it."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, RecordPart):
        for field in value.__struct_fields__:
            yield from _texts(getattr(value, field), f"{key}.{field}".lstrip("."))
    elif isinstance(value, tuple):
        for number, each in enumerate(value):
            yield from _texts(each, f"{key}[{number}]")
