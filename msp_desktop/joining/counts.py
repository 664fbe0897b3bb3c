"""What a file of counts says: which laptop, which days, and a number for every line of a report.

No people, not even as pseudonyms: those of a few dozen could be guessed. So somebody who is on two
laptops is counted twice, and it is said wherever the sum stands. The numbers are exact, since
rounded ones do not add up; the file is locked, and the sum is rounded when it leaves.
"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Final, Literal, NamedTuple

import msgspec

from msp_desktop.joining.faults import CountsTooNew, NotCounts
from msp_desktop.measures.breakdowns import MeasuresScope, measures
from msp_desktop.measures.case_table import CaseTable
from msp_desktop.measures.figures import Figure, FigureSection, Period
from msp_desktop.measures.sac_return import SacTable, sac_tables
from msp_desktop.record.part import Moment, RecordPart

VERSION: Final = 1

Count = Annotated[int, msgspec.Meta(ge=0, le=10_000_000)]
Name = Annotated[str, msgspec.Meta(max_length=400)]
Hex64 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class CountedFigure(RecordPart):
    """One line: how many, of how many, and how many of them say nothing."""

    label: Name
    number: Count
    of: Count
    silent: Count


class CountedSection(RecordPart, kw_only=True):
    """The lines of one question over one group."""

    key: Name
    title: Name
    group: Name
    note: Name = ""
    figures: Annotated[tuple[CountedFigure, ...], msgspec.Meta(max_length=500)] = ()


class CountedTable(RecordPart, kw_only=True):
    """One table of the yearly return."""

    name: Name
    title: Name
    columns: Annotated[tuple[Name, ...], msgspec.Meta(max_length=50)]
    rows: Annotated[tuple[tuple[Name, tuple[Count, ...]], ...], msgspec.Meta(max_length=100)]
    unconfirmed: Name = ""


class LaptopCounts(RecordPart, kw_only=True):
    """A whole file. `laptop` names the store and nobody; `key` is the fingerprint that signs it."""

    format: Literal["msp-counts"] = "msp-counts"
    version: Annotated[int, msgspec.Meta(ge=1)] = VERSION
    laptop: Hex64
    key: Hex64
    first: date
    last: date
    made: Moment
    sections: Annotated[tuple[CountedSection, ...], msgspec.Meta(max_length=500)] = ()
    tables: Annotated[tuple[CountedTable, ...], msgspec.Meta(max_length=50)] = ()

    @property
    def period(self) -> Period:
        """From which day to which."""
        return Period(self.first, self.last)


class JoinedCounts(NamedTuple):
    """The sums of several laptops over the same days."""

    laptops: int
    sections: tuple[FigureSection, ...]
    tables: tuple[SacTable, ...]


def counts_of(
    table: CaseTable, period: Period, *, laptop: str, key: str, made: Moment
) -> LaptopCounts:
    """The counts of one store over a period."""
    return LaptopCounts(
        laptop=laptop,
        key=key,
        first=period.first,
        last=period.last,
        made=made,
        sections=tuple(_section(each) for each in measures(table, MeasuresScope(period))),
        tables=tuple(
            CountedTable(
                name=each.name,
                title=each.title,
                columns=each.columns,
                rows=each.rows,
                unconfirmed=each.unconfirmed,
            )
            for each in sac_tables(table, period)
        ),
    )


def counts_from_json(data: bytes) -> LaptopCounts:
    """Read strictly.

    Raises:
        CountsTooNew: a later version wrote it.
        NotCounts: it is anything else than a file of counts.
    """
    try:
        version = msgspec.json.decode(data, type=_Version).version
        if version > VERSION:
            raise CountsTooNew
        found = msgspec.json.decode(data, type=LaptopCounts)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise NotCounts from None
    widths = all(
        len(numbers) == len(table.columns) for table in found.tables for _, numbers in table.rows
    )
    if found.last < found.first or not widths:
        raise NotCounts
    return found


def joined(counts: Sequence[LaptopCounts]) -> JoinedCounts:
    """The numbers of all of them, line by line; a line that only some have counts what there is."""
    sections: dict[tuple[str, str], dict[str, Figure]] = {}
    heads: dict[tuple[str, str], CountedSection] = {}
    tables: dict[str, CountedTable] = {}
    cells: dict[tuple[str, str, str], int] = {}
    for one in counts:
        for section in one.sections:
            at = (section.group, section.key)
            heads.setdefault(at, section)
            lines = sections.setdefault(at, {})
            for line in section.figures:
                before = lines.get(line.label, Figure(line.label, 0, 0))
                lines[line.label] = Figure(
                    line.label,
                    before.number + line.number,
                    before.of + line.of,
                    before.not_recorded + line.silent,
                )
        for table in one.tables:
            tables.setdefault(f"{table.name} {table.title}", table)
            for label, numbers in table.rows:
                for column, number in zip(table.columns, numbers, strict=True):
                    cell = (f"{table.name} {table.title}", label, column)
                    cells[cell] = cells.get(cell, 0) + number
    return JoinedCounts(
        len(counts),
        tuple(
            FigureSection(
                heads[at].key,
                heads[at].title,
                heads[at].group,
                tuple(lines.values()),
                heads[at].note,
            )
            for at, lines in sections.items()
        ),
        tuple(
            SacTable(
                table.name,
                table.title,
                table.columns,
                tuple(
                    (label, tuple(cells.get((named, label, column), 0) for column in table.columns))
                    for label, _ in table.rows
                ),
                table.unconfirmed,
            )
            for named, table in tables.items()
        ),
    )


class _Version(msgspec.Struct):
    """As much as says which version wrote it."""

    version: int


def _section(section: FigureSection) -> CountedSection:
    return CountedSection(
        key=section.key,
        title=section.title,
        group=section.group,
        note=section.note,
        figures=tuple(
            CountedFigure(
                label=each.label, number=each.number, of=each.of, silent=each.not_recorded
            )
            for each in section.figures
        ),
    )
