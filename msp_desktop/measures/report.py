"""The figures as a file: a report to read (PDF/UA), a workbook, or one table (CSV).

What leaves the laptop holds counts alone, with small numbers hidden (`small_numbers`).
"""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from msp_desktop.faults import Fault
from msp_desktop.measures.charts import Showing, ShownFigure, section_charts
from msp_desktop.measures.figures import FigureSection, Period
from msp_desktop.measures.sac_return import SacTable
from msp_desktop.measures.small_numbers import HIDDEN, rounded, shown
from msp_desktop.pdf.blocks import Block, Document, Heading, Paragraph, Table
from msp_desktop.sentences import date_in_words
from msp_desktop.store.trail_export import in_a_cell

ABOUT_SMALL = (
    f"Numbers under 5 are shown as {HIDDEN}; the others are rounded to the nearest 5, as national "
    "statistics are. The figures are of this store alone."
)
ABOUT_EXACT = (
    f"Numbers are exact. Those from 1 to 4 are shown as {HIDDEN}, and so are as many others as it "
    "takes that none can be worked out, from this report or from an earlier one. The figures are "
    "of this store alone. Tables of the yearly return are in the rounded report."
)
_MOST_COLUMNS = 5
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


def _all_rounded(_section: FigureSection) -> Showing:
    return rounded


class Report(NamedTuple):
    """Everything one report says; `showing` gives for each section how its figures are shown.

    The return has its own rule, by which it is published: its tables are rounded, and left out of a
    report with exact figures, since both together would give small numbers away.
    """

    period: Period
    sections: tuple[FigureSection, ...]
    tables: tuple[SacTable, ...]
    showing: Callable[[FigureSection], Showing] = _all_rounded

    @property
    def about_small(self) -> str:
        """What was done to small numbers, in words."""
        return ABOUT_SMALL if self.showing is _all_rounded else ABOUT_EXACT


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


def _cells(figure: ShownFigure) -> tuple[str, str, str, str]:
    return (figure.number, figure.of, figure.percent, figure.not_recorded)


def _middles(section: FigureSection, showing: Showing) -> Iterator[tuple[str, str, str]]:
    """What stands in the middle, where how many cases have it may be shown."""
    for each in section.middles:
        of = showing(each.counted).number
        if of != HIDDEN:
            yield (each.label, str(each.value), of)


def _rows(report: Report) -> Iterator[tuple[str, ...]]:
    """Every line of the report as one table, with where it stands before it."""
    yield ("Table", "Group", "Line", *_COLUMNS, "In the middle case")
    for section in report.sections:
        showing = report.showing(section)
        for figure in section.figures:
            yield (section.title, section.group, figure.label, *_cells(showing(figure)), "")
        for label, value, of in _middles(section, showing):
            yield (section.title, section.group, label, "", of, "", "", value)
    for table in report.tables:
        for label, numbers in table.rows:
            for column, number in zip(table.columns, numbers, strict=True):
                yield (f"{table.name} {table.title}", column, label, shown(number), "", "", "", "")


def _csv(report: Report) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow((_title(report.period), report.about_small))
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
        sheet.write_string(1, 0, report.about_small)
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
    yield Paragraph(report.about_small)
    by_key: dict[str, list[FigureSection]] = {}
    for section in report.sections:
        by_key.setdefault(section.key, []).append(section)
    yield Heading(1, "Did it make a difference")
    for groups in by_key.values():
        yield from _section_blocks(groups, report.showing)
    if not report.tables:
        return
    yield Heading(1, "For the Safeguarding Adults Collection")
    yield Paragraph(
        "Only councils make this return. These are the figures of this store alone, as material "
        "for it."
    )
    for table in report.tables:
        yield Heading(2, f"{table.name}: {table.title}")
        yield from _sac_blocks(table)


def _section_blocks(
    groups: Sequence[FigureSection], showing: Callable[[FigureSection], Showing]
) -> Iterator[Block]:
    """One question: a chart of all cases, then a table with a column for each route."""
    whole = groups[0]
    yield Heading(2, whole.title)
    yield from section_charts(whole, showing(whole))
    if whole.figures:
        header = ("Figure", *(group.group for group in groups), "Not recorded")
        rows = tuple(
            (
                figure.label,
                *(_in_words(showing(group)(group.figures[place])) for group in groups),
                _silent_in_words(showing(whole)(figure)),
            )
            for place, figure in enumerate(whole.figures)
        )
        yield Table(header, rows, (2.6, *(1.25 for _ in groups), 1))
    for label, value, of in _middles(whole, showing(whole)):
        yield Paragraph(f"{label}: {value} in the middle case, of {of}.")
    if whole.note:
        yield Paragraph(whole.note)


def _in_words(figure: ShownFigure) -> str:
    if HIDDEN in {figure.number, figure.of}:
        return HIDDEN if figure.of == HIDDEN else f"{figure.number}\u00a0of\u00a0{figure.of}"
    percent = f" ({figure.percent})" if figure.percent else ""
    return f"{figure.number}\u00a0of\u00a0{figure.of}{percent}"


def _silent_in_words(figure: ShownFigure) -> str:
    """How many say nothing; a dash where it is shown that there is nobody to say anything."""
    return figure.not_recorded if figure.of != "0" else "–"


def _sac_blocks(table: SacTable) -> Iterator[Block]:
    """So many columns side by side as fit on a page, then the others."""
    for first in range(0, len(table.columns), _MOST_COLUMNS):
        some = slice(first, first + _MOST_COLUMNS)
        columns = table.columns[some]
        rows = tuple((label, *map(shown, numbers[some])) for label, numbers in table.rows)
        yield Table((table.name, *columns), rows, (2.6, *(1 for _ in columns)))
    if table.unconfirmed:
        yield Paragraph(table.unconfirmed)
