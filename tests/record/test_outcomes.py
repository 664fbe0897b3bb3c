"""What the person wants: in their order, changed without loss, never resolved by the app."""

import pytest

from msp_desktop.practice.codes import Asked, SaidBy
from msp_desktop.record.outcomes import (
    Outcome,
    Outcomes,
    active_outcomes,
    add,
    asked_code,
    is_covered,
    move,
    of_staff,
    open_ties,
    remove,
    restore,
    revise,
    talked_through,
    theirs,
    tie,
    untie,
)
from msp_desktop.record.part import SpokenWords, item_by_id
from tests.record.visits import AT, all_visits
from tests.visits.doorstep import CRIBBAGE, LETTERS, NIGHTS

BERTS = all_visits()["doorstep"].outcomes


def order(outcomes: Outcomes) -> list[str]:
    return [outcome.id for outcome in outcomes.items]


def the(outcomes: Outcomes, outcome_id: str) -> Outcome:
    found = item_by_id(outcomes.items, outcome_id)
    assert found is not None
    return found


def test_a_new_outcome_is_empty_and_comes_last() -> None:
    longer, new = add(BERTS)
    assert order(longer) == [NIGHTS, LETTERS, CRIBBAGE, new.id]
    assert not new.words.text
    assert BERTS.items == longer.items[:3]


def test_an_empty_outcome_is_not_yet_something_wanted() -> None:
    longer, _ = add(BERTS)
    assert active_outcomes(longer) == BERTS.items
    blank, new = add(Outcomes())
    blank = blank.but(items=(new.but(words=SpokenWords(text=" \n\t ")),))
    assert active_outcomes(blank) == ()


def test_an_outcome_moves_up_and_down_and_stops_at_the_ends() -> None:
    assert order(move(BERTS, CRIBBAGE, -1)) == [NIGHTS, CRIBBAGE, LETTERS]
    assert order(move(BERTS, CRIBBAGE, -2)) == [CRIBBAGE, NIGHTS, LETTERS]
    assert order(move(BERTS, CRIBBAGE, +1)) == order(BERTS)
    assert order(move(BERTS, NIGHTS, -1)) == order(BERTS)
    assert order(move(BERTS, NIGHTS, +9)) == [LETTERS, CRIBBAGE, NIGHTS]
    assert move(BERTS, "000000000000", 1) == BERTS


def test_a_changed_outcome_keeps_how_it_was_put_before() -> None:
    first = the(BERTS, NIGHTS)
    second = revise(first, SpokenWords(text="I want to sleep."), at=AT, reason="He put it shorter.")
    third = revise(second, SpokenWords(text="Sleep."), at=AT, reason="Shorter still.")
    assert third.words.text == "Sleep."
    assert [e.words.text for e in third.earlier] == [first.words.text, "I want to sleep."]
    assert [e.reason for e in third.earlier] == ["He put it shorter.", "Shorter still."]
    assert all(e.until == AT for e in third.earlier)


def test_removing_an_empty_outcome_leaves_no_trace() -> None:
    longer, new = add(BERTS)
    assert remove(longer, new.id, at=AT) == BERTS


def test_removing_an_outcome_with_words_keeps_it_as_no_longer_wanted() -> None:
    less = remove(BERTS, LETTERS, at=AT, reason="He would rather have the club.")
    gone = the(less, LETTERS)
    assert gone.words == the(BERTS, LETTERS).words
    assert gone.withdrawn is not None
    assert gone.withdrawn.reason == "He would rather have the club."
    assert [o.id for o in active_outcomes(less)] == [NIGHTS, CRIBBAGE]


def test_an_outcome_emptied_after_a_change_stays_for_what_it_once_said() -> None:
    emptied = revise(the(BERTS, LETTERS), SpokenWords(), at=AT, reason="")
    less = remove(BERTS.but(items=(emptied,)), LETTERS, at=AT)
    assert the(less, LETTERS).withdrawn is not None


