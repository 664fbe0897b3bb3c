"""What is happening in the person's own words alone, without anybody's view of it."""

from msp_desktop.documents.parts.reader_copy import FactRow, ReaderCopy, Sources
from msp_desktop.pdf.blocks import Block, Heading
from msp_desktop.practice.codes import PartName

SOURCES: Sources = ()


def blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """The words, whoever said them; a gap where there are none."""
    instead = telling.instead(PartName.CONCERN)
    heading = Heading(1, "What is happening, in their words")
    if instead is not None:
        return (heading, *instead) if instead else ()
    words = telling.quotes((each.words, "") for each in telling.record.concern.accounts)
    gap = telling.facts(FactRow("In their words", "", "concern.what_is_happening"))
    return (heading, *(words or gap))
