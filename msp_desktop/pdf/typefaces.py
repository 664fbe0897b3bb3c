"""The faces a document is set in, embedded in it: Atkinson Hyperlegible Next and those behind it.

Each face is loaded once a process, when first needed, and kept in ReportLab's own register.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from io import BytesIO
from typing import Any

import uharfbuzz  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from msp_desktop.pdf.script_faces import LETTERS, SCRIPT_FACES
from resources import resource

_PRIVATE = 0xF0000
"""Where glyphs without a character of their own are numbered; no reader sees these numbers."""

NOTICEABLE = 0.05
"""Thousandths of the size below which a move is not worth writing."""

FEATURES = {"kern": True, "liga": False}
"""What is asked of the shaper beyond what a script cannot do without."""


class Weight(StrEnum):
    """How heavy the letters are."""

    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


class Remembered(dict[str, float]):
    """Sizes by the characters they are of, each found once."""

    def __init__(self, find: Callable[[str], float]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, characters: str) -> float:
        found = self[characters] = self._find(characters)
        return found


class PdfFace(TTFont):  # type: ignore[misc]
    """A TrueType face that also prints shaped glyphs, and says in the file what each one means.

    In thousandths of the size: `widths` say how far a character moves the pen, `kerns` how much
    nearer (below nought) or further two plain characters stand.
    """

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(name, BytesIO(data), asciiReadable=False, shapable=False)
        loaded = uharfbuzz.Face(uharfbuzz.Blob(data))
        self.shaper = uharfbuzz.Font(loaded)
        self.scale = 1000 / loaded.upem
        self._set_shared_widths()
        self._own = frozenset(self.face.charToGlyph)
        self._plain = frozenset(
            chr(code) for code in self._own if 0x20 <= code < 0x250 or 0x2010 <= code < 0x2028
        )
        self.widths = Remembered(lambda each: float(self.face.getCharWidth(ord(each))))
        self.kerns = Remembered(self._kern)
        self._meanings: dict[int, str] = {}
        self._numbers: dict[tuple[int, str], str] = {}

    def _set_shared_widths(self) -> None:
        """Set the widths of the glyphs that share the last one of the font's table of widths.

        ReportLab keeps these as it scaled them to thousandths, and writes them into the font so.
        """
        metrics = self.face.hmetrics
        last = len(metrics) - 1
        while last > 0 and metrics[last][0] == metrics[-1][0]:
            last -= 1
        for glyph in range(last, len(metrics)):
            metrics[glyph] = (self.shaper.get_glyph_h_advance(glyph), metrics[glyph][1])

    def covers(self, character: str) -> bool:
        """True if the face has a shape for the character."""
        return ord(character) in self._own

    def covers_all(self, text: str) -> bool:
        """True if the face has a shape for every character of the text."""
        return self._own.issuperset(map(ord, text))

    def is_plain(self, text: str) -> bool:
        """True if each character is one glyph of its own, and only the room between them varies."""
        return self._plain.issuperset(text)

    def _kern(self, pair: str) -> float:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(pair)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self.shaper, buffer, FEATURES)
        advance = sum(position.x_advance for position in buffer.glyph_positions) * self.scale
        room = advance - self.widths[pair[0]] - self.widths[pair[1]]
        return room if abs(room) > NOTICEABLE else 0.0

    def character_for(self, glyph: int, meaning: str) -> str:
        """A character that prints `glyph` and is read back as `meaning`."""
        charmap = self.face.charToGlyph
        if len(meaning) == 1 and ord(meaning) in self._own and charmap[ord(meaning)] == glyph:
            return meaning
        known = self._numbers.get((glyph, meaning))
        if known is None:
            code = _PRIVATE + len(self._numbers)
            known = self._numbers[glyph, meaning] = chr(code)
            self._meanings[code] = meaning
            charmap[code] = glyph
            self.face.charWidths[code] = self.shaper.get_glyph_h_advance(glyph) * self.scale
        return known

    def codes(self, text: str, doc: Any) -> list[tuple[int, bytes]]:  # noqa: ANN401
        """The text as codes of the document's subsets: which subset, and the codes in it."""
        state = self.state.get(doc)
        if state is not None:
            try:
                return [(0, bytes(map(state.assignments.__getitem__, map(ord, text))))]
            except (KeyError, ValueError):  # a new character, or one beyond the first subset
                pass
        return list(self.splitString(text, doc))

    def known_codes(self, doc: Any) -> dict[int, int]:  # noqa: ANN401
        """The code of each character that the document has met, as it is in its subsets."""
        state = self.state.get(doc)
        return {} if state is None else state.assignments

    def addObjects(self, doc: Any) -> None:  # noqa: ANN401, N802  (ReportLab's name and type)
        """Write the face's subsets, each with our own account of what its codes mean."""
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for number, subset in enumerate(subsets):
            font = fonts[f"{doc.fontMapping[self.fontName][1:]}+{number}"]
            doc.idToObject[font.ToUnicode.name].content = self._meaning_of_codes(subset)

    def _meaning_of_codes(self, subset: list[int]) -> str:
        """The ToUnicode map: from the subset's codes back to the text that was typed."""
        lines = [
            f"<{code:02X}> <{self._meanings.get(number, chr(number)).encode('utf-16-be').hex()}>"
            for code, number in enumerate(subset)
            if number
        ]
        blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
        return "\n".join(
            (
                _MAP_HEAD,
                *(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks),
                _MAP_TAIL,
            )
        )


_MAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange"""
_MAP_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""

_ARABIC = "NotoSansArabic-Regular"
# DejaVu draws a letter as one glyph, which every reader copies out as it was typed; Noto sets dots
# apart. Words with a letter that DejaVu lacks are Noto's as a whole.
_BEHIND = (*SCRIPT_FACES, "DejaVuSans", _ARABIC, "NotoEmoji-Regular")
_BOLD_BEHIND = (*SCRIPT_FACES, "DejaVuSans-Bold", _ARABIC, "NotoEmoji-Regular")
_STACKS = {
    Weight.REGULAR: ("AtkinsonHyperlegibleNext-Regular", *_BEHIND),
    Weight.SEMIBOLD: ("AtkinsonHyperlegibleNext-SemiBold", *_BOLD_BEHIND),
    Weight.BOLD: ("AtkinsonHyperlegibleNext-Bold", *_BOLD_BEHIND),
}
_LETTERS = LETTERS | {
    _ARABIC: re.compile("[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefe]")
}


@dataclass(frozen=True)
class StackedFace:
    """A face's place in a stack; the file behind it is read only when a character calls for it."""

    name: str

    def covers(self, character: str) -> bool:
        """True if the face has a shape for the character."""
        letters = _LETTERS.get(self.name)
        if letters is not None and not letters.match(character):
            return False
        return self.face.covers(character)

    def covers_all(self, text: str) -> bool:
        """True if the face has a shape for every character of the text."""
        return self.face.covers_all(text)

    @cached_property
    def face(self) -> PdfFace:
        """The face itself."""
        return face_named(self.name)


def stack(weight: Weight) -> tuple[StackedFace, ...]:
    """The faces to try for text of that weight, best first."""
    return tuple(StackedFace(name) for name in _STACKS[weight])


def face_named(name: str) -> PdfFace:
    """The face of that name, loaded from `resources/fonts` the first time it is asked for."""
    if name in pdfmetrics.getRegisteredFontNames():
        known = pdfmetrics.getFont(name)
        if isinstance(known, PdfFace):
            return known
    made = PdfFace(name, resource("fonts", f"{name}.ttf").read_bytes())
    pdfmetrics.registerFont(made)
    return made
