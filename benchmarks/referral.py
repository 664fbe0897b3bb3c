"""A referral of several pages, against the same words laid out untagged by bare ReportLab.

Ours is the whole of it in a warm app: what may be shared, the words, the pages, the digest. The
floor gets the finished words and lays them out with ReportLab's own paragraphs and tables, in the
same typefaces; it makes no tags, keeps nothing together and knows no characters but its font's.
"""

import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.shapes import Circle, Drawing, Line, Rect, String
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

from benchmarks.people import NOW
from benchmarks.row import Judged, Row
from benchmarks.side_by_side import side_by_side, timed
from benchmarks.weasy import is_installed, made_by_weasyprint
from msp_desktop.demo.store import invented_conversations
from msp_desktop.disclosure.allowed import disclose
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.documents.make import RenderedDocument, make_document
from msp_desktop.pdf import blocks as says
from msp_desktop.pdf.typefaces import face_named
from msp_desktop.questions.packs import built_in
from msp_desktop.record.conversation import Practitioner
from msp_desktop.sealing.certificate import certified
from msp_desktop.sealing.seal import seal

PLAIN, STRONG = "AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-SemiBold"
WIDTH = A4[0] - 136


def measure(work: Path, *, quick: bool) -> list[Row]:  # noqa: ARG001 - needs no store
    """The doorstep visit, told at length."""
    conversation = next(invented_conversations(1, now=NOW)).conversation
    for name in (PLAIN, STRONG):
        face_named(name)
    pack = built_in()
    document = compose(disclose(conversation, COUNCIL), COUNCIL, at=NOW, pack=pack)

    def remade() -> RenderedDocument:
        """As the room makes it, with the pack that it holds while the store is open."""
        return make_document(conversation, COUNCIL, at=NOW, pack=pack)

    made = remade()
    key = certified(Practitioner(name="Somebody Invented", role="officer"))
    note = f"{made.pages} pages, floor {_bare(document)}"
    rows = []
    for what, job, goal in (
        ("Referral of the doorstep visit", remade, 1.5),
        ("The same, locked and signed", lambda: seal(remade(), key), 3),
    ):
        pair = side_by_side(timed(job), timed(lambda: _bare(document)), 15 if quick else 60, warm=3)
        ours, floor = pair.medians
        rows.append(Row(what, ours, floor, goal, Judged.RATIO, note=note))
    if is_installed():
        slow = timed(lambda: made_by_weasyprint(document))
        ours, floor = side_by_side(timed(remade), slow, 5 if quick else 15).medians
        what = "Referral of the doorstep visit, beside WeasyPrint"
        rows.append(Row(what, ours, floor, 1 / 8, Judged.RATIO))
    else:
        print("Not measured: WeasyPrint, which is not installed here.", file=sys.stderr)
    return rows


def _bare(document: says.Document) -> int:
    """The same words as a PDF; returns its number of pages."""
    story = [Paragraph(escape(document.title), _style(22, STRONG)), *_flow(document.blocks)]
    template = SimpleDocTemplate(BytesIO(), pagesize=A4, leftMargin=68, rightMargin=68)
    foot = f"{document.reference} {document.made_by}"

    def furnish(canvas: Any, opened: Any) -> None:  # noqa: ANN401 - an untyped package
        canvas.setFont(PLAIN, 9)
        canvas.drawString(68, 30, f"{document.marking} {foot} {opened.page}")

    template.build(story, onFirstPage=furnish, onLaterPages=furnish)
    return int(template.page)


def _style(size: float, face: str = PLAIN) -> ParagraphStyle:
    return ParagraphStyle(f"{face}{size}", fontName=face, fontSize=size, leading=size * 1.4)


def _flow(blocks: tuple[says.Block, ...]) -> Iterator[Any]:
    body, strong = _style(11), _style(11, STRONG)
    makers: dict[type, Callable[[Any], list[Any]]] = {
        says.Heading: lambda b: [Paragraph(escape(b.text), _style(20 - 2 * b.level, STRONG))],
        says.Paragraph: lambda b: [Paragraph(escape(b.text), body)],
        says.SourceNote: lambda b: [Paragraph(escape(b.text), _style(9))],
        says.QuoteBlock: lambda b: [
            Paragraph(escape(b.words), _style(12)),
            Paragraph(escape(f"{b.who} {b.where}"), _style(9)),
        ],
        says.ViewBlock: lambda b: [
            Paragraph(escape(f"View of {b.of}"), strong),
            Paragraph(escape(b.text), body),
        ],
        says.Facts: lambda b: [_table(b.rows, (3, 7))],
        says.Table: lambda b: [
            *([Paragraph(escape(b.caption), strong)] if b.caption else []),
            _table((b.header, *b.rows), b.widths or (1,) * len(b.header)),
        ],
        says.Bullets: lambda b: [Paragraph(f"• {escape(item)}", body) for item in b.items],
        says.Steps: lambda b: [
            Paragraph(f"{place}. {escape(item)}", body) for place, item in enumerate(b.items, 1)
        ],
        says.GridFigure: lambda b: [_grid(b)],
        says.NewPage: lambda _: [PageBreak()],
        says.KeepTogether: lambda b: list(_flow(b.blocks)),
    }
    for block in blocks:
        yield from makers[type(block)](block)


def _table(rows: tuple[tuple[str, ...], ...], shares: tuple[float, ...]) -> Table:
    body = _style(10)
    cells = [[Paragraph(escape(cell), body) for cell in row] for row in rows]
    return Table(cells, [WIDTH * share / sum(shares) for share in shares], repeatRows=0)


def _grid(figure: says.GridFigure) -> Drawing:
    """A square of lines with its marks; how it is drawn matters little beside the words."""
    side, steps = 260.0, 11
    drawing = Drawing(WIDTH, side)
    drawing.add(Rect(0, 0, side, side, fillColor=None))
    for step in range(1, steps):
        at = side * step / steps
        drawing.add(Line(at, 0, at, side))
        drawing.add(Line(0, at, side, at))
    for place, _ in enumerate(figure.marks, 1):
        at = side * place / (len(figure.marks) + 1)
        drawing.add(Circle(at, at, 9))
        drawing.add(String(at, at, str(place), fontName=PLAIN, fontSize=9))
    return drawing
