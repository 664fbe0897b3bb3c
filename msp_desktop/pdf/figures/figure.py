"""Which drawing belongs to which block; those that few documents have are loaded when wanted."""

from reportlab.platypus import Flowable

from msp_desktop.pdf import blocks as says
from msp_desktop.pdf.figures.faces import FacesDrawing
from msp_desktop.pdf.passage import PassageLayout
from msp_desktop.pdf.roles import Element
from msp_desktop.pdf.type_scale import TypeScale


def figure(
    layout: PassageLayout,
    block: says.Figure,
    scale: TypeScale,
    element: Element,
    room: tuple[float, float],
) -> Flowable:
    """The drawing of that block, within a room so wide and so high, in points."""
    if isinstance(block, says.Faces):
        return FacesDrawing(layout, block, scale, element, room[0])
    if isinstance(block, says.QrCode):
        from msp_desktop.pdf.figures.qr_code import QrDrawing

        return QrDrawing(layout, block, scale, element)
    if isinstance(block, says.Photograph):
        from msp_desktop.pdf.figures.photograph import PhotographDrawing

        return PhotographDrawing(layout, block, scale, element, room)
    from msp_desktop.pdf.figures.by_hand import BodyMapDrawing, HandMarkDrawing

    if isinstance(block, says.BodyFigure):
        return BodyMapDrawing(layout, block, scale, element, room[0])
    return HandMarkDrawing(layout, block, scale, element, room[0])
