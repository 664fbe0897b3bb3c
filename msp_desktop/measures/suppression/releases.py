"""Releases of exact figures: what was shown before counts, since two that differ give people away.

A figure of one year less the same figure of nine months is a figure of three months. So each
release is kept, and a new one is cut, together with all before it, into the stretches of time that
they have in common; what was shown then is known now.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

import msgspec

from msp_desktop.measures.breakdowns import ALL, MeasuresScope
from msp_desktop.measures.case_table import CaseSet, CaseTable
from msp_desktop.measures.charts import Showing, ShownFigure
from msp_desktop.measures.facets.case import CaseRoute
from msp_desktop.measures.figures import Figure, FigureSection, Period
from msp_desktop.measures.sections import sections_of
from msp_desktop.measures.small_numbers import HIDDEN
from msp_desktop.measures.suppression.cells import Cell, CellTable, Sum
from msp_desktop.practice.codes import Lens
from msp_desktop.store.measured.releases import SmallNumberRule

NUMBER, WHOLE, SILENT = "number", "of", "not recorded"
KINDS: Final = (NUMBER, WHOLE, SILENT)

Place = tuple[str, str, str, str]
"""Where a number is printed: group, section, figure, and which of its three numbers."""


class Release(msgspec.Struct, frozen=True):
    """What left at one time: its scope, and every exact number that was shown, by its place."""

    first: date
    last: date
    lens: Lens | None
    route: CaseRoute | None
    rule: SmallNumberRule
    shown: dict[str, int]

    @property
    def scope(self) -> MeasuresScope:
        """Which cases it counted."""
        return MeasuresScope(Period(self.first, self.last), self.lens, self.route)


def place_name(place: Place) -> str:
    """A place as it is kept."""
    return "\x1f".join(place)


class SuppressedRelease(NamedTuple):
    """Figures as they may leave: the places that are hidden."""

    scope: MeasuresScope
    sections: tuple[FigureSection, ...]
    hidden: frozenset[Place]

    def showing(self, section: FigureSection) -> Showing:
        """How figures of that section are shown."""
        return _SuppressedShowing(self.hidden, section.group, section.key).show

    def as_release(self) -> Release:
        """What is kept of it."""
        shown = {
            place_name(place): value
            for place, value, _ in _printed(self.sections)
            if place not in self.hidden
        }
        period = self.scope.period
        return Release(
            period.first,
            period.last,
            self.scope.lens,
            self.scope.route,
            SmallNumberRule.EXACT,
            shown,
        )


class _SuppressedShowing(NamedTuple):
    """Shows figures of one section with the hidden places as `HIDDEN`."""

    hidden: frozenset[Place]
    group: str
    key: str

    def show(self, figure: Figure) -> ShownFigure:
        """The figure as it may leave; a share only where both its numbers are shown."""
        numbers = (figure.number, figure.of, figure.not_recorded)
        out = [(self.group, self.key, figure.label, kind) in self.hidden for kind in KINDS]
        number, of, silent = (
            HIDDEN if gone else str(value) for gone, value in zip(out, numbers, strict=True)
        )
        share = None if out[0] or out[1] else figure.percent
        silent_share = (
            None
            if out[1] or out[2] or not figure.of
            else round(100 * figure.not_recorded / figure.of)
        )
        percent = HIDDEN if out[0] or out[1] else ("" if share is None else f"{share}%")
        return ShownFigure(number, of, percent, silent, share, silent_share)


def suppressed(
    table: CaseTable, scope: MeasuresScope, before: Sequence[Release]
) -> SuppressedRelease:
    """The figures of a scope with as much hidden as it takes, after these earlier releases."""
    sections = scope_sections(table, scope)
    found = _Cells(table)
    mine = found.add(scope, sections)
    known = {
        cell
        for each in before
        for place, cell in found.add(each.scope, scope_sections(table, each.scope)).items()
        if place_name(place) in each.shown
    }
    found.cut([scope, *(each.scope for each in before)])
    cells = CellTable(found.values, mine.values(), found.sums, known)
    hidden = cells.protect()
    return SuppressedRelease(
        scope, sections, frozenset(place for place, cell in mine.items() if cell in hidden)
    )


def scope_sections(table: CaseTable, scope: MeasuresScope) -> tuple[FigureSection, ...]:
    """The figures of the scope's cases alone, without a column for each route.

    So many small groups beside each other leave hardly anything to be shown; each route can be
    released by itself.
    """
    return tuple(sections_of(table, scope.cases(table), scope.route or ALL))


class _Cells:
    """Counts by the set of cases behind them: the same set is the same count, wherever printed.

    Empty ones are told apart by their place: nobody knows beforehand that they are the same.
    """

    def __init__(self, table: CaseTable) -> None:
        self._table = table
        self.values: dict[Cell, int] = {}
        self.sums: list[Sum] = []
        self._printed: dict[Cell, CaseSet] = {}
        self._disjoint: list[list[tuple[CaseSet, Cell]]] = []

    def add(self, scope: MeasuresScope, sections: Sequence[FigureSection]) -> dict[Place, Cell]:
        """The cells of every place of a release, and what adds up within it."""
        found = {place: self._cell(cases, (scope, place)) for place, _, cases in _printed(sections)}
        self._printed |= {
            cell: cases
            for (_, _, cases), cell in zip(_printed(sections), found.values(), strict=True)
        }
        for section in sections:
            for figure in section.figures:
                place = (section.group, section.key, figure.label)
                self._within(scope, place, figure, found)
            for middle in section.middles:
                place = (section.group, section.key, middle.label)
                others = self._cell(middle.whole & ~middle.cases, (scope, place, "without"))
                whole = self._cell(middle.whole, (scope, place, WHOLE))
                self._sum(whole, (found[*place, NUMBER], others))
            self._families(section, found)
        self._wholes(sections, found)
        return found

    def cut(self, scopes: Sequence[MeasuresScope]) -> None:
        """Every count by the stretches of time that the releases have in common.

        Where one of them is of one agency or of one route, by agency or by route as well.
        """
        bounds = sorted(
            {day for scope in scopes for day in (scope.period.first, _after(scope.period.last))}
        )
        ways = [
            [
                self._table.on_days("raised_on", first, then - timedelta(days=1))
                for first, then in pairwise(bounds)
            ]
        ]
        if any(scope.lens is not None for scope in scopes):
            ways.append([self._table.having("lens", lens) for lens in Lens])
        if any(scope.route is not None for scope in scopes):
            none = self._table.without(self._table.having("route"))
            ways.append([*(self._table.having("route", route) for route in CaseRoute), none])
        waiting = list(dict.fromkeys(self._printed.values()))
        done = set(waiting)
        while waiting:
            cases = waiting.pop()
            for way in ways:
                parts = [cases & each for each in way if cases & each]
                if len(parts) > 1:
                    self._sum(self._cell(cases, cases), tuple(self._cell(p, p) for p in parts))
                waiting += [part for part in parts if part not in done]
                done.update(parts)

    def _within(
        self,
        scope: MeasuresScope,
        place: tuple[str, str, str],
        figure: Figure,
        found: dict[Place, Cell],
    ) -> None:
        """Those counted and the rest are the whole; and so are those that say nothing."""
        whole = found[*place, WHOLE]
        for kind, cases in ((NUMBER, figure.cases), (SILENT, figure.silent)):
            rest = self._cell(figure.whole & ~cases, (scope, place, "the rest of", kind))
            self._sum(whole, (found[*place, kind], rest))
        spoken = figure.whole & ~figure.cases & ~figure.silent
        if figure.silent and not figure.cases & figure.silent:
            others = self._cell(spoken, (scope, place, "says otherwise"))
            self._sum(whole, (found[*place, NUMBER], found[*place, SILENT], others))

    def _families(self, section: FigureSection, found: dict[Place, Cell]) -> None:
        """Figures one after the other with the same whole, of which each case is in one."""
        family: list[Figure] = []
        for figure in (*section.figures, None):
            same = figure is not None and family and figure.whole == family[0].whole
            apart = (
                same
                and figure is not None
                and not any(figure.cases & other.cases for other in family)
            )
            if figure is None or not apart:
                self._close(section, family, found)
                family = []
            if figure is not None:
                family.append(figure)

    def _close(
        self, section: FigureSection, family: Sequence[Figure], found: dict[Place, Cell]
    ) -> None:
        if len(family) < 2:
            return
        at = [(section.group, section.key, figure.label) for figure in family]
        self._disjoint.append(
            [(each.cases, found[*place, NUMBER]) for each, place in zip(family, at, strict=True)]
        )
        together = 0
        for figure in family:
            together |= figure.cases
        silent = family[0].silent
        if together & silent or together | silent != family[0].whole:
            return
        parts = [found[*place, NUMBER] for place in at]
        if silent:
            parts.append(found[*at[0], SILENT])
        self._sum(found[*at[0], WHOLE], tuple(parts))

    def _wholes(self, sections: Sequence[FigureSection], found: dict[Place, Cell]) -> None:
        """The whole of some figures may be several of others: who was asked is two of them."""
        wholes = {
            figure.whole: found[section.group, section.key, figure.label, WHOLE]
            for section in sections
            for figure in section.figures
            if figure.whole
        }
        for family in self._disjoint:
            for whole, cell in wholes.items():
                inside = [(cases, each) for cases, each in family if cases and not cases & ~whole]
                if len(inside) > 1 and sum(c.bit_count() for c, _ in inside) == whole.bit_count():
                    self._sum(cell, tuple(each for _, each in inside))
        self._disjoint.clear()

    def _cell(self, cases: CaseSet, otherwise: Cell) -> Cell:
        cell: Cell = ("cases", cases) if cases else ("none", otherwise)
        self.values[cell] = cases.bit_count()
        return cell

    def _sum(self, whole: Cell, parts: tuple[Cell, ...]) -> None:
        """Note what adds up; what is made up of itself and of nobody says nothing."""
        if whole not in parts:
            self.sums.append(Sum(whole, parts))


def _printed(sections: Iterable[FigureSection]) -> Iterator[tuple[Place, int, CaseSet]]:
    """Every number that a release prints, where, and the cases behind it."""
    for section in sections:
        for figure in section.figures:
            at = (section.group, section.key, figure.label)
            yield (*at, NUMBER), figure.number, figure.cases
            yield (*at, WHOLE), figure.of, figure.whole
            yield (*at, SILENT), figure.not_recorded, figure.silent
        for middle in section.middles:
            at = (section.group, section.key, middle.label)
            yield (*at, NUMBER), middle.of, middle.cases


def _after(day: date) -> date:
    return day + timedelta(days=1)
