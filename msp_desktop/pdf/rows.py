"""Rows of cells on the page: tables, and facts side by side.

A row is broken over two pages only when it is long. A table's header stands again on each page,
unless it is so long that it would leave the rows no room.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from msp_desktop.pdf import drawing
from msp_desktop.pdf.passage import ROUNDING, PassageLayout, PassageText, SetLine, lines_that_fit
from msp_desktop.pdf.type_scale import GROUND, HAIR, LINE, Style

_SHORT = 8
"""A row of up to so many lines is moved to the next page rather than broken."""

_SHORT_HEADER = 3
"""A header of up to so many lines stands again on each page; a longer one is the first row."""

_SHORT_OF_PAGE = 0.3
"""A table of up to that share of a page is not broken at all."""


@dataclass(frozen=True, slots=True)
class RowLook:
    """How rows stand; lengths in points. `flush` puts the first cell at the very edge."""

    beside: float
    above: float
    flush: bool = False


@dataclass(frozen=True, slots=True)
class _Row:
    """One row, its cells set into lines."""

    cells: tuple[tuple[SetLine, ...], ...]
    is_header: bool = False

    @property
    def lines(self) -> int:
        return max(len(cell) for cell in self.cells)

    @property
    def text_height(self) -> float:
        return max(sum(each.height for each in cell) for cell in self.cells)

    def cut(self, room: float) -> tuple["_Row", "_Row"] | None:
        """The row in two, the first at most `room` points of text high; None if no line fits."""
        heads, tails = [], []
        for cell in self.cells:
            fits = lines_that_fit(cell, room)
            heads.append(cell[:fits])
            tails.append(cell[fits:])
        if not any(heads) or not any(tails):
            return None
        return _Row(tuple(heads), self.is_header), _Row(tuple(tails), self.is_header)


class Rows(Flowable):  # type: ignore[misc]
    """Rows of text in columns.

    `header` may be empty. `shares` says how the width is shared among the columns.
    """

    def __init__(
        self,
        layout: PassageLayout,
        header: Sequence[PassageText],
        rows: Sequence[Sequence[PassageText]],
        shares: Sequence[float],
        look: RowLook,
        *,
        before: float,
        after: float,
    ) -> None:
        super().__init__()
        self._layout = layout
        self._texts = (tuple(header), tuple(tuple(row) for row in rows))
        self._shares = tuple(shares)
        self._look = look
        self.spaceBefore, self.spaceAfter = before, after
        self._header: _Row | None = None
        self._rows: tuple[_Row, ...] = ()
        self._set_for = -1.0
        self._widths: list[float] = []
        self._continued = False
        self.page_room = float("inf")

    def _stays_whole(self, height: float) -> bool:
        """True for a short table that would be broken here and need not be on the next page."""
        short = not self._continued and self._whole_height() <= _SHORT_OF_PAGE * self.page_room
        return short and height < self.page_room - 1 < float("inf")

    def _whole_height(self) -> float:
        return self._header_height() + sum(self._height(row) for row in self._rows)

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        """Set every cell for that width, once."""
        self._set(width)
        self.width = width
        self.height = self._whole_height()
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The rows that fit, and the rest under the same header; a long row is itself broken."""
        self._set(width)
        if self._stays_whole(height):
            return []
        room = height - self._header_height()
        fits = 0
        while fits < len(self._rows) and self._height(self._rows[fits]) <= room + ROUNDING:
            room -= self._height(self._rows[fits])
            fits += 1
        if fits == len(self._rows):
            return [self]
        head, tail = self._rows[:fits], self._rows[fits:]
        if tail[0].lines > _SHORT:
            cut = tail[0].cut(room - 2 * self._look.above)
            if cut:
                head, tail = (*head, cut[0]), (cut[1], *tail[1:])
        if not head:
            return []
        return [self._part(head, continued=self._continued), self._part(tail, continued=True)]

    def least_height(self, width: float) -> float:
        """The height of the header and the first row, or of its first lines when it is long."""
        self._set(width)
        if self._stays_whole(0):
            return self._whole_height()
        first = self._rows[0]
        text = first.text_height
        if first.lines > _SHORT:
            text = min(text, 4 * max(c[0].height for c in first.cells if c))
        return self._header_height() + text + 2 * self._look.above

    def draw(self) -> None:
        """Draw each row, then the line under it."""
        canvas, top = self.canv, self.height
        if self._header:
            height = self._height(self._header)
            with self._layout.marks.artifact(canvas):
                drawing.fill_background(canvas, 0, top - height, self.width, height, GROUND)
            if self._continued:
                with self._layout.marks.artifact(canvas, "Pagination"):
                    self._draw_row(canvas, self._header, top)
            else:
                self._draw_row(canvas, self._header, top)
            top -= height
            self._rule(canvas, top, LINE, 0.9)
        for index, row in enumerate(self._rows):
            if row.is_header:
                height = self._height(row)
                with self._layout.marks.artifact(canvas):
                    drawing.fill_background(canvas, 0, top - height, self.width, height, GROUND)
            self._draw_row(canvas, row, top)
            top -= self._height(row)
            last = index == len(self._rows) - 1
            self._rule(canvas, top, LINE if last and self._header else HAIR, 0.6)

    def _draw_row(self, canvas: Any, row: _Row, top: float) -> None:  # noqa: ANN401
        x = 0.0
        for index, (cell, width) in enumerate(zip(row.cells, self._widths, strict=True)):
            left = self._left(index)
            room = width - left - self._look.beside
            self._layout.draw_lines(canvas, cell, x + left, top - self._look.above, room)
            x += width

    def _rule(self, canvas: Any, y: float, colour: str, thick: float) -> None:  # noqa: ANN401
        with self._layout.marks.artifact(canvas):
            drawing.rule(canvas, (0, y), (self.width, y), ink=colour, thick=thick)

    def _left(self, index: int) -> float:
        return 0 if self._look.flush and index == 0 else self._look.beside

    def _share_out(self, width: float) -> None:
        """Give each column its share, or more if its longest word needs it and there is room."""
        whole = sum(self._shares)
        given = [width * share / whole for share in self._shares]
        needed = [self._needed(index) for index in range(len(given))]
        spare = [max(0.0, has - needs) for has, needs in zip(given, needed, strict=True)]
        short = [max(0.0, needs - has) for has, needs in zip(given, needed, strict=True)]
        if 0 < sum(short) <= sum(spare):
            taken = sum(short) / sum(spare)
            given = [
                has + lack - much * taken
                for has, lack, much in zip(given, short, spare, strict=True)
            ]
        self._widths = given

    def _needed(self, column: int) -> float:
        """The width of a column that cuts none of its words."""
        header, rows = self._texts
        texts: dict[Style, list[str]] = {}
        for row in (header, *rows):
            if row:
                texts.setdefault(row[column].style, []).append(row[column].text)
        setter = self._layout.setter
        longest = max(setter.longest_word(each, style) for style, each in texts.items())
        return longest + self._left(column) + self._look.beside + 0.1

    def _height(self, row: _Row) -> float:
        return row.text_height + 2 * self._look.above

    def _header_height(self) -> float:
        return self._height(self._header) if self._header else 0

    def _set(self, width: float) -> None:
        if self._set_for == width:
            return
        header, rows = self._texts
        self._share_out(width)
        self._header = self._set_row(header) if header else None
        self._rows = tuple(self._set_row(row) for row in rows)
        if self._header and self._header.lines > _SHORT_HEADER:
            self._rows = (_Row(self._header.cells, is_header=True), *self._rows)
            self._header = None
        self._set_for = width

    def _set_row(self, row: Sequence[PassageText]) -> _Row:
        cells = []
        for index, (text, wide) in enumerate(zip(row, self._widths, strict=True)):
            room = max(wide - self._left(index) - self._look.beside, text.style.size)
            cells.append(tuple(self._layout.set_lines((text,), room)))
        return _Row(tuple(cells))

    def _part(self, rows: tuple[_Row, ...], *, continued: bool) -> "Rows":
        part = Rows(
            self._layout,
            (),
            (),
            self._shares,
            self._look,
            before=0 if continued else self.spaceBefore,
            after=self.spaceAfter,
        )
        part._header, part._rows, part._set_for = self._header, rows, self._set_for
        part._widths, part.page_room = self._widths, self.page_room
        part._continued = continued
        return part
