"""One person's story over many conversations: Wren on the ward, three visits by one advocate."""

from datetime import timedelta

import pytest

from msp_desktop.practice.codes import (
    Achieved,
    Answer,
    CapacityResult,
    GridMoment,
    GridView,
    Principle,
    TrueForMe,
)
from msp_desktop.record.capacity import Attempt, Capacity, NamedDecision
from msp_desktop.record.closing import Closing, OutcomeView
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Grid, Point, place
from msp_desktop.record.outcomes import revise
from msp_desktop.record.part import SpokenWords, new_id, with_item
from msp_desktop.record.statements import OwnStatement, PrincipleAnswer, Statements
from msp_desktop.record.story import (
    answers_over_time,
    decisions_over_time,
    in_order,
    is_open,
    options_over_time,
    outcomes_over_time,
    own_statements_over_time,
    placements_over_time,
    sharing_over_time,
)
from tests.record.visits import AT
from tests.visits import doorstep, ward
from tests.visits.steady import whole

DAY = timedelta(days=1)


@pytest.fixture
def visits() -> tuple[Conversation, ...]:
    return ward.visit(AT)


def another(before: Conversation, days: int, **parts: object) -> Conversation:
    """A conversation so many days later that holds all that the one before held."""
    return before.but(
        id=whole(f"{before.id}+{days}"), started_at=before.started_at + days * DAY, **parts
    )


def test_conversations_are_told_from_the_oldest_whatever_order_they_come_in(
    visits: tuple[Conversation, ...],
) -> None:
    assert in_order(reversed(visits)) == visits


def test_three_attempts_at_one_decision_stand_in_order_with_the_help_given(
    visits: tuple[Conversation, ...],
) -> None:
    (story,) = decisions_over_time(reversed(visits))
    assert story.decision == "where I live when I leave hospital"
    assert [then.attempt.result for then in story.attempts] == [
        CapacityResult.WAIT,
        CapacityResult.MAY_LACK,
        CapacityResult.LACKS,
    ]
    assert [then.conversation for then in story.attempts] == [1, 2, 3]
    assert story.attempts[1].attempt.help_given == "Pictures and a model room."
    assert "Biscuit" in story.best_interests.wishes


def test_a_decision_named_again_by_somebody_else_is_the_same_decision(
    visits: tuple[Conversation, ...],
) -> None:
    again = NamedDecision(
        id=new_id(),
        decision="  Where I live  when I leave Hospital",
        attempts=(Attempt(id=new_id(), result=CapacityResult.HAS),),
    )
    fourth = another(visits[2], 30, capacity=Capacity(decisions=(again,)))
    (story,) = decisions_over_time((*visits, fourth))
    assert len(story.attempts) == 4
    assert story.attempts[-1].attempt.result is CapacityResult.HAS


def test_an_attempt_that_was_never_filled_in_is_no_attempt(
    visits: tuple[Conversation, ...],
) -> None:
    decision = visits[0].capacity.decisions[0].but(attempts=(Attempt(id=new_id()),))
    fourth = another(visits[2], 30, capacity=Capacity(decisions=(decision,)))
    (story,) = decisions_over_time((*visits, fourth))
    assert len(story.attempts) == 3


def test_how_far_an_outcome_was_met_is_told_in_the_persons_view(
    visits: tuple[Conversation, ...],
) -> None:
    window, biscuit = outcomes_over_time(visits)
    assert window.outcome.words.text == "Not to go back to the room with the locked window."
    assert [looked.person for looked in window.looked_back] == [Achieved.FULLY]
    assert [looked.conversation for looked in biscuit.looked_back] == [3]
    assert biscuit.looked_back[0].words == "Biscuit. Sunday. More."
    assert (window.first_in, window.last_in) == (1, 3)


def test_what_is_fully_achieved_is_no_longer_open_and_what_is_partly_so_is(
    visits: tuple[Conversation, ...],
) -> None:
    window, biscuit = outcomes_over_time(visits)
    assert not is_open(window)
    assert is_open(biscuit)


def test_the_practitioners_view_alone_ends_no_outcome(visits: tuple[Conversation, ...]) -> None:
    view = OutcomeView(outcome=ward.BISCUIT, practitioner=Achieved.FULLY)
    last = visits[2].but(closing=Closing(outcomes=(view,)))
    biscuit = outcomes_over_time((*visits[:2], last))[1]
    assert is_open(biscuit)


