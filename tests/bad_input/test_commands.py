"""Odd answers to what a command asks for: passphrase files, folders, ids and names of files."""

import os
from pathlib import Path

import pytest

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.store import Store
from tests.unlocked import NOON, PASSPHRASE, open_vault
from tests.visits import doorstep

Said = pytest.CaptureFixture[str]


@pytest.fixture
def words(tmp_path: Path) -> Path:
    file = tmp_path / "words"
    file.write_text(PASSPHRASE, encoding="utf-8")
    return file


@pytest.fixture
def visit(folder: Path) -> Conversation:
    """Bert's visit, kept in the store."""
    bert = doorstep.visit(NOON)
    with Store(open_vault(folder)) as store:
        store.save(bert, PartName.PLAN)
    return bert


def listing(folder: Path, words: Path) -> int:
    return main(["list", "--store", str(folder), "--passphrase-file", str(words)])


@pytest.mark.parametrize(
    "written",
    [
        PASSPHRASE.encode() + b"\r\n",
        b"\xef\xbb\xbf" + PASSPHRASE.encode(),
        PASSPHRASE.encode() + b"\nand a note on the second line\n",
    ],
)
def test_a_passphrase_file_is_read_however_its_editor_wrote_it(
    folder: Path, words: Path, written: bytes
) -> None:
    words.write_bytes(written)
    assert listing(folder, words) == Exit.DONE


@pytest.mark.parametrize(
    "written",
    [b"", b"\n\n", b"\0" * 5_000, b"\xff\xfe\x00", bytes(range(128, 192)) + b"\xff", b"x" * 5_000],
)
def test_a_file_without_a_passphrase_is_not_counted_as_a_wrong_try(
    folder: Path, words: Path, written: bytes, capsys: Said
) -> None:
    words.write_bytes(written)
    assert listing(folder, words) == Exit.NOT_DONE
    assert "passphrase" in capsys.readouterr().err
    assert not (folder / "store.tries").exists()


def test_a_huge_passphrase_file_is_not_read_whole(folder: Path, words: Path) -> None:
    os.truncate(words, 1 << 30)
    assert listing(folder, words) == Exit.NOT_DONE


@pytest.mark.parametrize("name", ["store.db", "store.hdr", "backups/referral.pdf", "a name.pdf"])
def test_a_referral_is_never_written_into_the_store(
    folder: Path, words: Path, visit: Conversation, name: str, capsys: Said
) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    roundabout = folder.parent / "elsewhere"
    roundabout.symlink_to(folder)
    assert refer(folder, words, visit, str(roundabout / name)) == Exit.NOT_DONE
    assert "keeps its own records" in capsys.readouterr().err
    after = {path.name for path in folder.rglob("*") if path.is_file()}
    assert {path.name for path in before} <= after <= {p.name for p in before} | {"reserve.bin"}
    with Store(open_vault(folder)) as store:
        assert store.load(visit.id).conversation == visit


@pytest.mark.parametrize("out", [".", "..", "/", "no such folder/x.pdf", "x" * 300])
def test_a_name_that_cannot_be_written_is_said_in_one_sentence(
    folder: Path, words: Path, visit: Conversation, out: str, capsys: Said
) -> None:
    assert refer(folder, words, visit, out) == Exit.NOT_DONE
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_or_device_is_not_replaced(
    folder: Path, words: Path, visit: Conversation, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert refer(folder, words, visit, str(pipe)) == Exit.NOT_DONE
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    "arguments",
    [
        ["list", "--store", ""],
        ["demo", ""],
        ["demo", "x", "--people", "many"],
        ["demo", "x", "--people", "1" * 400],
        ["demo", "x", "--people", "³"],
        ["refer", "--conversation", "zzz", "--to", "council", "--out", "x.pdf"],
        ["refer", "--conversation", "0" * 32, "--to", "council", "--out", ""],
    ],
)
def test_what_is_not_understood_is_said_without_a_word_of_python(
    arguments: list[str], capsys: Said
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == Exit.USAGE
    told = capsys.readouterr().err
    assert "invalid" not in told
    assert "_" not in told.splitlines()[-1]


@pytest.mark.parametrize("name", ["new line\n\udcff", "x" * 300])
def test_a_store_may_have_an_odd_name_or_is_refused_in_a_sentence(
    tmp_path: Path, name: str, capsys: Said
) -> None:
    made = main(["demo", str(tmp_path / name), "--people", "1"])
    said = capsys.readouterr()
    if len(name) == 300:
        assert made == Exit.NOT_DONE
        assert "drive" not in said.err
    else:
        assert made == Exit.DONE
        assert len(said.out.splitlines()[-1].split()) == 6
        assert (tmp_path / name / "store.db").is_file()


def refer(folder: Path, words: Path, visit: Conversation, out: str) -> int:
    return main(
        [
            "refer",
            *("--store", str(folder), "--passphrase-file", str(words)),
            *("--conversation", str(visit.id), "--to", "council", "--out", out),
        ]
    )
