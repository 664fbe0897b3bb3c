"""Some of the cases: by period, agency and route; and how they are broken down."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from msp_desktop.measures.case_table import CaseSet, CaseTable
from msp_desktop.measures.facets import LAYOUT
from msp_desktop.measures.facets.case import CaseRoute
from msp_desktop.measures.figures import FigureSection, Period
from msp_desktop.measures.sections import SECTIONS, sections_of
from msp_desktop.practice.codes import Lens

ALL: Final = "Everybody"
NOT_RECORDED: Final = "Not recorded"

AGE_BANDS: Final = (
    ("18-64", 18, 64),
    ("65-74", 65, 74),
    ("75-84", 75, 84),
    ("85-94", 85, 94),
    ("95+", 95, 200),
)
"""As the Safeguarding Adults Collection takes them."""


class Breakdown(StrEnum):
    """By what cases can be broken down."""

    NONE = "nothing"
    TYPE = "type of abuse"
    LOCATION = "location"
    SOURCE = "source of risk"
    AGE = "age on the last day"
    CAPACITY = "capacity"
    ADVOCATE = "advocate"
    GENDER = "gender"
    ETHNICITY = "ethnic group"
    SUPPORT_REASON = "primary support reason"
    HEALTH = "health conditions"
    LENS = "agency"
    MONTH = "month of the concern"
    YEAR = "year of the concern"


_FACETS: Final = {
    Breakdown.TYPE: "types",
    Breakdown.LOCATION: "locations",
    Breakdown.SOURCE: "sources",
    Breakdown.CAPACITY: "capacity",
    Breakdown.ADVOCATE: "advocate",
    Breakdown.GENDER: "gender",
    Breakdown.ETHNICITY: "ethnicity",
    Breakdown.SUPPORT_REASON: "support_reason",
    Breakdown.HEALTH: "health_conditions",
    Breakdown.LENS: "lens",
}
_LETTERS: Final = {Breakdown.MONTH: 7, Breakdown.YEAR: 4}


class MeasuresScope(NamedTuple):
    """Which cases are counted: those whose concern was raised in the period.

    Of one agency and one route; of all of them where none is named.
    """

    period: Period
    lens: Lens | None = None
    route: CaseRoute | None = None

    def cases(self, table: CaseTable) -> CaseSet:
        """The cases in it."""
        found = table.on_days("raised_on", *self.period)
        if self.lens is not None:
            found &= table.having("lens", self.lens)
        if self.route is not None:
            found &= table.having("route", self.route)
        return found


class CaseGroup(NamedTuple):
    """Some cases under one name."""

    label: str
    cases: CaseSet


def measures(table: CaseTable, scope: MeasuresScope) -> tuple[FigureSection, ...]:
    """Every section over the cases of the scope; over all routes and each where none is named."""
    groups = [CaseGroup(scope.route or ALL, scope.cases(table))]
    if scope.route is None:
        groups += [
            CaseGroup(route, scope._replace(route=route).cases(table)) for route in CaseRoute
        ]
    return tuple(section for name, cases in groups for section in sections_of(table, cases, name))


def broken_down(
    table: CaseTable, scope: MeasuresScope, by: Breakdown, key: str
) -> tuple[FigureSection, ...]:
    """One section, by its key, over each group of the scope's cases."""
    cases = scope.cases(table)
    empty = ((section, section(table, 0, "")) for section in SECTIONS)
    count = next(section for section, made in empty if made.key == key)
    return tuple(
        count(table, group.cases, group.label) for group in groups(table, cases, by, scope)
    )


def groups(
    table: CaseTable, cases: CaseSet, by: Breakdown, scope: MeasuresScope
) -> tuple[CaseGroup, ...]:
    """The cases by type, place and so on; those that say nothing come last.

    A case with several types is in each of their groups.
    """
    if by is Breakdown.NONE:
        return (CaseGroup(ALL, cases),)
    found = tuple(_named(table, cases, by, scope.period.last))
    rest = cases
    for group in found:
        rest &= ~group.cases
    return (*found, CaseGroup(NOT_RECORDED, rest))


def _named(table: CaseTable, cases: CaseSet, by: Breakdown, last: date) -> Iterator[CaseGroup]:
    if by in _FACETS:
        name = _FACETS[by]
        codes: Sequence[str] = next(each.codes for each in LAYOUT.facets if each.name == name)
        for code in codes:
            yield CaseGroup(str(code), cases & table.having(name, code))
    elif by is Breakdown.AGE:
        yield from age_bands(table, cases, last)
    else:
        days = table.numbers("raised_on")
        length = _LETTERS[by]

        def written(place: int) -> str | None:
            held = days[place]
            return date.fromordinal(held - 1).isoformat()[:length] if held else None

        for label, group in table.grouped(cases, written).items():
            yield CaseGroup(label, group)


def age_bands(table: CaseTable, cases: CaseSet, last: date) -> Iterator[CaseGroup]:
    """The cases by the person's age on the last day, or at their death if that was earlier."""
    ages = Ages(table, last)
    found = table.grouped(cases, lambda place: _band(ages.of(place)))
    for name, _, _ in AGE_BANDS:
        yield CaseGroup(name, found.get(name, 0))


class Ages:
    """How old people were on a day, by their date of birth or else by the age that was stated."""

    def __init__(self, table: CaseTable, last: date) -> None:
        self._last = last
        self._born, self._died = table.numbers("born"), table.numbers("died")
        self._stated_on = table.numbers("stated_on")
        self._stated_age = table.numbers("stated_age")

    def of(self, place: int) -> int | None:
        """In whole years; None where nobody knows."""
        died = self._died[place]
        day = min(self._last, date.fromordinal(died - 1)) if died else self._last
        if self._born[place]:
            born = date.fromordinal(self._born[place] - 1)
            return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
        if not self._stated_age[place]:
            return None
        stated_on = date.fromordinal(self._stated_on[place] - 1)
        return self._stated_age[place] - 1 + day.year - stated_on.year


def _band(age: int | None) -> str | None:
    if age is None:
        return None
    return next((name for name, low, high in AGE_BANDS if low <= age <= high), None)
