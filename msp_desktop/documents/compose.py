"""The content of a document: what it says, before anything is known of pages.

How it is laid out is for its kind to say. Whatever is laid out is made only of what is allowed.
"""

import hashlib
from collections.abc import Iterator
from datetime import datetime

import msgspec

from msp_desktop.disclosure.allowed import Disclosure
from msp_desktop.disclosure.case import CaseDisclosure
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.screening import third_parties
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.parts.reader_copy import ReaderCopy, asked_with, lower_first
from msp_desktop.documents.parts.the_case import the_case
from msp_desktop.documents.practice_mark import marked_as_practice
from msp_desktop.pdf.blocks import PRODUCER, Block, Document, SourceNote
from msp_desktop.pdf.language_tags import language_tag
from msp_desktop.practice.pack import Pack
from msp_desktop.record.part import RecordPart, SpokenWords, has_text

DRAFT = "Draft, not finished"
DO_NOT_GIVE = "Do not give this copy"
_NOTES = "Notes"
"""Who and what made a neutral copy, as far as a finder may know."""


def compose(
    shared: Disclosure, kind: DocumentKind, *, at: datetime, pack: Pack, draft: bool = False
) -> Document:
    """The document of what is shared, made from nothing else."""
    copy = ReaderCopy(
        record=shared.on_pages,
        kind=kind,
        decisions=shared.decisions,
        parties=third_parties(shared.on_pages),
        pack=pack,
        at=at,
        amendments=shared.amendments,
        other_names=shared.other_names,
    )
    return _document(copy, kind.layout(copy), language=shared.language, draft=draft)


def compose_case(
    shared: CaseDisclosure, kind: DocumentKind, *, at: datetime, pack: Pack, draft: bool = False
) -> Document:
    """The paper of a case: its conversations as one, then where the case stands."""
    record = shared.as_one
    copy = ReaderCopy(
        record=record,
        kind=kind,
        decisions=shared.decisions,
        parties=third_parties(record),
        pack=pack,
        at=at,
        amendments=shared.amendments,
        conversations=shared.conversations,
        events=shared.events,
        other_names=tuple(each for one in shared.chapters for each in one.other_names),
    )
    language = next((one.language for one in reversed(shared.chapters) if one.language), "")
    blocks = (*kind.layout(copy), *the_case(copy))
    return _document(copy, blocks, language=language, draft=draft)


def _document(
    copy: ReaderCopy, blocks: tuple[Block, ...], *, language: str, draft: bool
) -> Document:
    kind = copy.kind
    reference = str(copy.record.id)[:8]
    said_above = (DO_NOT_GIVE if kind.not_given else "", kind.marking, DRAFT if draft else "")
    document = Document(
        title=f"Draft: {lower_first(kind.title)}" if draft else kind.title,
        subject=kind.subject.format(practitioner=copy.practitioner, called=copy.person),
        reference=reference if kind.neutral else f"MSP {reference}",
        made_at=copy.at,
        made_by=_NOTES if kind.neutral else copy.made_by,
        producer=_NOTES if kind.neutral else PRODUCER,
        text_size=kind.text_size,
        other_language=language_tag(language),
        other_words=tuple(each for one in copy.chapters for each in _interpreted(one)),
        blocks=(*blocks, *_asked_with(copy)),
        marking=" · ".join(each for each in said_above if each),
    )
    return marked_as_practice(document) if copy.record.for_practice else document


def _asked_with(telling: ReaderCopy) -> tuple[Block, ...]:
    """Which pack asked, for every reader but the person, whom it tells nothing."""
    return () if telling.kind.name is DocumentKindName.PERSON else asked_with(telling)


def _interpreted(part: RecordPart) -> Iterator[str]:
    """Words that stand in another language beside an interpreter's English."""
    for name in part.__struct_fields__:
        value = getattr(part, name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, SpokenWords):
                if has_text(each.in_english):
                    yield each.text
            elif isinstance(each, RecordPart):
                yield from _interpreted(each)


_SHOWN = 16


def with_seal_line(document: Document, record: bytes, trail_head: str) -> Document:
    """The document with its seal as the last thing said.

    `record` is the canonical JSON that goes with it; `trail_head` the seal of the newest row of the
    store's trail, or empty.
    """
    digest = hashlib.sha256(record).hexdigest()
    words = f"Seal: record {_short(digest)}"
    if trail_head:
        words += f"; trail {_short(trail_head)}"
    line = SourceNote(f"{words}. The record is attached to the file.")
    return msgspec.structs.replace(document, blocks=(*document.blocks, line))


def _short(digest: str) -> str:
    """Its first digits, four at a time."""
    return " ".join(digest[at : at + 4] for at in range(0, _SHOWN, 4))
