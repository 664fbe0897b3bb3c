"""What a document says, laid out on the screen: each block as the widget that means the same.

Words that another person typed are shown as plain text only; nothing of their pages is used.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.pdf import blocks as said
from msp_desktop.practice.codes import GridView
from msp_desktop.practice.pack import Pack
from ui.translated import translated
from ui.widgets.grid.marks import Mark, MarkShape, picture_words
from ui.widgets.grid.view import WellbeingGrid
from ui.widgets.labels import give_name, plain_label, question, section
from ui.widgets.table import TextTable
from ui.widgets.voice_block import PractitionerView, QuoteView

WIDEST_GRID = 420
_PERSON = said.MarkKind.PERSON_NOW, said.MarkKind.PERSON_WANTED, said.MarkKind.PERSON_EARLIER
_KINDS = {
    said.MarkKind.PERSON_NOW: MarkShape.NOW,
    said.MarkKind.PRACTITIONER_NOW: MarkShape.NOW,
    said.MarkKind.PERSON_WANTED: MarkShape.WANTED,
    said.MarkKind.PERSON_EARLIER: MarkShape.EARLIER,
    said.MarkKind.PRACTITIONER_EARLIER: MarkShape.EARLIER,
    said.MarkKind.OPTION: MarkShape.OPTION,
    said.MarkKind.CHOSEN_OPTION: MarkShape.CHOSEN,
}


def widgets_for(blocks: Iterable[said.Block], pack: Pack) -> Iterator[tuple[said.Block, QWidget]]:
    """Each block that shows something, with its widget."""
    for block in blocks:
        if isinstance(block, said.KeepTogether):
            yield from widgets_for(block.blocks, pack)
        elif isinstance(block, said.FurtherPages):
            return  # a sheet to be filled in is nothing to read here
        elif not isinstance(block, said.NewPage):
            yield block, _widget(block, pack)


def _widget(block: said.Block, pack: Pack) -> QWidget:
    if isinstance(block, said.GridFigure):
        return _grid(block, pack)
    if isinstance(block, said.Table):
        widths = [round(10 * wide) for wide in block.widths] or [1] * len(block.header)
        name = block.caption or ", ".join(block.header)
        return TextTable(name, block.header, block.rows, widths)
    lines = _in_lines(block)
    return _Lines(lines) if lines else _of_words(block)


def _in_lines(block: said.Block) -> list[str]:
    """What is a list or a row of facts, line by line; nothing for any other block."""
    match block:
        case said.Facts(rows=rows):
            return [f"{what}: {known}" for what, known in rows]
        case said.Bullets(items=items):
            return [f"•  {item}" for item in items]
        case said.Steps(items=items):
            return [f"{number}.  {item}" for number, item in enumerate(items, 1)]
    return []


def _of_words(block: said.Block) -> QWidget:
    match block:
        case said.Heading(level=level, text=text):
            return question(translated(text)) if level == 1 else section(translated(text))
        case said.QuoteBlock(words=words, who=who, where=where):
            return QuoteView(words, " · ".join(filter(None, (who, where))))
        case said.ViewBlock(text=text, of=of):
            return PractitionerView(text, of)
        case said.Faces(alt=alt):
            return plain_label(alt)
        case said.SourceNote(text=text):
            return plain_label(text, role="small")
        case said.Paragraph(text=text) | said.WritingLines(text=text):
            return plain_label(text)
    raise TypeError(type(block).__name__)


class _Lines(QWidget):
    def __init__(self, lines: list[str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for line in lines:
            column.addWidget(plain_label(line))


def _grid(figure: said.GridFigure, pack: Pack) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    picture = WellbeingGrid(
        translated("Wellbeing/safety grid"),
        picture_words(pack.grid),
        lambda safety, wellbeing: pack.grid.read_out(safety=safety, wellbeing=wellbeing),
        description=figure.alt,
    )
    whole.setMaximumWidth(WIDEST_GRID)
    picture.set_marks([_mark(number, mark) for number, mark in enumerate(figure.marks, 1)])
    column.addWidget(picture)
    column.addWidget(plain_label(figure.alt, role="help"))
    give_name(whole, figure.alt)
    return whole


def _mark(number: int, mark: said.GridMark) -> Mark:
    kind = _KINDS[mark.kind]
    options = {MarkShape.OPTION, MarkShape.CHOSEN}
    mine = mark.kind in _PERSON or kind in options
    return Mark(
        key=f"mark-{number}",
        kind=kind,
        who=GridView.PERSON if mine else GridView.PRACTITIONER,
        label=mark.label,
        safety=mark.safety,
        wellbeing=mark.wellbeing,
        movable=False,
        sign=str(number),
    )
