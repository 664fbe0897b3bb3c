"""A sheet to leave holds nothing of the record, and its plain form tells a finder nothing."""

from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Pdf

from msp_desktop.disclosure.screening import reveals_purpose
from msp_desktop.documents.sheet_to_leave import (
    NotInThatLanguage,
    PlainFormTells,
    rendered_sheet,
    sheet_document,
)
from msp_desktop.practice.faults import PackBroken
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


def test_a_pack_brings_the_sheet_in_another_language_with_its_numbers() -> None:
    own = local(files_in(EXAMPLE))
    made = rendered_sheet(own, plain=False, at=NOON, language="pl")
    said = said_in(made.pdf)
    for each in ("Masz prawo czuć się bezpiecznie", "Twoje prawa", "01632 960 502"):
        assert each in said
    with Pdf.open(BytesIO(made.pdf)) as opened:
        assert str(opened.Root.Lang) == "pl"
    plain = said_in(rendered_sheet(own, plain=True, at=NOON, language="pl").pdf)
    assert "Dobrze wiedzieć" in plain
    assert "01632" not in plain


@pytest.mark.parametrize("language", ["cy", "pl"])
def test_a_language_that_nobody_brought_makes_nothing(language: str) -> None:
    with pytest.raises(NotInThatLanguage):
        rendered_sheet(built_in(), plain=False, at=NOON, language=language)


def test_a_language_without_a_plain_form_makes_none() -> None:
    files = files_in(EXAMPLE)
    full = files["sheet.pl.toml"].partition(b"[plain]")[0]
    own = local({**files, "sheet.pl.toml": full})
    assert rendered_sheet(own, plain=False, at=NOON, language="pl").pages
    with pytest.raises(NotInThatLanguage):
        rendered_sheet(own, plain=True, at=NOON, language="pl")


def test_a_plain_form_that_tells_is_never_made() -> None:
    files = files_in(EXAMPLE)
    tells = files["sheet.pl.toml"].replace(b"Notatki", b"Safeguarding")
    with pytest.raises(PlainFormTells):
        rendered_sheet(local({**files, "sheet.pl.toml": tells}), plain=True, at=NOON, language="pl")


@pytest.mark.parametrize(
    ("found", "instead", "field"),
    [
        (b'read_by = "Halina Wierzba, interpreter (invented)"', b"", "read_by"),
        (b'language = "pl"', b'language = "cy"', "language"),
        (b'picture = "heart"', b'picture = "skull"', "plain.parts.picture"),
    ],
)
def test_a_sheet_that_cannot_be_used_is_refused_with_its_field(
    found: bytes, instead: bytes, field: str
) -> None:
    files = files_in(EXAMPLE)
    with pytest.raises(PackBroken) as refused:
        local({**files, "sheet.pl.toml": files["sheet.pl.toml"].replace(found, instead)})
    assert (refused.value.file, refused.value.field) == ("sheet.pl.toml", field)
