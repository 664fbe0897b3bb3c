"""Lines of faces from sad to glad, drawn by us; the one that was marked is filled and ringed.

Each line has its label above and its answer in words beside it, so that neither colour nor the
picture is needed.
"""

from typing import Any

from msp_desktop.pdf import drawing
from msp_desktop.pdf.blocks import FaceRow, Faces
from msp_desktop.pdf.figures.drawn import FigureDrawing
from msp_desktop.pdf.passage import PassageLayout
from msp_desktop.pdf.roles import Element
from msp_desktop.pdf.text_lines import TextLine
from msp_desktop.pdf.type_scale import INK, LINE, WARM, WARM_GROUND, WHITE, TypeScale
from msp_desktop.pdf.typefaces import Weight

_DEGREES = (10, 30, 50, 70, 90)
"""The middle of each of five equal steps from 0 to 100."""


class FacesDrawing(FigureDrawing):
    """Every row: the label, five faces, and the answer in words below the label."""

    def __init__(
        self, layout: PassageLayout, faces: Faces, scale: TypeScale, element: Element, width: float
    ) -> None:
        super().__init__()
        self._layout, self._faces, self._element = layout, faces, element
        self._radius = 1.05 * scale.base
        self._gap = 0.5 * scale.base
        label, words = scale.at(1, 1.34, Weight.SEMIBOLD), scale.at(1, 1.34, ink=WARM)
        room = max(width - self._faces_width - 2 * self._gap, 6 * scale.base)
        self._rows = [
            (row, [*self._set(row.label, label, room), *self._set(row.words, words, room)])
            for row in faces.rows
        ]
        self.width = width
        self.height = sum(self._row_height(lines) for _, lines in self._rows)
        self.spaceBefore = self.spaceAfter = 0.4 * scale.base

    def draw(self) -> None:
        """Draw every row from the top."""
        canvas, top = self.canv, self.height
        self._layout.marks.bounds(canvas, self._element, self.width, self.height)
        with self._layout.marks.content(canvas, self._element):
            for row, lines in self._rows:
                height = self._row_height(lines)
                self._draw_row(canvas, row, lines, top, height)
                top -= height

    @property
    def _faces_width(self) -> float:
        return len(_DEGREES) * 2.5 * self._radius

    def _set(self, text: str, style: Any, room: float) -> list[TextLine]:  # noqa: ANN401
        return self._layout.setter.lines(text, style, room)

    def _row_height(self, lines: list[TextLine]) -> float:
        text = sum(line.style.leading for line in lines)
        return max(text, 2.6 * self._radius) + self._gap

    def _draw_row(
        self,
        canvas: Any,  # noqa: ANN401
        row: FaceRow,
        lines: list[TextLine],
        top: float,
        height: float,
    ) -> None:
        text = sum(line.style.leading for line in lines)
        middle = top - (height - self._gap) / 2
        y = middle + text / 2
        for line in lines:
            drawing.draw_text(canvas, line, 0, y - line.style.rise)
            y -= line.style.leading
        marked = min(row.degree // 20, len(_DEGREES) - 1)
        for place, degree in enumerate(_DEGREES):
            x = self.width - self._faces_width + (place + 0.5) * 2.5 * self._radius
            chosen = place == marked
            _draw_face(
                canvas,
                (x, middle),
                self._radius * (1 if chosen else 0.78),
                degree,
                brows=row.brows,
                chosen=chosen,
            )


def _draw_face(
    canvas: Any,  # noqa: ANN401
    at: tuple[float, float],
    radius: float,
    degree: int,
    *,
    brows: bool,
    chosen: bool,
) -> None:
    """A face for a degree from 0 to 100: its mouth turns; unsafe, its brows rise."""
    (x, y), feeling = at, degree / 50 - 1
    line, fill = (WARM, WARM_GROUND) if chosen else (LINE, WHITE)
    thick = radius * (0.17 if chosen else 0.08)
    drawing.ring(canvas, x, y, radius, ink=line, fill=fill, thick=thick)
    drawn = INK if chosen else LINE
    for side in (-1, 1):
        eye = (x + side * radius * 0.36, y + radius * 0.18)
        drawing.ring(canvas, *eye, radius * 0.07, ink=drawn, fill=drawn, thick=radius * 0.05)
        if brows and feeling < 0:
            inner = (eye[0] - side * radius * 0.2, eye[1] + radius * (0.3 - feeling * 0.16))
            outer = (eye[0] + side * radius * 0.2, eye[1] + radius * (0.3 + feeling * 0.06))
            drawing.rule(canvas, inner, outer, ink=drawn, thick=radius * 0.1)
    bend = feeling * radius * 0.42
    low = y - radius * 0.38
    drawing.curve(
        canvas,
        (x - radius * 0.42, low + bend / 3),
        (x, low - bend),
        (x + radius * 0.42, low + bend / 3),
        ink=drawn,
        thick=radius * 0.1,
    )
