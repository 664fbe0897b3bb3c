"""Pages of a foreign PDF drawn as pictures, inside the guarded child.

PDFium never sees the file. It gets one page at a time, which qpdf has written anew: what the page
draws and with which fonts, unlocked and unpacked under qpdf's limits, and nothing else. So PDFium
reads what was judged and compared, and its decoders of pictures, its crypto, its forms and its
mending of broken files have nothing to do. Scripts and XFA are not in this build of it.

Notes and stamps laid over a page are not drawn: they are not what its words were compared with,
and could cover them. That some are there is told.
"""

import re
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream, StreamDecodeLevel

from msp_desktop.review.faults import RefusalCode
from msp_desktop.review.sandbox.open_pdf import RefusedError
from msp_desktop.review.sandbox.page_images import COLOURS, TALLEST, Picture, PictureWidth
from msp_desktop.review.sandbox.paint_page import (
    PdfPainter,
    document_in,
    page_at,
    painted,
    points_of,
)

_KEPT = frozenset(
    ["/Type", "/Parent", "/Contents", "/Resources", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit"]
)
_NOT_OURS = ("/FontFile", "/FontFile3", "/CharProcs", "/PatternType", "/SMask", "/OC")
"""Kinds of fonts that ours never hold, patterns, masks, and layers, which show one thing here and
another there."""

_BEGINS_PICTURE = re.compile(rb"(?<![^\x00\s()<>\[\]{}/%])BI(?![^\x00\s()<>\[\]{}/%])")
"""A picture among the strokes, as a word by itself: what ours write of text is in numbers."""

_HARMLESS = (Name.Link, Name.Widget)


class PageRenderer:
    """Draws pages; made before the fences are up."""

    def __init__(self) -> None:
        self._painter = PdfPainter()

    def drawn(self, pdf: Pdf, number: int, width: PictureWidth) -> Picture:
        """The page of that number, from 1, of a file that was opened with care.

        Raises:
            RefusedError: if there is no such page, or there is in it what ours never hold.
        """
        if number > len(pdf.pages) or "/OCProperties" in pdf.Root:
            raise RefusedError(RefusalCode.BROKEN)
        page = pdf.pages[number - 1]
        pixels = _pixels(_written_anew(page), width)
        return Picture(
            number=number,
            width=width,
            height=len(pixels) // (width * COLOURS),
            pixels=pixels,
            laid_over=_is_laid_over(page),
        )


def _pixels(file: bytes, width: int) -> bytes:
    """White paper of that width with the one page of the file on it, as `painted` gives it."""
    with document_in(file) as document, page_at(document, 0) as page:
        points = points_of(page)
        wanted = width * points[1] / points[0]
        height = max(1, min(round(wanted), width * TALLEST))
        across = max(1, round(width * min(1.0, height / wanted)))
        return painted(page, width, height, left=(width - across) // 2, across=across)


def _written_anew(page: Page) -> bytes:
    """A PDF of that page alone, without anything packed, locked, or laid over it.

    Raises:
        RefusedError: if something stays packed that qpdf does not unpack, such as a photograph.
    """
    alone = Pdf.new()
    alone.pages.append(page)
    copy = alone.pages[0].obj
    for key in set(copy.keys()) - _KEPT:
        del copy[key]
    written = BytesIO()
    alone.save(written, compress_streams=False, stream_decode_level=StreamDecodeLevel.generalized)
    with Pdf.open(BytesIO(written.getvalue()), attempt_recovery=False) as again:
        for thing in again.objects:
            _look_at(thing)
        for drawn in _drawn_by(again.pages[0]):
            _look_for_pictures(drawn)
    return written.getvalue()


def _look_at(thing: object) -> None:
    """At one object of the file, and at all that is written within it."""
    if isinstance(thing, Array):
        inside: list[object] = list(thing)
    elif isinstance(thing, (Dictionary, Stream)):
        packed = isinstance(thing, Stream) and "/Filter" in thing
        if packed or any(key in thing for key in _NOT_OURS):
            raise RefusedError(RefusalCode.BROKEN)
        if isinstance(thing, Stream) and thing.get("/Subtype") == Name.Form:
            _look_for_pictures(thing)
        inside = [each for _, each in thing.items()]
    else:
        return
    for each in inside:
        if isinstance(each, Object) and not each.is_indirect:
            _look_at(each)


def _drawn_by(page: Page) -> list[Object]:
    contents = page.obj.get("/Contents", Array())
    return list(contents) if isinstance(contents, Array) else [contents]


def _look_for_pictures(drawn: Object) -> None:
    """A picture among the strokes may be packed in a way of its own, which qpdf never unpacks."""
    if _BEGINS_PICTURE.search(drawn.read_bytes()):
        raise RefusedError(RefusalCode.BROKEN)


def _is_laid_over(page: Page) -> bool:
    """Whether anything lies on the page but links and the place of the signature."""
    notes = page.obj.get("/Annots", Array())
    return any(note.get("/Subtype") not in _HARMLESS or "/AP" in note for note in notes)
