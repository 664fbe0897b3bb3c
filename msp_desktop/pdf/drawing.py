"""The few ways anything gets onto a page: a line of text, a ground, a rule, a ring, an arrow."""

from collections.abc import Sequence
from itertools import groupby
from math import atan2, cos, sin
from typing import Any, TypeAlias

from msp_desktop.pdf.glyphs import GlyphCluster, Shaped, ShapedRun
from msp_desktop.pdf.text_lines import TextLine
from msp_desktop.pdf.type_scale import LINE
from msp_desktop.pdf.typefaces import PdfFace

Canvas: TypeAlias = Any
"""A ReportLab canvas, which has no types of its own."""


def colour(hexed: str) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 1."""
    return (int(hexed[1:3], 16) / 255, int(hexed[3:5], 16) / 255, int(hexed[5:7], 16) / 255)


def draw_text(canvas: Canvas, line: TextLine, x: float, y: float, room: float = 0) -> None:
    """Draw the line with its letters standing on `y`.

    `x` is the left edge; a line from the right is set against the right edge of `room` points.
    """
    if not line.pieces:
        return
    if line.from_right and room:
        x += room - line.width
    size = line.style.size
    parts = [
        f"BT {_rgb(line.style.ink)} rg 1 0 0 1 {x:.2f} {y:.2f} Tm",
        *(
            _shown_met(canvas, face, items, size) or _shown(canvas, face, items, size)
            for face, items in _by_face(line.pieces)
        ),
        "ET",
    ]
    canvas.addLiteral(" ".join(parts))


def fill_background(
    canvas: Canvas, x: float, y: float, width: float, height: float, fill: str, edge: str = ""
) -> None:
    """A filled box from its lower left corner, with a hair line round it if `edge` is a colour."""
    drawn = f"{_rgb(fill)} rg "
    if edge:
        drawn += f"{_rgb(edge)} RG 0.6 w "
    drawn += f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re {'B' if edge else 'f'}"
    canvas.addLiteral(drawn)


def rule(
    canvas: Canvas,
    start: tuple[float, float],
    end: tuple[float, float],
    *,
    ink: str = LINE,
    thick: float = 0.6,
    dashed: bool = False,
) -> None:
    """A straight line."""
    before, after = ("[2.4 2.4] 0 d ", " [] 0 d") if dashed else ("", "")
    canvas.addLiteral(
        f"{before}{_rgb(ink)} RG {thick:g} w {start[0]:.2f} {start[1]:.2f} m "
        f"{end[0]:.2f} {end[1]:.2f} l S{after}"
    )


def ring(
    canvas: Canvas, x: float, y: float, radius: float, *, ink: str, fill: str, thick: float = 1.8
) -> None:
    """A circle with an edge."""
    canvas.setFillColorRGB(*colour(fill))
    canvas.setStrokeColorRGB(*colour(ink))
    canvas.setLineWidth(thick)
    canvas.circle(x, y, radius, stroke=1, fill=1)


def square(
    canvas: Canvas, x: float, y: float, half: float, *, ink: str, fill: str, thick: float = 1.8
) -> None:
    """A square round its middle, with an edge."""
    canvas.setFillColorRGB(*colour(fill))
    canvas.setStrokeColorRGB(*colour(ink))
    canvas.setLineWidth(thick)
    canvas.rect(x - half, y - half, 2 * half, 2 * half, stroke=1, fill=1)


def arrow(
    canvas: Canvas, start: tuple[float, float], end: tuple[float, float], *, ink: str, thick: float
) -> None:
    """A line with a filled head whose point is at `end`."""
    angle = atan2(end[1] - start[1], end[0] - start[0])
    length, half = 5 + 2.2 * thick, 2.2 + 1.1 * thick
    neck = (end[0] - length * cos(angle), end[1] - length * sin(angle))
    rule(canvas, start, neck, ink=ink, thick=thick)
    canvas.setFillColorRGB(*colour(ink))
    head = canvas.beginPath()
    head.moveTo(*end)
    head.lineTo(neck[0] - half * sin(angle), neck[1] + half * cos(angle))
    head.lineTo(neck[0] + half * sin(angle), neck[1] - half * cos(angle))
    head.close()
    canvas.drawPath(head, stroke=0, fill=1)


def curve(
    canvas: Canvas,
    start: tuple[float, float],
    towards: tuple[float, float],
    end: tuple[float, float],
    *,
    ink: str,
    thick: float,
) -> None:
    """A line bent towards a point between its ends."""
    first = [s + (t - s) * 2 / 3 for s, t in zip(start, towards, strict=True)]
    second = [e + (t - e) * 2 / 3 for e, t in zip(end, towards, strict=True)]
    places = " ".join(f"{each:.2f}" for each in (*first, *second, *end))
    canvas.addLiteral(f"{_rgb(ink)} RG {thick:.2f} w {start[0]:.2f} {start[1]:.2f} m {places} c S")


def dark_stretches(canvas: Canvas, squares: Sequence[int], y: float, side: float) -> None:
    """A row of squares from the left edge, standing on `y`: those that are not 0, in black.

    Neighbours are one stretch, so that no hair of white shows between them.
    """
    drawn, at = ["0 0 0 rg"], 0
    for dark, stretch in groupby(squares, bool):
        wide = len(list(stretch))
        if dark:
            drawn.append(f"{at * side:.3f} {y:.3f} {wide * side:.3f} {side:.3f} re")
        at += wide
    if len(drawn) > 1:
        canvas.addLiteral(" ".join((*drawn, "f")))


def _rgb(hexed: str) -> str:
    return " ".join(f"{part:.3f}" for part in colour(hexed))


def _by_face(pieces: tuple[ShapedRun, ...]) -> list[tuple[PdfFace, list[Shaped]]]:
    """Neighbours in one face together, so that the face is named once."""
    together: list[tuple[PdfFace, list[Shaped]]] = []
    for piece in pieces:
        if not together or together[-1][0] is not piece.face:
            together.append((piece.face, []))
        together[-1][1].extend(piece.items)
    return together


def _shown_met(canvas: Canvas, face: PdfFace, items: Sequence[Shaped], size: float) -> str:
    """What `_shown` gives for characters that were all met before: nearly every piece of a page.

    Empty where one is new, stands beyond the first subset, or belongs to a group.
    """
    document = canvas._doc  # noqa: SLF001  (the subsets belong to the document)
    code = face.known_codes(document).__getitem__
    array: list[str] = []
    try:
        for item in items:
            if type(item) is str:
                array.append(bytes(map(code, map(ord, item))).hex())
            elif isinstance(item, GlyphCluster):
                return ""
            else:
                array.append(f">{item:.1f} <")
    except (KeyError, ValueError):
        return ""
    shown = f"<{''.join(array)}>".replace("<>", "")
    return f"{face.getSubsetInternalName(0, document)} {size:g} Tf [{shown}] TJ"


def _shown(canvas: Canvas, face: PdfFace, items: Sequence[Shaped], size: float) -> str:
    """The operators that show items; a face's letters live in subsets of 256, each named."""
    operators = _Operators(canvas, face, size)
    for item in items:
        if isinstance(item, str):
            operators.show(item)
        elif isinstance(item, GlyphCluster):
            operators.show_group(item)
        else:
            operators.move_back(item)
    return operators.finished()


