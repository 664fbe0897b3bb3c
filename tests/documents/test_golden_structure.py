"""The structure of each kind of document, of each visit, as a screen reader goes through it."""

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

import pytest

from msp_desktop.documents.make import RenderedDocument, make_document
from msp_desktop.pdf.blocks import (
    Block,
    Bullets,
    Document,
    Faces,
    Facts,
    GridFigure,
    Heading,
    Paragraph,
    QuoteBlock,
    SourceNote,
    Steps,
    Table,
    ViewBlock,
)
from tests.documents.golden_documents import AT, GOLDEN, Golden, golden_documents
from tests.documents.structure_text import structure_text
from tests.documents.words_told import flat
from tests.pdf.tagged_file import Node, TaggedFile

ALL = tuple(golden_documents())
every_document = pytest.mark.parametrize("golden", ALL, ids=lambda golden: golden.name)


@pytest.fixture(scope="module")
def made() -> dict[str, RenderedDocument]:
    return {each.name: make_document(each.visit, each.kind, at=AT) for each in ALL}


@every_document
def test_the_structure_is_the_one_that_was_looked_at(
    golden: Golden, made: dict[str, RenderedDocument]
) -> None:
    """Where this was meant: `python -m tests.documents.keep_golden`, and read the difference."""
    assert structure_text(made[golden.name].pdf) == golden.file.read_text(encoding="utf-8")


def test_no_golden_file_is_left_of_a_document_that_is_no_more() -> None:
    assert {each.file.name for each in ALL} == {file.name for file in GOLDEN.glob("*.txt")}


@every_document
def test_headings_tables_and_figures_are_whole(
    golden: Golden, made: dict[str, RenderedDocument]
) -> None:
    read = TaggedFile(made[golden.name].pdf)
    levels = [int(node.role[1]) for node in read.root.all("H1", "H2", "H3", "H4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for table in read.root.all("Table"):
        assert any(table.all("TH"))
        assert all("/Scope" in cell.thing.A for cell in table.all("TH"))
    assert all(str(figure.thing.Alt).strip() for figure in read.root.all("Figure"))
    assert "\0" not in read.root.text
    assert not any(page.unmarked for page in read.pages)


@every_document
def test_every_word_is_there_once_and_in_order(
    golden: Golden, made: dict[str, RenderedDocument]
) -> None:
    document = made[golden.name].document
    source = unicodedata.normalize("NFC", " ".join(_written(document))).split()
    read = TaggedFile(made[golden.name].pdf)
    assert _spoken(read.root).split() == source


def _spoken(node: Node) -> str:
    """All that is read out, but for the bullets and numbers of lists."""
    if node.role == "Lbl":
        return ""
    stands_in = "/Alt" in node.thing or "/ActualText" in node.thing
    if node.kids and not node.pieces and not stands_in:
        return "".join(_spoken(kid) for kid in node.kids)
    return node.text


def _written(document: Document) -> Iterator[str]:
    yield from document.top_lines
    for block in flat(document.blocks):
        yield from _words_of(block)


def _words_of(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text) | Paragraph(text=text) | SourceNote(text=text):
            yield text
        case QuoteBlock(words=words, who=who, where=where):
            yield words
            yield f"{who} · {where}" if where.strip() else who
        case ViewBlock(text=text, of=of):
            yield f"View of {of}"
            yield text
        case Facts(rows=rows):
            for row in rows:
                yield from row
        case Table(header=header, rows=lines, caption=caption):
            yield caption
            yield from header
            for line in lines:
                yield from line
        case Bullets(items=items) | Steps(items=items):
            yield from items
        case GridFigure(alt=alt) | Faces(alt=alt):
            yield alt
