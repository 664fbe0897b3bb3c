"""A photograph or a page of a letter, packed anew from bare colours: nothing else is in it."""

from io import BytesIO

from reportlab.lib.utils import ImageReader

from msp_desktop.pdf.blocks import Photograph
from msp_desktop.pdf.figures.drawn import FigureDrawing
from msp_desktop.pdf.passage import PassageLayout
from msp_desktop.pdf.roles import Element
from msp_desktop.pdf.type_scale import TypeScale

_QUALITY = 82
_MOST_OF_PAGE = 0.72
"""The most of a page's height that a picture takes, so that its words stand on the same page."""

_DOTS_A_POINT = 1.6
"""A small picture is not blown up beyond 115 dots an inch."""


class PhotographDrawing(FigureDrawing):
    """The picture in the width there is, no higher than most of a page."""

    def __init__(
        self,
        layout: PassageLayout,
        picture: Photograph,
        scale: TypeScale,
        element: Element,
        room: tuple[float, float],
    ) -> None:
        super().__init__()
        self._layout, self._element, self._picture = layout, element, picture
        widest, highest = room[0], room[1] * _MOST_OF_PAGE
        factor = min(widest / picture.width, highest / picture.height, 1 / _DOTS_A_POINT)
        self.width, self.height = picture.width * factor, picture.height * factor
        self.spaceBefore = self.spaceAfter = 0.6 * scale.base

    def draw(self) -> None:
        """Put the picture on the page."""
        canvas = self.canv
        self._layout.marks.bounds(canvas, self._element, self.width, self.height)
        with self._layout.marks.content(canvas, self._element):
            canvas.drawImage(_packed(self._picture), 0, 0, self.width, self.height)


def _packed(picture: Photograph) -> ImageReader:
    from PIL import Image

    colours = Image.frombytes("RGB", (picture.width, picture.height), picture.pixels)
    packed = BytesIO()
    colours.save(packed, "JPEG", quality=_QUALITY)
    return ImageReader(BytesIO(packed.getvalue()))
