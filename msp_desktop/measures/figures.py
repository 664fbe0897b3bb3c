"""Figures over cases in a period: each with what it is a share of, and how many say nothing."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from statistics import median
from typing import NamedTuple

from msp_desktop.measures.case_table import CaseSet, CaseTable


class Period(NamedTuple):
    """From one day to another, both of them in it."""

    first: date
    last: date

    def holds(self, day: date | None) -> bool:
        """Whether that day lies in it."""
        return day is not None and self.first <= day <= self.last


class Figure(NamedTuple):
    """So many of so many: `of` is the denominator, `not_recorded` those in it that say nothing.

    `cases` are those behind it, for whoever may follow the figure to them, and `silent` those that
    say nothing, among the `whole`; none of these ever leaves.
    """

    label: str
    number: int
    of: int
    not_recorded: int = 0
    cases: CaseSet = 0
    silent: CaseSet = 0
    whole: CaseSet = 0

    @property
    def percent(self) -> int | None:
        """In whole percent of the denominator; None where that is nought."""
        return round(100 * self.number / self.of) if self.of else None


class Middle(NamedTuple):
    """A number of days, or of hours, of the case in the middle; `of` says of how many cases.

    `cases` are those that have the number, among the `whole`; neither ever leaves.
    """

    label: str
    value: int
    of: int
    cases: CaseSet = 0
    whole: CaseSet = 0

    @property
    def counted(self) -> Figure:
        """How many have the number, as a figure: it may be shown only as that may be."""
        return Figure(self.label, self.of, self.whole.bit_count(), 0, self.cases, 0, self.whole)


class FigureSection(NamedTuple):
    """Figures of one question, for one group of cases. `key` is what it goes by in files.

    `parts` says whether each case is counted once at most, so that the figures with what is not
    recorded make up the whole; `middles` stand beside the figures.
    """

    key: str
    title: str
    group: str
    figures: tuple[Figure, ...]
    note: str = ""
    parts: bool = False
    middles: tuple[Middle, ...] = ()


def figure(label: str, counted: CaseSet, of: CaseSet, silent: CaseSet = 0) -> Figure:
    """How many of `of` are counted, and how many of them say nothing."""
    counted, silent = counted & of, silent & of
    return Figure(
        label, counted.bit_count(), of.bit_count(), silent.bit_count(), counted, silent, of
    )


def each_code(
    table: CaseTable,
    facet: str,
    codes: Iterable[str],
    of: CaseSet,
    label: Callable[[str], str] = str,
) -> Iterator[Figure]:
    """A figure for each of the codes; a case without any code of that facet says nothing."""
    silent = table.without(table.having(facet))
    for code in codes:
        yield figure(label(str(code)), table.having(facet, code), of, silent)


def middle(label: str, table: CaseTable, name: str, of: CaseSet, *, per: int = 1) -> list[Middle]:
    """The middle of a number over these cases, in units of `per`; nothing where none has it."""
    numbers = table.number_of(name, of)
    having = table.where(name, lambda _: True) & of
    value = round(median(numbers) / per) if numbers else 0
    return [Middle(label, value, len(numbers), having, of)] if numbers else []
