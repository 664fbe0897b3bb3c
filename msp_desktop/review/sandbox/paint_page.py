"""One page of a PDF, painted by PDFium within the guarded child: white paper, bare colours."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from math import isfinite
from typing import Final

import pypdfium2_raw as pdfium

from msp_desktop.review.faults import RefusalCode
from msp_desktop.review.sandbox.open_pdf import RefusedError
from msp_desktop.review.sandbox.page_images import COLOURS

_WHITE: Final = 0xFFFFFFFF


class PdfPainter:
    """PDFium, made ready before the fences are up; it looks for no font anywhere."""

    def __init__(self) -> None:
        # PDFium holds on to the list of folders, which ends with nothing.
        self._folders_of_fonts = (ctypes.POINTER(ctypes.c_char) * 1)()
        self._setting = pdfium.FPDF_LIBRARY_CONFIG(
            version=2, m_pUserFontPaths=self._folders_of_fonts
        )
        pdfium.FPDF_InitLibraryWithConfig(self._setting)


@contextmanager
def document_in(file: bytes) -> Iterator[object]:
    """The PDF that these bytes are, while it is looked at.

    Raises:
        RefusedError: PDFium does not take it.
    """
    document = pdfium.FPDF_LoadMemDocument64(file, len(file), None)
    if not document:
        raise RefusedError(RefusalCode.BROKEN)
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


@contextmanager
def page_at(document: object, place: int) -> Iterator[object]:
    """The page at that place, from 0, while it is painted.

    Raises:
        RefusedError: it cannot be read.
    """
    page = pdfium.FPDF_LoadPage(document, place)
    if not page:
        raise RefusedError(RefusalCode.BROKEN)
    try:
        yield page
    finally:
        pdfium.FPDF_ClosePage(page)


def page_count(document: object) -> int:
    """How many pages it says it has."""
    return int(pdfium.FPDF_GetPageCount(document))


def points_of(page: object) -> tuple[float, float]:
    """How wide and how high the page is, in points.

    Raises:
        RefusedError: it has no size.
    """
    points = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    if not all(isfinite(each) and each > 0 for each in points):
        raise RefusedError(RefusalCode.BROKEN)
    return points


def painted(page: object, width: int, height: int, *, left: int = 0, across: int = 0) -> bytes:
    """White paper of that size with the page on it; rows of red, green, blue.

    The page begins `left` of the paper's edge and is `across` wide; as wide as the paper where it
    is not said. What is laid over it is not painted.

    Raises:
        RefusedError: there is no room for so much paper.
    """
    pixels = (ctypes.c_ubyte * (width * height * COLOURS))()
    paper = pdfium.FPDFBitmap_CreateEx(
        width, height, pdfium.FPDFBitmap_BGR, pixels, width * COLOURS
    )
    if not paper:
        raise RefusedError(RefusalCode.TOO_MUCH)
    upright = 0
    try:
        pdfium.FPDFBitmap_FillRect(paper, 0, 0, width, height, _WHITE)
        pdfium.FPDF_RenderPageBitmap(
            paper, page, left, 0, across or width, height, upright, pdfium.FPDF_REVERSE_BYTE_ORDER
        )
    finally:
        pdfium.FPDFBitmap_Destroy(paper)
    return bytes(pixels)
