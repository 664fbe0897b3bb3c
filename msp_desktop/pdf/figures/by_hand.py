"""What is drawn by hand: places marked on a body, and a mark or signature."""

from collections.abc import Iterable

from msp_desktop.pdf import drawing
from msp_desktop.pdf.blocks import BodyDrawing, BodyFigure, HandMark
from msp_desktop.pdf.figures.drawn import FigureDrawing
from msp_desktop.pdf.passage import PassageLayout
from msp_desktop.pdf.roles import Element
from msp_desktop.pdf.type_scale import INK, LINE, WARM, WHITE, TypeScale
from msp_desktop.pdf.typefaces import Weight

_VIEW_HIGH = 19
"""How high a view is drawn, in sizes of plain text; half as wide."""

_SPOT = 0.75


class BodyMapDrawing(FigureDrawing):
    """The views in a row, each with its name under it and its places numbered."""

    def __init__(
        self,
        layout: PassageLayout,
        figure: BodyFigure,
        scale: TypeScale,
        element: Element,
        width: float,
    ) -> None:
        super().__init__()
        self._layout, self._figure, self._element, self._scale = layout, figure, element, scale
        self._name_high = 1.8 * scale.base
        self._across = width / len(figure.views)
        self._view_high = min(_VIEW_HIGH * scale.base, self._across * 1.9)
        self.width, self.height = width, self._view_high + self._name_high
        self.spaceBefore = self.spaceAfter = 0.6 * scale.base

    def draw(self) -> None:
        """Draw every view from the left."""
        canvas = self.canv
        self._layout.marks.bounds(canvas, self._element, self.width, self.height)
        with self._layout.marks.content(canvas, self._element):
            for place, view in enumerate(self._figure.views):
                self._draw_view(canvas, view, place * self._across)

    def _draw_view(self, canvas: drawing.Canvas, view: BodyDrawing, left: float) -> None:
        high, wide = self._view_high, self._view_high / 2
        left += (self._across - wide) / 2

        def at(point: tuple[float, float]) -> tuple[float, float]:
            return left + wide * point[0] / 100, self._name_high + high * (1 - point[1] / 100)

        for line in view.lines:
            _polyline(canvas, (at(point) for point in line), LINE, 1.0)
        style = self._scale.at(0.8, 1.2, Weight.SEMIBOLD, ink=WHITE)
        radius = _SPOT * self._scale.base
        for spot in view.spots:
            x, y = at((spot.across, spot.down))
            drawing.ring(canvas, x, y, radius, ink=WARM, fill=WARM)
            text = self._layout.setter.lines(str(spot.number), style, radius * 4)[0]
            drawing.draw_text(canvas, text, x - text.width / 2, y - 0.28 * self._scale.base)
        name = self._layout.setter.lines(view.name, self._scale.at(0.9, 1.2), self._across)[0]
        drawing.draw_text(canvas, name, left + (wide - name.width) / 2, 0.5 * self._scale.base)


class HandMarkDrawing(FigureDrawing):
    """The strokes in a box with a line under them."""

    def __init__(
        self,
        layout: PassageLayout,
        mark: HandMark,
        scale: TypeScale,
        element: Element,
        width: float,
    ) -> None:
        super().__init__()
        self._layout, self._mark, self._element = layout, mark, element
        self.width, self.height = min(width, 24 * scale.base), 8 * scale.base
        self.spaceBefore = self.spaceAfter = 0.6 * scale.base

    def draw(self) -> None:
        """Draw each stroke as it was made."""
        canvas = self.canv
        self._layout.marks.bounds(canvas, self._element, self.width, self.height)
        with self._layout.marks.content(canvas, self._element):
            drawing.rule(canvas, (0, 2), (self.width, 2))
            for stroke in self._mark.strokes:
                points = ((self.width * x / 1000, self.height * (1 - y / 1000)) for x, y in stroke)
                _polyline(canvas, points, INK, 1.6)


def _polyline(
    canvas: drawing.Canvas, points: Iterable[tuple[float, float]], ink: str, thick: float
) -> None:
    """A line through the points; a single point is a dot."""
    there = list(points)
    if not there:
        return
    red, green, blue = drawing.colour(ink)
    first, *later = there if len(there) > 1 else [there[0], there[0]]
    path = [f"{red:.3f} {green:.3f} {blue:.3f} RG {thick:.2f} w 1 J 1 j"]
    path.append(f"{first[0]:.2f} {first[1]:.2f} m")
    path += [f"{x:.2f} {y:.2f} l" for x, y in later]
    canvas.addLiteral(" ".join((*path, "S")))
