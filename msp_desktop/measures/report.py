"""The figures as a file: a report to read (PDF/UA), a workbook, or one table (CSV).

What leaves the laptop holds counts alone, with small numbers hidden (`small_numbers`).
"""

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from msp_desktop.faults import Fault
from msp_desktop.measures.facts import CaseFacts
from msp_desktop.measures.figures import Figure, FigureSection, Period, measures
from msp_desktop.measures.sac_return import SacTable, sac_tables
from msp_desktop.measures.small_numbers import HIDDEN, shown, shown_share
from msp_desktop.pdf.blocks import Block, Document, Heading, Paragraph, Table
from msp_desktop.sentences import date_in_words
from msp_desktop.store.trail_export import in_a_cell

ABOUT_SMALL = (
    f"Numbers under 5 are shown as {HIDDEN}; the others are rounded to the nearest 5, as national "
    "statistics are. The figures are of this store alone."
)
_MOST_COLUMNS = 3
_COLUMNS = ("Number", "Of", "Percent", "Not recorded")


class ReportFormat(StrEnum):
    """What the file is, by the end of its name."""

    PDF = ".pdf"
    XLSX = ".xlsx"
    CSV = ".csv"


class UnknownReportFormat(Fault):
    """The file's name ends in none of the three."""

    happened = "The name of the file must end in .pdf, .xlsx or .csv."
    safe = "Nothing was written."
    to_do = "Choose one of them."


class Report(NamedTuple):
    """Everything one report says."""

    period: Period
    sections: tuple[FigureSection, ...]
    tables: tuple[SacTable, ...]


def make_report(cases: Sequence[CaseFacts], period: Period) -> Report:
    """Figures and return of the cases in the period."""
    return Report(period, measures(cases, period), sac_tables(cases, period))


def format_of(suffix: str) -> ReportFormat:
    """The format of a file by its name's end.

    Raises:
        UnknownReportFormat: it is none of ours.
    """
    try:
        return ReportFormat(suffix.lower())
    except ValueError:
        raise UnknownReportFormat from None


def write_report(report: Report, kind: ReportFormat, *, by: str, at: datetime) -> bytes:
    """The bytes of the file; `by` is whose store the figures are of."""
    if kind is ReportFormat.CSV:
        return _csv(report)
    return _xlsx(report) if kind is ReportFormat.XLSX else _pdf(report, by, at)


def _title(period: Period) -> str:
    return f"{date_in_words(period.first)} to {date_in_words(period.last)}"


def _cells(figure: Figure) -> tuple[str, str, str, str]:
    return (
        shown(figure.number),
        shown(figure.of),
        shown_share(figure.number, figure.of),
        shown(figure.not_recorded),
    )


def _rows(report: Report) -> Iterator[tuple[str, ...]]:
    """Every line of the report as one table, with where it stands before it."""
    yield ("Table", "Group", "Line", *_COLUMNS)
    for section in report.sections:
        for figure in section.figures:
            yield (section.title, section.group, figure.label, *_cells(figure))
    for table in report.tables:
        for label, numbers in table.rows:
            for column, number in zip(table.columns, numbers, strict=True):
                yield (f"{table.name} {table.title}", column, label, shown(number), "", "", "")


def _csv(report: Report) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow((_title(report.period), ABOUT_SMALL))
    for row in _rows(report):
        writer.writerow(in_a_cell(cell) for cell in row)
    return file.getvalue().encode("utf-8-sig")


def _xlsx(report: Report) -> bytes:
    from xlsxwriter import Workbook

    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        bold = book.add_format({"bold": True})
        sheet = book.add_worksheet("Measures")
        sheet.write_string(0, 0, _title(report.period), bold)
        sheet.write_string(1, 0, ABOUT_SMALL)
        for number, row in enumerate(_rows(report), 3):
            for column, cell in enumerate(row):
                sheet.write_string(number, column, cell, bold if number == 3 else None)
        sheet.freeze_panes(4, 0)
        sheet.set_column(0, 2, 40)
    return file.getvalue()


def _pdf(report: Report, by: str, at: datetime) -> bytes:
    from msp_desktop.pdf.pages import render_pages

    document = Document(
        title="Making Safeguarding Personal: measures",
        subject=_title(report.period),
        reference=f"{report.period.first.isoformat()} to {report.period.last.isoformat()}",
        made_at=at,
        made_by=by or "this store",
        blocks=tuple(_blocks(report)),
    )
    return render_pages(document).pdf


def _blocks(report: Report) -> Iterator[Block]:
    yield Paragraph(ABOUT_SMALL)
    group = ""
    for section in report.sections:
        if section.group != group:
            group = section.group
            yield Heading(1, group)
        yield Heading(2, section.title)
        if section.figures:
            rows = tuple((figure.label, *_cells(figure)) for figure in section.figures)
            yield Table(("Figure", *_COLUMNS), rows, (4, 1, 1, 1, 1.3))
        else:
            yield Paragraph("Nothing was recorded.")
        if section.note:
            yield Paragraph(section.note)
    yield Heading(1, "For the Safeguarding Adults Collection")
    for table in report.tables:
        yield Heading(2, f"{table.name}: {table.title}")
        yield from _sac_blocks(table)


def _sac_blocks(table: SacTable) -> Iterator[Block]:
    """Side by side where the columns fit on a page, otherwise a line for each pair."""
    if len(table.columns) <= _MOST_COLUMNS:
        rows = tuple((label, *map(shown, numbers)) for label, numbers in table.rows)
        yield Table((table.name, *table.columns), rows, (3, *(1 for _ in table.columns)))
    else:
        pairs = tuple(
            (label, column, shown(number))
            for label, numbers in table.rows
            for column, number in zip(table.columns, numbers, strict=True)
        )
        yield Table((table.name, "With", "Number"), pairs, (3, 3, 1))
    if table.unconfirmed:
        yield Paragraph(table.unconfirmed)
