"""How safe without how well is half a mark, kept apart from the reasons for placing none."""

from datetime import UTC, datetime

import pytest

from msp_desktop.practice.codes import GridMoment, GridView
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.packs import built_in
from msp_desktop.record.grid import (
    Grid,
    Point,
    half_in_words,
    half_values,
    is_covered,
    place,
    with_half,
    without_half,
)

BERT, OFFICER = GridView.PERSON, GridView.PRACTITIONER
TYPED = "He would rather not.\nHow safe: he laughed."
AT = datetime(2026, 11, 26, 14, 30, tzinfo=UTC)
BY_AN_EARLIER_VERSION = (
    f"{TYPED}\nHow safe: not very safe. How well was not said.\n"
    "In the practitioner’s view: How well: in between. How safe was not said."
)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return built_in()


def test_half_a_mark_leaves_what_was_typed_as_it_was(pack: Pack) -> None:
    kept = with_half(Grid(declined=TYPED), BERT, safety=30, at=AT)
    assert kept.declined == TYPED
    assert half_values(kept, BERT, pack.grid) == (30, None)
    assert half_in_words(kept, BERT, pack.grid) == (
        "How safe: not very safe. How well was not said."
    )
    assert without_half(kept, BERT) == Grid(declined=TYPED)


def test_the_last_answer_takes_the_place_of_the_one_before(pack: Pack) -> None:
    first = with_half(Grid(), BERT, safety=30, at=AT)
    then = with_half(first, BERT, wellbeing=90, at=AT)
    assert half_values(then, BERT, pack.grid) == (None, 90)
    assert half_in_words(then, BERT, pack.grid) == "How well: very well. How safe was not said."


def test_the_persons_half_and_the_practitioners_are_kept_apart(pack: Pack) -> None:
    both = with_half(with_half(Grid(), BERT, safety=30, at=AT), OFFICER, wellbeing=50, at=AT)
    assert half_values(both, BERT, pack.grid) == (30, None)
    assert half_values(both, OFFICER, pack.grid) == (None, 50)
    assert half_values(without_half(both, BERT), BERT, pack.grid) == (None, None)
    assert half_values(without_half(both, BERT), OFFICER, pack.grid) == (None, 50)


def test_half_of_it_is_covered_and_the_whole_takes_its_place(pack: Pack) -> None:
    kept = with_half(with_half(Grid(), BERT, safety=30, at=AT), OFFICER, safety=10, at=AT)
    assert is_covered(kept)
    wanted = place(kept, BERT, GridMoment.WANTED, Point(safety=80, wellbeing=80), at=AT)
    assert wanted.halves == kept.halves
    now = place(kept, BERT, GridMoment.NOW, Point(safety=30, wellbeing=60), at=AT)
    assert half_values(now, BERT, pack.grid) == (None, None)
    assert half_values(now, OFFICER, pack.grid) == (10, None)


def test_a_half_that_an_earlier_version_kept_as_a_sentence_is_read(pack: Pack) -> None:
    kept = Grid(declined=BY_AN_EARLIER_VERSION)
    assert half_values(kept, BERT, pack.grid) == (30, None)
    assert half_values(kept, OFFICER, pack.grid) == (None, 50)
    assert half_in_words(kept, OFFICER, pack.grid) == (
        "How well: in between. How safe was not said."
    )
    assert without_half(without_half(kept, BERT), OFFICER).declined == TYPED
    typed = with_half(kept, BERT, wellbeing=90, at=AT)
    assert half_values(typed, BERT, pack.grid) == (None, 90)
    assert half_values(typed, OFFICER, pack.grid) == (None, 50)


def test_an_earlier_versions_words_of_another_pack_stay_and_choose_nothing(pack: Pack) -> None:
    words = "How safe: as a house. How well was not said."
    kept = Grid(declined=words)
    assert half_values(kept, BERT, pack.grid) == (None, None)
    assert half_in_words(kept, BERT, pack.grid) == words
