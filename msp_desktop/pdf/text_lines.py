"""Text set into lines: shaped, measured, broken, and turned round where it runs from the right."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

import msgspec

from msp_desktop.pdf import bidi
from msp_desktop.pdf.clusters import clusters
from msp_desktop.pdf.font_runs import Runs, split_runs
from msp_desktop.pdf.glyphs import ShapedRun, kerned, shaped
from msp_desktop.pdf.language_tags import LanguageTagger
from msp_desktop.pdf.line_breaks import may_break, words_of
from msp_desktop.pdf.type_scale import Style
from msp_desktop.pdf.typefaces import PdfFace, StackedFace, Weight, stack

_HARD_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_BETWEEN_WORDS = re.compile("[ \t\n\r\x0b\x0c\x85\u2028\u2029]+")
_TAB = "    "
_WIDE = 2000.0
"""Wider than usual letters, in thousandths of the size."""


class TextLine(msgspec.Struct, frozen=True):
    """One line ready to draw. `text` is what it says in reading order, `width` is in points.

    `turned` lines hold text from right to left, drawn as it is seen, from the left: viewers turn
    it round when it is copied. They would turn a line's ActualText round as well, so tags carry
    `text` in the structure, not on the page. `language` is a BCP 47 tag, empty for the document's.
    """

    pieces: tuple[ShapedRun, ...]
    text: str
    width: float
    style: Style
    from_right: bool = False
    turned: bool = False
    language: str = ""


class _Word(msgspec.Struct, frozen=True):
    """A word, or the space between two."""

    text: str
    pieces: tuple[ShapedRun, ...]
    width: float
    is_space: bool


_Bits: TypeAlias = Sequence[tuple[PdfFace, str]]
"""A text as stretches of one face each."""


class Typesetter:
    """Sets the text of one document, and remembers what it could not print."""

    def __init__(self, tongues: LanguageTagger | None = None) -> None:
        self._tongues = tongues or LanguageTagger()
        self._stacks = {weight: stack(weight) for weight in Weight}
        self._shaped: dict[tuple[str, str, bool], ShapedRun] = {}
        self._words_set: dict[tuple[str, str], _Word] = {}
        self._unprintable: dict[str, None] = {}

    @property
    def unprintable(self) -> tuple[str, ...]:
        """Names of the characters that no face has, in the order they were met."""
        return tuple(self._unprintable)

    def lines(self, text: str, style: Style, width: float) -> list[TextLine]:
        """The text in lines at most `width` points wide; line breaks in it are kept.

        A line that was broken ends in a space, so that its last word and the next stay two words
        for whoever reads the file by ear or copies from it.
        """
        *before, last = _HARD_BREAKS.split(text.replace("\t", _TAB))
        paragraphs = [*(f"{each} " for each in before), last]
        return [
            line for paragraph in paragraphs for line in self._paragraph(paragraph, style, width)
        ]

    def longest_word(self, texts: Iterable[str], style: Style) -> float:
        """The width in points of the longest word of all: narrower, and it would be cut."""
        faces = self._stacks[style.weight]
        every = {word for text in texts for word in _BETWEEN_WORDS.split(text)}
        widest = 0.0
        for word in sorted(every, key=len, reverse=True):
            if len(word) * _WIDE <= widest:
                break
            for each in self._whole(word, faces):
                widest = max(widest, each.width)
        return widest * style.size / 1000

    def _whole(self, word: str, faces: Sequence[StackedFace]) -> Iterator[_Word]:
        """A word by itself, in as many as it may be broken into."""
        face = faces[0].face
        if face.is_plain(word) and not may_break(word):
            return iter((self._word_of(face, word),))
        return self._words(split_runs(word, faces), faces, float("inf"))

    def _paragraph(self, text: str, style: Style, width: float) -> Iterator[TextLine]:
        faces = self._stacks[style.weight]
        cut = split_runs(text, faces)
        self._unprintable.update(dict.fromkeys(cut.unprintable))
        turned = bidi.turns(cut.text)
        from_right = turned and bidi.is_right_to_left(cut.text)
        language = self._tongues.of(text)
        room = width * 1000 / style.size
        for words in _filled(self._words(cut, faces, room), room):
            line = self._line(words, style, from_right=from_right, turned=turned)
            yield msgspec.structs.replace(line, language=language) if language else line

    def _line(
        self, words: Sequence[_Word], style: Style, *, from_right: bool, turned: bool
    ) -> TextLine:
        text = "".join(word.text for word in words)
        pieces: tuple[ShapedRun, ...]
        if turned:
            pieces = self._turned_pieces(text.rstrip(), style, from_right=from_right)
            width = sum(piece.width for piece in pieces)
        else:
            pieces = tuple(piece for word in words for piece in word.pieces)
            width = _inked_width(words)
        turned = turned and bidi.turns(text)
        return TextLine(pieces, text, width * style.size / 1000, style, from_right, turned)

    def _turned_pieces(self, text: str, style: Style, *, from_right: bool) -> tuple[ShapedRun, ...]:
        """The pieces of a line from left to right as seen."""
        faces = self._stacks[style.weight]
        pieces: list[ShapedRun] = []
        for piece, right in bidi.visual_order(text, from_right=from_right):
            runs = split_runs(piece, faces).runs
            pieces += [
                self._shape(faces[run.face].face, run.text, right=right)
                for run in (reversed(runs) if right else runs)
            ]
        return tuple(pieces)

    def _words(self, cut: Runs, faces: Sequence[StackedFace], room: float) -> Iterator[_Word]:
        for bits in _words_in_bits(cut, faces):
            word = self._word_of(*bits[0]) if len(bits) == 1 else self._word_of_several(bits)
            if word.width <= room:
                yield word
            else:
                yield from map(self._word_of_several, self._cut_to_fit(bits, room))

    def _word_of(self, face: PdfFace, text: str) -> _Word:
        known = self._words_set.get((face.fontName, text))
        if known is None:
            if face.is_plain(text):
                piece = kerned(face, text)
            else:
                piece = self._shape(face, text, right=bidi.turns(text))
            known = _Word(text, (piece,), piece.width, text.isspace())
            self._words_set[face.fontName, text] = known
        return known

    def _word_of_several(self, bits: _Bits) -> _Word:
        pieces = tuple(self._shape(face, bit, right=bidi.turns(bit)) for face, bit in bits)
        text = "".join(bit for _, bit in bits)
        return _Word(text, pieces, sum(piece.width for piece in pieces), text.isspace())

    def _cut_to_fit(self, bits: _Bits, room: float) -> Iterator[_Bits]:
        """A word too long for any line, cut where each line is full."""
        part: list[tuple[PdfFace, str]] = []
        used = 0.0
        for face, bit in bits:
            start = 0
            end = 0
            for cluster in clusters(bit):
                wide = self._shape(face, cluster, right=False).width
                if used + wide > room and (part or end > start):
                    yield [*part, (face, bit[start:end])] if end > start else part
                    part, start, used = [], end, 0.0
                used += wide
                end += len(cluster)
            part.append((face, bit[start:]))
        yield part

    def _shape(self, face: PdfFace, text: str, *, right: bool) -> ShapedRun:
        key = (face.fontName, text, right)
        known = self._shaped.get(key)
        if known is None:
            known = self._shaped[key] = shaped(face, text, right=right)
        return known


def _filled(words: Iterable[_Word], room: float) -> Iterator[list[_Word]]:
    """Words shared out over lines, each as full as it will go; spaces stay at the line's end."""
    line: list[_Word] = []
    used = 0.0
    for word in words:
        if not word.is_space and line and used + word.width > room:
            yield line
            line, used = [], 0.0
        line.append(word)
        used += word.width
    yield line


def _inked_width(words: Sequence[_Word]) -> float:
    """The width of the words without the spaces after the last one."""
    end = len(words)
    while end and words[end - 1].is_space:
        end -= 1
    return sum(word.width for word in words[:end])


def _words_in_bits(cut: Runs, faces: Sequence[StackedFace]) -> Iterator[_Bits]:
    if len(cut.runs) == 1:
        face = faces[cut.runs[0].face].face
        for part in words_of(cut.text):
            yield ((face, part),)
        return
    face_at = [faces[run.face].face for run in cut.runs for _ in run.text]
    start = 0
    for part in words_of(cut.text):
        bits: list[tuple[PdfFace, str]] = []
        for character, face in zip(part, face_at[start : start + len(part)], strict=True):
            if bits and bits[-1][0] is face:
                bits[-1] = (face, bits[-1][1] + character)
            else:
                bits.append((face, character))
        start += len(part)
        yield bits
