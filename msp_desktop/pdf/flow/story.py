"""A document's blocks as flowables, each with what it is among the tags.

Each kind of block has one function here that says what it is (its role) and how it is dressed; the
flowables it uses know nothing of conversations.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import Any

from reportlab.platypus import Flowable, PageBreak

from msp_desktop.pdf import blocks as says
from msp_desktop.pdf.chart.chart_drawing import ChartDrawing
from msp_desktop.pdf.figures.drawn import FigureDrawing
from msp_desktop.pdf.figures.figure import figure
from msp_desktop.pdf.flow.pictures import draw_picture
from msp_desktop.pdf.flow.writing_lines import WritingRules
from msp_desktop.pdf.grid_figure import GridDrawing
from msp_desktop.pdf.page_frame import OwnPagesEnd, PageFrame, StayTogether
from msp_desktop.pdf.passage import BoxStyle, HangingMark, Passage, PassageLayout, PassageText
from msp_desktop.pdf.roles import Element, StructureRole
from msp_desktop.pdf.rows import RowLook, Rows
from msp_desktop.pdf.type_scale import COOL_GROUND, LINE, WARM, WARM_GROUND, TypeScale
from msp_desktop.pdf.typefaces import Weight

_HEADINGS = (StructureRole.H2, StructureRole.H3, StructureRole.H4)
"""Below the title, and never a step left out."""

_MOST_NEEDED = 0.55
"""The most of a page that a heading may ask for below it."""

_SHORT_ITEM = 3
"""The most lines of an item that the one beside it is kept with."""

_PICTURE = 2.6
"""The side of a picture before a heading, in sizes of plain text."""

_MEASURE = 40
"""The widest that plain text runs, in sizes of its letters: about 75 characters."""


class Story:
    """The document's blocks as flowables, and the tree of what they are."""

    def __init__(
        self,
        layout: PassageLayout,
        scale: TypeScale,
        room: tuple[float, float],
        air: float,
        furniture: PageFrame,
    ) -> None:
        self.root = Element(StructureRole.DOCUMENT)
        self.own_end: OwnPagesEnd | None = None
        self._furniture = furniture
        self._layout, self._scale, self._room = layout, scale, room
        self._unit, self._air = scale.base, scale.base * air
        self._outline_level = -1
        self._bookmarks = 0
        self._makers: dict[type, Callable[[Any], list[Flowable]]] = {
            says.Heading: self._heading,
            says.PicturedHeading: self._pictured_heading,
            says.Paragraph: self._paragraph,
            says.Facts: self._facts,
            says.QuoteBlock: self._quote,
            says.ViewBlock: self._view,
            says.Table: self._table,
            says.Bullets: self._bullets,
            says.Steps: self._steps,
            says.GridFigure: self._grid,
            says.Faces: self._figure,
            says.BarChart: self._chart,
            says.QrCode: self._figure,
            says.Photograph: self._figure,
            says.BodyFigure: self._figure,
            says.HandMark: self._figure,
            says.SourceNote: self._source,
            says.NewPage: self._new_page,
            says.FurtherPages: self._further_pages,
            says.WritingLines: self._writing_lines,
            says.KeepTogether: self._together,
        }

    def whole(self, document: says.Document) -> list[Flowable]:
        """The title, then every block."""
        return [*self._title(document), *self._flow(document.blocks)]

    def _flow(self, blocks: Sequence[says.Block]) -> list[Flowable]:
        flow = [made for block in blocks for made in self._makers[type(block)](block)]
        while flow and isinstance(flow[-1], PageBreak):
            flow.pop()
        self._keep_headings(flow)
        return flow

    def _keep_headings(self, flow: Sequence[Flowable]) -> None:
        """Tell each heading how much room the start of what follows it needs."""
        width, height = self._room
        need, above = 0.0, 0.0
        for made in reversed(flow):
            if isinstance(made, HeadingPassage):
                below = need + max(made.spaceAfter, above) if need else 0.0
                made.needs_below = min(below, _MOST_NEEDED * height)
                made.page_room = height
                need, above = made.wrap(width, height * 10)[1] + below, made.spaceBefore
            elif isinstance(made, StayTogether):
                need, above = made.whole_height(width), made.first_before
            elif isinstance(made, (Passage, Rows, GridDrawing, FigureDrawing, ChartDrawing)):
                if isinstance(made, Rows):
                    made.page_room = height
                need, above = made.least_height(width), made.spaceBefore
                if isinstance(made, Passage) and made.needs_below:
                    need = made.height + made.needs_below
            else:
                need, above = 0.0, 0.0

    def _title(self, document: says.Document) -> list[Flowable]:
        unit = self._air
        looks = ((self._scale.title, StructureRole.H1), (self._scale.subject, StructureRole.P))
        lines = [
            PassageText(line, style, self.root.add(role))
            for line, (style, role) in zip(document.top_lines, looks, strict=False)
        ]
        ruled = BoxStyle(bottom=0.5 * unit, rule_below=LINE)
        return [
            *(
                self._passage([each], BoxStyle(), before=0, after=0.25 * unit)
                for each in lines[:-1]
            ),
            self._passage(lines[-1:], ruled, before=0, after=0.5 * unit),
        ]

    def _heading(self, block: says.Heading) -> list[Flowable]:
        self._outline_level = min(block.level - 1, self._outline_level + 1)
        role = _HEADINGS[self._outline_level]
        text = PassageText(block.text, self._scale.heading(block.level), self.root.add(role))
        before, after = {1: (1.15, 0.35), 2: (0.9, 0.3), 3: (0.8, 0.2)}[block.level]
        made = HeadingPassage(
            self._layout, [text], BoxStyle(), before=before * self._air, after=after * self._air
        )
        self._bookmarks += 1
        made.on_draw = partial(
            _bookmark, block.text, f"heading-{self._bookmarks}", self._outline_level
        )
        return [made]

    def _pictured_heading(self, block: says.PicturedHeading) -> list[Flowable]:
        [made] = self._heading(says.Heading(1, block.text))
        size = _PICTURE * self._unit
        text = PassageText(block.text, self._scale.heading(1), self.root.children[-1])
        room = max(0.0, (size - text.style.leading) / 2)
        dress = BoxStyle(left=size + self._unit, top=room, bottom=room)
        pictured = HeadingPassage(
            self._layout, [text], dress, before=made.spaceBefore, after=made.spaceAfter
        )
        mark = made.on_draw

        def drawn(canvas: Any, height: float) -> None:  # noqa: ANN401
            if mark is not None:
                mark(canvas, height)
            draw_picture(self._layout, block.picture, size, canvas, height)

        pictured.on_draw = drawn
        return [pictured]

    def _paragraph(self, block: says.Paragraph) -> list[Flowable]:
        text = PassageText(block.text, self._scale.body, self.root.add(StructureRole.P))
        return [self._passage([text], self._prose())]

    def _source(self, block: says.SourceNote) -> list[Flowable]:
        text = PassageText(block.text, self._scale.small, self.root.add(StructureRole.P))
        return [self._passage([text], self._prose(), before=0.2 * self._air)]

    def _quote(self, block: says.QuoteBlock) -> list[Flowable]:
        quote, unit, air = self.root.add(StructureRole.BLOCK_QUOTE), self._unit, self._air
        said_by = f"{block.who}\u00a0 ·  {block.where}" if block.where.strip() else block.who
        texts = [
            PassageText(block.words, self._scale.words, quote.add(StructureRole.P)),
            PassageText(said_by, self._scale.said_by, quote.add(StructureRole.P), gap=0.2 * unit),
        ]
        dress = BoxStyle(
            left=1.3 * unit,
            right=1.0 * unit,
            top=0.4 * air,
            bottom=0.5 * air,
            ground=WARM_GROUND,
            bar=WARM,
        )
        return [self._passage(texts, dress, before=0.5 * air, after=0.5 * air, held_last=1)]

    def _view(self, block: says.ViewBlock) -> list[Flowable]:
        view, unit, air = self.root.add(StructureRole.SECTION), self._unit, self._air
        texts = [
            PassageText(f"View of {block.of}", self._scale.view_of, view.add(StructureRole.P)),
            PassageText(block.text, self._scale.view, view.add(StructureRole.P), gap=0.15 * air),
        ]
        dress = BoxStyle(
            left=1.0 * unit,
            right=1.0 * unit,
            top=0.4 * air,
            bottom=0.5 * air,
            ground=COOL_GROUND,
            edge="#C3D0E0",
        )
        return [self._passage(texts, dress, before=0.5 * air, after=0.5 * air, held_first=1)]

    def _facts(self, block: says.Facts) -> list[Flowable]:
        table, scale = self.root.add(StructureRole.TABLE), self._scale
        rows = []
        for name, value in block.rows:
            row = table.add(StructureRole.ROW)
            rows.append(
                (
                    PassageText(
                        name, scale.fact_name, row.add(StructureRole.HEADER_CELL, scope="Row")
                    ),
                    PassageText(value, scale.body, row.add(StructureRole.CELL)),
                )
            )
        look = RowLook(beside=0.6 * self._unit, above=0.2 * self._air, flush=True)
        return [self._rows((), rows, (2.7, 7.3), look)]

    def _table(self, block: says.Table) -> list[Flowable]:
        table, scale = self.root.add(StructureRole.TABLE), self._scale
        flow: list[Flowable] = []
        if block.caption.strip():
            flow.append(self._caption(block.caption, table.add(StructureRole.CAPTION)))
        head = table.add(StructureRole.ROW)
        header = [
            PassageText(name, scale.cell_head, head.add(StructureRole.HEADER_CELL, scope="Column"))
            for name in block.header
        ]
        rows = []
        for cells in block.rows:
            row = table.add(StructureRole.ROW)
            rows.append(
                [PassageText(cell, scale.cell, row.add(StructureRole.CELL)) for cell in cells]
            )
        look = RowLook(beside=0.5 * self._unit, above=0.25 * self._air)
        flow.append(self._rows(header, rows, block.widths or (1,) * len(block.header), look))
        return flow

    def _bullets(self, block: says.Bullets) -> list[Flowable]:
        return self._items([("•", item) for item in block.items], "Disc")

    def _steps(self, block: says.Steps) -> list[Flowable]:
        numbered = [(f"{n}.", item) for n, item in enumerate(block.items, 1)]
        return self._items(numbered, "Decimal")

    def _items(self, items: Sequence[tuple[str, str]], numbering: str) -> list[Flowable]:
        listed = self.root.add(StructureRole.LIST, numbering=numbering)
        unit, style = self._unit, self._scale.body
        left = unit * (1.5 + 0.55 * max(0, len(items[-1][0]) - 1))
        flow: list[Passage] = []
        for index, (sign, item) in enumerate(items):
            element = listed.add(StructureRole.LIST_ITEM)
            label = element.add(StructureRole.LABEL)
            text = PassageText(item, style, element.add(StructureRole.LIST_BODY))
            last = index == len(items) - 1
            made = self._passage(
                [text],
                self._prose(left),
                before=0.15 * self._air,
                after=(0.5 if last else 0.15) * self._air,
            )
            made.hung = HangingMark(sign, style, label)
            flow.append(made)
        self._keep_the_last_company(flow, _SHORT_ITEM * style.leading)
        return [*flow]

    def _keep_the_last_company(self, items: list[Passage], short: float) -> None:
        """Short last items of a list stand on one page: none is alone on the next."""
        width, height = self._room
        for before, last in list(pairwise(items))[-1:]:
            if max(each.wrap(width, height)[1] for each in (before, last)) <= short:
                before.needs_below = last.spaceBefore + last.height
                before.page_room = height

    def _grid(self, block: says.GridFigure) -> list[Flowable]:
        figure = self.root.add(StructureRole.FIGURE, alt=block.alt)
        flow: list[Flowable] = []
        if block.caption.strip():
            flow.append(self._caption(block.caption, figure.add(StructureRole.CAPTION)))
        drawing = GridDrawing(self._layout, block, self._scale, figure, self._room[0])
        flow.append(drawing)
        return flow if drawing.has_key else flow + drawing.key_under()

    def _figure(self, block: says.Figure) -> list[Flowable]:
        element = self.root.add(StructureRole.FIGURE, alt=block.alt)
        return [figure(self._layout, block, self._scale, element, self._room)]

    def _chart(self, block: says.BarChart) -> list[Flowable]:
        element = self.root.add(StructureRole.FIGURE, alt=block.alt)
        return [ChartDrawing(self._layout, block, self._scale, element, self._room[0])]

    def _caption(self, caption: str, element: Element) -> Flowable:
        style = self._scale.at(10 / 11, 1.35, Weight.SEMIBOLD)
        return HeadingPassage(
            self._layout,
            [PassageText(caption, style, element)],
            BoxStyle(),
            before=0.8 * self._air,
            after=0.35 * self._air,
        )

    def _new_page(self, _: says.NewPage) -> list[Flowable]:
        return [PageBreak()]

    def _further_pages(self, block: says.FurtherPages) -> list[Flowable]:
        self.own_end = OwnPagesEnd(self._furniture, block.name)
        return [self.own_end, PageBreak()]

    def _writing_lines(self, block: says.WritingLines) -> list[Flowable]:
        text = PassageText(block.text, self._scale.body, self.root.add(StructureRole.P))
        label = self._passage([text], self._prose(), before=0.3 * self._air, after=0)
        rules = WritingRules(self._layout, self._scale, block.lines, self._room[0])
        return [StayTogether([label, rules])]

    def _together(self, block: says.KeepTogether) -> list[Flowable]:
        return [StayTogether(self._flow(block.blocks))] if block.blocks else []

    def _prose(self, left: float = 0) -> BoxStyle:
        """Plain text runs no wider than reads well."""
        return BoxStyle(left=left, right=max(0.0, self._room[0] - _MEASURE * self._unit))

    def _rows(
        self,
        header: Sequence[PassageText],
        rows: Sequence[Sequence[PassageText]],
        shares: Sequence[float],
        look: RowLook,
    ) -> Flowable:
        air = self._air
        return Rows(self._layout, header, rows, shares, look, before=0.3 * air, after=0.6 * air)

    def _passage(
        self,
        texts: Sequence[PassageText],
        dress: BoxStyle,
        *,
        before: float | None = None,
        after: float | None = None,
        held_first: int = 0,
        held_last: int = 0,
    ) -> Passage:
        return Passage(
            self._layout,
            texts,
            dress,
            before=0.25 * self._air if before is None else before,
            after=0.5 * self._air if after is None else after,
            held_first=held_first,
            held_last=held_last,
        )


class HeadingPassage(Passage):
    """A passage that is kept with the start of what follows it."""


def _bookmark(text: str, key: str, level: int, canvas: Any, height: float) -> None:  # noqa: ANN401
    _, top = canvas.absolutePosition(0, height)
    canvas.bookmarkPage(key, fit="XYZ", top=top)
    canvas.addOutlineEntry(" ".join(text.split()), key, level)
