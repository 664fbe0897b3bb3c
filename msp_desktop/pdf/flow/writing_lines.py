"""Ruled room to write in by hand: lines that a screen reader passes over."""

from reportlab.platypus import Flowable

from msp_desktop.pdf import drawing
from msp_desktop.pdf.passage import PassageLayout
from msp_desktop.pdf.type_scale import HAIR, TypeScale

_APART = 2.1
"""From line to line, in sizes of plain text: room for a hand."""


class WritingRules(Flowable):  # type: ignore[misc]
    """So many ruled lines across the page."""

    def __init__(self, layout: PassageLayout, scale: TypeScale, lines: int, width: float) -> None:
        super().__init__()
        self._layout, self._lines, self._apart = layout, lines, _APART * scale.base
        self.width, self.height = width, lines * self._apart
        self.spaceBefore, self.spaceAfter = 0.0, 0.5 * scale.base

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        """The room that the lines take: it does not depend on what is offered, nor break."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw each line; none of them says anything."""
        with self._layout.marks.artifact(self.canv):
            for line in range(self._lines):
                y = self.height - (line + 1) * self._apart
                drawing.rule(self.canv, (0, y), (self.width, y), ink=HAIR)
