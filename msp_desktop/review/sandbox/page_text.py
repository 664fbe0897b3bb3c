"""What the pages of a file say, read inside the guarded child: words, and where they stand.

The letters are read from what is drawn, by each font's own map. Where a piece of a page says that
something else is to be read in its place (ActualText, as our right-to-left lines have it), that is
taken, and what is drawn too unless it is the same letters in another order: eyes and screen readers
must not be told different things. Nothing is judged here (`pages_compared`).
"""

import re
from collections import Counter
from collections.abc import Iterator

from pikepdf import (
    Array,
    Dictionary,
    Name,
    Object,
    Page,
    Pdf,
    PdfError,
    Stream,
    String,
    parse_content_stream,
)

from msp_desktop.review.coverage import UNREADABLE, letters
from msp_desktop.review.faults import RefusalCode
from msp_desktop.review.sandbox.messages import MOST_PIECE, MOST_PIECES, PageText
from msp_desktop.review.sandbox.open_pdf import RefusedError

_MOST_DRAWN = 8 * 1024 * 1024
_SHOWS = frozenset({"Tj", "'", '"', "TJ"})
_MARKS = frozenset({"BDC", "BMC", "EMC", "Do"})
_MAPPED = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<((?:[0-9A-Fa-f]{4})+)>")


def words_drawn(pdf: Pdf) -> tuple[PageText, ...]:
    """Every piece of every page that says something, in the order in which it is drawn.

    Raises:
        RefusedError: if a page draws more than any honest one.
        PdfError: if a page cannot be unpacked.
    """
    found: list[PageText] = []
    for number, page in enumerate(pdf.pages, 1):
        for text, furniture in _pieces(page, _instead_of(pdf, page)):
            if len(text) > MOST_PIECE or len(found) >= MOST_PIECES:
                raise RefusedError(RefusalCode.TOO_MUCH)
            if text.strip():
                found.append(PageText(page=number, text=text, furniture=furniture))
    return tuple(found)


def _pieces(page: Page, instead: dict[int, str]) -> Iterator[tuple[str, bool]]:
    """What each marked piece says, and whether it is marked as no part of the text."""
    if _too_much(page):
        raise RefusedError(RefusalCode.TOO_MUCH)
    resources = page.obj.get("/Resources", Dictionary())
    forms = resources.get("/XObject", Dictionary())
    # Each marked piece that is open, outermost first: how it is marked, and what it says so far.
    inside: list[tuple[bool, str, list[str]]] = [(False, "", [])]
    for operator, operands, text in _spoken(page, _fonts(resources)):
        said = inside[-1][2]
        if operator in {"BDC", "BMC"}:
            inside.append((_is_furniture(operands), _instead(operands, instead), []))
        elif operator == "EMC" and len(inside) > 1:
            furniture, words, said = inside.pop()
            read = _read_and_seen(words, "".join(said)) if words else "".join(said)
            if len(inside) > 1:
                inside[-1][2].append(read)
            else:
                yield read, furniture
        elif operator == "Do":
            said.append(_of_form(forms.get(str(operands[0]))))
        else:
            said.append(text)
    yield from (("".join(said), furniture) for furniture, _, said in inside)
    for note in page.obj.get("/Annots", Array()):
        if note.get("/Subtype") != Name.Widget:
            yield str(note.get("/Contents", UNREADABLE)), False


def _too_much(page: Page) -> bool:
    contents = page.obj.get("/Contents", Array())
    streams = list(contents) if isinstance(contents, Array) else [contents]
    return sum(len(stream.read_bytes()) for stream in streams) > _MOST_DRAWN


def _spoken(
    drawn: Page | Stream, fonts: dict[str, dict[int, str]]
) -> Iterator[tuple[str, list[Object], str]]:
    """Each instruction that says something or marks it, and the text that it shows."""
    font: dict[int, str] = {}
    for instruction in parse_content_stream(drawn):
        operator, operands = str(instruction.operator), list(instruction.operands)
        if operator == "Tf":
            font = fonts.get(str(operands[0]), {})
        elif operator in _SHOWS:
            yield operator, operands, _shown(operands[-1], font)
        elif operator == "INLINE IMAGE":
            yield operator, operands, UNREADABLE
        elif operator in _MARKS:
            yield operator, operands, ""


def _read_and_seen(read: str, seen: str) -> str:
    """What is read aloud; what is seen too, unless it is the same letters in another order."""
    if Counter(letters(read)) == Counter(letters(seen)):
        return read
    return f"{read}\n{seen}"


def _of_form(form: Object | None) -> str:
    """What a page within the page says, such as its number; none of ours holds another one.

    A picture says something that cannot be read.
    """
    if not isinstance(form, Stream) or form.get("/Subtype") != Name.Form:
        return UNREADABLE
    fonts = _fonts(form.get("/Resources", Dictionary()))
    spoken = list(_spoken(form, fonts))
    if any(operator == "Do" for operator, _, _ in spoken):
        raise RefusedError(RefusalCode.TOO_MUCH)
    return "".join(text for _, _, text in spoken)


def _fonts(resources: Object) -> dict[str, dict[int, str]]:
    return {name: _meanings(font) for name, font in resources.get("/Font", Dictionary()).items()}


def _is_furniture(operands: list[Object]) -> bool:
    return bool(operands) and operands[0] == Name.Artifact


def _instead(operands: list[Object], numbered: dict[int, str]) -> str:
    """The words that are read in place of what is drawn, where there are any."""
    if len(operands) < 2 or not isinstance(operands[1], Dictionary):
        return ""
    about = operands[1]
    number = about.get("/MCID")
    by_tag = numbered.get(int(number), "") if number is not None else ""
    return str(about.get("/ActualText", "")) or by_tag


def _instead_of(pdf: Pdf, page: Page) -> dict[int, str]:
    """The words that the tags say are read in place of each numbered piece of that page."""
    tree, key = pdf.Root.get("/StructTreeRoot"), page.obj.get("/StructParents")
    if not isinstance(tree, Dictionary) or key is None:
        return {}
    listed = list(tree.get("/ParentTree", Dictionary()).get("/Nums", Array()))
    for place in range(0, len(listed) - 1, 2):
        if int(listed[place]) == int(key) and isinstance(listed[place + 1], Array):
            return {
                number: str(element.ActualText)
                for number, element in enumerate(listed[place + 1])
                if isinstance(element, Dictionary) and "/ActualText" in element
            }
    return {}


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
        font.get(code, UNREADABLE)
        for piece in pieces
        if isinstance(piece, String)
        for code in bytes(piece)
    )
