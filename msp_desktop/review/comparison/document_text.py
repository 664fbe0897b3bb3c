"""All that a document's pages say, text by text: what is drawn, and not only what was typed."""

from collections.abc import Iterable, Iterator

from msp_desktop.pdf import blocks as says


def said_on_pages(document: says.Document) -> Iterator[str]:
    """Every text of the pages, each as often as it stands there."""
    yield from document.top_lines
    yield from _said(document.blocks)


def said_round_them(document: says.Document) -> Iterator[str]:
    """What may stand round the text on every page, and what a table repeats there."""
    yield from (document.marking, document.reference, document.made_by)
    for block in _flat(document.blocks):
        if isinstance(block, says.Table):
            yield from block.header
        if isinstance(block, says.FurtherPages):
            yield block.name


def _flat(blocks: Iterable[says.Block]) -> Iterator[says.Block]:
    for block in blocks:
        if isinstance(block, says.KeepTogether):
            yield from _flat(block.blocks)
        else:
            yield block


def _said(blocks: Iterable[says.Block]) -> Iterator[str]:
    for block in _flat(blocks):
        match block:
            case says.Facts(rows=rows):
                yield from (text for row in rows for text in row)
            case says.QuoteBlock(words=words, who=who, where=where):
                yield from (words, f"{who} {where}")
            case says.ViewBlock(text=text, of=of):
                yield from (f"View of {of}", text)
            case says.Table():
                yield from (block.caption, *block.header)
                yield from (cell for row in block.rows for cell in row)
            case says.Bullets(items=items) | says.Steps(items=items):
                yield from items
                yield from (str(number) for number, _ in enumerate(items, 1))
            case says.GridFigure():
                yield from _on_the_grid(block)
            case says.Faces(rows=rows):
                yield from (text for row in rows for text in (row.label, row.words))
            case _:
                yield getattr(block, "text", "")


def _on_the_grid(figure: says.GridFigure) -> Iterator[str]:
    from msp_desktop.pdf.grid_figure import key_text

    quarters = figure.quarters
    yield from (figure.caption, quarters.well_less_safe, quarters.safe_and_well)
    yield from (quarters.neither, quarters.safer_less_well)
    for axis in (figure.safety, figure.wellbeing):
        yield from (axis.name, axis.low, axis.high)
    for number, mark in enumerate(figure.marks, 1):
        yield from (key_text(figure, mark), str(number), str(number))
