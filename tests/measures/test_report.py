"""Measures as files: small numbers hidden, no formula, nobody named, read back with other tools."""

import csv
import io
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.measures.breakdowns import MeasuresScope
from msp_desktop.measures.charts import whole_chart
from msp_desktop.measures.figures import FigureSection, Period, figure
from msp_desktop.measures.gather import gather
from msp_desktop.measures.giving_out import LeftByOtherRule, give_out
from msp_desktop.measures.report import Report, ReportFormat, write_report
from msp_desktop.measures.small_numbers import rounded, shown, shown_share
from msp_desktop.pdf.blocks import BarChart
from msp_desktop.store.measured.releases import (
    SmallNumberRule,
    choose_small_number_rule,
    releases,
)
from msp_desktop.store.store import Store
from msp_desktop.store.trail.trail import Event
from tests.measures.conftest import MeasuredStore
from tests.measures.made import NOW
from tests.store.trail.trail_rows import events
from tests.unlocked import copy_store, open_vault


@pytest.fixture(scope="module")
def reports(measured: MeasuredStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All three files, made by the command."""
    folder = tmp_path_factory.mktemp("reports")
    secret = folder / "passphrase"
    secret.write_text(measured.passphrase, encoding="utf-8")
    store = copy_store(measured.folder, folder / "store")
    for kind in ("pdf", "xlsx", "csv"):
        command = ["measures", "--store", str(store), "--passphrase-file", str(secret)]
        command += ["--from", "2000-01-01", "--to", "2099-12-31"]
        assert main([*command, "--out", str(folder / f"board.{kind}")]) == 0
    return folder


def _names(measured: MeasuredStore) -> set[str]:
    people = (one["person"]["name"] for case in measured.cases for one in case["told"])
    return {name for name in people if len(name) > 3}


def test_the_three_files_say_the_same(reports: Path) -> None:
    rows = list(csv.reader(io.StringIO((reports / "board.csv").read_text("utf-8-sig"))))
    with ZipFile(reports / "board.xlsx") as book:
        strings = book.read("xl/sharedStrings.xml").decode()
    with pikepdf.open(reports / "board.pdf") as pdf:
        assert pdf.Root.MarkInfo.Marked
    assert rows[1][:3] == ["Table", "Group", "Line"]
    for row in rows[2:]:
        assert row[2].replace("&", "&amp;").replace("’", "’") in strings


def test_nobody_is_named_in_any_of_them(measured: MeasuredStore, reports: Path) -> None:
    written = (reports / "board.csv").read_text("utf-8-sig")
    with ZipFile(reports / "board.xlsx") as book:
        written += "".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())
    assert [name for name in _names(measured) if name in written] == []
    assert not any(case in written for case in measured.table.ids)


def test_no_number_under_five_leaves(reports: Path) -> None:
    rows = list(csv.reader(io.StringIO((reports / "board.csv").read_text("utf-8-sig"))))[2:]
    numbers = [cell for row in rows for cell in (row[3], row[4], row[6]) if cell]
    assert {cell for cell in numbers if cell.isdigit() and int(cell) % 5} == set()
    assert "0" not in numbers


@pytest.mark.parametrize(
    ("number", "leaves"), [(0, "[c]"), (4, "[c]"), (5, "5"), (7, "5"), (8, "10"), (102, "100")]
)
def test_numbers_are_rounded_to_five_and_small_ones_hidden(number: int, leaves: str) -> None:
    assert shown(number) == leaves


def test_a_share_gives_no_small_number_away() -> None:
    assert shown_share(3, 40) is None
    assert shown_share(20, 40) == 50


def test_another_ending_is_refused_in_a_sentence(
    measured: MeasuredStore, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text(measured.passphrase, encoding="utf-8")
    command = ["measures", "--store", str(measured.folder), "--passphrase-file", str(secret)]
    command += ["--from", "2026-01-01", "--to", "2026-12-31", "--out", str(tmp_path / "board.ods")]
    assert main(command) == 4
    assert "must end in .pdf, .xlsx or .csv" in capfd.readouterr().err
    assert not (tmp_path / "board.ods").exists()


@pytest.mark.parametrize("more", [(), ("--own-words",)], ids=["figures", "words"])
def test_figures_that_could_not_be_written_have_not_left(
    measured: MeasuredStore, tmp_path: Path, more: tuple[str, ...]
) -> None:
    folder, secret = copy_store(measured.folder, tmp_path / "store"), tmp_path / "passphrase"
    secret.write_text(measured.passphrase, encoding="utf-8")
    command = ["measures", "--store", str(folder), "--passphrase-file", str(secret), *more]
    days = ["--from", "2026-01-01", "--to", "2026-12-31"]
    nowhere = str(tmp_path / "no such folder" / "board.pdf")
    assert main([*command, *days, "--out", nowhere]) == Exit.NOT_DONE
    assert not any(event == Event.DISCLOSURE for event, _, _ in events(folder))
    with Store(open_vault(folder)) as store:
        assert releases(store) == ()


def test_days_in_the_wrong_order_are_not_understood(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    days = ["--from", "2026-12-31", "--to", "2026-01-01", "--out", str(tmp_path / "board.pdf")]
    assert main(["measures", "--store", str(tmp_path / "store"), *days]) == Exit.USAGE
    assert "--from" in capfd.readouterr().err
    assert not (tmp_path / "board.pdf").exists()


def test_exact_figures_leave_by_the_organisations_choice_and_are_kept(
    measured: MeasuredStore, tmp_path: Path
) -> None:
    folder = copy_store(measured.folder, tmp_path / "store")
    early, late = (
        MeasuresScope(Period(date(year, 1, 1), date(year, 12, 31))) for year in (2024, 2026)
    )
    with Store(open_vault(folder), clock=lambda: NOW) as store:
        table = gather(store)
        give_out(store, table, early, ReportFormat.CSV, at=NOW).note_left()
        choose_small_number_rule(store, SmallNumberRule.EXACT)
        leaves = give_out(store, table, late, ReportFormat.CSV, at=NOW)
        assert len(releases(store)) == 1
        leaves.note_left()
        written = leaves.written.decode("utf-8-sig")
        assert give_out(store, table, late, ReportFormat.PDF, at=NOW).written.startswith(b"%PDF")
        assert len(releases(store)) == 2
        with pytest.raises(LeftByOtherRule):
            give_out(store, table, early, ReportFormat.CSV, at=NOW)
        choose_small_number_rule(store, SmallNumberRule.ROUNDED)
        with pytest.raises(LeftByOtherRule):
            give_out(store, table, late, ReportFormat.CSV, at=NOW)
    rows = list(csv.reader(io.StringIO(written)))[2:]
    numbers = [int(cell) for row in rows for cell in (row[3], row[4], row[6]) if cell.isdigit()]
    assert any(number % 5 for number in numbers)
    assert not any(0 < number < 5 for number in numbers)
    assert any("[c]" in row for row in rows)
    assert not any("SG" in row[0] for row in rows)


def test_a_rounded_chart_or_table_tells_nought_from_one_to_four_nowhere() -> None:
    def drawn(of: int, number: int, silent: int) -> tuple[BarChart | None, bytes]:
        whole = (1 << of) - 1
        lines = (
            figure("Some", (1 << number) - 1, whole, whole & ~((1 << (of - silent)) - 1)),
            figure("Others", (1 << number) - 1, whole),
            figure("Most", (1 << 12) - 1, whole),
        )
        section = FigureSection("some", "Some", "All", lines)
        report = Report(Period(NOW.date(), NOW.date()), (section,), ())
        pdf = write_report(report, ReportFormat.PDF, by="Fernhollow", at=NOW)
        return whole_chart(section, rounded), pdf

    assert drawn(0, 0, 0) == drawn(4, 3, 1)
    assert drawn(20, 0, 0) == drawn(20, 4, 4)
