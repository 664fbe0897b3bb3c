"""Measures as files: small numbers hidden, no formula, nobody named, read back with other tools."""

import csv
import io
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest

from msp_desktop.__main__ import main
from msp_desktop.measures.small_numbers import shown, shown_share
from tests.measures.conftest import MeasuredStore


@pytest.fixture(scope="module")
def reports(measured: MeasuredStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All three files, made by the command."""
    folder = tmp_path_factory.mktemp("reports")
    secret = folder / "passphrase"
    secret.write_text(measured.passphrase, encoding="utf-8")
    for kind in ("pdf", "xlsx", "csv"):
        command = ["measures", "--store", str(measured.folder), "--passphrase-file", str(secret)]
        command += ["--from", "2000-01-01", "--to", "2099-12-31"]
        assert main([*command, "--out", str(folder / f"board.{kind}")]) == 0
    return folder


def _names(measured: MeasuredStore) -> set[str]:
    people = (one.person for told in measured.records for one in told)
    return {person.name for person in people if len(person.name) > 3}


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
    assert not any(str(case.stage.id) in written for case in measured.facts)


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
    assert shown_share(3, 40) == "[c]"
    assert shown_share(20, 40) == "50 %"


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