def test_a_change_made_at_a_later_visit_is_one_version_with_its_reason(
    visits: tuple[Conversation, ...],
) -> None:
    before = visits[2].outcomes.items[1]
    words = SpokenWords(text="To live with Biscuit.")
    changed = revise(before, words, at=AT + 20 * DAY, reason="The flat takes dogs.")
    outcomes = visits[2].outcomes.but(items=with_item(visits[2].outcomes.items, changed))
    fourth = another(visits[2], 30, outcomes=outcomes)
    fifth = another(visits[2], 60, outcomes=outcomes)
    story = outcomes_over_time((*visits, fourth, fifth))[1]
    assert [version.words.text for version in story.versions] == [
        "To see Biscuit.",
        "To live with Biscuit.",
    ]
    assert story.versions[0].reason == "The flat takes dogs."
    assert story.versions[0].until == AT + 20 * DAY
    assert story.versions[-1].until is None


def test_words_typed_over_at_a_later_visit_are_not_lost(visits: tuple[Conversation, ...]) -> None:
    over = visits[2].outcomes.items[1].but(words=SpokenWords(text="To keep Biscuit."))
    outcomes = visits[2].outcomes.but(items=with_item(visits[2].outcomes.items, over))
    fourth = another(visits[2], 30, outcomes=outcomes)
    story = outcomes_over_time((*visits, fourth))[1]
    assert [version.words.text for version in story.versions] == [
        "To see Biscuit.",
        "To keep Biscuit.",
    ]
    assert story.versions[0].until == fourth.started_at


def test_marks_are_numbered_for_each_voice_by_itself(visits: tuple[Conversation, ...]) -> None:
    later = visits[2].started_at + 30 * DAY
    grid = Grid()
    for who, safety in ((GridView.PERSON, 60), (GridView.PRACTITIONER, 50)):
        point = Point(safety=safety, wellbeing=70)
        grid = place(grid, who, GridMoment.AT_REVIEW, point, at=later)
    fourth = another(visits[2], 30, grid=grid)
    placed = placements_over_time((*visits, fourth))
    told = [(each.placement.who, each.number, each.conversation) for each in placed]
    assert told == [
        (GridView.PERSON, 1, 2),
        (GridView.PERSON, 2, 4),
        (GridView.PRACTITIONER, 1, 4),
    ]


def test_a_mark_or_an_option_carried_on_is_told_once(visits: tuple[Conversation, ...]) -> None:
    assert len(placements_over_time(visits)) == 1
    options = options_over_time(visits)
    assert [each.option.what for each in options] == [
        "Old home with changes",
        "Supported flat near Tam",
    ]
    assert options[0].conversation == 3


def test_statements_are_told_then_and_now(visits: tuple[Conversation, ...]) -> None:
    dog = OwnStatement(id=new_id(), text="I like dogs.")

    def saying(answer: TrueForMe, text: str) -> Statements:
        given = PrincipleAnswer(principle=Principle.PROTECTION, answer=answer)
        return Statements(principles=(given,), own=(dog.but(text=text),))

    first = visits[0].but(statements=saying(TrueForMe.NOT_TRUE, "I like dogs."))
    third = visits[2].but(statements=saying(TrueForMe.PARTLY, "I like Biscuit."))
    ((principle, answers),) = answers_over_time((first, visits[1], third))
    assert principle is Principle.PROTECTION
    assert [then.answer for then in answers] == [TrueForMe.NOT_TRUE, TrueForMe.PARTLY]
    (own,) = own_statements_over_time((first, visits[1], third))
    assert own.statement.text == "I like Biscuit."
    assert own.before == ("I like dogs.",)


def test_sharing_is_told_once_and_again_where_the_answer_changed() -> None:
    first = doorstep.visit(AT)
    decision = first.sharing.decisions[0]
    told = decision.but(told=Answer.NO, told_words="Not at home.")
    second = another(
        first, 3, sharing=first.sharing.but(decisions=with_item(first.sharing.decisions, told))
    )
    shared = sharing_over_time((first, second))
    assert len(shared) == len(first.sharing.decisions) + 1
    assert shared[-1].conversation == 2
    assert shared[-1].decision.told_words == "Not at home."


def test_nothing_known_is_an_empty_story() -> None:
    assert in_order(()) == ()
    assert outcomes_over_time(()) == ()
    assert decisions_over_time(()) == ()
