"""A visit, end to end: a doorstep, a power cut in mid-sentence, a referral that can be read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from msp_desktop.practice.codes import Asked, Recipient
from msp_desktop.practice.grid_words import Quarter
from msp_desktop.record.grid import quarter
from msp_desktop.record.outcomes import active_outcomes, asked_code
from msp_desktop.store.store import Store
from msp_desktop.vault.vault import unlock
from tests.screen.visiting import BROKEN_OFF, PASSPHRASE, THE_REST
from tests.unlocked import NOON

KILLED = -9


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder after both halves of the visit: `store`, `referral.pdf` and everything else."""
    folder = tmp_path_factory.mktemp("visit")
    first = half("first", folder)
    assert first.returncode == KILLED, first.stderr
    second = half("second", folder)
    assert second.returncode == 0, second.stderr
    return folder


def half(which: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.screen.visiting", which]
    places = {"HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp")}
    for place in places.values():
        Path(place).mkdir(exist_ok=True)
    return subprocess.run(
        [*command, str(folder / "store"), str(folder / "referral.pdf")],
        env=os.environ | places,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def referral_text(folder: Path) -> str:
    pages = PdfReader(folder / "referral.pdf").pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_referral_holds_the_persons_words_whole(visited: Path) -> None:
    text = referral_text(visited)
    assert BROKEN_OFF + THE_REST in text
    for words in (
        "I want the telephone to stop at night.",
        "I'd miss my letters. They're the only post I get.",
        "I'd like somebody to play cribbage with.",
        "I feel safe when I know who's ringing.",
    ):
        assert words in text


def test_the_referral_says_what_was_asked_and_found_in_exact_terms(visited: Path) -> None:
    text = referral_text(visited)
    assert Asked.EXPRESSED in text
    for code in ("Financial or Material Abuse", "Own Home", "Other - Unknown to individual"):
        assert code in text
    assert "afer but less well" in text
    assert "Bert Teasel" in text or "Albert Teasel" in text
    assert "Rowan Applegarth" in text
    assert "risk score" not in text.lower()


def test_the_referral_names_joyce_only_where_she_is_not_to_be_told(visited: Path) -> None:
    text = referral_text(visited)
    assert "She'll have me in a home" not in text
    assert "Don't tell our Joyce" not in text
    before_sharing = text.split("Joyce")[0]
    assert "Sharing" in before_sharing


def test_the_referral_is_short_marked_and_titled(visited: Path) -> None:
    read = PdfReader(visited / "referral.pdf")
    pages = [page.extract_text() for page in read.pages]
    own = [text for text in pages if "Reply sheet" not in text]
    assert len(own) <= 3
    for number, text in enumerate(own, 1):
        assert text.count("OFFICIAL-SENSITIVE") >= 2
        assert f"Page {number} of {len(own)}" in text
    assert read.metadata is not None
    assert "Teasel" not in (read.metadata.title or "")
    assert str(read.root_object["/Lang"]) == "en-GB"


def test_the_store_holds_the_whole_visit_finished(visited: Path) -> None:
    with Store(unlock(visited / "store", PASSPHRASE, now=NOON)) as store:
        (entry,) = store.caseload().entries
        opened = store.load(entry.id)
        assert store.problems() == ()
    told = opened.conversation
    assert opened.finished
    assert told.concern.accounts[0].words.text == BROKEN_OFF + THE_REST
    assert [o.words.text.split()[1] for o in active_outcomes(told.outcomes)] == [
        "want",
        "miss",
        "like",
    ]
    assert asked_code(told.outcomes) is Asked.EXPRESSED
    assert len(told.outcomes.ties) == 1
    (option,) = told.grid.options
    assert option.leads_to is not None
    assert quarter(option.leads_to) is Quarter.SAFER_LESS_WELL
    assert {d.recipient for d in told.sharing.decisions} == {
        Recipient.COUNCIL,
        Recipient.FAMILY_OR_FRIEND,
    }


@pytest.mark.parametrize("word", ["Teasel", "telephone to stop", "cribbage", "thirty pou"])
def test_no_word_of_it_lies_readable_on_the_disk(visited: Path, word: str) -> None:
    files = [path for path in visited.rglob("*") if path.is_file() and path.suffix != ".pdf"]
    holding = [path.name for path in files if word.encode() in path.read_bytes()]
    assert {path.name for path in files} >= {"store.db", "store.hdr"}
    assert holding == []
