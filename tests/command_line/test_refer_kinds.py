"""`refer` makes every kind by name, also for whom a local pack names, and the person's copy."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.cli.verifying import Verified
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.kinds import kind_named
from msp_desktop.practice.codes import PartName
from msp_desktop.practice.organisation import LocalRecipient
from msp_desktop.practice.pack_files import files_in
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.questions.packs import local
from msp_desktop.store.copies_made import copies_made
from msp_desktop.store.settings import StoreSettings
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import DeliveryMethod
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep

Said = pytest.CaptureFixture[str]
VISIT = doorstep.visit(NOON)
EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"
LOCAL = local(files_in(EXAMPLE)).recipients


class Kept:
    """A store that holds Bert's visit, and the command run on it."""

    def __init__(self, folder: Path, words: Path, tmp_path: Path) -> None:
        self.folder, self.out = folder, tmp_path / "made.pdf"
        self._store = ("--store", str(folder), "--passphrase-file", str(words))
        with Store(open_vault(folder)) as store:
            store.save(VISIT, PartName.PLAN)

    def refer(self, to: str, *more: str) -> int:
        what = ("--conversation", str(VISIT.id), "--to", to, "--out", str(self.out))
        return main(["refer", *self._store, *what, "--archival", *more])

    def verify(self) -> int:
        return main(["verify", *self._store, str(self.out)])

    @property
    def pages(self) -> list[str]:
        return [page.extract_text() for page in PdfReader(self.out).pages]

    @property
    def noted(self) -> list[tuple[str, DeliveryMethod | None, bool | None]]:
        with Store(open_vault(self.folder)) as store:
            made = copies_made(store, VISIT)
        return [(each.to, each.how, each.changed) for each in made]


@pytest.fixture
def kept(folder: Path, passphrase_file: Path, tmp_path: Path) -> Kept:
    return Kept(folder, passphrase_file, tmp_path)


@pytest.mark.parametrize("name", [kind.value for kind in DocumentKindName])
def test_every_kind_is_made_by_its_name_signed_and_noted(kept: Kept, name: str) -> None:
    kind = kind_named(name)
    assert kept.refer(name, *(["--give"] if name == "person" else [])) == Exit.DONE
    words = " ".join("\n".join(kept.pages).split())
    assert f"Draft: {kind.title[0].lower()}{kind.title[1:]}" in words
    assert "Bert" in words
    assert kept.verify() == Verified.UNKNOWN
    to = kind.recipient.value if kind.recipient else kind.called
    assert kept.noted == [(to, DeliveryMethod.OPEN, False)]


@pytest.mark.parametrize("recipient", LOCAL, ids=lambda recipient: recipient.id)
def test_whoever_the_local_pack_names_is_written_to_by_name(
    kept: Kept, recipient: LocalRecipient
) -> None:
    with Store(open_vault(kept.folder)) as store:
        StoreSettings(store).use_pack(files_in(EXAMPLE))
    assert kept.refer(recipient.id) == Exit.DONE
    first = " ".join(kept.pages[0].split())
    assert recipient.name in first
    assert all(line in first for line in (*recipient.lines, recipient.phone, recipient.email))
    assert [to for to, _, _ in kept.noted] == [recipient.name]


def test_a_name_that_nothing_has_makes_nothing(kept: Kept) -> None:
    assert kept.refer("anybody") == Exit.NOT_DONE
    assert not kept.out.exists()


def test_that_the_person_was_not_asked_is_remarked_and_stands_on_the_page(
    kept: Kept, capsys: Said
) -> None:
    assert kept.refer("mash") == Exit.DONE
    assert "has not been asked" in capsys.readouterr().err
    assert "Not asked; no reason noted." in kept.pages[0]


def test_a_copy_is_made_only_once_it_was_said_what_becomes_of_it(kept: Kept, capsys: Said) -> None:
    assert kept.refer("person") == Exit.NOT_DONE
    assert "whether the person can keep their copy safely" in capsys.readouterr().err
    assert not kept.out.exists()
    assert kept.noted == []


def test_neutral_notes_hold_the_sentences_of_their_numbers(kept: Kept, capsys: Said) -> None:
    assert kept.refer("person", "--neutral") == Exit.NOT_DONE
    offered = dict(line.split(". ", 1) for line in capsys.readouterr().out.splitlines())
    assert not kept.out.exists()
    number, sentence = next(iter(offered.items()))
    assert kept.refer("person", "--neutral", number) == Exit.DONE
    words = "\n".join(kept.pages)
    assert sentence in " ".join(words.split())
    for tells in ("Police", "scam", "safeguarding", "Applegarth", "Bert", "What we talked about"):
        assert tells not in words
    assert kept.verify() == Verified.ALTERED  # it is not signed: that would tell who made it
    assert kept.refer("person", "--neutral", "999") == Exit.NOT_DONE


