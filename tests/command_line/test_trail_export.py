"""The trail is written to a file without a window, with nobody's name in it."""

import csv
import json
from pathlib import Path

import pytest

from msp_desktop.cli.commands import Exit
from tests.command_line.running import names_in, run, save
from tests.unlocked import NOON
from tests.visits import doorstep


@pytest.mark.parametrize("name", ["trail.csv", "trail.json"])
def test_it_is_a_table_or_json_by_the_name_of_the_file(
    folder: Path, passphrase_file: Path, tmp_path: Path, name: str
) -> None:
    save(folder, doorstep.visit(NOON))
    file = tmp_path / name
    assert run("trail", folder, passphrase_file, "--export", str(file)) == Exit.DONE
    words = file.read_text("utf-8-sig")
    assert "Teasel" not in words
    if name.endswith(".json"):
        assert json.loads(words)["chain"].startswith("The chain is whole")
    else:
        rows = list(csv.reader(words.splitlines()))
        assert rows[0][:3] == ["number", "at", "event"]
        assert "collection" in {row[2] for row in rows[1:-1]}


def test_it_never_goes_into_the_store(folder: Path, passphrase_file: Path) -> None:
    file = folder / "trail.csv"
    assert run("trail", folder, passphrase_file, "--export", str(file)) == Exit.NOT_DONE
    assert not file.exists()


def test_a_store_with_entries_missing_is_told_by_check_and_refused_by_the_others(
    folder: Path, passphrase_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = (folder / "store.db").read_bytes()
    save(folder, doorstep.visit(NOON))
    assert names_in(folder)
    (folder / "store.db").write_bytes(old)
    assert run("check", folder, passphrase_file) == Exit.NOT_WHOLE
    assert "that this laptop had are missing" in capsys.readouterr().out
    for command in ("list", "backup"):
        assert run(command, folder, passphrase_file) == Exit.NOT_DONE
        assert "that this laptop had are missing" in capsys.readouterr().err
    file = tmp_path / "trail.csv"
    assert run("trail", folder, passphrase_file, "--export", str(file)) == Exit.NOT_DONE
