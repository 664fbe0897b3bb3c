"""What the disk refuses in the middle of a backup, an erasure or an upgrade is told as it is."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.store.keep_golden import lay_out

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="children are forked")


def refused_one_by_one(what: str, folder: Path) -> Counter[str]:
    drive = folder.with_name(f"{folder.name}-drive")
    drive.mkdir()
    program = [sys.executable, "-m", "tests.store.refusals", what, str(folder), str(drive)]
    run = subprocess.run(program, check=True, capture_output=True, text=True)
    return Counter(run.stdout.splitlines())


def test_a_backup_is_told_as_made_only_where_it_is_and_an_older_one_undoes_none(
    folder: Path,
) -> None:
    said = refused_one_by_one("backed_up", folder)
    assert set(said) <= {
        "not made: 0 new, some older",
        # A drive that refuses everything from its folder's sync on: whole, and not boasted of.
        "not made: 1 new, some older",
        "second refused: 2 new, some older",
        "second refused: 1 new, some older",
        "second refused, older stays: 1 new, some older",
        "made, older stays: 2 new, some older",
        "made: 2 new, no older",
        "made, older stays: 2 new, no older",  # gone, and the disk did not say for good
    }
    assert said["not made: 0 new, some older"] > 3
    assert said["made, older stays: 2 new, some older"] > 1


def test_who_was_erased_is_told_as_erased_whatever_the_disk_refuses_then(folder: Path) -> None:
    said = refused_one_by_one("erased", folder)
    assert set(said) == {"erased, copies told: gone"}
    assert said.total() > 4


def test_a_log_that_could_not_be_cut_is_told_and_closing_the_store_does_it(folder: Path) -> None:
    assert set(refused_one_by_one("erased_then_full", folder)) == {"told, gone, cleared"}


def test_older_copies_are_told_as_removed_only_where_they_are_and_a_second_try_removes_them(
    folder: Path,
) -> None:
    said = refused_one_by_one("older_removed", folder)
    assert set(said) <= {
        "not removed: some there",
        "not removed: all gone",  # gone, and the disk did not say for good
        "removed: all gone",
    }
    assert said["not removed: some there"] > 7


def test_a_store_of_an_earlier_version_is_upgraded_after_its_backup_or_left(tmp_path: Path) -> None:
    said = refused_one_by_one("upgraded", lay_out("0003", tmp_path / "store"))
    assert set(said) <= {"opened: new", "not backed up: old", "not opened: old"}
    assert said["not backed up: old"] > 3
    assert said["opened: new"] > 1
