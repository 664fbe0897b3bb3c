"""What `msp-desktop` prints and how it ends, for those who work without the window."""

import subprocess
import sys
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from pypdf import PdfReader

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.demo.practising import practise
from msp_desktop.practice.codes import Agreement, PartName
from msp_desktop.store.store import Store
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep

DemoStore = tuple[Path, Path]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> DemoStore:
    """A demo store of eight people, and a file with its passphrase."""
    folder = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "msp_desktop", "demo", str(folder / "store")]
    made = subprocess.run(
        [*command, "--people", "8"], capture_output=True, text=True, check=True, timeout=120
    )
    passphrase = made.stdout.splitlines()[-1]
    assert len(passphrase.split()) == 6
    assert made.stderr == ""
    (folder / "passphrase").write_text(passphrase + "\n", encoding="utf-8")
    return folder / "store", folder / "passphrase"


def run(command: str, demo: DemoStore, *more: str) -> int:
    store, passphrase = demo
    return main([command, "--store", str(store), "--passphrase-file", str(passphrase), *more])


def test_list_prints_one_conversation_a_line_beginning_with_its_id(
    demo: DemoStore, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("list", demo) == Exit.DONE
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) >= 8
    ids = [UUID(line.split()[0]) for line in lines]
    assert len(set(ids)) == len(ids)
    states = [line.split()[2] for line in lines]
    assert set(states) == {"draft", "finished"}
    assert states == sorted(states)


def test_list_says_who_is_invented_to_practise_with(
    folder: Path, passphrase_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(doorstep.visit(NOON), PartName.PLAN)
        practise(store)
    for more in ((), ("--cases",)):
        assert run("list", (folder, passphrase_file), *more) == Exit.DONE
        said = [
            line for line in capsys.readouterr().out.splitlines() if "not a real person" in line
        ]
        assert len(said) == 1
        assert said[0].endswith("Posy Thimblewick  (Practice, not a real person)")


def test_check_says_that_a_whole_store_is_whole(
    demo: DemoStore, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check", demo) == Exit.DONE
    assert capsys.readouterr().out == "The store is whole.\n"


def test_refer_writes_a_pdf_and_notes_it_on_the_trail(
    demo: DemoStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("list", demo)
    listed = [line.split() for line in capsys.readouterr().out.splitlines()]
    finished = next(line[0] for line in listed if line[2] == "finished")
    out = tmp_path / "referral.pdf"
    more = ("--conversation", finished, "--to", "council", "--archival", "--out", str(out))
    assert run("refer", demo, *more) == Exit.DONE
    read = PdfReader(out)
    assert "council" in read.pages[0].extract_text()
    assert "Draft" not in read.pages[0].extract_text()
    assert out.stat().st_mode & 0o077 == 0


def test_refer_marks_what_is_not_finished_on_every_page(
    folder: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    visit = doorstep.visit(NOON)
    with Store(open_vault(folder)) as store:
        store.save(visit, PartName.PLAN)
    out = tmp_path / "referral.pdf"
    more = ("--conversation", str(visit.id), "--to", "council", "--archival", "--out", str(out))
    assert run("refer", (folder, passphrase_file), *more) == Exit.DONE
    assert all("Draft" in page.extract_text() for page in PdfReader(out).pages)


def test_a_refusal_without_a_ground_makes_no_referral(
    folder: Path, passphrase_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    visit = doorstep.visit(NOON)
    refused = tuple(d.but(agreement=Agreement.DOES_NOT) for d in visit.sharing.decisions)
    with Store(open_vault(folder)) as store:
        store.save(visit.but(sharing=visit.sharing.but(decisions=refused)), PartName.PLAN)
    out = tmp_path / "referral.pdf"
    more = ("--conversation", str(visit.id), "--to", "council", "--archival", "--out", str(out))
    assert run("refer", (folder, passphrase_file), *more) == Exit.NOT_DONE
    assert not out.exists()
    told = capsys.readouterr().err
    assert "Bert" not in told
    assert "Nothing is lost" in told or "kept" in told


def test_an_id_that_names_nothing_is_said_in_one_line(
    demo: DemoStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = ("--conversation", str(uuid4()), "--to", "council", "--out", str(tmp_path / "x.pdf"))
    assert run("refer", demo, *more) == Exit.NOT_DONE
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert "no such conversation" in told[0]


def test_a_wrong_passphrase_has_its_own_exit_code(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not the words at all\n", encoding="utf-8")
    assert run("list", (folder, wrong)) == Exit.WRONG_PASSPHRASE
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "does not open this store" in captured.err


def test_a_damaged_store_is_not_whole_and_says_so(
    folder: Path, passphrase_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = folder / "store.db"
    data = bytearray(database.read_bytes())
    data[len(data) // 2] ^= 0xFF
    database.write_bytes(data)
    assert run("check", (folder, passphrase_file)) == Exit.NOT_WHOLE
    assert "damaged" in capsys.readouterr().out


def test_help_says_what_there_is_and_how_it_ends(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    for words in ("demo", "list", "refer", "check", "backup", "restore", "exit codes"):
        assert words in told
