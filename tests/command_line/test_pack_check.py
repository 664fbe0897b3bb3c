"""`msp-desktop pack check FOLDER`: a sentence, or where to look."""

import subprocess
import sys
from pathlib import Path

import pytest

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.practice.pack_files import files_in
from msp_desktop.questions.packs import local
from msp_desktop.store.engine import transaction
from msp_desktop.store.settings import StoreSettings
from msp_desktop.store.store import Store
from msp_desktop.store.tables import chosen
from tests.unlocked import open_vault

EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"


def test_a_pack_that_can_be_used_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "check", str(EXAMPLE)]) == Exit.DONE
    title = local(files_in(EXAMPLE)).title
    assert capsys.readouterr().out == f"This pack can be used: {title}\n"


def test_a_pack_that_can_be_used_ends_with_nothing_but_that() -> None:
    """It crashed at the very end in a third of the runs, after the right answer."""
    asked = [sys.executable, "-m", "msp_desktop", "pack", "check", str(EXAMPLE)]
    runs = [subprocess.Popen(asked, stdout=subprocess.DEVNULL) for _ in range(12)]
    assert {run.wait() for run in runs} == {Exit.DONE.value}


def test_a_broken_one_is_told_by_file_line_and_field(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pack.toml").write_text("name = 'Ours'\nversion = '1'\n")
    (tmp_path / "plan.toml").write_text("\n[prompt.actions]\nasks = 'Who?'\n")
    assert main(["pack", "check", str(tmp_path)]) == Exit.NOT_WHOLE
    assert capsys.readouterr().out == (
        "plan.toml:3: prompt.actions.asks: is not a name that belongs here\n"
    )


def test_a_folder_that_is_not_there_is_told_the_same_way(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["pack", "check", str(tmp_path / "none")]) == Exit.NOT_WHOLE
    assert capsys.readouterr().out == "none:1: the file: is missing\n"


def test_a_pack_without_anything_to_do_is_not_understood() -> None:
    with pytest.raises(SystemExit) as ended:
        main(["pack"])
    assert ended.value.code == Exit.USAGE


def test_check_tells_of_a_kept_pack_that_cannot_be_used(
    folder: Path, passphrase_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Store(open_vault(folder)) as store:
        StoreSettings(store).use_pack(files_in(EXAMPLE))
        with transaction(store.engine) as connection:
            connection.execute(chosen.update().values(value=b"spoilt"))
    asked = ["check", "--store", str(folder), "--passphrase-file", str(passphrase_file)]
    assert main(asked) == Exit.NOT_WHOLE
    assert "The prompts could not be used: pack.toml" in capsys.readouterr().out
