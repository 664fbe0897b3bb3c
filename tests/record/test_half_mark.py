"""How safe without how well is kept in words, beside whatever else is said there."""

from datetime import UTC, datetime

import pytest

from msp_desktop.practice.codes import GridMoment, GridView
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.packs import built_in
from msp_desktop.record.grid import (
    Grid,
    PartialPlacement,
    Point,
    half_in_words,
    half_of,
    is_covered,
    place,
    with_half,
    without_half,
)

BERT, OFFICER = GridView.PERSON, GridView.PRACTITIONER
TYPED = "He would rather not.\nHow safe: he laughed."
AT = datetime(2026, 11, 26, 14, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return built_in()


def test_what_was_typed_stays_as_it_was_typed(pack: Pack) -> None:
    kept = with_half(TYPED, BERT, PartialPlacement(safety=30), pack.grid)
    assert kept == f"{TYPED}\nHow safe: not very safe. How well was not said."
    assert without_half(kept, BERT) == TYPED
    assert without_half(f"{TYPED}\n", BERT) == f"{TYPED}\n"


def test_the_last_answer_takes_the_place_of_the_one_before(pack: Pack) -> None:
    first = with_half("", BERT, PartialPlacement(safety=30), pack.grid)
    then = with_half(first, BERT, PartialPlacement(wellbeing=90), pack.grid)
    assert then == "How well: very well. How safe was not said."


def test_the_persons_half_and_the_practitioners_are_kept_apart(pack: Pack) -> None:
    both = with_half("", BERT, PartialPlacement(safety=30), pack.grid)
    both = with_half(both, OFFICER, PartialPlacement(wellbeing=50), pack.grid)
    assert half_of(both, BERT, pack.grid) == PartialPlacement(safety=30)
    assert half_of(both, OFFICER, pack.grid) == PartialPlacement(wellbeing=50)
    assert half_of(without_half(both, BERT), BERT, pack.grid) is None
    assert half_in_words(both, OFFICER) == "How well: in between. How safe was not said."


def test_half_of_it_is_covered_and_the_whole_takes_its_place(pack: Pack) -> None:
    kept = with_half("", BERT, PartialPlacement(safety=30), pack.grid)
    kept = with_half(kept, OFFICER, PartialPlacement(safety=10), pack.grid)
    grid = Grid(declined=kept)
    assert is_covered(grid)
    wanted = place(grid, BERT, GridMoment.WANTED, Point(safety=80, wellbeing=80), at=AT)
    assert wanted.declined == kept
    now = place(grid, BERT, GridMoment.NOW, Point(safety=30, wellbeing=60), at=AT)
    assert half_of(now.declined, BERT, pack.grid) is None
    assert half_of(now.declined, OFFICER, pack.grid) == PartialPlacement(safety=10)


def test_words_of_another_pack_stay_and_choose_nothing(pack: Pack) -> None:
    kept = "How safe: as a house. How well was not said."
    assert half_of(kept, BERT, pack.grid) is None
    assert half_in_words(kept, BERT) == kept
