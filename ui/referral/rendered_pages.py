"""Pages of a PDF as pictures and as text, made from memory and never by way of a file."""

from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase, QSize
from PySide6.QtGui import QImage, QPainter


class RenderedPage(NamedTuple):
    """One page: how it looks, and what it says."""

    picture: QImage
    text: str


def render_pages(pdf: bytes, width: int) -> tuple[RenderedPage, ...]:
    """Every page of `pdf`, `width` pixels of the screen wide. May be called on any thread."""
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODeviceBase.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    rendered = []
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        height = round(width * points.height() / points.width())
        picture = QImage(width, height, QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFFFF)
        drawn = document.render(number, QSize(width, height))
        _draw_over(picture, drawn)
        rendered.append(RenderedPage(picture, document.getAllText(number).text()))
    document.close()
    return tuple(rendered)


def _draw_over(paper: QImage, drawn: QImage) -> None:
    """Ink on paper: a page is drawn without a ground of its own."""
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
