"""What three visits must come to, read back from the sealed files that their readers open."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from msp_desktop.documents.kind import MARKING, DocumentKind
from msp_desktop.documents.kinds import ADVOCACY, COUNCIL, KINDS, MASH, PARTNER, PERSON
from msp_desktop.documents.make import make_document
from msp_desktop.pdf.blocks import Facts, Heading, Table
from msp_desktop.practice.pack_files import files_in
from msp_desktop.questions.packs import local
from msp_desktop.record.canonical import from_json
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import asked_code
from msp_desktop.sealing.seal import Sealed, seal
from tests.documents.words_told import document_of, flat
from tests.sealing.sealed_file import rowans_key
from tests.visits import car_wash, doorstep, ward

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
BERT, KARWAN = doorstep.visit(AT), car_wash.visit(AT)
VISITS = {"bert": BERT, "wren": ward.visit(AT)[-1], "karwan": KARWAN}
EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"
KURDISH = ("دەمەوێت پاسپۆرتەکەم", "نامەوێت بگەڕێمەوە بۆ ئەو ماڵە")

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
every_visit = pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)
to_act_on = pytest.mark.parametrize("kind", [k for k in KINDS if k.asks], ids=lambda kind: kind.id)


@cache
def sent(visit: Conversation, kind: DocumentKind) -> Sealed:
    """The locked file as it goes out."""
    return seal(make_document(visit, kind, at=AT), rowans_key())


def pages_of(file: Sealed) -> list[str]:
    reader = pypdf.PdfReader(BytesIO(file.pdf), password=file.password)
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def copied(file: Sealed) -> str:
    """What is copied out of the file in a viewer."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(file.pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.setPassword(file.password)
    document.load(buffer)
    text = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return text


@pytest.mark.parametrize("kind", [COUNCIL, PARTNER], ids=lambda kind: kind.id)
def test_berts_referral_has_three_pages_at_most_and_joyce_only_in_sharing(
    kind: DocumentKind,
) -> None:
    pages = pages_of(sent(BERT, kind))
    assert len(pages) <= 3
    words = " ".join(pages)
    assert re.findall(r"[^.•]*Joyce[^.•]*\.[^.•]*\.", words) == [
        " Joyce: Bert does not agree. Do not tell her."
    ]
    before = words[: words.index("Joyce")]
    assert re.findall(r"(Plan|Sharing|This conversation) ", before)[-1] == "Sharing"
    assert "daughter" not in words
    assert "a home" not in words


def test_bert_was_asked_and_stopping_all_post_is_safer_but_less_well() -> None:
    words = " ".join(pages_of(sent(BERT, COUNCIL)))
    assert f"Asked: {asked_code(BERT.outcomes)}." in words
    assert "Yes they were asked and outcomes were expressed" in words
    assert "Stop all post. Idea: the practitioner. Safer but less well: 80, 25" in words
    assert "score" not in words.casefold()


def test_berts_own_copy_is_large_with_his_own_sentences_first() -> None:
    first = pages_of(sent(BERT, PERSON))[0]
    own, wanted = (
        first.index("I feel safe when I know who's ringing."),
        first.index("What you want"),
    )
    assert first.index("In your own words") < own < wanted
    assert PERSON.text_size >= 18


def test_two_referrals_of_one_account_differ_as_their_readers_do() -> None:
    charity, hub = (" ".join(pages_of(sent(KARWAN, kind))) for kind in (ADVOCACY, MASH))
    for english in ("I want my passport.", "I do not want to go back to that house."):
        assert english in charity
        assert english in hub
    assert "Marigold Lane Trust: Karwan agrees." in charity
    assert "them, not you" in charity
    for piece in (
        "Karwan does not agree. Shared without agreement.",
        "others at risk; serious crime",
        "Told, through the interpreter, what is shared and why.",
    ):
        assert piece in hub
        assert piece not in charity
    assert "nephew" in hub
    assert "nephew" not in charity


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", [ADVOCACY, MASH], ids=lambda kind: kind.id)
def test_kurdish_is_copied_out_of_both_as_it_was_said(kind: DocumentKind) -> None:
    text = copied(sent(KARWAN, kind))
    assert all(sentence in text for sentence in KURDISH)


@pytest.mark.parametrize("kind", [ADVOCACY, MASH], ids=lambda kind: kind.id)
def test_kurdish_is_drawn_from_the_right_in_joined_letters(kind: DocumentKind) -> None:
    file = sent(KARWAN, kind)
    from_the_left = KURDISH[0].replace(" ", "")[::-1]
    with pikepdf.open(BytesIO(file.pdf), password=file.password) as pdf:
        lines = [line for page in pdf.pages for line in _drawn_on(page)]
    drawn = [line for line in lines if from_the_left in "".join(letter for _, letter in line)]
    assert drawn
    for line in drawn:
        shapes = {shape for shape, letter in line if letter == KURDISH[0][1]}
        assert len(shapes) > 1  # alone after one letter, and joined to another


