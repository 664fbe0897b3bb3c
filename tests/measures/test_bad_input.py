"""What measures meet in the world: nothing, old stores, missing days, names that are formulas."""

import csv
import io
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from msp_desktop.measures.breakdowns import Breakdown, MeasuresScope, groups, measures
from msp_desktop.measures.charts import section_charts, whole_chart
from msp_desktop.measures.figures import Figure, FigureSection, Period
from msp_desktop.measures.gather import gather, read_persons
from msp_desktop.measures.giving_out import NoChart, give_chart, give_out
from msp_desktop.measures.report import Report, ReportFormat, write_report
from msp_desktop.measures.sac_return import not_counted, sac_tables
from msp_desktop.measures.small_numbers import HIDDEN, rounded
from msp_desktop.pdf.chart.chart_svg import chart_as_svg
from msp_desktop.record.part import SpokenDate
from msp_desktop.store.store import Store
from tests.measures.conftest import MeasuredStore
from tests.measures.made import NOW, made_conversations
from tests.store.keep_golden import GOLDEN, lay_out
from tests.unlocked import make_store, open_vault

EVER = MeasuresScope(Period(date(2000, 1, 1), date(2099, 12, 31)))
REVISIONS = sorted(path.name.removeprefix("revision-") for path in GOLDEN.glob("revision-*"))


def test_a_store_without_conversations_has_figures_of_nobody(tmp_path: Path) -> None:
    with Store(open_vault(make_store(tmp_path / "store")), clock=lambda: NOW) as store:
        table = gather(store)
        assert give_out(store, table, EVER, ReportFormat.PDF, at=NOW).written.startswith(b"%PDF")
        with pytest.raises(NoChart):
            give_chart(store, table, EVER, "asked", at=NOW)
    assert len(table) == 0
    assert all(figure.of == 0 for section in measures(table, EVER) for figure in section.figures)
    assert not_counted(table, EVER.period) == ()


@pytest.mark.parametrize("revision", REVISIONS)
def test_records_of_every_older_store_are_counted(revision: str, tmp_path: Path) -> None:
    folder = lay_out(revision, tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOW) as store:
        table = gather(store)
        read_persons(store, table)
    whole = measures(table, EVER)[0]
    assert whole.figures[0].of == len(table) > 0
    assert sac_tables(table, EVER.period)


def test_missing_days_and_births_are_shown_as_not_recorded(tmp_path: Path) -> None:
    one, part, _ = next(made_conversations(1))
    bare = one.but(
        person=one.person.but(born=SpokenDate(said="long ago"), age=""),
        closing=one.closing.but(concluded=SpokenDate()),
    )
    with Store(open_vault(make_store(tmp_path / "store")), clock=lambda: NOW) as store:
        store.save(bare, part)
        table = gather(store)
    found = groups(table, EVER.cases(table), Breakdown.AGE, EVER)
    assert [group.cases.bit_count() for group in found] == [0, 0, 0, 0, 0, 1]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_of_a_table_becomes_a_formula(sign: str) -> None:
    name = f"{sign}HYPERLINK(1)"
    section = FigureSection("key", name, name, (Figure(name, 20, 40),))
    report = Report(EVER.period, (section,), ())
    at = datetime(2026, 11, 28, tzinfo=UTC)
    written = write_report(report, ReportFormat.CSV, by=name, at=at).decode("utf-8-sig")
    for row in list(csv.reader(io.StringIO(written, newline="")))[2:]:
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)
    book = write_report(report, ReportFormat.XLSX, by=name, at=at)
    with ZipFile(io.BytesIO(book)) as sheets:
        assert b"<f>" not in sheets.read("xl/worksheets/sheet1.xml")


def test_a_chart_says_in_words_all_that_it_shows(measured: MeasuredStore) -> None:
    section = measures(measured.table, EVER)[0]
    chart = whole_chart(section, rounded)
    assert chart is not None
    picture = ET.fromstring(chart_as_svg(chart))  # noqa: S314 - our own
    words = " ".join(picture.itertext())
    for figure in section.figures:
        told = rounded(figure)
        assert f"{figure.label}: {told.number} of {told.of}" in words
        if told.number == HIDDEN:
            assert f"{figure.label}: {figure.number} of" not in words
    assert {bar.label for bar in chart.bars if bar.silent} == {"Not recorded"}
    parts = section_charts(section, rounded)
    assert tuple(bar for part in parts for bar in part.bars) == chart.bars
