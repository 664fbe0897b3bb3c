"""`refer` asks for every piece that only a person can decide on, and lists what there is."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.person import OtherPerson
from msp_desktop.store.cases import Cases
from msp_desktop.store.store import Store
from tests.unlocked import open_vault
from tests.visits import self_neglect as ned
from tests.visits.steady import item

Said = pytest.CaptureFixture[str]
TIED = OtherPerson(
    id=item("tied"),
    name="Marek Vane",
    works_for="the fire and rescue service",
    risk_from=Answer.YES,
)
FIRST, SECOND, *_ = ned.visits()
FIRST = FIRST.but(person=FIRST.person.but(others=(TIED,)))
ACCOUNT = f"concern.accounts.{FIRST.concern.accounts[0].id}"
LATER = f"concern.accounts.{SECOND.concern.accounts[0].id}"


class Kept:
    """A store with Ned's first two visits, and the command run on one of them or on the case."""

    def __init__(self, folder: Path, words: Path, tmp_path: Path) -> None:
        self.out = tmp_path / "made.pdf"
        self._store = ("--store", str(folder), "--passphrase-file", str(words))
        with Store(open_vault(folder)) as store:
            store.save(FIRST, PartName.PLAN)
            store.save(SECOND, PartName.PLAN)
            (line,) = Cases(store).listed()
        self._of = {"first": ("--conversation", str(FIRST.id)), "case": ("--case", str(line.id))}

    def refer(self, of: str, to: str, *more: str) -> int:
        out = ("--to", to, "--out", str(self.out), "--archival")
        return main(["refer", *self._store, *self._of[of], *out, *more])

    @property
    def text(self) -> str:
        return " ".join(page.extract_text() for page in PdfReader(self.out).pages)


@pytest.fixture
def kept(folder: Path, passphrase_file: Path, tmp_path: Path) -> Kept:
    return Kept(folder, passphrase_file, tmp_path)


@pytest.mark.parametrize("of", ["first", "case"])
def test_an_agreement_in_part_is_chosen_piece_by_piece(kept: Kept, of: str, capsys: Said) -> None:
    assert kept.refer(of, "landlord") == Exit.NOT_DONE
    assert "no piece was" in capsys.readouterr().err
    assert kept.refer(of, "landlord", "--pieces") == Exit.DONE
    assert not kept.out.exists()
    listed = capsys.readouterr().out.splitlines()
    assert any(line.startswith(f"out  {ACCOUNT}  ") for line in listed)
    assert kept.refer(of, "landlord", "--include", ACCOUNT) == Exit.DONE
    assert "They want me out by June" in kept.text
    assert "leg" not in kept.text.replace("delegat", "").split()


def test_held_back_words_go_only_where_they_are_kept(kept: Kept, capsys: Said) -> None:
    leg = ("--include", "concern.observed")
    assert kept.refer("case", "landlord", *leg) == Exit.NOT_DONE
    assert "words of what the person holds back" in capsys.readouterr().err
    assert kept.refer("case", "landlord", *leg, "--keep", "concern.observed") == Exit.DONE


def test_a_piece_left_out_is_not_there_and_an_unknown_one_refused(kept: Kept, capsys: Said) -> None:
    assert kept.refer("first", "supervisor", "--leave-out", "concern.accounts") == Exit.DONE
    assert "They want me out" not in kept.text
    assert kept.refer("first", "supervisor", "--leave-out", "nothing.of.it") == Exit.NOT_DONE
    assert "no piece of that name" in capsys.readouterr().err


def test_a_reader_tied_to_the_risk_is_weighed_first(kept: Kept, capsys: Said) -> None:
    assert kept.refer("first", "fire") == Exit.NOT_DONE
    assert "may be linked to whoever the risk comes from" in capsys.readouterr().err
    assert kept.refer("first", "fire", "--reader-weighed") == Exit.DONE
