"""A QR code drawn as squares, so that it is sharp however it is printed."""

import segno

from msp_desktop.pdf import drawing
from msp_desktop.pdf.blocks import QrCode
from msp_desktop.pdf.figures.drawn import FigureDrawing
from msp_desktop.pdf.passage import PassageLayout
from msp_desktop.pdf.roles import Element
from msp_desktop.pdf.type_scale import TypeScale

_MODULE = 0.28
"""How wide one square is, in sizes of plain text: about a millimetre on paper."""

_QUIET = 4
"""The clear squares that a reader needs all round (ISO/IEC 18004, 9.1)."""


class QrDrawing(FigureDrawing):
    """The code, black on white, with what it says as its text alternative."""

    def __init__(
        self, layout: PassageLayout, code: QrCode, scale: TypeScale, element: Element
    ) -> None:
        super().__init__()
        self._layout, self._element = layout, element
        self._rows = segno.make(code.text, error="m", micro=False).matrix
        self._module = _MODULE * scale.base
        # The paper beside it is clear already: only above and below is room to be kept.
        self.width = len(self._rows) * self._module
        self.height = self.width + 2 * _QUIET * self._module
        self.spaceBefore = self.spaceAfter = 0.0

    def draw(self) -> None:
        """Draw each row's dark stretches."""
        canvas, side = self.canv, self._module
        self._layout.marks.bounds(canvas, self._element, self.width, self.height)
        with self._layout.marks.content(canvas, self._element):
            top = self.height - _QUIET * side
            for place, row in enumerate(self._rows):
                drawing.dark_stretches(canvas, row, top - (place + 1) * side, side)
