"""A document laid out on A4 pages, as the bytes of a PDF.

What each kind of block becomes is in `flow.story`. Importing this brings ReportLab with it, so
import it where a document is made.
"""

from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from msp_desktop.pdf import blocks as says
from msp_desktop.pdf.flow.story import Story
from msp_desktop.pdf.language_tags import LanguageTagger
from msp_desktop.pdf.page_frame import (
    SIDE,
    FurnishedCanvas,
    PageFrame,
)
from msp_desktop.pdf.passage import PassageLayout
from msp_desktop.pdf.roles import MarkedContent
from msp_desktop.pdf.tags import Tags
from msp_desktop.pdf.text_lines import Typesetter
from msp_desktop.pdf.type_scale import TypeScale
from msp_desktop.pdf.typefaces import Weight, stack

_NEXT_TO_NOTHING, _FEW_PAGES = 0.22, 12
"""A last page of which no more than that share is used, among so few, is worth another try."""

_LESS_AIR = (0.8, 0.6, 0.5)
"""How much of the room between is left then: as much as brings it onto one page fewer."""


@dataclass(frozen=True, slots=True)
class LaidOutPages:
    """A finished PDF, its number of pages, and the names of characters that no face could print.

    Further pages, which are not counted on paper, are not counted here.
    """

    pdf: bytes
    pages: int
    unprintable: tuple[str, ...]


def render_pages(document: says.Document, marks: MarkedContent | None = None) -> LaidOutPages:
    """The document as a tagged PDF. The same document always gives the same bytes.

    Where the last page would hold next to nothing, all is laid once more with less air between, and
    the shorter of the two is taken. `marks` takes the place of the tags.
    """
    laid, used = _laid(document, marks or Tags(), air=1)
    if marks is None and 1 < laid.pages <= _FEW_PAGES and used <= _NEXT_TO_NOTHING:
        tried = (_laid(document, Tags(), air=air)[0] for air in _LESS_AIR)
        return next((closer for closer in tried if closer.pages < laid.pages), laid)
    return laid


def _laid(
    document: says.Document, marks: MarkedContent, *, air: float
) -> tuple[LaidOutPages, float]:
    """The pages, and what share of the last one is used."""
    rl_config.useA85 = 0
    tongues = LanguageTagger(document.other_language, document.other_words)
    layout = PassageLayout(Typesetter(tongues), marks)
    scale = TypeScale(document.text_size)
    furniture = PageFrame(document, layout, scale)
    room = (A4[0] - 2 * SIDE, A4[1] - furniture.top - furniture.bottom)
    story = Story(layout, scale, room, air, furniture)
    flowables = story.whole(document)
    layout.marks.declare(story.root)
    made = BytesIO()
    template = _template(document, made, furniture, room)
    template.build(
        flowables,
        canvasmaker=partial(FurnishedCanvas, furniture=furniture, made_at=document.made_at),
    )
    pdf = layout.marks.finished(made.getvalue(), document)
    left = template.frame._y - furniture.bottom  # noqa: SLF001  (said nowhere else)
    if story.own_end is not None:
        left = story.own_end.room_left
    return LaidOutPages(pdf, furniture.own_pages, layout.setter.unprintable), 1 - left / room[1]


def _template(
    document: says.Document, made: BytesIO, furniture: PageFrame, room: tuple[float, float]
) -> Any:  # noqa: ANN401
    frame = Frame(SIDE, furniture.bottom, *room, 0, 0, 0, 0)
    page = PageTemplate(
        "page", [frame], onPage=lambda canvas, doc: furniture.draw(canvas, doc.page)
    )
    return BaseDocTemplate(
        made,
        pagesize=A4,
        pageTemplates=[page],
        title=document.title,
        subject=document.subject,
        author=document.made_by,
        creator=document.producer,
        producer=document.producer,
        lang=document.language,
        displayDocTitle=True,
        invariant=1,
        pageCompression=1,
        initialFontName=stack(Weight.REGULAR)[0].face.fontName,
        initialFontSize=document.text_size,
    )
