"""Scenario 2 without a window: Wren's ward goes to a colleague's laptop and comes back whole."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from msp_desktop.__main__ import main
from msp_desktop.practice.codes import PartName
from msp_desktop.questions.authors import with_authors
from msp_desktop.signing_keys import fingerprint_words
from msp_desktop.store.store import Store
from tests.handover.colleagues import BEA, exchange_key, records
from tests.unlocked import NOON, PASSPHRASE, copy_store, open_vault
from tests.visits import doorstep, ward

WREN = ward.visit(NOON)


class Laptop:
    """A store that is only spoken to by commands."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self._passphrase = folder.with_suffix(".passphrase")
        self._passphrase.write_text(PASSPHRASE, "utf-8")
        self._passphrase.chmod(0o600)

    def run(self, command: str, *options: object) -> tuple[int, str]:
        """The exit code, and everything that was said."""
        given = ("--store", self.folder, "--passphrase-file", self._passphrase)
        code = main([command, *map(str, (*options, *given))])
        said = self._capsys.readouterr()
        return code, said.out + said.err

    def open(self) -> Store:
        """The store itself."""
        return Store(open_vault(self.folder), clock=lambda: NOON + timedelta(days=14))


@pytest.fixture
def ada(made_store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Laptop:
    laptop = Laptop(copy_store(made_store, tmp_path / "ada"), capsys)
    with laptop.open() as store:
        for visit in WREN[:2]:
            store.save(visit, PartName.PLAN)
            store.finish(visit.id)
        store.save(doorstep.visit(NOON), PartName.PLAN)
        store.save(WREN[2], PartName.CAPACITY)
    return laptop


@pytest.fixture
def bea(made_store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Laptop:
    laptop = Laptop(copy_store(made_store, tmp_path / "bea"), capsys)
    with laptop.open() as store:
        store.set_practitioner(BEA)
    return laptop


def _words(laptop: Laptop) -> str:
    with laptop.open() as store:
        return " ".join(fingerprint_words(exchange_key(store).fingerprint))


def test_wren_goes_to_a_colleague_with_an_unfinished_visit_and_back(
    ada: Laptop, bea: Laptop, tmp_path: Path
) -> None:
    card, file, back = tmp_path / "card.pdf", tmp_path / "wren.age", tmp_path / "back.age"
    assert bea.run("card", card)[0] == 0
    whom = ("--person", WREN[0].id, "--draft", WREN[2].id, "--along", "instructions")
    how = ("--reach", "team", "--told", "told by pictures, on the ward")

    code, said = ada.run("hand-over", file, *whom, "--look")
    assert (code, "2 finished  Wren Halloway" in said, file.exists()) == (0, True, False)
    code, said = ada.run("hand-over", file, *whom, *how, "--card", card)
    assert (code, "not one that you have confirmed" in said, file.exists()) == (4, True, False)
    known = ("--card", card, "--words", _words(bea), "--name", "Bea Marchbanks")
    assert ada.run("hand-over", file, *whom, *known, *how, "--along", "advice")[0] == 0

    code, said = bea.run("take-in", file)
    assert (code, "not confirmed" in said) == (4, True)
    code, said = bea.run("take-in", file, "--look")
    assert code == 0
    assert "From Ada Quillfeather" in said
    receipt = tmp_path / "receipt.age"
    code, said = bea.run("take-in", file, "--words", _words(ada), "--receipt", receipt)
    assert (code, "Taken in: " in said) == (0, True)
    code, said = ada.run("take-in", receipt, "--unconfirmed")
    assert (code, "they have it" in said) == (0, True)

    with bea.open() as store:
        gone_on = store.load(WREN[2].id).conversation
        seen = "She turned the room with the window round, twice."
        seen_now = gone_on.but(concern=gone_on.concern.but(observed=seen))
        store.save(with_authors(gone_on, seen_now, BEA), PartName.CONCERN)
        store.finish(WREN[2].id)
    with ada.open() as store:
        assert store.load(WREN[2].id).handed_on is not None

    to_ada = ("--key", _fingerprint(ada), "--reach", "team", "--told", "told by pictures")
    both = ("--along", "instructions", "--along", "advice")
    assert bea.run("hand-over", back, "--person", WREN[0].id, *to_ada, *both)[0] == 0
    code, said = ada.run("take-in", back)
    assert code == 0, said
    assert bea.run("check")[0] == ada.run("check")[0] == 0
    with ada.open() as one, bea.open() as other:
        whole = one.load(WREN[2].id)
        assert whole.finished
        [view] = [each for each in whole.conversation.authored if each.place == "concern.observed"]
        assert view.by == "Bea Marchbanks"
        here = {k: v for k, v in records(one).items() if "groups" not in k}
        assert {k: here[k] for k in records(other) if k in here}.items() <= here.items()


def test_what_is_not_said_makes_nothing(ada: Laptop, tmp_path: Path) -> None:
    file = tmp_path / "file.age"
    to = ("--by-passphrase", "--name", "Cal Ferris")
    wren = ("--person", WREN[0].id)
    for wrong, why in (
        (wren, "who should have it"),
        ((*wren, *to, "--reach", "team"), "whether the person was told"),
        ((*wren, *to, "--reach", "outside", "--told", "yes"), "a disclosure"),
        ((*to, "--reach", "team", "--told", "yes"), "nothing to hand over"),
        (("--draft", WREN[2].id, *to, "--reach", "team", "--told", "yes"), "stays with you"),
    ):
        code, said = ada.run("hand-over", file, *wrong)
        assert (code, why in said) == (4, True), said
        assert not file.exists()
    outside = ("--reach", "outside", "--told", "yes", "--basis", "agrees", "--need", "their care")
    code, said = ada.run("hand-over", file, *wren, *to, *outside)
    assert (code, len(re.findall(r"(?m)^(?:[a-z-]+ ){9}[a-z-]+$", said))) == (0, 1)
    with ada.open() as store:
        assert [one for one in records(store) if one.startswith("case")]


def _fingerprint(laptop: Laptop) -> str:
    with laptop.open() as store:
        return exchange_key(store).fingerprint
