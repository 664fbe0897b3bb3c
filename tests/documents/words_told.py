"""A document composed for a test, and all that it says as one text."""

from collections.abc import Iterator
from datetime import UTC, datetime

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.pdf.blocks import (
    Block,
    Bullets,
    Document,
    Faces,
    Facts,
    GridFigure,
    Heading,
    KeepTogether,
    Paragraph,
    QuoteBlock,
    SourceNote,
    Steps,
    Table,
    ViewBlock,
)
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)


def document_of(
    kind: DocumentKind,
    conversation: Conversation,
    *,
    included: frozenset[str] = frozenset(),
    amendments: tuple[Amendment, ...] = (),
) -> Document:
    """The document of that kind."""
    shared = disclose(conversation, kind, included=included, amendments=amendments)
    return compose(shared, kind, at=AT, pack=built_in())


def flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block, those kept together among them."""
    for block in blocks:
        if isinstance(block, KeepTogether):
            yield from flat(block.blocks)
        else:
            yield block


def told(block: Block) -> str:
    """What one block says."""
    lines: list[str] = []
    match block:
        case Heading(text=line) | Paragraph(text=line) | SourceNote(text=line):
            lines = [line]
        case ViewBlock(text=line, of=of):
            lines = [f"{of}: {line}"]
        case QuoteBlock(words=words, who=who, where=where):
            lines = [f"{words} {who} {where}"]
        case Facts(rows=facts):
            lines = [": ".join(fact) for fact in facts]
        case Table(header=header, rows=rows):
            lines = [" | ".join(row) for row in (header, *rows)]
        case Bullets(items=items) | Steps(items=items):
            lines = [*items]
        case GridFigure(alt=alt) | Faces(alt=alt):
            lines = [alt]
    return "\n".join(lines)


def words_told(document: Document) -> str:
    """All of it."""
    return "\n".join(told(block) for block in flat(document.blocks))
