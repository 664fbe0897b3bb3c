"""Everything about one person, for a subject access request: as a PDF to read and as JSON.

UK GDPR article 15 and Data Protection Act 2018 s45. Nothing is left out by the app: every
conversation, finished or not, every amendment, and every row of the trail about them. What is about
other people, may be legal advice or may do serious harm is held instead: marked "check before
giving" until a person has decided piece by piece (`access_decisions`), and then given or left out.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

import msgspec

from msp_desktop.disclosure.screening import ThirdParty, third_parties
from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.documents.access_decisions import AccessDecisions, HeldPiece, Holding
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
from msp_desktop.record.part import RecordPart, SpokenDate, SpokenWords, day_at, has_text
from msp_desktop.record.person import display_name
from msp_desktop.sentences import date_in_words
from msp_desktop.store.conversations.load import Opened
from msp_desktop.store.people.everything import PersonData
from msp_desktop.store.trail.read import Entry

_NOT_SHOWN = frozenset(
    {"id", "strokes", "format", "version", "prompt", "first", "second", "outcome"}
)


class SubjectAccessCopy(NamedTuple):
    """The two files, and how many places in them nobody has decided on."""

    pdf: bytes
    json: bytes
    to_check: int


def make_access(
    found: PersonData,
    by: Practitioner,
    *,
    at: datetime,
    decided: AccessDecisions = MappingProxyType({}),
) -> SubjectAccessCopy:
    """Both files, in memory, with what was decided of the pieces that are held."""
    from msp_desktop.pdf.pages import render_pages

    parties = parties_in(found.opened)
    on_pages = Holding(parties, decided)
    document = compose_access(found, by, at=at, holding=on_pages)
    in_data = Holding(parties, decided, marks=False)
    data = _as_json(found, in_data, at=at)
    return SubjectAccessCopy(
        render_pages(document).pdf, data, on_pages.undecided + in_data.undecided
    )


def held_pieces(found: PersonData) -> tuple[HeldPiece, ...]:
    """Every piece that has to be decided on, of either file, in the order in which it comes."""
    holding = Holding(parties_in(found.opened), {})
    compose_access(found, Practitioner(), at=datetime.now().astimezone(), holding=holding)
    _records(found, holding)
    return tuple(holding.held)


def parties_in(conversations: Iterable[Opened]) -> tuple[ThirdParty, ...]:
    """Everybody else who is known by name in any of the conversations."""
    by_name = {
        party.name: party for one in conversations for party in third_parties(one.conversation)
    }
    return tuple(by_name.values())


def compose_access(
    found: PersonData, by: Practitioner, *, at: datetime, holding: Holding
) -> Document:
    """What the PDF says."""
    person = known_person(tuple(one.conversation for one in found.opened))
    name = display_name(person)
    blocks: list[Block] = []
    for number, one in enumerate(found.opened, 1):
        blocks += _conversation(number, one, holding)
    blocks += _between(found.events, holding)
    blocks += _trail(found.trail)
    count = holding.undecided
    first: list[Block] = [
        Paragraph(
            f"Everything that is kept in this store about {name}: {len(found.opened)} "
            f"{'conversation' if len(found.opened) == 1 else 'conversations'}, with what was added "
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
                f"Nobody has decided yet whether {places} can be given. Each is marked, with the "
                "reason: about someone else (Data Protection Act 2018, Schedule 2, paragraph 16), "
                "may be legal advice (paragraph 19), or may do serious harm (Schedule 3)."
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
        marking="Not decided yet what is given" if count else "",
    )
    practice = any(one.conversation.for_practice for one in found.opened)
    return marked_as_practice(document) if practice else document


def as_json(
    found: PersonData, *, at: datetime, decided: AccessDecisions = MappingProxyType({})
) -> bytes:
    """The same as JSON: the documents as they are kept, and the pieces that are not decided yet.

    What nobody has decided on stands as it is kept; what is left out is not in it.
    """
    return _as_json(found, Holding(parties_in(found.opened), decided, marks=False), at=at)


def _as_json(found: PersonData, holding: Holding, *, at: datetime) -> bytes:
    whole = {
        "format": "msp-subject-access",
        "version": 1,
        "made_at": at.isoformat(),
        "person": str(found.person_id),
        **_records(found, holding),
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
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def _records(found: PersonData, holding: Holding) -> dict[str, object]:
    """Everything that was written, as it is given, and where something is undecided."""
    conversations, events, check = [], [], []
    for one in found.opened:
        record = holding.part(one.conversation)
        added = [
            holding.part(each, f"amendments[{number}]")
            for number, each in enumerate(one.amendments)
        ]
        conversations.append(
            {
                "finished": one.finished,
                "record": msgspec.to_builtins(record),
                "amendments": msgspec.to_builtins(added),
            }
        )
        about = str(one.conversation.id)
        check += [{"conversation": about, "where": where} for where in holding.take_where()]
    for event in found.events:
        events.append(msgspec.to_builtins(event.but(what=holding.part(event.what))))
        check += [{"case_event": str(event.id), "where": where} for where in holding.take_where()]
    return {"conversations": conversations, "case_events": events, "check_before_giving": check}


def _named(who: Practitioner) -> str:
    return ", ".join(each for each in (who.name, who.role, who.organisation) if has_text(each))


def _conversation(number: int, one: Opened, holding: Holding) -> Iterator[Block]:
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
        blocks = tuple(_part(part, holding))
        if blocks:
            yield Heading(2, TITLES[name])
            yield from blocks
    rest = tuple(
        f"{left.prompt.replace('_', ' ').replace('.', ', ')}: {holding.words(left.reason)}"
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
                ("What", holding.words(added.what)),
                ("Why", holding.words(added.why)),
                ("By", added.practitioner.name.strip() or "not noted"),
            )
        )


def _between(events: tuple[CaseEvent, ...], holding: Holding) -> Iterator[Block]:
    """What was entered between conversations; which conversations belong together is no news."""
    shown = [event for event in events if not isinstance(event.what, Linked | Unlinked)]
    if not shown:
        return
    yield Heading(1, "Entered between the conversations")
    for event in shown:
        day, kind = day_at(event.at), str(event.what.__struct_config__.tag)
        yield Heading(2, f"{kind.capitalize()}, {date_in_words(day)}")
        yield Facts((("Entered by", event.by.name.strip() or "not noted"),))
        yield from _part(event.what, holding)


def _part(part: RecordPart, holding: Holding) -> Iterator[Block]:
    """Every field that holds anything: words as words, the others as facts under their names."""
    facts: list[tuple[str, str]] = []
    inner: list[Block] = []
    for field in part.__struct_fields__:
        value = getattr(part, field)
        label = label_of(type(part), field).capitalize()
        if field in _NOT_SHOWN or value is None:
            continue
        if isinstance(value, SpokenWords):
            inner += _words(value, label, holding)
        elif isinstance(value, RecordPart) and not isinstance(value, SpokenDate):
            inner += _part(value, holding)
        elif isinstance(value, tuple):
            inner += _items(value, label, holding)
        elif words := _plain(value):
            facts.append((label, holding.words(words, part, field)))
    if facts:
        yield Facts(tuple(facts))
    yield from inner


def _items(items: tuple[object, ...], label: str, holding: Holding) -> Iterator[Block]:
    plain = tuple(holding.words(_plain(each)) for each in items if not isinstance(each, RecordPart))
    plain = tuple(each for each in plain if has_text(each))
    if plain:
        yield Facts(((label, "; ".join(plain)),))
    for number, each in enumerate((one for one in items if isinstance(one, RecordPart)), 1):
        if isinstance(each, SpokenWords):
            yield from _words(each, f"{label} {number}", holding)
            continue
        blocks = tuple(_part(each, holding))
        if blocks:
            yield Heading(3, f"{label} {number}")
            yield from blocks


def _words(words: SpokenWords, label: str, holding: Holding) -> Iterator[Block]:
    if has_text(words.text):
        yield QuoteBlock(holding.words(words.text), words.said_by.value, label)
    if has_text(words.in_english):
        yield Facts(((f"{label}, in English", holding.words(words.in_english)),))


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
                f"{date_in_words(day_at(row.at))}, {row.at.astimezone():%H:%M}",
                row.event,
                row.who or "not noted",
                "; ".join(each for each in (row.why, row.detail) if each) or "not noted",
            )
            for row in reversed(rows)
        ),
        (3, 2, 3, 6),
    )
