"""Plain text cut into runs, each in a face that can print it.

A character that no face covers is never dropped and never printed as an empty box: its Unicode name
stands in its place in square brackets, and is reported.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Protocol

import msgspec

from msp_desktop.pdf.clusters import INVISIBLE, clusters

OVERRIDES = frozenset("\u202d\u202e")
"""Marks that print letters in another order than was typed; named in the text, for they mislead."""

_BYTE_ORDER_MARK, _WORD_JOINER = "\ufeff", "\u2060"
"""The first was once the second, and no PDF may say it (PDF/UA-1, 7.21.7)."""

_SHARED = frozenset("\u0964\u0965")
"""Signs of many scripts, which the face of the words before them prints if it can."""


JOINED = re.compile("[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefe]+")
"""Words of the Arabic script: their letters join, so that a word stays in one face."""


class GlyphCoverage(Protocol):
    """A face, as far as choosing it needs to know."""

    def covers(self, character: str) -> bool:
        """True if the face has a shape for the character."""
        ...

    def covers_all(self, text: str) -> bool:
        """True if the face has a shape for every character of the text."""
        ...


class Run(msgspec.Struct, frozen=True):
    """Text that the face at that place in the stack prints."""

    text: str
    face: int


class Runs(msgspec.Struct, frozen=True):
    """A text ready to print, and the names of characters that no face has."""

    runs: tuple[Run, ...]
    unprintable: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text as printed, names in brackets included."""
        return self.runs[0].text if len(self.runs) == 1 else "".join(run.text for run in self.runs)


def split_runs(text: str, faces: Sequence[GlyphCoverage]) -> Runs:
    """Cut one line of text into runs by which face of the stack covers each character.

    Letters are composed with their accents first. An accent, a joined sign or a skin tone stays in
    the face of the character it belongs to.
    """
    text = unicodedata.normalize("NFC", text).replace(_BYTE_ORDER_MARK, _WORD_JOINER)
    first = faces[0]
    if first.covers_all(text) and OVERRIDES.isdisjoint(text):
        return Runs((Run(text, 0),) if text else ())
    cut: list[tuple[str, int]] = []
    unprintable: dict[str, None] = {}
    known: dict[str, int | None] = {}
    joined = _joined_words(text, faces)
    end = 0
    for cluster in clusters(text):
        end += len(cluster)
        before = cut[-1][1] if cut else 0
        if end - 1 in joined:
            cut.append((cluster, joined[end - 1]))
            continue
        if cluster in known:
            index = known[cluster]
        else:
            index = _face_for(cluster, faces, before)
            if cluster not in _SHARED and cluster not in INVISIBLE:
                known[cluster] = index
        if index is not None:
            cut.append((cluster, index))
            continue
        for character in cluster:
            index = _face_for(character, faces, cut[-1][1] if cut else 0)
            if index is None:
                name = name_of(character)
                unprintable[name] = None
                cut.append((f"[{name}]", 0))
            else:
                cut.append((character, index))
    return Runs(_joined(cut), tuple(unprintable))


def _joined_words(text: str, faces: Sequence[GlyphCoverage]) -> dict[int, int]:
    """The face of each place in a word whose letters join.

    The first face that has all such words of the text, so that a sentence looks of one kind; where
    none has, the first that has the whole word.
    """
    words = list(JOINED.finditer(text))
    if not words:
        return {}
    every = _first_with("".join(word[0] for word in words), faces)
    found: dict[int, int] = {}
    for word in words:
        face = _first_with(word[0], faces) if every is None else every
        if face is not None:
            found |= dict.fromkeys(range(*word.span()), face)
    return found


def _first_with(letters: str, faces: Sequence[GlyphCoverage]) -> int | None:
    needed = set(letters)
    return next((at for at, face in enumerate(faces) if all(map(face.covers, needed))), None)


def name_of(character: str) -> str:
    """The character's Unicode name, or its number when it has none."""
    return unicodedata.name(character, f"U+{ord(character):04X}")


def _face_for(cluster: str, faces: Sequence[GlyphCoverage], before: int) -> int | None:
    if not OVERRIDES.isdisjoint(cluster):
        return None
    seen = [character for character in cluster if character not in INVISIBLE]
    if not seen:
        return before
    if cluster in _SHARED and faces[before].covers(cluster):
        return before
    for index, face in enumerate(faces):
        if all(face.covers(character) for character in seen):
            return index
    return None


def _joined(cut: list[tuple[str, int]]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for text, face in cut:
        if runs and runs[-1].face == face:
            runs[-1] = Run(runs[-1].text + text, face)
        else:
            runs.append(Run(text, face))
    return tuple(runs)