class _Operators:
    """The operators that show letters of one face in one size, written as they are asked for."""

    def __init__(self, canvas: Canvas, face: PdfFace, size: float) -> None:
        self._document = canvas._doc  # noqa: SLF001  (the subsets belong to the document)
        self._face, self._size = face, size
        self._done: list[str] = []
        self._array: list[str] = []
        self._subset = -1

    def finished(self) -> str:
        self._flush()
        return " ".join(self._done)

    def show(self, text: str) -> None:
        for number, codes in self._face.codes(text, self._document):
            if number != self._subset:
                self._flush()
                self._subset = number
                name = self._face.getSubsetInternalName(number, self._document)
                self._done.append(f"{name} {self._size:g} Tf")
            self._array.append(f"<{codes.hex()}>")

    def move_back(self, thousandths: float) -> None:
        self._array.append(f"{thousandths:.1f} ")

    def show_group(self, group: GlyphCluster) -> None:
        self._flush()
        said = group.text.encode("utf-16-be").hex()
        self._done.append(f"/Span <</ActualText <feff{said}>>> BDC")
        pen, up = 0.0, None
        for glyph in group.glyphs:
            if glyph.up != up:
                self._flush()
                up = glyph.up
                self._done.append(f"{up * self._size / 1000:.2f} Ts")
                if pen and not 0 <= glyph.at <= group.width:
                    # Viewers order what is drawn by where each array starts: within the group.
                    self.move_back(pen)
                    self.show(" ")
                    pen = self._face.widths[" "]
            self.move_back(pen - glyph.at)
            self.show(glyph.character)
            pen = glyph.at + glyph.width
        self.move_back(pen - group.width)
        self._flush()
        self._done.append("0 Ts EMC")

    def _flush(self) -> None:
        if self._array:
            self._done.append(f"[{''.join(self._array).replace('><', '')}] TJ")
            self._array.clear()
