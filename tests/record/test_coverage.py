"""What is covered, what is left with a reason, what is not yet: any order, nothing mandatory."""

import pytest

from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.concern import Section42, section_42_indicated
from msp_desktop.record.conversation import (
    Coverage,
    Practitioner,
    begin,
    coverage,
    not_yet,
    part_of,
    reason_not_asked,
    with_not_asked,
)
from msp_desktop.record.part import Indication
from tests.record.visits import AT, all_visits

EMPTY = begin(Practitioner(), at=AT)


def test_nothing_is_covered_at_the_start() -> None:
    assert not_yet(EMPTY) == tuple(PartName)


def test_berts_visit_covers_everything_but_the_close() -> None:
    assert not_yet(all_visits()["doorstep"]) == (PartName.CLOSING,)


def test_karwans_visit_leaves_two_parts_with_a_reason() -> None:
    visit = all_visits()["car-wash"]
    assert not_yet(visit) == ()
    left = [name for name in PartName if coverage(visit, name) is Coverage.LEFT]
    assert left == [PartName.PLAN, PartName.CLOSING]
    assert reason_not_asked(visit, "statements.principles") == "The interpreter's line dropped."


@pytest.mark.parametrize("name", PartName)
def test_every_part_can_be_left_with_a_reason_and_the_reason_taken_back(name: PartName) -> None:
    left = with_not_asked(EMPTY, name, "She was tired.")
    assert coverage(left, name) is Coverage.LEFT
    assert coverage(with_not_asked(left, name, "  "), name) is Coverage.NOT_YET


@pytest.mark.parametrize("name", PartName)
def test_every_part_is_found_by_its_name(name: PartName) -> None:
    assert part_of(EMPTY, name) == getattr(EMPTY, name.value)


def test_a_reason_given_again_replaces_the_one_before() -> None:
    left = with_not_asked(with_not_asked(EMPTY, "grid", "Too tired."), "grid", "No time.")
    assert reason_not_asked(left, "grid") == "No time."
    assert len(left.not_asked) == 1
    assert reason_not_asked(left, "plan") == ""


def test_what_is_covered_stays_so_even_where_a_reason_was_given_before() -> None:
    visit = with_not_asked(all_visits()["doorstep"], PartName.GRID, "No time.")
    assert coverage(visit, PartName.GRID) is Coverage.COVERED


@pytest.mark.parametrize(
    ("needs", "experiencing", "cannot_protect", "together"),
    [
        (Answer.YES, Answer.YES, Answer.YES, Answer.YES),
        (Answer.YES, Answer.YES, Answer.NOT_SURE, Answer.NOT_SURE),
        (Answer.YES, Answer.YES, None, None),
        (Answer.NOT_SURE, None, None, None),
        (Answer.NO, None, None, Answer.NO),
        (Answer.YES, Answer.YES, Answer.NO, Answer.NO),
    ],
)
def test_the_three_parts_of_section_42_together(
    needs: Answer, experiencing: Answer | None, cannot_protect: Answer | None, together: Answer
) -> None:
    section = Section42(
        needs=Indication(answer=needs),
        experiencing=Indication(answer=experiencing),
        cannot_protect=Indication(answer=cannot_protect),
    )
    assert section_42_indicated(section) is together
