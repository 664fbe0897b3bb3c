"""Text as glyphs: kerned, joined, with its dots and accents in place, by HarfBuzz.

Arabic letters change their shape with their neighbours, and a letter may be drawn as several
glyphs; what each one says is kept, so that the text is copied out of the file as it was typed.
"""

from collections.abc import Sequence
from operator import add
from typing import Any, TypeAlias

import msgspec
import uharfbuzz  # type: ignore[import-untyped]

from msp_desktop.pdf.typefaces import FEATURES, NOTICEABLE, PdfFace

_MEANS_NOTHING = "\u200b"
"""What a dot or accent drawn beside its letter means by itself: the letter carries the text."""


class Glyph(msgspec.Struct, frozen=True):
    """A glyph of a group, `at` and `up` from where the group starts, `width` moved by drawing it.

    All in thousandths of the size.
    """

    character: str
    at: float
    up: float
    width: float


class GlyphCluster(msgspec.Struct, frozen=True):
    """Glyphs that together say `text`: a letter, then its dots or accents."""

    text: str
    glyphs: tuple[Glyph, ...]
    width: float


Shaped: TypeAlias = str | float | GlyphCluster
"""Characters to show, a move back in thousandths of the size, or glyphs that belong together."""


class ShapedRun(msgspec.Struct, frozen=True):
    """Part of a line in one face; `width` in thousandths of the size."""

    face: PdfFace
    items: tuple[Shaped, ...]
    width: float


def shaped(face: PdfFace, text: str, *, right: bool) -> ShapedRun:
    """The text in one face, from left to right as seen; `right` text is read from the right."""
    if not right and face.is_plain(text):
        return kerned(face, text)
    return _shaped(face, text, right=right)


def kerned(face: PdfFace, text: str) -> ShapedRun:
    """Characters that are plain to the face, kerned; none of them runs from the right."""
    items: list[Shaped] = []
    width = sum(map(face.widths.__getitem__, text))
    rooms = list(map(face.kerns.__getitem__, map(add, text, text[1:])))
    start = 0
    if any(rooms):
        for end, room in enumerate(rooms, 1):
            if room:
                items += (text[start:end], -room)
                start = end
                width += room
    items.append(text[start:])
    return ShapedRun(face, tuple(items), width)


def _shaped(face: PdfFace, text: str, *, right: bool) -> ShapedRun:
    """The text as glyphs, kerned, joined and with accents in place, from left to right as seen."""
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_GRAPHEMES
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right else "ltr"
    uharfbuzz.shape(face.shaper, buffer, FEATURES)
    clusters: dict[int, list[tuple[Any, Any]]] = {}
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        clusters.setdefault(info.cluster, []).append((info, position))
    starts = sorted(clusters)
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    items: list[Shaped] = []
    for start, drawn in clusters.items():
        _add(items, _group(face, text[start : ends[start]], drawn))
    width = sum(position.x_advance for position in buffer.glyph_positions)
    return ShapedRun(face, tuple(items), width * face.scale)


def _group(face: PdfFace, meaning: str, drawn: Sequence[tuple[Any, Any]]) -> GlyphCluster:
    """What one cluster of characters became, first the glyph that says it all.

    Readers take a group to stand where its first glyph does, so it is the first that moves the pen.
    """
    # A joiner or selector among them is drawn as a blank of no width: it says nothing of its own.
    blank = face.face.charToGlyph.get(ord(" "))
    drawn = [d for d in drawn if d[1].x_advance or d[0].codepoint != blank] or drawn
    carrier = next((at for at, (_, position) in enumerate(drawn) if position.x_advance), 0)
    glyphs: list[Glyph] = []
    pen = 0.0
    for index, (info, position) in enumerate(drawn):
        says = meaning if index == carrier else _MEANS_NOTHING
        character = face.character_for(info.codepoint, says)
        glyph = Glyph(
            character,
            pen + position.x_offset * face.scale,
            position.y_offset * face.scale,
            face.widths[character],
        )
        glyphs.insert(0 if index == carrier else len(glyphs), glyph)
        pen += position.x_advance * face.scale
    return GlyphCluster(meaning, tuple(glyphs), pen)


def _add(items: list[Shaped], group: GlyphCluster) -> None:
    """Add a group; a plain character joins those before it, with a move if it is kerned."""
    first = group.glyphs[0]
    if len(group.glyphs) > 1 or max(abs(first.at), abs(first.up)) > NOTICEABLE:
        items.append(group)
        return
    if items and isinstance(items[-1], str):
        items[-1] += first.character
    else:
        items.append(first.character)
    if abs(first.width - group.width) > NOTICEABLE:
        items.append(first.width - group.width)