def test_removing_an_outcome_takes_ties_that_nobody_talked_through_with_it() -> None:
    untold = BERTS.but(ties=tuple(each.but(note=" ") for each in BERTS.ties))
    assert untold.ties
    assert remove(untold, NIGHTS, at=AT).ties == ()
    assert remove(untold, CRIBBAGE, at=AT).ties == untold.ties


def test_what_was_said_of_a_tie_outlives_the_outcome() -> None:
    (tied,) = BERTS.ties
    less = remove(BERTS, NIGHTS, at=AT)
    assert less.ties == BERTS.ties
    assert open_ties(less) == ()
    assert talked_through(less, the(less, NIGHTS)) == ((the(less, LETTERS), tied.note),)
    assert talked_through(less, the(less, LETTERS)) == ()
    again = restore(less, NIGHTS)
    assert again == BERTS
    assert open_ties(again) == BERTS.ties
    emptied = BERTS.but(items=tuple(each.but(words=SpokenWords()) for each in BERTS.items))
    assert the(remove(emptied, NIGHTS, at=AT), NIGHTS).withdrawn is not None


def test_an_outcome_can_be_wanted_again() -> None:
    less = remove(BERTS, CRIBBAGE, at=AT)
    assert restore(less, CRIBBAGE) == BERTS
    assert restore(BERTS, "000000000000") == BERTS
    assert remove(BERTS, "000000000000", at=AT) == BERTS


def test_two_outcomes_are_tied_once_whichever_way_round() -> None:
    tied = tie(BERTS, CRIBBAGE, LETTERS)
    assert len(tied.ties) == 2
    assert tie(tied, LETTERS, CRIBBAGE) == tied
    assert untie(tied, tied.ties[-1].id) == BERTS


def test_an_outcome_is_not_tied_to_itself_nor_to_one_that_is_not_there() -> None:
    assert tie(BERTS, NIGHTS, NIGHTS) == BERTS
    assert tie(BERTS, NIGHTS, "000000000000") == BERTS


def wish(by: SaidBy) -> Outcomes:
    """One wish in somebody's words."""
    return Outcomes(items=(Outcome(id="a" * 12, words=SpokenWords(text="Move out.", said_by=by)),))


@pytest.mark.parametrize("by", [by for by in SaidBy if by is not SaidBy.STAFF])
def test_wish_of_person_or_representative_counts_as_asked(by: SaidBy) -> None:
    assert asked_code(wish(by)) is Asked.EXPRESSED
    assert theirs(wish(by)) == wish(by).items
    assert is_covered(wish(by))


def test_wish_in_staff_words_never_counts_as_asked() -> None:
    assert asked_code(wish(SaidBy.STAFF)) is Asked.NOT_RECORDED
    assert theirs(wish(SaidBy.STAFF)) == ()
    assert of_staff(wish(SaidBy.STAFF)) == wish(SaidBy.STAFF).items
    assert not is_covered(wish(SaidBy.STAFF))


@pytest.mark.parametrize("by", SaidBy)
def test_stated_no_stands_whatever_is_written_down(by: SaidBy) -> None:
    no = wish(by).but(asked=Asked.NO, not_asked_reason="She was asleep.")
    assert asked_code(no) is Asked.NO
    assert is_covered(no)


def test_withdrawn_wish_of_theirs_was_still_asked() -> None:
    assert asked_code(remove(Outcomes(items=BERTS.items[:1]), NIGHTS, at=AT)) is Asked.EXPRESSED


def test_without_words_the_asking_counts_as_it_was_noted() -> None:
    assert asked_code(Outcomes()) is Asked.NOT_RECORDED
    for asked in Asked:
        assert asked_code(Outcomes(asked=asked)) is asked


def test_outcomes_are_covered_by_words_or_by_how_the_asking_went() -> None:
    assert is_covered(BERTS.but(asked=None))
    assert is_covered(Outcomes(asked=Asked.NOT_EXPRESSED))
    assert not is_covered(Outcomes())
    assert not is_covered(add(Outcomes())[0])