def _drawn_on(page: pikepdf.Page) -> Iterator[list[tuple[int, str]]]:
    """Each code with its letter, from left to right as it is drawn, piece by piece."""
    fonts = {}
    for name, face in page.obj.Resources.Font.items():
        maps = re.findall(rb"(?i)<([0-9a-f]{2})> <((?:[0-9a-f]{4})+)>", face.ToUnicode.read_bytes())
        fonts[name] = {int(a, 16): bytes.fromhex(b.decode()).decode("utf-16-be") for a, b in maps}
    font: dict[int, str] = {}
    piece: list[tuple[int, str]] = []
    depth = 0
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), list(instruction.operands)
        if operator == "Tf":
            font = fonts[str(operands[0])]
        elif operator in {"BDC", "BMC"}:
            depth += 1
        elif operator == "EMC":
            depth -= 1
            if not depth:  # a group of signs within a line has marks of its own
                yield piece
                piece = []
        elif operator in {"Tj", "TJ"}:
            shown = [operands[0]] if operator == "Tj" else list(operands[0])
            codes = (c for each in shown if isinstance(each, pikepdf.String) for c in bytes(each))
            piece += [(code, font[code]) for code in codes if font.get(code, "").isalpha()]


@every_kind
@every_visit
def test_no_cell_is_blank_and_no_heading_stands_over_nothing(
    kind: DocumentKind, visit: Conversation
) -> None:
    blocks = [*flat(document_of(kind, visit).blocks)]
    for block in blocks:
        if isinstance(block, Facts | Table):
            assert all(cell.strip() for row in block.rows for cell in row)
    for above, below in zip(blocks, [*blocks[1:], None], strict=True):
        if isinstance(above, Heading):
            assert below is not None
            assert not isinstance(below, Heading) or below.level > above.level


@pytest.mark.parametrize("kind", [COUNCIL, MASH, ADVOCACY], ids=lambda kind: kind.id)
def test_what_karwan_was_not_asked_says_why(kind: DocumentKind) -> None:
    words = " ".join(pages_of(sent(KARWAN, kind))).replace("’", "'")
    assert words.count("ot asked: The interpreter's line dropped.") >= 4


@every_kind
@pytest.mark.parametrize("marking", [MARKING, "PROTECT, Fenmarch only", ""])
def test_the_marking_stands_twice_on_every_page_as_it_is_set(
    kind: DocumentKind, marking: str
) -> None:
    organisation = f"marking = '{marking}'\n".encode()
    ours = local({**files_in(EXAMPLE), "organisation.toml": organisation})
    file = seal(make_document(KARWAN, kind, at=AT, pack=ours), rowans_key())
    expected = marking if kind is not PERSON else ""
    for page in pages_of(file):
        assert not expected or page.count(expected) == 2
        assert expected == MARKING or MARKING not in page


@to_act_on
@every_visit
def test_the_first_page_can_be_acted_on(kind: DocumentKind, visit: Conversation) -> None:
    """Who, is it safe to ring, what the person wants, danger now, what is asked and by when."""
    first = pages_of(sent(visit, kind))[0]
    person = visit.person
    assert (person.name or person.known_as) in first
    assert "Safe way to get in touch" in first
    assert "Their view on sharing" in first
    # Where slavery is recorded, no reader outside the professions learns more without a tick.
    untold = visit is KARWAN and not kind.professional
    assert ("In danger now" in first) is not untold
    assert ("To take part" in first) is not untold
    assert "What is asked of you 1." in first
    assert "By when: " in first
    assert first.index("What is asked of you") < first.index("By when: ")
    assert untold or first.index(" wants ") < first.index("What is asked of you")


def test_the_record_in_each_is_what_its_reader_may_see() -> None:
    def record(kind: DocumentKind) -> Conversation:
        file = sent(KARWAN, kind)
        with pikepdf.open(BytesIO(file.pdf), password=file.password) as pdf:
            return from_json(bytes(pdf.Root.AF[0].EF.F.read_bytes()))

    charity, hub = record(ADVOCACY), record(MASH)
    assert charity.outcomes == hub.outcomes
    assert charity.concern.accounts == hub.concern.accounts == KARWAN.concern.accounts
    assert charity.concern.observed != hub.concern.observed == KARWAN.concern.observed
