"""Words beside the numbers as a file: only what was read as it stands, and may still be used."""

import csv
import io
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.faults import Fault
from msp_desktop.measures.board_words.look import names_somebody, telltales
from msp_desktop.measures.board_words.words import (
    BoardWords,
    BoardWordsGathered,
    BoardWordsKind,
    gather_board_words,
)
from msp_desktop.measures.figures import Period
from msp_desktop.measures.report import ReportFormat, UnknownReportFormat, format_of
from msp_desktop.pdf.blocks import Block, Document, Heading, Paragraph, QuoteBlock, Table
from msp_desktop.policy.policy import Export
from msp_desktop.sentences import capitalised, date_in_words
from msp_desktop.store.trail.details import Noted, Plain
from msp_desktop.store.trail.trail import Event
from msp_desktop.store.trail_export import in_a_cell

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

_NOBODY = KnownNames(())
ABOUT_WORDS = (
    "Everybody quoted here agreed that others may read their words. Names are taken out, and "
    "somebody has read each piece before it left. The order says nothing of who said what."
)


class NoWordsToGive(Fault):
    """Nothing of these days was read and let go."""

    happened = "No words of these days have been read and let go."
    safe = "Nothing was written."
    to_do = "Read them first, under Measures, “Words beside the numbers”."


class GivenWords(NamedTuple):
    """The bytes of a file, how many pieces are in it, and how many wait to be read.

    `note_left` notes on the trail that it left: it is called once the file is written.
    """

    written: bytes
    given: int
    waiting: int
    note_left: Callable[[], None]


def may_go(words: BoardWords, gathered: BoardWordsGathered) -> bool:
    """Whether it was read as it stands and no name that the record knows is left in it."""
    case = gathered.cases.get(words.case)
    names = case.names if case is not None else _NOBODY
    return words.is_read and not names_somebody(telltales(f"{words.words}\n{words.did}", names))


def give_board_words(
    store: "Store",
    period: Period,
    suffix: str,
    *,
    at: datetime,
    breathe: Callable[[], None] = lambda: None,
) -> GivenWords:
    """The file whose name ends so, with what notes on the trail that it left.

    Raises:
        NoWordsToGive: nothing was made.
        UnknownReportFormat: the name ends in neither .pdf nor .csv.
        NotAllowedByPolicy: the organisation lets no figures leave, and so no words beside them.
    """
    store.policy.require_export(Export.MEASURES)
    kind = format_of(suffix)
    if kind is ReportFormat.XLSX:
        raise UnknownReportFormat
    gathered = gather_board_words(store, period, breathe)
    going = sorted(
        (each for each in gathered.words if may_go(each, gathered)),
        key=lambda each: (list(BoardWordsKind).index(each.kind), each.words, each.id),
    )
    if not going:
        raise NoWordsToGive
    who = store.practitioner()
    by = (who.organisation or who.name if who is not None else "") or "this store"
    pdf = kind is ReportFormat.PDF
    written = _pdf(going, period, by, at) if pdf else _csv(going, period)
    left_out = sum(each.left_out for each in gathered.words)
    note = partial(store.note_about_store, Event.DISCLOSURE, Plain(Noted.BOARD_WORDS_GIVEN))
    return GivenWords(written, len(going), len(gathered.words) - len(going) - left_out, note)


def _title(period: Period) -> str:
    return f"{date_in_words(period.first)} to {date_in_words(period.last)}"


def _pdf(going: list[BoardWords], period: Period, by: str, at: datetime) -> bytes:
    from msp_desktop.pdf.pages import render_pages

    document = Document(
        title="In people’s own words",
        subject=_title(period),
        reference=f"{period.first.isoformat()} to {period.last.isoformat()}",
        made_at=at,
        made_by=by,
        blocks=tuple(_blocks(going)),
    )
    return render_pages(document).pdf


def _blocks(going: list[BoardWords]) -> Iterator[Block]:
    yield Paragraph(ABOUT_WORDS)
    for kind in BoardWordsKind:
        those = [each for each in going if each.kind is kind]
        if not those:
            continue
        yield Heading(1, capitalised(kind.value))
        if kind is BoardWordsKind.YOU_SAID:
            rows = tuple((each.words, each.did.strip() or "not said yet") for each in those)
            yield Table(("You said", "We did"), rows, (1, 1))
        elif kind is BoardWordsKind.CASE_STUDY:
            for each in those:
                yield Paragraph(each.words)
        else:
            for each in those:
                yield QuoteBlock(each.words, "somebody who agreed to it", each.about)


def _csv(going: list[BoardWords], period: Period) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow((_title(period), ABOUT_WORDS))
    writer.writerow(("Kind", "Words", "How far, or what was done"))
    for each in going:
        writer.writerow((each.kind.value, in_a_cell(each.words), in_a_cell(each.did or each.about)))
    return file.getvalue().encode("utf-8-sig")
