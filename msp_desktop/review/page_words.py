"""Whether the pages say what the attached record says, as far as the person's own words go.

The pages' letters are read from what they draw, by each font's own map. Every piece of the person's
words, every action of the plan and every amendment has to stand on the pages. What else is printed
is wording of the app or of a local pack and differs by the kind of document, so it is not compared;
nor are scripts written from the right, nor is it told whether something is drawn on top. What
counts is the record, shown through our screens.
"""

import re
import unicodedata
from collections.abc import Iterator

from pikepdf import (
    Array,
    Dictionary,
    Name,
    Object,
    Page,
    Pdf,
    PdfError,
    String,
    parse_content_stream,
)

from msp_desktop.practice.codes import PartName
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.own_words import own_words
from msp_desktop.record.plan import actions
from msp_desktop.referral.parts.pieces import LEFT_OUT
from msp_desktop.review.careful_opening import RefusedError
from msp_desktop.review.exchange import PagesSay, Refusal

_MOST_DRAWN = 8 * 1024 * 1024
_MAPPED = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<((?:[0-9A-Fa-f]{4})+)>")
_COMPARED = frozenset({PartName.OUTCOMES, PartName.STATEMENTS, PartName.CONCERN})


def pages_say(
    pdf: Pdf, conversation: Conversation, amendments: tuple[Amendment, ...] = ()
) -> PagesSay:
    """Whether the person's words in the record, and what amends it, stand on the pages.

    Raises:
        RefusedError: if a page draws more than any honest one.
        PdfError: if a page cannot be unpacked.
    """
    drawn = letters("".join(text for page in pdf.pages for text in drawn_on(page)))
    wanted = (*_to_be_found(conversation), *_amending(amendments))
    whole = all(letters(text) in drawn for text in wanted)
    return PagesSay.THE_SAME if whole else PagesSay.SOMETHING_ELSE


def letters(text: str) -> str:
    """The text's letters and digits alone, without case: however lines are broken, these stay."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in plain if letter.isalnum()).casefold()


def _to_be_found(conversation: Conversation) -> Iterator[str]:
    for heard in own_words(conversation):
        if heard.part in _COMPARED and heard.text != LEFT_OUT:
            yield from (line for line in heard.text.splitlines() if not _joined(line))
    for action in actions(conversation.plan):
        if action.what != LEFT_OUT:
            yield from action.what.splitlines()


def _amending(amendments: tuple[Amendment, ...]) -> Iterator[str]:
    for each in amendments:
        for text in (each.what, each.why):
            yield from (line for line in text.splitlines() if not _joined(line))


def _joined(line: str) -> bool:
    """Whether it is in a script of joined letters, which stand on a page in other shapes."""
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in line)


def drawn_on(page: Page) -> Iterator[str]:
    """The pieces of text of a page in the order in which they are drawn, by each font's own map.

    Raises:
        RefusedError: if it draws more than any honest page.
        PdfError: if it cannot be unpacked.
    """
    contents = page.obj.get("/Contents")
    if contents is None:
        return
    streams = list(contents) if isinstance(contents, Array) else [contents]
    if sum(len(stream.read_bytes()) for stream in streams) > _MOST_DRAWN:
        raise RefusedError(Refusal.TOO_MUCH)
    named = page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
    fonts = {name: _meanings(font) for name, font in named.items()}
    font: dict[int, str] = {}
    instead: list[bool] = []
    for instruction in parse_content_stream(page):
        operator, operands = str(instruction.operator), list(instruction.operands)
        if operator == "Tf":
            font = fonts.get(str(operands[0]), {})
        elif operator in {"BDC", "BMC"}:
            words = _instead(operands)
            if words and not any(instead):
                yield words
            instead.append(bool(words))
        elif operator == "EMC" and instead:
            instead.pop()
        elif operator in {"Tj", "'", '"', "TJ"} and not any(instead):
            yield _shown(operands[-1], font)


def _instead(operands: list[Object]) -> str:
    """The words that are read in place of what is drawn, where there are any."""
    if len(operands) < 2 or operands[0] == Name.Artifact:
        return ""
    about = operands[1]
    return str(about.get("/ActualText", "")) if isinstance(about, Dictionary) else ""


def _meanings(font: Object) -> dict[int, str]:
    """What each code of a font says, by its own map."""
    if not isinstance(font, Dictionary) or "/ToUnicode" not in font:
        return {}
    data = font.ToUnicode.read_bytes()
    try:
        return {
            int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be")
            for code, text in _MAPPED.findall(data)
        }
    except (UnicodeDecodeError, ValueError, PdfError):
        return {}


def _shown(drawn: Object, font: dict[int, str]) -> str:
    pieces = [drawn] if isinstance(drawn, String) else list(drawn)
    return "".join(
        font.get(code, "") for piece in pieces if isinstance(piece, String) for code in bytes(piece)
    )
