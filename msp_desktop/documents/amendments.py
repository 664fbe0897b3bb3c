"""Amendments: what is to be read differently in a finished record, by whom and why."""

from msp_desktop.documents.parts.reader_copy import Telling
from msp_desktop.pdf.blocks import Block, Heading, Paragraph, Table
from msp_desktop.written_day import written_day

_TITLE = "Amendments"


def notice(telling: Telling) -> tuple[Block, ...]:
    """A line for the first page, so that nobody acts on what was put right since."""
    if not telling.amendments:
        return ()
    last = written_day(max(each.at for each in telling.amendments))
    return (Paragraph(f"Amended since it was finished, last on {last}. See “{_TITLE}”."),)


def blocks(telling: Telling) -> tuple[Block, ...]:
    """Every amendment that this reader may see, oldest first."""
    if not telling.amendments:
        return ()
    rows = tuple(
        (
            written_day(each.at),
            each.practitioner.name.strip() or "Not named",
            each.what,
            each.why,
        )
        for each in telling.amendments
    )
    header = ("When", "By", "What is to be read differently", "Why")
    return (Heading(1, _TITLE), Table(header, rows, widths=(2, 2, 4, 4)))