def test_what_became_of_the_copy_stays_in_the_record(kept: Kept, tmp_path: Path) -> None:
    why = tmp_path / "why.txt"
    why.write_text("He reads everything.", encoding="utf-8")
    assert kept.refer("person", "--do-not-give", str(why)) == Exit.DONE
    with Store(open_vault(kept.folder)) as store:
        copy = store.load(VISIT.id).conversation.sharing.persons_copy
    assert (copy.choice, copy.reason) == (CopyChoice.KEEP, "He reads everything.")


def test_a_copy_is_printed_as_large_as_is_asked(kept: Kept) -> None:
    plain = sizes(kept, "18")
    assert min(plain) == pytest.approx(18, abs=0.1)
    assert min(sizes(kept, "24")) == pytest.approx(24, abs=0.1)


def sizes(kept: Kept, points: str) -> set[float]:
    """The sizes of all letters of the copy in that print."""
    assert kept.refer("person", "--give", "--size", points) == Exit.DONE
    found: set[float] = set()

    def see(text: str, _: object, matrix: list[float], __: object, size: float) -> None:
        if text.strip():
            found.add(round(abs(size * matrix[3]), 1))

    for page in PdfReader(io.BytesIO(kept.out.read_bytes())).pages:
        page.extract_text(visitor_text=see)
    return found


@pytest.mark.parametrize("size", ["17", "31", "18.5", "large", "-18", "٢٠"])
def test_no_other_size_is_understood(kept: Kept, size: str) -> None:
    with pytest.raises(SystemExit) as ended:
        kept.refer("person", "--give", "--size", size)
    assert ended.value.code == Exit.USAGE
    assert not kept.out.exists()


def test_a_copy_that_is_not_given_says_so_and_why_on_paper(kept: Kept, tmp_path: Path) -> None:
    why = tmp_path / "why"
    why.write_text("His post is opened.\nNot this line.\n", encoding="utf-8")
    assert kept.refer("person", "--do-not-give", str(why)) == Exit.DONE
    assert "Not given. Why: His post is opened." in kept.pages[0]
    assert all("Do not give this copy" in page for page in kept.pages)
    assert "Not this line" not in "\n".join(kept.pages)
    assert kept.noted == [("the person, but not given", DeliveryMethod.OPEN, False)]


def test_why_it_is_not_given_is_asked_for(
    kept: Kept, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("His post is opened.\n"))
    assert kept.refer("person", "--do-not-give") == Exit.DONE
    assert "Why is the copy not given?" in capsys.readouterr().err
    assert "Not given. Why: His post is opened." in kept.pages[0]


@pytest.mark.parametrize("said", ["", "\n", "   \n"])
def test_without_a_reason_no_copy_is_held_back(
    kept: Kept, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, said: str
) -> None:
    (tmp_path / "why").write_text(said, encoding="utf-8")
    assert kept.refer("person", "--do-not-give", str(tmp_path / "why")) == Exit.NOT_DONE
    assert kept.refer("person", "--do-not-give", str(tmp_path / "gone")) == Exit.NOT_DONE
    monkeypatch.setattr("sys.stdin", io.StringIO(said))
    assert kept.refer("person", "--do-not-give") == Exit.NOT_DONE
    assert not kept.out.exists()


@pytest.mark.parametrize("option", ["--give", "--neutral=1", "--size=18", "--do-not-give=why"])
def test_what_is_said_of_the_copy_is_for_the_person_alone(
    kept: Kept, option: str, capsys: Said
) -> None:
    assert kept.refer("council", option) == Exit.NOT_DONE
    assert "--to person" in capsys.readouterr().err
    assert not kept.out.exists()


def test_a_copy_is_neutral_or_held_back_not_both(kept: Kept) -> None:
    with pytest.raises(SystemExit):
        kept.refer("person", "--neutral", "--do-not-give")


def test_help_tells_of_every_kind_and_of_the_copy(capsys: Said) -> None:
    with pytest.raises(SystemExit):
        main(["refer", "--help"])
    told = capsys.readouterr().out
    options = ("--give", "--neutral", "--size", "--do-not-give", "--archival")
    assert all(words in told for words in (*options, *(kind.value for kind in DocumentKindName)))
    documented = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text("utf-8")
    assert all(f"`{kind.value}`" in documented for kind in DocumentKindName)
    assert all(option in documented for option in options)
