"""A sheet to leave holds nothing of the record, and its plain form tells a finder nothing."""

from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Pdf

from msp_desktop.disclosure.screening import reveals_purpose
from msp_desktop.documents.sheet_to_leave import rendered_sheet, sheet_document
from msp_desktop.practice.pack_files import files_in
from msp_desktop.questions.packs import built_in, local
from msp_desktop.review.sandbox.page_text import words_drawn
from tests.unlocked import NOON

EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"


def said_in(pdf: bytes) -> str:
    with Pdf.open(BytesIO(pdf)) as opened:
        drawn = "\n".join(each.text for each in words_drawn(opened))
        return f"{drawn}\n{opened.docinfo}"


def test_the_sheet_says_what_somebody_needs_with_the_organisations_numbers() -> None:
    own = local(files_in(EXAMPLE))
    said = said_in(rendered_sheet(own, plain=False, at=NOON).pdf)
    for each in ("What abuse can be", "What happens next", "Your rights", "ring 999", "press 55"):
        assert each in said
    assert "01632 960 502" in said
    assert "01632" not in said_in(rendered_sheet(built_in(), plain=False, at=NOON).pdf)


@pytest.mark.parametrize("points", [18.0, 30.0])
def test_the_plain_form_tells_a_finder_nothing(points: float) -> None:
    own = local(files_in(EXAMPLE))
    made = rendered_sheet(own, plain=True, at=NOON, print_size=points)
    said = said_in(made.pdf)
    assert not reveals_purpose(said)
    for each in ("01632", "MSP", "Making Safeguarding", own.title):
        assert each not in said
    assert (made.record, made.recipe, made.neutral) == (b"", b"", True)


def test_neither_form_is_made_in_less_than_large_print() -> None:
    for plain in (True, False):
        assert sheet_document(built_in(), plain=plain, at=NOON, print_size=9).text_size == 18
