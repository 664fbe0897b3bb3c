"""A sheet to leave: what abuse can be, what happens next, rights, complaints, good care, numbers.

It is made of no record at all: what it says is the same for everybody, with the organisation's own
numbers. The plain form may be found: it names nothing of the kind. Neither is signed, and neither
says who made it.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Final

from msp_desktop.disclosure.screening import reveals_purpose
from msp_desktop.documents.kind import LARGE_PRINT, LARGEST_PRINT
from msp_desktop.documents.make import RenderedDocument, rendered
from msp_desktop.documents.practice_mark import marked_as_practice
from msp_desktop.faults import Fault
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
from msp_desktop.practice.pack_file import PackFile
from msp_desktop.practice.sheet_words import (
    ENGLISH,
    SheetPart,
    SheetText,
    SheetWords,
    read_sheet,
)
from msp_desktop.sentences import translatable
from resources import resource

SHEET: Final = "sheet"
"""What it goes by on the command line and on the trail."""

_NOTES: Final = "Notes"
_AS_READ: Final = {ENGLISH: "en-GB"}
"""How a language is named to whoever reads the page aloud."""

_NUMBERS: Final = (
    LocalContactKind.COUNCIL,
    LocalContactKind.OUT_OF_HOURS,
    LocalContactKind.ADVOCACY,
    LocalContactKind.DOMESTIC_ABUSE,
)


class NotInThatLanguage(Fault):
    """The organisation's words have no such sheet in that language."""

    happened = "There is no sheet of this form in that language."
    safe = "Nothing was made."
    to_do = "Choose English, or leave nothing and say it instead."


class PlainFormTells(Fault):
    """The form that may be found would tell a finder what it is about."""

    happened = "The plain form in that language names what it is about, so it could do harm."
    safe = "Nothing was made."
    to_do = "Choose English, and tell whoever looks after the words of your organisation."


def sheet_document(
    pack: Pack,
    *,
    plain: bool,
    at: datetime,
    print_size: float = LARGE_PRINT,
    language: str = ENGLISH,
    for_practice: bool = False,
) -> Document:
    """The sheet: with the organisation's numbers, or in the plain form that may be found.

    `print_size` is in points, never smaller than large print. `for_practice` is whether it was
    made while practising, which it then says.

    Raises:
        NotInThatLanguage: the pack has no such form in that language.
        PlainFormTells: the plain form holds a word that tells what it is about.
    """
    words = _words(pack, language)
    text = words.plain if plain else words.full
    if text is None:
        raise NotInThatLanguage
    if plain and any(map(reveals_purpose, _said(text))):
        raise PlainFormTells
    document = Document(
        title=text.title,
        subject=text.subject,
        reference=_NOTES,
        made_at=at,
        made_by=_NOTES,
        producer=_NOTES,
        language=_AS_READ.get(words.language, words.language),
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
    language: str = ENGLISH,
    for_practice: bool = False,
) -> RenderedDocument:
    """The sheet on pages, to be looked at, printed or saved; raises what `sheet_document` does."""
    document = sheet_document(
        pack,
        plain=plain,
        at=at,
        print_size=print_size,
        language=language,
        for_practice=for_practice,
    )
    made = rendered(document, b"", recipient=translatable("the person, a sheet to leave"))
    return replace(made, neutral=True, kind=SHEET, persons_copy=True)


def _part(part: SheetPart, pack: Pack, *, plain: bool) -> Block:
    lines, picture = [*part.lines], PictureName(part.picture)
    if not plain and picture is PictureName.TELEPHONE:
        lines += [line for kind in _NUMBERS if (line := _reached(pack.contacts.get(kind)))]
    if not plain and picture is PictureName.PENCIL:
        complaints = _reached(pack.contacts.get(LocalContactKind.COMPLAINTS))
        lines += [complaints] if complaints else []
    blocks: tuple[Block, ...] = (
        PicturedHeading(picture, part.heading),
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


def _said(text: SheetText) -> Iterator[str]:
    yield from (text.title, text.subject)
    for part in text.parts:
        yield from (part.heading, *part.lines)


def _words(pack: Pack, language: str) -> SheetWords:
    own = pack.sheets.get(language)
    if own is not None:
        return own
    if language != ENGLISH:
        raise NotInThatLanguage
    return _english()


@cache
def _english() -> SheetWords:
    return read_sheet(PackFile("en.toml", resource("sheet", "en.toml").read_bytes()))
