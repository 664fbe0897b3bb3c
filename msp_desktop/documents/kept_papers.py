"""Papers of one kept thing each: a picture or letter, a body map, or a mark somebody made.

Each goes by a deliberate step, locked and signed, with words for what it shows. A picture is packed
anew from the colours that the guarded child gave: no place, device or script goes with it.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from msp_desktop.documents.batch import store_signing_key
from msp_desktop.documents.practice_mark import marked_as_practice
from msp_desktop.faults import Fault
from msp_desktop.pdf.blocks import (
    Block,
    BodyDrawing,
    BodyFigure,
    BodySpot,
    Document,
    Facts,
    HandMark,
    Heading,
    Paragraph,
    Photograph,
    QuoteBlock,
    Table,
)
from msp_desktop.policy.policy import Export
from msp_desktop.practice.body_outline import OUTLINES
from msp_desktop.record.case.attachment_events import AttachmentNoted
from msp_desktop.record.case.drawn_events import NOT_PROOF, BodyMapNoted, HandMarkMade, with_words
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.part import SpokenDate, has_text
from msp_desktop.sentences import date_in_words
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import KeptThingGivenOut
from msp_desktop.store.trail.trail import Event


class WordsFirst(Fault):
    """Nothing is said of what a picture shows, or of a single mark."""

    happened = "There are no words yet for what this shows."
    safe = "Nothing was made."
    to_do = "Write what it shows first: whoever cannot see it needs the words, and so does a court."


@dataclass(frozen=True, slots=True)
class Bare:
    """A decoded picture as it is laid on a page: three bytes a dot."""

    width: int
    height: int
    pixels: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeptPaper:
    """A paper in memory, ready to be sealed. No record goes with it."""

    pdf: bytes = field(repr=False)
    document: Document = field(repr=False)
    record: bytes = b""
    recipe: bytes = b""
    neutral: bool = False
    trail_head: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class KeptPaperWritten:
    """What was written, and the password that opens it."""

    target: Path
    sha256: str
    password: str = field(repr=False)


def picture_paper(
    noted: AttachmentNoted,
    pictures: tuple[Bare, ...],
    person: str,
    by: Practitioner,
    *,
    at: datetime,
    for_practice: bool = False,
) -> KeptPaper:
    """The picture, or the pages of a letter, with what is known of it.

    Raises:
        WordsFirst: nothing is said of what it shows.
    """
    shows = " ".join(noted.shows.split())
    if not has_text(shows) or not pictures:
        raise WordsFirst
    blocks: list[Block] = [Heading(1, "What it shows"), Paragraph(shows)]
    for number, picture in enumerate(pictures, 1):
        alt = shows if len(pictures) == 1 else f"Page {number} of {len(pictures)}. {shows}"
        blocks.append(Photograph(picture.width, picture.height, picture.pixels, alt))
    rows = (
        ("About", person),
        ("What it is", noted.kind.value),
        ("Taken or written", _day(noted.on)),
        ("By", noted.taken_by.strip()),
        ("Why", noted.why.strip()),
        ("Agreement or ground", ". ".join(_parts(noted.ground, noted.ground_note))),
        ("The original is kept", noted.kept_where.strip()),
    )
    blocks += [Heading(1, "About it"), Facts(tuple(row for row in rows if has_text(row[1])))]
    if noted.file is not None:
        blocks.append(
            Paragraph(
                "This is a smaller copy without the place, the device and everything else that the "
                f"file carried. The original’s digest (SHA-256): {noted.file.sha256}"
            )
        )
    return _paper(noted.kind.value, blocks, by, at, for_practice=for_practice)


def body_map_paper(
    noted: BodyMapNoted,
    person: str,
    by: Practitioner,
    *,
    at: datetime,
    for_practice: bool = False,
) -> KeptPaper:
    """The drawn body with its marks, and the same as a table.

    Raises:
        WordsFirst: no mark has words.
    """
    marks = with_words(noted)
    if not marks:
        raise WordsFirst
    numbered = tuple(enumerate(marks, 1))
    drawn = [view for view in OUTLINES if any(mark.view is view for mark in marks)]
    views = tuple(
        BodyDrawing(
            view.value.capitalize(),
            OUTLINES[view],
            tuple(
                BodySpot(number, mark.across, mark.down)
                for number, mark in numbered
                if mark.view is view
            ),
        )
        for view in drawn
    )
    alt = "Drawn body, without gender. " + " ".join(
        f"{number}: {mark.view.value}, {mark.area or 'place not named'}."
        for number, mark in numbered
    )
    rows = tuple(
        (
            str(number),
            ", ".join(part for part in (mark.view.value, mark.area.strip()) if part),
            mark.seen.strip() or "Not noted",
            mark.how.text.strip() or "Not said",
        )
        for number, mark in numbered
    )
    agreed = ". ".join(_parts(noted.agreed, noted.agreed_note))
    facts = (
        ("About", person),
        ("Seen on", _day(noted.on)),
        ("Seen by", noted.seen_by.strip()),
        ("Did they agree to be looked at", agreed),
    )
    blocks: list[Block] = [Facts(tuple(row for row in facts if has_text(row[1])))]
    if views:
        blocks += [Heading(1, "Where"), BodyFigure(views, alt)]
    blocks += [
        Heading(1, "What was seen"),
        Table(
            ("Mark", "Where", "What was seen", "How it happened, as reported"), rows, (1, 3, 4, 4)
        ),
        Paragraph(
            "Left and right are the person’s own. What is intimate is described in words only. "
            "The marks show what was seen, and do not say how it was caused."
        ),
    ]
    return _paper("a body map", blocks, by, at, for_practice=for_practice)


def mark_paper(
    made: HandMarkMade,
    person: str,
    by: Practitioner,
    *,
    at: datetime,
    for_practice: bool = False,
) -> KeptPaper:
    """The mark with what was signed, and that it proves neither agreement nor capacity.

    Raises:
        WordsFirst: nothing is said of what was signed.
    """
    if not has_text(made.signed):
        raise WordsFirst
    who = made.by.strip() or person
    facts = (
        ("Made by", who),
        ("On", _day(made.on)),
        ("It was read to them first", made.read_to_them.value if made.read_to_them else ""),
        ("Who was there", made.witness.strip()),
    )
    blocks: list[Block] = [
        Heading(1, "What was signed"),
        QuoteBlock(made.signed.strip(), f"signed by {who}"),
        Heading(1, "The mark"),
        HandMark(made.strokes, f"A mark or signature made by hand by {who}."),
        Facts(tuple(row for row in facts if has_text(row[1]))),
        Paragraph(NOT_PROOF),
    ]
    return _paper("a mark or signature", blocks, by, at, for_practice=for_practice)


def write_kept_paper(
    store: Store, paper: KeptPaper, subject: str, what: str, target: Path
) -> KeptPaperWritten:
    """Lock and sign the paper, write it whole or not at all, and note it; the subject is a case.

    Raises:
        ExportFailed: or one of its kinds, when the disk or folder refuses; nothing was written.
        NotAllowedByPolicy: the organisation does not allow such a file.
    """
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.sealing.seal import seal

    store.policy.require_export(Export.DOCUMENTS)
    sealed = seal(paper, store_signing_key(store))
    write_atomically(target, sealed.pdf, keep_out_of=store.vault.folder.path)
    detail = KeptThingGivenOut(what, sealed.sha256)
    store.write(lambda connection: store.note(connection, Event.DISCLOSURE, subject, detail))
    return KeptPaperWritten(target, sealed.sha256, sealed.password)


def _paper(
    title: str, blocks: list[Block], by: Practitioner, at: datetime, *, for_practice: bool
) -> KeptPaper:
    from msp_desktop.pdf.pages import render_pages

    who = ", ".join(part.strip() for part in (by.name, by.role, by.organisation) if has_text(part))
    seed = repr((title, at.isoformat())).encode()
    document = Document(
        title=title[:1].upper() + title[1:],
        subject="One thing from a record, with words for what it shows",
        reference=hashlib.sha256(seed).hexdigest()[:8],
        made_at=at,
        made_by=who or "the practitioner",
        blocks=tuple(blocks),
        marking="Only for the person it was made for",
    )
    if for_practice:
        document = marked_as_practice(document)
    return KeptPaper(pdf=render_pages(document).pdf, document=document)


def _day(day: SpokenDate) -> str:
    return date_in_words(day.on) if day.on is not None else day.said.strip()


def _parts(code: object, note: str) -> Iterator[str]:
    if code is not None:
        words = str(code)
        yield words[:1].upper() + words[1:]
    if has_text(note):
        yield note.strip()
