"""A sheet to leave: what abuse can be, what happens next, rights, complaints, good care, numbers.

It is made of no record at all: what it says is the same for everybody, with the organisation's own
numbers. The plain form may be found: it names nothing of the kind. Neither is signed, and neither
says who made it.
"""

import tomllib
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Final

import msgspec

from msp_desktop.disclosure.screening import reveals_purpose
from msp_desktop.documents.kind import LARGE_PRINT, LARGEST_PRINT
from msp_desktop.documents.make import RenderedDocument, rendered
from msp_desktop.documents.practice_mark import marked_as_practice
from msp_desktop.pdf.blocks import (
    Block,
    Bullets,
    Document,
    KeepTogether,
    PicturedHeading,
    PictureName,
)
from msp_desktop.practice.organisation import LocalContact, LocalContactKind
from msp_desktop.practice.pack import Pack
from msp_desktop.sentences import translatable
from resources import resource

SHEET: Final = "sheet"
"""What it goes by on the command line and on the trail."""

_NOTES: Final = "Notes"
_NUMBERS: Final = (
    LocalContactKind.COUNCIL,
    LocalContactKind.OUT_OF_HOURS,
    LocalContactKind.ADVOCACY,
    LocalContactKind.DOMESTIC_ABUSE,
)


class SheetPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One part: its picture, its heading, and a line for each idea."""

    picture: PictureName
    heading: str
    lines: tuple[str, ...]


class SheetText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one form of the sheet."""

    title: str
    subject: str
    parts: tuple[SheetPart, ...]


class _Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    language: str
    full: SheetText
    plain: SheetText


def sheet_document(
    pack: Pack,
    *,
    plain: bool,
    at: datetime,
    print_size: float = LARGE_PRINT,
    for_practice: bool = False,
) -> Document:
    """The sheet: with the organisation's numbers, or in the plain form that may be found.

    `print_size` is in points, never smaller than large print. `for_practice` is whether it was
    made while practising, which it then says.
    """
    words = _words()
    text = words.plain if plain else words.full
    document = Document(
        title=text.title,
        subject=text.subject,
        reference=_NOTES,
        made_at=at,
        made_by=_NOTES,
        producer=_NOTES,
        language=words.language,
        text_size=min(max(print_size, LARGE_PRINT), LARGEST_PRINT),
        blocks=tuple(_part(each, pack, plain=plain) for each in text.parts),
    )
    return marked_as_practice(document) if for_practice else document


def rendered_sheet(
    pack: Pack,
    *,
    plain: bool,
    at: datetime,
    print_size: float = LARGE_PRINT,
    for_practice: bool = False,
) -> RenderedDocument:
    """The sheet on pages, to be looked at, printed or saved."""
    document = sheet_document(
        pack, plain=plain, at=at, print_size=print_size, for_practice=for_practice
    )
    made = rendered(document, b"", recipient=translatable("the person, a sheet to leave"))
    return replace(made, neutral=True, kind=SHEET, persons_copy=True)


def _part(part: SheetPart, pack: Pack, *, plain: bool) -> Block:
    lines = [*part.lines]
    if not plain and part.picture is PictureName.TELEPHONE:
        lines += [line for kind in _NUMBERS if (line := _reached(pack.contacts.get(kind)))]
    if not plain and part.picture is PictureName.PENCIL:
        complaints = _reached(pack.contacts.get(LocalContactKind.COMPLAINTS))
        lines += [complaints] if complaints else []
    blocks: tuple[Block, ...] = (
        PicturedHeading(part.picture, part.heading),
        Bullets(tuple(lines)),
    )
    return KeepTogether(blocks)


def _reached(contact: LocalContact | None) -> str:
    """A contact as somebody reads it who is to ring or write."""
    if contact is None:
        return ""
    how = contact.phone or contact.email
    when = f" ({contact.when})" if contact.when and contact.phone else ""
    return f"{contact.name}: {how}{when}." if how else ""


@cache
def _words() -> _Words:
    """The built-in words, whose plain form must tell a finder nothing.

    Raises:
        ValueError: where it would; a mistake of ours, never of a person.
    """
    read = tomllib.loads(resource("sheet", "en.toml").read_text("utf-8"))
    words = msgspec.convert(read, _Words)
    said = (words.plain.title, words.plain.subject)
    parts = (text for part in words.plain.parts for text in (part.heading, *part.lines))
    if any(map(reveals_purpose, (*said, *parts))):
        raise ValueError("the plain form of the sheet tells what it is about")
    return words
