"""Letters of every kind reach the page, or are named where they cannot."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from msp_desktop.pdf import bidi
from msp_desktop.pdf import blocks as says
from msp_desktop.pdf.font_runs import split_runs
from msp_desktop.pdf.pages import LaidOutPages, render_pages
from msp_desktop.pdf.typefaces import Weight, stack

KURDISH = ("دەمەوێت پاسپۆرتەکەم", "نامەوێت بگەڕێمەوە بۆ ئەو ماڵە")


def laid_out(*blocks: says.Block) -> LaidOutPages:
    return render_pages(
        says.Document(
            title="Referral",
            subject="A test of letters",
            reference="MSP-1",
            made_at=datetime(2025, 11, 24, tzinfo=UTC),
            made_by="Somebody",
            blocks=blocks,
        )
    )


def copied(laid: LaidOutPages) -> str:
    """What a reader copies out of the file, as a PDF viewer gives it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(laid.pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    text = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("sentence", KURDISH)
def test_sorani_kurdish_is_copied_out_as_it_was_typed(sentence: str) -> None:
    laid = laid_out(says.QuoteBlock(f"{sentence}\nI want my passport.", "Karwan"))
    assert sentence in copied(laid)
    assert laid.unprintable == ()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "text", ["Zoë Łukaszewicz", "naïve café", "£30 – “mine”", "Ωmega Жук", "☎ → ✓", "AVATAR To Wo"]
)
def test_other_letters_are_copied_out_as_they_were_typed(text: str) -> None:
    assert text in copied(laid_out(says.Paragraph(text)))


@pytest.mark.usefixtures("qapp")
def test_a_character_that_no_face_has_is_named_and_reported() -> None:
    laid = laid_out(says.Paragraph("ᬅ before ᬅ"), says.QuoteBlock("\U0001f9ff\x07", "Bert"))
    assert "BALINESE LETTER AKARA" in laid.unprintable
    assert "U+0007" in laid.unprintable
    assert len(set(laid.unprintable)) == len(laid.unprintable)
    assert "[BALINESE LETTER AKARA] before" in copied(laid)


def test_marks_that_turn_letters_round_are_named_for_they_mislead() -> None:
    laid = laid_out(says.Paragraph("pay \u202e001 pounds"))
    assert laid.unprintable == ("RIGHT-TO-LEFT OVERRIDE",)


def test_runs_go_to_the_first_face_that_has_the_letter() -> None:
    faces = stack(Weight.REGULAR)
    runs = split_runs("Bert ☎ ێ", faces)
    latin = "AtkinsonHyperlegibleNext-Regular"
    names = [faces[run.face].name for run in runs.runs]
    assert names == [latin, "DejaVuSans", latin, "DejaVuSans"]
    assert runs.text == "Bert ☎ ێ"


def test_a_letter_and_its_accent_stay_together() -> None:
    assert split_runs("e\u0301", stack(Weight.REGULAR)).text == "é"
    runs = split_runs("x\u0353y", stack(Weight.REGULAR))
    assert "x\u0353" in [run.text for run in runs.runs]


def test_a_name_in_another_direction_keeps_its_place_in_the_sentence() -> None:
    pieces = bidi.visual_order("said אבג (12) then", from_right=False)
    assert pieces == [
        ("said ", False),
        (")", True),
        ("12", False),
        ("אבג (", True),
        (" then", False),
    ]


def test_a_sentence_from_the_right_holds_its_numbers_from_the_left() -> None:
    pieces = bidi.visual_order("אבג 12 דה", from_right=True)
    assert pieces == [(" דה", True), ("12", False), ("אבג ", True)]


def test_joiners_stay_with_the_letters_they_part() -> None:
    text = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    assert bidi.visual_order(text, from_right=True) == [(text, True)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["wellbeing", "independence, wellbeing and choice"])
def test_the_name_of_a_grids_axis_is_never_over_the_words_at_its_ends(name: str) -> None:
    axis = says.AxisLabels(name=name, low="less well", high="more well")
    mark = says.GridMark("Now", says.MarkKind.PERSON_NOW, 20, 70)
    laid = laid_out(says.GridFigure((mark,), alt="A grid.", wellbeing=axis))
    buffer = QBuffer()
    buffer.setData(QByteArray(laid.pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    text = document.getAllText(0).text()
    boxes = [
        document.getSelectionAtIndex(0, text.index(words), len(words)).boundingRectangle()
        for words in (axis.low, name, axis.high)
    ]
    document.close()
    assert all(box.width() > 0 and box.height() > 0 for box in boxes)
    assert not any(one.intersects(other) for one, other in pairwise((*boxes, boxes[0])))
