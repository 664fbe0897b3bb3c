"""Every kind by name, of visits that ask too much: nothing is lost, blank, half-made or untrue."""

import re
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdf
import pytest

from msp_desktop.documents.faults import ExportFailed, TargetReadOnly
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import CAPACITY, CHRONOLOGY, KINDS, PERSON
from msp_desktop.documents.make import make_document
from msp_desktop.documents.saving import write_atomically
from msp_desktop.practice.codes import PartName
from msp_desktop.review.sandbox.page_text import words_drawn
from msp_desktop.sealing.seal import seal
from msp_desktop.sealing.verdict import SealVerdict
from msp_desktop.sealing.verify import verify
from tests.documents.strained import (
    ACTIONS,
    AT,
    LONG,
    NAMES,
    STORIES,
    STORY,
    UNSHAPED,
    all_refused,
    numbered,
    with_nothing,
    without_end,
)
from tests.referral_room.conftest import full_disk
from tests.sealing.sealed_file import known_as, rowans_key
from tests.visits import doorstep

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
BEFORE = b"what was there before"


def drawn(pdf: bytes) -> list[str]:
    """What each page draws, furniture and all."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        said = words_drawn(opened)
        pages = range(1, len(opened.pages) + 1)
    on_each = ("".join(each.text for each in said if each.page == page) for page in pages)
    return [" ".join(text.split()) for text in on_each]


def words_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def in_one_piece(mark: str, letters: int, words: str) -> bool:
    """Whether every word of that paragraph stands there, once in its order."""
    wanted = numbered(mark, letters).split()
    found = re.findall(rf"{mark}\d{{5}}", words)
    begins = (at for at, word in enumerate(found) if word == wanted[0])
    return any(found[at : at + len(wanted)] == wanted for at in begins)


@every_kind
def test_nothing_is_lost_of_a_visit_without_end(kind: DocumentKind) -> None:
    """A story of sixty pages, a paragraph of 40,000 letters, a long table, names like code."""
    made = make_document(without_end(), kind, at=AT)
    pages = drawn(made.pdf)
    whole = " ".join(pages)
    told = PartName.CONCERN in kind.parts
    assert all(pages)
    assert (len(pages) >= 60) == told
    assert all(in_one_piece(f"s{n:02}x", STORY, whole) == told for n in range(STORIES))
    assert in_one_piece("k" if kind is CAPACITY else "o", LONG, whole)
    planned = [f"Thing {n:03}" for n in range(ACTIONS)] if PartName.PLAN in kind.parts else []
    assert re.findall(r"Thing \d{3}", whole) == planned
    for page in pages if kind is not CHRONOLOGY else ():  # where each line says who and when
        assert "Thing " not in page or re.search(r"What ?Who ?By when|Who ?What ?When", page)
    assert not any(word in made.pdf for word in (b"/JavaScript", b"/URI", b"/Launch"))
    assert NAMES[2] in whole
    if PartName.PLAN in kind.parts:
        assert all(name in whole for name in NAMES)


@every_kind
def test_a_character_without_a_shape_is_named_told_and_never_dropped(kind: DocumentKind) -> None:
    bert = doorstep.visit(AT)
    odd = bert.person.but(name=f"{UNSHAPED} Teasel", known_as=f"{UNSHAPED} Bert")
    made = make_document(bert.but(person=odd), kind, at=AT)
    words = words_of(made.pdf)
    assert "EGYPTIAN HIEROGLYPH A001" in words
    assert "\0" not in words
    assert made.unprintable == ("EGYPTIAN HIEROGLYPH A001",)
    assert any("EGYPTIAN HIEROGLYPH A001" in remark for remark in made.remarks)


@every_kind
def test_with_nothing_said_each_part_says_that_it_was_not_asked(kind: DocumentKind) -> None:
    made = make_document(with_nothing(), kind, at=AT)
    words = " ".join(p.extract_text() for p in pypdf.PdfReader(BytesIO(made.pdf)).pages)
    said_nothing = (
        "You have not told us yet" if kind.id == "person" else "ot asked; no reason noted"
    )
    assert said_nothing in " ".join(words.split())


@every_kind
def test_with_everything_refused_it_is_made_and_says_so(kind: DocumentKind) -> None:
    made = make_document(all_refused(), kind, at=AT)
    words = words_of(made.pdf)
    if kind is PERSON:
        assert "You have not told us yet what you want" in words
        return
    told = [part for part in kind.parts if f"Refused to say, of {part}" in words]
    assert told
    assert PartName.OPENING in told
    if kind.recipient is not None:
        assert "Shared without agreement" in words


@every_kind
def test_what_may_not_be_replaced_stays_and_nothing_half_made(
    kind: DocumentKind, tmp_path: Path
) -> None:
    sealed = seal(make_document(doorstep.visit(AT), kind, at=AT), rowans_key())
    target = tmp_path / "made.pdf"
    target.write_bytes(BEFORE)
    target.chmod(0o400)
    with pytest.raises(TargetReadOnly):
        write_atomically(target, sealed.pdf)
    target.chmod(0o600)
    with pytest.raises(ExportFailed), full_disk():
        write_atomically(target, sealed.pdf)
    assert target.read_bytes() == BEFORE
    assert [*tmp_path.iterdir()] == [target]
    with target.open("rb") as held:
        write_atomically(target, sealed.pdf)
        assert held.read() == BEFORE
    assert target.read_bytes() == sealed.pdf
    assert [*tmp_path.iterdir()] == [target]


@every_kind
@pytest.mark.parametrize("year", [1, 1970, 9999])
def test_a_clock_that_is_wrong_spoils_neither_document_nor_signature(
    kind: DocumentKind, year: int
) -> None:
    at = datetime(year, 1, 1, 12, tzinfo=UTC)
    made = make_document(doorstep.visit(AT), kind, at=at)
    sealed = seal(made, rowans_key(), archival=True)
    verdict = verify(sealed.pdf, known=(known_as(rowans_key()),))
    assert verdict.standing is SealVerdict.GENUINE
    with pikepdf.open(BytesIO(sealed.pdf)) as pdf:
        assert str(pdf.docinfo["/CreationDate"]).startswith(f"D:{year:04}0101")
