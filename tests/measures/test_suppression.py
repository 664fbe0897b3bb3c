"""No small number can be worked out of exact figures: tried by filling in whatever is hidden."""

from datetime import date
from random import Random
from uuid import uuid4

import pytest

from msp_desktop.measures.breakdowns import MeasuresScope
from msp_desktop.measures.case_table import CaseTable
from msp_desktop.measures.facets.answers import REFERRED, WAITING
from msp_desktop.measures.facets.facet import CaseFacts
from msp_desktop.measures.figures import Period
from msp_desktop.measures.report import Report, ReportFormat, write_report
from msp_desktop.measures.small_numbers import HIDDEN
from msp_desktop.measures.suppression.cells import Cell, CellTable, Sum
from msp_desktop.measures.suppression.releases import suppressed
from msp_desktop.practice.reply_codes import ReplyDecision
from tests.measures.brute_force import all_fillings
from tests.measures.conftest import MeasuredStore
from tests.unlocked import NOON


def _two_way(rng: Random) -> tuple[dict[Cell, int], list[Sum]]:
    """A table of two by three with its totals, and the whole of it."""
    down, across = 2, 3
    values: dict[Cell, int] = {}
    for row in range(down):
        for column in range(across):
            values[row, column] = rng.choice((0, 1, 2, 3, 5, 6, 7))
    sums = []
    for row in range(down):
        parts = tuple((row, column) for column in range(across))
        values["row", row] = sum(values[part] for part in parts)
        sums.append(Sum(("row", row), parts))
    for column in range(across):
        parts = tuple((row, column) for row in range(down))
        values["column", column] = sum(values[part] for part in parts)
        sums.append(Sum(("column", column), parts))
    values["all"] = sum(values["row", row] for row in range(down))
    sums.append(Sum("all", tuple(("row", row) for row in range(down))))
    sums.append(Sum("all", tuple(("column", column) for column in range(across))))
    return values, sums


def _given_away(table: CellTable, sums: list[Sum], hidden: frozenset[Cell]) -> set[Cell]:
    """The small cells that have one value only, whichever way the rest is filled in."""
    waiting = {cell for cell in table.values if table.is_small(cell) and cell not in table.known}
    for filled in all_fillings(table, sums, hidden, max(table.values.values()) + 2):
        waiting -= {cell for cell in waiting if filled[cell] != table.values[cell]}
        if not waiting:
            break
    return waiting


@pytest.mark.parametrize("seed", range(40))
def test_no_sum_of_a_table_gives_a_small_number_away(seed: int) -> None:
    values, sums = _two_way(Random(seed))  # noqa: S311 - made tables
    table = CellTable(values, values, sums)
    hidden = table.protect()
    assert {cell for cell in values if table.is_small(cell)} <= hidden
    assert _given_away(table, sums, hidden) == set()


@pytest.mark.parametrize("seed", range(40))
def test_the_difference_from_an_earlier_release_gives_nothing_away(seed: int) -> None:
    rng = Random(seed)  # noqa: S311 - made tables
    values: dict[Cell, int] = {}
    sums: list[Sum] = []
    for code in ("a", "b", "c"):
        values["then", code] = rng.randint(5, 9)
        values["since", code] = rng.choice((0, 1, 2, 3, 5))
        values["now", code] = values["then", code] + values["since", code]
        sums.append(Sum(("now", code), (("then", code), ("since", code))))
    for when in ("then", "now"):
        parts = tuple((when, code) for code in ("a", "b", "c"))
        values[when, "all"] = sum(values[part] for part in parts)
        sums.append(Sum((when, "all"), parts))
    known = [cell for cell in values if isinstance(cell, tuple) and cell[0] == "then"]
    shown = [cell for cell in values if isinstance(cell, tuple) and cell[0] == "now"]
    table = CellTable(values, shown, sums, known)
    hidden = table.protect()
    small = {cell for cell in values if table.is_small(cell)}
    assert _given_away(table, sums, hidden) == set()
    assert hidden or not small


def test_without_hiding_more_the_solver_finds_the_small_number() -> None:
    values: dict[Cell, int] = {"all": 20, "a": 3, "b": 8, "c": 9}
    sums = [Sum("all", ("a", "b", "c"))]
    table = CellTable(values, values, sums)
    assert _given_away(table, sums, frozenset({"a"})) == {"a"}
    assert table.protect() == {"a", "b"}


def test_nothing_is_hidden_where_nothing_is_small() -> None:
    values: dict[Cell, int] = {"all": 20, "a": 11, "b": 9, "none": 0}
    assert CellTable(values, values, [Sum("all", ("a", "b", "none"))]).protect() == frozenset()


def test_exact_figures_of_a_store_hide_every_number_under_five(measured: MeasuredStore) -> None:
    year = MeasuresScope(Period(date(2026, 1, 1), date(2026, 9, 30)))
    release = suppressed(measured.table, year, ())
    shown = exact = 0
    for section in release.sections:
        showing = release.showing(section)
        for figure in section.figures:
            told = showing(figure)
            for words, value in (
                (told.number, figure.number),
                (told.of, figure.of),
                (told.not_recorded, figure.not_recorded),
            ):
                exact += words == str(value)
                shown += 1
                assert words == HIDDEN or (words == str(value) and not 0 < value < 5)
                assert told.percent in {"", HIDDEN} or told.number != HIDDEN != told.of
    assert exact > shown / 2


def test_the_middle_of_a_hidden_number_is_left_out_with_how_many_it_is_of() -> None:
    year = MeasuresScope(Period(date(2026, 1, 1), date(2026, 12, 31)))
    raised = date(2026, 5, 1).toordinal()
    decided = CaseFacts(
        {"referred": frozenset({REFERRED}), "decided": frozenset({ReplyDecision.EARLY_HELP})},
        {"raised_on": raised, "answer_days": 6},
    )
    waiting = CaseFacts({"referred": frozenset({REFERRED, WAITING})}, {"raised_on": raised})
    every = [*([decided] * 7), *([waiting] * 4)]
    table = CaseTable.of((str(uuid4()), str(uuid4()), facts) for facts in every)
    release = suppressed(table, year, ())
    section = next(each for each in release.sections if each.key == "answers")
    figures = {each.label: release.showing(section)(each) for each in section.figures}
    assert (figures["Decided"].number, figures["Decided"].of) == (HIDDEN, "11")
    report = Report(year.period, release.sections, (), release.showing)
    written = write_report(report, ReportFormat.CSV, by="", at=NOON).decode("utf-8-sig")
    assert "A referral was sent" in written
    assert "Days from the referral to a decision" not in written


def test_a_figure_less_an_earlier_one_never_leaves_a_small_rest(measured: MeasuredStore) -> None:
    first = MeasuresScope(Period(date(2026, 1, 1), date(2026, 9, 30)))
    longer = MeasuresScope(Period(date(2026, 1, 1), date(2026, 10, 31)))
    before = suppressed(measured.table, first, ()).as_release()
    after = suppressed(measured.table, longer, [before]).as_release()
    assert suppressed(measured.table, longer, ()).as_release().shown != after.shown
    for place, value in after.shown.items():
        if place in before.shown:
            assert not 0 < value - before.shown[place] < 5
