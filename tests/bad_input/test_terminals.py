"""Commands at odd terminals: closed, full, short of letters, or not there."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from msp_desktop.cli.commands import Exit
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import begin
from msp_desktop.record.person import Person
from msp_desktop.store.store import Store
from tests.unlocked import NOON, OFFICER, PASSPHRASE, open_vault

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="uses Linux's own ways")

ODD_NAMES = ("أحمد بن سعيد", "Żółć 🦔", "Mary\u202eenaJ", "One\nTwo")


@pytest.fixture
def listing(folder: Path, tmp_path: Path) -> list[str]:
    """The command that lists a store of people with odd names."""
    with Store(open_vault(folder)) as store:
        for name in ODD_NAMES:
            visit = begin(OFFICER, at=NOON).but(person=Person(name=name))
            store.save(visit, PartName.PERSON)
    words = tmp_path / "words"
    words.write_text(PASSPHRASE, encoding="utf-8")
    program = [sys.executable, "-m", "msp_desktop", "list", "--store", str(folder)]
    return [*program, "--passphrase-file", str(words)]


def test_a_name_cannot_break_or_turn_its_line(listing: list[str]) -> None:
    ran = subprocess.run(listing, capture_output=True, check=True)
    lines = ran.stdout.decode().splitlines()
    assert {line.split("  ")[-1].strip() for line in lines} == {
        "أحمد بن سعيد",
        "Żółć 🦔",
        "MaryenaJ",
        "One Two",
    }


def test_a_terminal_of_few_letters_is_given_numbers_for_the_others(listing: list[str]) -> None:
    surroundings = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    ran = subprocess.run(listing, capture_output=True, check=True, env=surroundings)
    assert len(ran.stdout.splitlines()) == len(ODD_NAMES)
    assert b"\\u0623" in ran.stdout
    assert ran.stderr == b""


def test_a_reader_that_has_read_enough_is_no_trouble(listing: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(listing, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (Exit.DONE, b"")


@pytest.mark.parametrize("where", ["/dev/full", "&-"])
def test_nowhere_to_print_to_is_said_in_one_line(listing: list[str], where: str) -> None:
    script = f'exec "$@" >{where}'
    ran = subprocess.run(["sh", "-c", script, "sh", *listing], capture_output=True, check=False)
    assert ran.returncode == Exit.NOT_DONE
    assert b"could not be printed" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_without_a_terminal_nobody_is_asked(listing: list[str]) -> None:
    ran = subprocess.run(
        listing[:-2],
        input=PASSPHRASE.encode(),
        capture_output=True,
        check=False,
        start_new_session=True,
    )
    assert ran.returncode == Exit.NOT_DONE
    assert b"no terminal" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_stopping_at_the_question_is_calm(listing: list[str]) -> None:
    """A real terminal of its own, and Ctrl+C pressed at it."""
    # A shell starts what runs in the background deaf to Ctrl+C, and children inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    child, terminal = os.forkpty()
    if child == 0:
        os.execv(listing[0], listing[:-2])  # noqa: S606 - our own program
    said = b""
    while b"Passphrase:" not in said:
        said += os.read(terminal, 1024)
    os.write(terminal, b"\x03")
    while True:
        try:
            more = os.read(terminal, 1024)
        except OSError:  # how Linux says that the other side is gone
            break
        if not more:
            break
        said += more
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == Exit.NOT_DONE
    assert b"Stopped before it was done" in said
    assert b"Traceback" not in said
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
