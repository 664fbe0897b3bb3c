"""A bar chart as an SVG picture, to be put into slides or a page; its words are text."""

from xml.sax.saxutils import escape

from msp_desktop.pdf.blocks import BarChart
from msp_desktop.pdf.chart.bar_chart import Box, ChartLine, ChartText, ShapeKind, lay_out
from msp_desktop.pdf.text_lines import Typesetter
from msp_desktop.pdf.type_scale import ACTION, HAIR, INK, LINE, TypeScale

WIDTH = 640.0
_WIDE = 10_000.0
_EDGE = 12.0
_COLOURS = {
    ShapeKind.BAR: ACTION,
    ShapeKind.SILENT: INK,
    ShapeKind.TRACK: HAIR,
    ShapeKind.AXIS: LINE,
}


def chart_as_svg(chart: BarChart) -> bytes:
    """The chart with its title above, and all it shows in words for a screen reader."""
    scale = TypeScale(13)
    setter, style = Typesetter(), scale.cell

    def measure(text: str) -> float:
        return sum(line.width for line in setter.lines(text, style, _WIDE))

    laid = lay_out(chart, WIDTH, style.leading, measure)
    head = 1.8 * style.leading
    width, height = WIDTH + 2 * _EDGE, laid.height + head + 2 * _EDGE
    drawn = "\n".join(_element(shape, style.size, style.rise) for shape in laid.shapes)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width:.0f}" '
        f'height="{height:.0f}" viewBox="{-_EDGE} {-_EDGE - head} {width:.1f} {height:.1f}">\n'
        f"<title>{escape(chart.title)}</title>\n<desc>{escape(chart.alt)}</desc>\n"
        f'<rect x="{-_EDGE}" y="{-_EDGE - head}" width="{width:.1f}" height="{height:.1f}" '
        'fill="#FFFFFF"/>\n'
        f'<g font-family="Atkinson Hyperlegible Next, sans-serif" fill="{INK}">\n'
        f'<text x="0" y="{style.rise - head:.1f}" font-size="{1.15 * style.size:.1f}" '
        f'font-weight="600">{escape(chart.title)}</text>\n{drawn}\n</g>\n</svg>\n'
    ).encode()


def _element(shape: Box | ChartLine | ChartText, size: float, rise: float) -> str:
    if isinstance(shape, ChartText):
        return (
            f'<text x="{shape.x:.1f}" y="{shape.y + rise:.1f}" font-size="{size:.1f}">'
            f"{escape(shape.text)}</text>"
        )
    colour = _COLOURS[shape.kind]
    if isinstance(shape, Box):
        fill = "none" if shape.kind is ShapeKind.SILENT else colour
        return (
            f'<rect x="{shape.x:.1f}" y="{shape.y:.1f}" width="{shape.width:.1f}" '
            f'height="{shape.height:.1f}" fill="{fill}" stroke="{colour}" stroke-width="0.6"/>'
        )
    return (
        f'<line x1="{shape.x:.1f}" y1="{shape.y:.1f}" x2="{shape.to_x:.1f}" y2="{shape.to_y:.1f}" '
        f'stroke="{colour}" stroke-width="0.6"/>'
    )
