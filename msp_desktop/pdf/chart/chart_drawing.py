"""A bar chart on a page: one tagged figure, its words set like all others."""

from typing import Any

from reportlab.platypus import Flowable

from msp_desktop.pdf import drawing
from msp_desktop.pdf.blocks import BarChart
from msp_desktop.pdf.chart.bar_chart import Box, ChartLine, ChartText, ShapeKind, lay_out
from msp_desktop.pdf.passage import PassageLayout
from msp_desktop.pdf.roles import Element
from msp_desktop.pdf.type_scale import ACTION, HAIR, INK, LINE, WHITE, TypeScale

_WIDE = 10_000.0
_COLOURS = {
    ShapeKind.BAR: ACTION,
    ShapeKind.SILENT: INK,
    ShapeKind.TRACK: HAIR,
    ShapeKind.AXIS: LINE,
}


class ChartDrawing(Flowable):  # type: ignore[misc]
    """The chart's shapes, from the top."""

    def __init__(
        self,
        layout: PassageLayout,
        chart: BarChart,
        scale: TypeScale,
        element: Element,
        width: float,
    ) -> None:
        super().__init__()
        self._layout, self._element, self._style = layout, element, scale.cell

        def measure(text: str) -> float:
            return sum(line.width for line in layout.setter.lines(text, self._style, _WIDE))

        laid = lay_out(chart, width, self._style.leading, measure)
        self._shapes, self.height, self.width = laid.shapes, laid.height, width
        self.spaceBefore = self.spaceAfter = 0.6 * scale.base

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        """The room the figure takes: it does not depend on what is offered, nor break."""
        return self.width, self.height

    def least_height(self, width: float) -> float:  # noqa: ARG002
        """The whole height: a figure is not broken."""
        return self.height

    def draw(self) -> None:
        """Draw every shape within the one figure."""
        canvas: Any = self.canv
        self._layout.marks.bounds(canvas, self._element, self.width, self.height)
        with self._layout.marks.content(canvas, self._element):
            for shape in self._shapes:
                self._draw_shape(canvas, shape)

    def _draw_shape(self, canvas: Any, shape: Box | ChartLine | ChartText) -> None:  # noqa: ANN401
        if isinstance(shape, ChartText):
            line = self._layout.setter.lines(shape.text, self._style, _WIDE)[0]
            drawing.draw_text(canvas, line, shape.x, self.height - shape.y - self._style.rise)
        elif isinstance(shape, Box):
            silent = shape.kind is ShapeKind.SILENT
            drawing.fill_background(
                canvas,
                shape.x,
                self.height - shape.y - shape.height,
                shape.width,
                shape.height,
                WHITE if silent else _COLOURS[shape.kind],
                _COLOURS[shape.kind],
            )
        else:
            drawing.rule(
                canvas,
                (shape.x, self.height - shape.y),
                (shape.to_x, self.height - shape.to_y),
                ink=_COLOURS[shape.kind],
                thick=0.5,
            )
