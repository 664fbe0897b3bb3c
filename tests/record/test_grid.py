"""The grid: how well and how safe, the person's marks apart from the practitioner's."""

import pytest

from msp_desktop.practice.codes import GridMoment, GridView
from msp_desktop.practice.grid_words import Quarter
from msp_desktop.record.grid import (
    Grid,
    Point,
    is_covered,
    latest,
    place,
    quarter,
    start_of,
    take_back,
)
from tests.record.visits import AT, all_visits

PERSON, PRACTITIONER = GridView.PERSON, GridView.PRACTITIONER
NOW, WANTED = GridMoment.NOW, GridMoment.WANTED


@pytest.mark.parametrize(
    ("safety", "wellbeing", "name"),
    [
        (0, 0, Quarter.NEITHER),
        (49, 49, Quarter.NEITHER),
        (51, 49, Quarter.SAFER_LESS_WELL),
        (100, 0, Quarter.SAFER_LESS_WELL),
        (49, 51, Quarter.WELL_LESS_SAFE),
        (0, 100, Quarter.WELL_LESS_SAFE),
        (51, 51, Quarter.SAFE_AND_WELL),
        (100, 100, Quarter.SAFE_AND_WELL),
    ],
)
def test_place_off_the_middle_lies_in_one_quarter(
    safety: int, wellbeing: int, name: Quarter
) -> None:
    assert quarter(Point(safety=safety, wellbeing=wellbeing)) is name


@pytest.mark.parametrize(("safety", "wellbeing"), [(50, 50), (50, 0), (50, 100), (0, 50), (99, 50)])
def test_mark_in_the_middle_of_an_axis_is_in_no_quarter(safety: int, wellbeing: int) -> None:
    assert quarter(Point(safety=safety, wellbeing=wellbeing)) is None


def test_stopping_all_post_would_leave_bert_safer_but_less_well() -> None:
    stop, club = all_visits()["doorstep"].grid.options
    assert stop.leads_to is not None
    assert club.leads_to is not None
    assert quarter(stop.leads_to) is Quarter.SAFER_LESS_WELL
    assert quarter(club.leads_to) is Quarter.SAFE_AND_WELL
    assert (stop.chosen, club.chosen) == (False, True)


def test_the_persons_mark_and_the_practitioners_are_kept_apart() -> None:
    grid = place(Grid(), PERSON, NOW, Point(safety=45, wellbeing=60), at=AT)
    grid = place(grid, PRACTITIONER, NOW, Point(safety=30, wellbeing=55), at=AT)
    hers, ours = latest(grid, PERSON, NOW), latest(grid, PRACTITIONER, NOW)
    assert hers is not None
    assert ours is not None
    assert (hers.point.safety, ours.point.safety) == (45, 30)


def test_a_mark_placed_again_moves_and_keeps_its_reason() -> None:
    grid = all_visits()["doorstep"].grid
    before = latest(grid, PERSON, WANTED)
    assert before is not None
    grid = grid.but(
        placements=tuple(p.but(why="Sundays") if p is before else p for p in grid.placements)
    )
    moved = place(grid, PERSON, WANTED, Point(safety=90, wellbeing=90), at=AT)
    after = latest(moved, PERSON, WANTED)
    assert after is not None
    assert (after.id, after.why, after.point.safety) == (before.id, "Sundays", 90)
    assert len(moved.placements) == len(grid.placements)
    assert latest(moved, PERSON, NOW) == latest(grid, PERSON, NOW)


def test_a_mark_can_be_taken_back_and_nothing_else_with_it() -> None:
    grid = all_visits()["doorstep"].grid
    less = take_back(grid, PERSON, WANTED)
    assert latest(less, PERSON, WANTED) is None
    assert len(less.placements) == len(grid.placements) - 1
    assert take_back(less, PERSON, WANTED) == less


def test_options_lead_from_the_persons_now_else_from_the_practitioners() -> None:
    bert, karwan = all_visits()["doorstep"].grid, all_visits()["car-wash"].grid
    assert start_of(bert) == latest(bert, PERSON, NOW)
    assert start_of(karwan) == latest(karwan, PRACTITIONER, NOW)
    assert start_of(Grid()) is None


def test_the_grid_is_covered_by_a_mark_or_by_why_there_is_none() -> None:
    assert is_covered(place(Grid(), PERSON, NOW, Point(safety=0, wellbeing=0), at=AT))
    assert is_covered(Grid(declined="He would rather not."))
    assert not is_covered(Grid(declined=" "))
