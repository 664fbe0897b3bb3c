"""Foreign photographs and letters decoded inside the guarded child: colours come out, nothing else.

A photograph is decoded by Pillow, small where its format can, turned upright, and made to bare
colours: where it was taken, with what, and every other mark in the file is gone with the file. A
letter's page is painted by PDFium, whose build here has no scripts and no forms.
"""

from io import BytesIO
from typing import Final

from PIL import Image, ImageOps

from msp_desktop.review.faults import RefusalCode
from msp_desktop.review.sandbox.attachment_messages import (
    LARGEST,
    MOST_DOTS,
    AttachmentDecoded,
    AttachmentWanted,
    DecodedPicture,
)
from msp_desktop.review.sandbox.open_pdf import RefusedError
from msp_desktop.review.sandbox.paint_page import (
    PdfPainter,
    document_in,
    page_at,
    page_count,
    painted,
    points_of,
)

_FORMATS: Final = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
_BEGINS_PDF: Final = b"%PDF-"
_MOST_PAGES: Final = 2_000


class AttachmentDecoder:
    """Pillow and PDFium, made ready before the fences are up; no font is looked for anywhere."""

    def __init__(self) -> None:
        for name in _FORMATS:  # each decoder is loaded by its first picture
            data = BytesIO()
            Image.new("RGB", (8, 8)).save(data, name)
            opened = Image.open(BytesIO(data.getvalue()), formats=tuple(_FORMATS))
            ImageOps.exif_transpose(opened).convert("RGB").resize((4, 4))
        Image.MAX_IMAGE_PIXELS = MOST_DOTS
        self._painter = PdfPainter()

    def decoded(self, wanted: AttachmentWanted) -> AttachmentDecoded:
        """The picture, or the page that is wanted.

        Raises:
            RefusedError: if it is too much, or none of the kinds that are kept.
        """
        if wanted.file.startswith(_BEGINS_PDF):
            return _page(wanted)
        return _photograph(wanted.file)


def _photograph(file: bytes) -> AttachmentDecoded:
    try:
        opened = Image.open(BytesIO(file), formats=tuple(_FORMATS))
    except Image.DecompressionBombError:
        raise RefusedError(RefusalCode.TOO_MUCH) from None
    except OSError:
        raise RefusedError(RefusalCode.NOT_PDF) from None
    kind = opened.format or ""
    width, height = opened.size
    if width * height > MOST_DOTS:
        raise RefusedError(RefusalCode.TOO_MUCH)
    opened.draft("RGB", (LARGEST, LARGEST))
    opened.load()
    small = opened.convert("RGBA") if opened.has_transparency_data else opened.convert("RGB")
    small.thumbnail((LARGEST, LARGEST))
    turned = ImageOps.exif_transpose(_with_turn(small, opened))
    if turned.mode == "RGBA":
        paper = Image.new("RGBA", turned.size, "white")
        turned = Image.alpha_composite(paper, turned)
    plain = turned.convert("RGB")
    if (plain.width > plain.height) != (width > height):
        width, height = height, width
    return AttachmentDecoded(
        media=_FORMATS[kind],
        width=width,
        height=height,
        picture=DecodedPicture(width=plain.width, height=plain.height, pixels=plain.tobytes()),
    )


def _with_turn(small: Image.Image, opened: Image.Image) -> Image.Image:
    """The small picture with nothing of the file's marks but which way up it is."""
    exif = Image.Exif()
    turn = opened.getexif().get(_ORIENTATION)
    if isinstance(turn, int):
        exif[_ORIENTATION] = turn
    small.info = {"exif": exif.tobytes()}
    return small


_ORIENTATION: Final = 0x0112


def _page(wanted: AttachmentWanted) -> AttachmentDecoded:
    with document_in(wanted.file) as document:
        pages = page_count(document)
        if not 1 <= pages <= _MOST_PAGES or wanted.page > pages:
            raise RefusedError(RefusalCode.TOO_MUCH if pages else RefusalCode.BROKEN)
        with page_at(document, wanted.page - 1) as page:
            points = points_of(page)
            scale = LARGEST / max(points)
            width, height = (max(1, min(LARGEST, round(each * scale))) for each in points)
            picture = DecodedPicture(
                width=width, height=height, pixels=painted(page, width, height)
            )
    return AttachmentDecoded(media="application/pdf", pages=pages, picture=picture)
