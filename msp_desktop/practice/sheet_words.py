"""The words of a sheet to leave in one language: English is built in, a local pack brings others.

A pack's file is named after its language, `sheet.pl.toml`. It says nothing of anybody.
"""

import re
from typing import Annotated, Final, Literal

import msgspec

from msp_desktop.practice.pack_file import PackFile

SHEET_FILE: Final = re.compile(r"sheet\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.toml")
"""The name of such a file, with its language as in BCP 47."""

ENGLISH: Final = "en"

_Line = Annotated[str, msgspec.Meta(pattern=r"\S", max_length=300)]
_Picture = Literal["hand", "talk", "people", "heart", "pencil", "telephone"]


class SheetPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One part: its picture, its heading, and a line for each idea.

    The organisation's numbers follow under the telephone, how to complain under the pencil.
    """

    picture: _Picture
    heading: _Line
    lines: Annotated[tuple[_Line, ...], msgspec.Meta(min_length=1, max_length=20)]


class SheetText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one form of the sheet."""

    title: _Line
    subject: _Line
    parts: Annotated[tuple[SheetPart, ...], msgspec.Meta(min_length=1, max_length=12)]


class SheetWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Both forms in one language; `plain` is the one that may be found, and may be missing.

    No list of ours knows the words of another language, so a plain form names in `read_by` who, at
    home in that language, read it as a finder would.
    """

    language: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    full: SheetText
    plain: SheetText | None = None
    read_by: Annotated[str, msgspec.Meta(max_length=80)] = ""


def read_sheet(file: PackFile) -> SheetWords:
    """The words in a pack's file.

    Raises:
        PackBroken: they cannot be used; says where and why.
    """
    words = file.typed(file.content, SheetWords)
    named = SHEET_FILE.fullmatch(file.name)
    if named is not None and words.language != named[1]:
        raise file.broken("is not the language in the name of the file", "language")
    if words.plain is not None and not words.read_by.strip():
        raise file.broken("is missing: who read the plain form as a finder would", "read_by")
    return words
