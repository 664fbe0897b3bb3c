"""Papers of every kind, of a conversation and of a case: quiet where honest, told where edited."""

from collections.abc import Callable, Iterator

import msgspec
import pytest

from msp_desktop.documents.recipe import ChosenForReader, recipe_from_json, recipe_to_json
from msp_desktop.review.comparison.drawing import Drawing
from msp_desktop.review.comparison.in_words import drawing_not_compared
from msp_desktop.review.received import ReceivedReferral
from msp_desktop.sealing.seal import seal
from tests.review.every_edit import PAPERS, Paper, is_told, made, some_of
from tests.review.forged import Forged, file_of, hiding
from tests.review.reading import Reader
from tests.review.reviewing import OFFICERS_KEY

OF_A_CASE = [each for each in PAPERS if each.of_case]
NAMES = [each.name for each in PAPERS]
EDITS_HERE = 1
"""Of each paper; `python -m tests.review.every_edit` tries all."""


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as opened:
        yield opened


@pytest.mark.parametrize("paper", OF_A_CASE, ids=[each.name for each in OF_A_CASE])
def test_an_honest_paper_of_a_case_is_genuine(reader: Reader, paper: Paper) -> None:
    came = reader.read(seal(made(paper), OFFICERS_KEY, archival=True).pdf)
    assert isinstance(came, ReceivedReferral)
    assert came.beside_pages.drawing.is_same
    assert came.is_genuine


@pytest.mark.parametrize("paper", PAPERS, ids=NAMES)
def test_an_edited_paper_of_any_kind_is_told(reader: Reader, paper: Paper) -> None:
    tried = list(some_of(paper, EDITS_HERE))
    assert len(tried) == EDITS_HERE
    assert [name for name, file in tried if not is_told(reader.read(file))] == []


def test_a_recipe_that_hides_some_of_a_case_is_told(reader: Reader) -> None:
    paper = next(each for each in OF_A_CASE if each.kind.id == "supervisor")
    whole = made(paper)
    recipe = recipe_from_json(whole.recipe)
    assert recipe is not None
    assert isinstance(recipe.chapters, tuple)
    for part in ("plan", "outcomes", "statements"):
        hide: Callable[[ChosenForReader], ChosenForReader] = hiding(part)
        hides = recipe.but(chapters=tuple(map(hide, recipe.chapters)))
        came = reader.read(file_of(Forged("hides"), whole, written=recipe_to_json(hides)))
        assert isinstance(came, ReceivedReferral)
        assert came.beside_pages.drawing.how in {Drawing.HIDES, Drawing.DIFFERS}


def test_the_recipe_of_a_case_holds_no_words_and_no_key_of_what_was_held_back() -> None:
    for paper in OF_A_CASE:
        whole = made(paper)
        recipe = recipe_from_json(whole.recipe)
        assert recipe is not None
        assert isinstance(recipe.chapters, tuple)
        kept = {each.key for chapter in recipe.chapters for each in chapter.included}
        included = {each.key for each in whole.decisions if each.included}
        assert kept == included
        assert b"It rained" not in whole.recipe


@pytest.mark.parametrize(
    "later", [{"form": 3}, {"app": "99.0"}, {"app": "99.0", "of_tomorrow": True}]
)
def test_a_recipe_of_a_newer_version_is_told_calmly_and_never_genuine(
    reader: Reader, later: dict[str, object]
) -> None:
    whole = made(OF_A_CASE[0])
    recipe = msgspec.json.decode(whole.recipe, type=dict[str, object]) | later
    written = msgspec.json.encode(recipe, order="sorted")
    came = reader.read(file_of(Forged("newer"), whole, written=written))
    assert isinstance(came, ReceivedReferral)
    found = came.beside_pages.drawing
    assert found.how is Drawing.NEWER_VERSION
    assert not came.beside_pages.differ
    assert not came.is_genuine
    assert "newer version" in drawing_not_compared(found)
