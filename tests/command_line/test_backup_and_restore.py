"""A store backed up and put back without a window."""

import sys
from pathlib import Path

import pytest

from msp_desktop.cli.commands import Exit
from msp_desktop.cli.terminal import FOR_OTHERS
from msp_desktop.store.store import Store
from tests.command_line.running import names_in, run, save
from tests.unlocked import NOON, open_vault
from tests.visits import car_wash, doorstep


def test_what_was_backed_up_is_what_is_restored(
    folder: Path, passphrase_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save(folder, doorstep.visit(NOON))
    assert run("backup", folder, passphrase_file) == Exit.DONE
    (backup,) = (folder / "backups").iterdir()
    assert capsys.readouterr().out == f"Backed up and checked: {backup} (1 conversations).\n"
    save(folder, car_wash.visit(NOON))
    assert len(names_in(folder)) == 2
    assert run("restore", folder, passphrase_file, "--from", str(backup)) == Exit.DONE
    shown = capsys.readouterr().out.splitlines()
    assert "is whole: 1 conversations, 0 of them finished." in shown[0]
    assert "before-restore-" in shown[1]
    assert names_in(folder) == ["Albert Teasel"]
    assert run("check", folder, passphrase_file) == Exit.DONE


def test_a_backup_goes_where_it_is_told_and_from_there_to_a_new_laptop(
    folder: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    save(folder, doorstep.visit(NOON))
    drive, laptop = tmp_path / "drive", tmp_path / "laptop"
    drive.mkdir()
    assert run("backup", folder, passphrase_file, "--into", str(drive)) == Exit.DONE
    assert not list((folder / "backups").iterdir())
    (backup,) = drive.iterdir()
    assert run("restore", laptop, passphrase_file, "--from", str(backup)) == Exit.DONE
    assert names_in(laptop) == ["Albert Teasel"]


def test_the_trail_of_what_is_restored_says_so(folder: Path, passphrase_file: Path) -> None:
    save(folder, doorstep.visit(NOON))
    run("backup", folder, passphrase_file)
    (backup,) = (folder / "backups").iterdir()
    run("restore", folder, passphrase_file, "--from", str(backup))
    with (
        Store(open_vault(folder), clock=lambda: NOON) as store,
        store.engine.connect() as connection,
    ):
        events = connection.exec_driver_sql("SELECT event FROM trail ORDER BY number").all()
    assert "restore" in {row[0] for row in events}


@pytest.mark.parametrize("spoil", [True, False])
def test_what_is_no_good_backup_is_refused_in_one_sentence(
    folder: Path, passphrase_file: Path, capsys: pytest.CaptureFixture[str], spoil: bool
) -> None:
    save(folder, doorstep.visit(NOON))
    run("backup", folder, passphrase_file)
    (backup,) = (folder / "backups").iterdir()
    if spoil:
        (backup / "store.db").write_bytes(b"spoilt")
    else:
        backup = folder / "backups"
    capsys.readouterr()
    assert run("restore", folder, passphrase_file, "--from", str(backup)) == Exit.NOT_DONE
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert names_in(folder) == ["Albert Teasel"]


def test_a_wrong_passphrase_restores_nothing(
    folder: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    save(folder, doorstep.visit(NOON))
    run("backup", folder, passphrase_file)
    (backup,) = (folder / "backups").iterdir()
    wrong = tmp_path / "wrong"
    wrong.write_text("not the one\n", encoding="utf-8")
    ended = run("restore", folder, wrong, "--from", str(backup))
    assert ended == Exit.WRONG_PASSPHRASE
    assert names_in(folder) == ["Albert Teasel"]
    assert not list(folder.glob("restored-*"))


def test_a_folder_named_to_break_or_turn_lines_does_neither_on_the_terminal(
    folder: Path, passphrase_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drive = tmp_path / "a\n\x1b[2Jdrive\u202egnp"
    drive.mkdir()
    assert run("backup", folder, passphrase_file, "--into", str(drive)) == Exit.DONE
    (backup,) = drive.iterdir()
    new = tmp_path / "new\r\x07laptop"
    assert run("restore", new, passphrase_file, "--from", str(backup)) == Exit.DONE
    trail = tmp_path / "trail\n.csv"
    assert run("trail", folder, passphrase_file, "--export", str(trail)) == Exit.DONE
    shown = capsys.readouterr()
    lines = shown.out.split("\n")
    assert [line.split(":")[0].split(" is ")[0][:10] for line in lines if line] == [
        "Backed up ",
        "The backup",
        "It",
        "Written",
    ]
    assert not any(mark in shown.out + shown.err for mark in "\x1b\r\x07\u202e")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps files by other means")
def test_a_passphrase_file_that_others_may_open_is_told_and_used(
    folder: Path, passphrase_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    passphrase_file.chmod(0o640)
    assert run("check", folder, passphrase_file) == Exit.DONE
    shown = capsys.readouterr()
    assert shown.err.splitlines() == [FOR_OTHERS]
    assert shown.out == "The store is whole.\n"
    passphrase_file.chmod(0o600)
    assert run("check", folder, passphrase_file) == Exit.DONE
    assert capsys.readouterr().err == ""
