"""Simple pictures beside words, drawn from lines: they repeat the words and say nothing more."""

from collections.abc import Callable
from typing import Any, Final

from msp_desktop.pdf.blocks import PictureName
from msp_desktop.pdf.passage import PassageLayout

_INK: Final = (0x0A / 255, 0x5A / 255, 0x6A / 255)
_GROUND: Final = (0xE6 / 255, 0xF1 / 255, 0xF3 / 255)
_SIDE: Final = 100.0
"""Each picture is drawn on a square of that side."""


def draw_picture(
    layout: PassageLayout,
    name: PictureName,
    size: float,
    canvas: Any,  # noqa: ANN401
    height: float,
) -> None:
    """Draw the picture at the left of what stands there, from its top down; an artifact."""
    with layout.marks.artifact(canvas):
        canvas.saveState()
        canvas.translate(0, height - size)
        canvas.scale(size / _SIDE, size / _SIDE)
        canvas.setFillColorRGB(*_GROUND)
        canvas.roundRect(0, 0, _SIDE, _SIDE, 18, stroke=0, fill=1)
        canvas.setStrokeColorRGB(*_INK)
        canvas.setFillColorRGB(*_INK)
        canvas.setLineWidth(6)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        _DRAWN[name](canvas)
        canvas.restoreState()


def _lines(canvas: Any, *points: tuple[float, float]) -> None:  # noqa: ANN401
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path)


def _hand(canvas: Any) -> None:  # noqa: ANN401
    """A raised hand: stop."""
    canvas.roundRect(32, 16, 36, 34, 12)
    for x, top in ((36, 74), (45, 82), (54, 82), (63, 74)):
        _lines(canvas, (x, 48), (x, top))
    _lines(canvas, (32, 34), (20, 52))


def _talk(canvas: Any) -> None:  # noqa: ANN401
    """A speech bubble with words."""
    canvas.roundRect(16, 36, 68, 46, 12)
    _lines(canvas, (34, 36), (28, 18), (50, 36))
    _lines(canvas, (30, 66), (70, 66))
    _lines(canvas, (30, 52), (56, 52))


def _people(canvas: Any) -> None:  # noqa: ANN401
    """Two people side by side."""
    for x in (35, 65):
        canvas.circle(x, 70, 10)
        path = canvas.beginPath()
        path.moveTo(x - 15, 22)
        path.curveTo(x - 15, 56, x + 15, 56, x + 15, 22)
        canvas.drawPath(path)


def _heart(canvas: Any) -> None:  # noqa: ANN401
    path = canvas.beginPath()
    path.moveTo(50, 20)
    path.curveTo(4, 50, 20, 88, 50, 66)
    path.curveTo(80, 88, 96, 50, 50, 20)
    canvas.drawPath(path)


def _pencil(canvas: Any) -> None:  # noqa: ANN401
    _lines(canvas, (22, 22), (28, 42), (68, 82), (82, 68), (42, 28), (22, 22))
    _lines(canvas, (58, 72), (72, 58))


def _telephone(canvas: Any) -> None:  # noqa: ANN401
    canvas.roundRect(32, 14, 36, 72, 8)
    _lines(canvas, (44, 76), (56, 76))
    canvas.circle(50, 25, 3, fill=1)
    for y in (60, 50, 40):
        for x in (42, 50, 58):
            canvas.circle(x, y, 1, fill=1)


_DRAWN: Final[dict[PictureName, Callable[[Any], None]]] = {
    PictureName.HAND: _hand,
    PictureName.TALK: _talk,
    PictureName.PEOPLE: _people,
    PictureName.HEART: _heart,
    PictureName.PENCIL: _pencil,
    PictureName.TELEPHONE: _telephone,
}
