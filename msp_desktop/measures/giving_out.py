"""Figures that leave: by the store's rule for small numbers, noted and kept as a release."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from msp_desktop.faults import Fault
from msp_desktop.measures.breakdowns import MeasuresScope, measures
from msp_desktop.measures.case_table import CaseTable
from msp_desktop.measures.charts import whole_chart
from msp_desktop.measures.figures import Period
from msp_desktop.measures.gather import read_persons
from msp_desktop.measures.report import Report, ReportFormat, write_report
from msp_desktop.measures.sac_return import sac_tables
from msp_desktop.measures.suppression.releases import Release, suppressed
from msp_desktop.policy.policy import Export
from msp_desktop.store.measured.releases import (
    SmallNumberRule,
    keep_release,
    releases,
    small_number_rule,
)
from msp_desktop.store.trail.details import Noted, Plain
from msp_desktop.store.trail.trail import Event

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class LeftByOtherRule(Fault):
    """Rounded and exact figures of the same days would together give small numbers away."""

    happened = (
        "Figures for some of these days have been given out under the other rule for small numbers."
    )
    safe = "Nothing was written: side by side, the two could identify someone."
    to_do = "Choose that rule again, or days that were not given out yet."


class NoChart(Fault):
    """The question has no figure with anything to be a share of."""

    happened = "There is nothing to chart for this question and these days."
    safe = "Nothing was written."
    to_do = "Choose another question, or other days."


class MeasuresToLeave(NamedTuple):
    """The bytes of a file, and what notes that it left: called once it is written, not before."""

    written: bytes
    note_left: Callable[[], None]


def give_out(
    store: "Store", table: CaseTable, scope: MeasuresScope, kind: ReportFormat, *, at: datetime
) -> MeasuresToLeave:
    """The report of the scope's cases as it may leave; what it shows is kept once it has left.

    Raises:
        LeftByOtherRule: nothing was made.
        What the organisation's policy says: it allows no figures to leave.
    """
    report, release = _made(store, table, scope)
    who = store.practitioner()
    by = who.organisation or who.name if who is not None else ""
    written = write_report(report, kind, by=by, at=at)
    return MeasuresToLeave(written, partial(_note, store, release, at))


def give_chart(
    store: "Store", table: CaseTable, scope: MeasuresScope, key: str, *, at: datetime
) -> MeasuresToLeave:
    """The chart of one section as an SVG picture, by the same rules as a report.

    Raises:
        NoChart: nothing was made; and as `give_out` does.
    """
    from msp_desktop.pdf.chart.chart_svg import chart_as_svg

    report, release = _made(store, table, scope)
    section = next((each for each in report.sections if each.key == key), None)
    chart = None if section is None else whole_chart(section, report.showing(section))
    if chart is None:
        raise NoChart
    written = chart_as_svg(chart)
    return MeasuresToLeave(written, partial(_note, store, release, at))


def _made(store: "Store", table: CaseTable, scope: MeasuresScope) -> tuple[Report, Release]:
    """What may be shown by the rule that the store keeps to, and what is kept of it."""
    store.policy.require_export(Export.MEASURES)
    rule = small_number_rule(store)
    before = [msgspec.json.decode(each, type=Release) for each in releases(store)]
    if any(each.rule is not rule and _overlap(each.scope.period, scope.period) for each in before):
        raise LeftByOtherRule
    if rule is SmallNumberRule.EXACT:
        exact = [each for each in before if each.rule is SmallNumberRule.EXACT]
        figures = suppressed(table, scope, exact)
        report = Report(scope.period, figures.sections, (), figures.showing)
        return report, figures.as_release()
    read_persons(store, table)
    first, last = scope.period
    return (
        Report(scope.period, measures(table, scope), sac_tables(table, scope.period)),
        Release(first, last, scope.lens, scope.route, rule, {}),
    )


def _note(store: "Store", release: Release, at: datetime) -> None:
    store.note_about_store(Event.DISCLOSURE, Plain(Noted.MEASURES_GIVEN_OUT))
    keep_release(store, msgspec.json.encode(release), at)


def _overlap(one: Period, other: Period) -> bool:
    return one.first <= other.last and other.first <= one.last
