"""What one edit did is said in words, so that it can be undone by name."""

from itertools import pairwise

import pytest

from msp_desktop.practice.codes import Answer, Pace
from msp_desktop.questions.edits import edit_between
from msp_desktop.record.conversation import Conversation, with_not_asked
from msp_desktop.record.grid import Point
from msp_desktop.record.outcomes import move, remove, tie
from msp_desktop.record.part import SpokenWords, new_id
from msp_desktop.record.plan import Action
from tests.record.visits import AT, all_visits

BERT = all_visits()["doorstep"]


def _opening(**changes: object) -> Conversation:
    return BERT.but(opening=BERT.opening.but(**changes))


def _outcomes(**changes: object) -> Conversation:
    return BERT.but(outcomes=BERT.outcomes.but(**changes))


def _first_mark_moved() -> Conversation:
    first, *rest = BERT.grid.placements
    moved = first.but(point=Point(safety=1, wellbeing=1))
    return BERT.but(grid=BERT.grid.but(placements=(moved, *rest)))


def _words_of_the_first_outcome(text: str) -> Conversation:
    first, *rest = BERT.outcomes.items
    return _outcomes(items=(first.but(words=SpokenWords(text=text)), *rest))


FIRST, SECOND = (outcome.id for outcome in BERT.outcomes.items[:2])


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (_opening(needs=BERT.opening.needs[1:]), "Removed a need"),
        (_outcomes(not_wanted=()), "Removed: not wanted"),
        (BERT.but(plan=BERT.plan.but(actions=BERT.plan.actions[1:])), "Removed an action"),
        (
            BERT.but(outcomes=remove(BERT.outcomes, FIRST, at=AT, reason="")),
            "Removed an outcome",
        ),
        (
            BERT.but(plan=BERT.plan.but(actions=(*BERT.plan.actions, Action(id=new_id())))),
            "Added: action",
        ),
        (BERT.but(outcomes=move(BERT.outcomes, FIRST, 1)), "Moved: outcome"),
        (_words_of_the_first_outcome("Quiet."), "Changed: outcome"),
        (_first_mark_moved(), "Changed: mark"),
        (_opening(pace=Pace.REST), "Answered: pace"),
        (_opening(safe_to_talk=Answer.NO), "Changed: safe to talk"),
        (_opening(safe_to_talk=None), "Cleared: safe to talk"),
        (_opening(who_is_present="Joyce."), "Wrote: who is present"),
        (_opening(who_is_present=""), "Cleared: who is present"),
        (with_not_asked(BERT, "closing", "Too late."), "Changed: why it was not asked"),
    ],
)
def test_an_edit_is_said_in_words(after: Conversation, words: str) -> None:
    edit = edit_between(BERT, after)
    assert edit is not None
    assert edit.words == words
    assert edit.takes_away == words.startswith("Removed")


def test_letters_in_one_place_are_told_from_those_in_another() -> None:
    one, two = _words_of_the_first_outcome("Q"), _words_of_the_first_outcome("Qu")
    first, second = edit_between(BERT, one), edit_between(one, two)
    elsewhere = edit_between(two, two.but(opening=two.opening.but(language="Welsh")))
    assert first is not None
    assert second is not None
    assert elsewhere is not None
    assert first.place == second.place != elsewhere.place
    assert first.writing
    assert elsewhere.writing


def test_the_moves_of_one_mark_go_on_together() -> None:
    first, *rest = BERT.grid.placements
    moves = [BERT]
    for safety, wellbeing in ((1, 1), (2, 1), (2, 2)):
        moved = first.but(point=Point(safety=safety, wellbeing=wellbeing))
        moves.append(BERT.but(grid=BERT.grid.but(placements=(moved, *rest))))
    edits = [edit_between(before, after) for before, after in pairwise(moves)]
    assert len({edit.place for edit in edits if edit is not None and edit.goes_on}) == 1
    assert all(edit is not None and not edit.writing for edit in edits)


def test_a_tie_that_goes_with_its_outcome_is_part_of_the_same_edit() -> None:
    tied = BERT.but(outcomes=tie(BERT.outcomes, FIRST, SECOND))
    gone = tied.but(outcomes=remove(tied.outcomes, FIRST, at=AT, reason=""))
    edit = edit_between(tied, gone)
    assert edit is not None
    assert edit.words == "Removed an outcome"


def test_who_holds_the_conversation_and_with_what_is_no_edit() -> None:
    other = BERT.practitioner.but(name="Sorrel Ashby")
    assert edit_between(BERT, BERT.but(practitioner=other, pack="Ours")) is None
    assert edit_between(BERT, BERT) is None


def test_every_field_of_the_record_can_be_named() -> None:
    """Whatever differs, there are words for it."""
    for visit in all_visits().values():
        for name in BERT.__struct_fields__:
            after = BERT.but(**{name: getattr(visit, name)})
            edit = edit_between(BERT, after)
            assert edit is None or edit.words
