"""The plain rules of the beginning, the plan and the end."""

from msp_desktop.practice.codes import Achieved, Answer, NeedKind, RiskOutcome
from msp_desktop.record import closing, opening, plan
from msp_desktop.record.closing import Closing, OutcomeView, view_of, with_view
from msp_desktop.record.opening import CommunicationNeed, Opening, act_first, needs_in_words
from msp_desktop.record.plan import Action, Plan, actions
from tests.record.visits import all_visits

ID = "aaaaaaaaaaaa"


def test_the_opening_is_covered_once_it_is_known_whether_it_is_safe_to_talk() -> None:
    assert opening.is_covered(Opening(safe_to_talk=Answer.NO))
    assert not opening.is_covered(Opening())


def test_only_a_plain_yes_to_danger_means_act_first() -> None:
    assert act_first(Opening(immediate_danger=Answer.YES))
    assert not act_first(Opening(immediate_danger=Answer.NOT_SURE))
    assert not act_first(Opening())


def test_needs_are_read_as_typed_and_empty_ones_left_out() -> None:
    assert needs_in_words(all_visits()["doorstep"].opening) == (
        "Hearing aid. Prefers the left side.",
        "Large print.",
        "By landline, mornings only.",
    )
    blank = CommunicationNeed(id=ID, kind=NeedKind.SUPPORT, need=" ")
    assert needs_in_words(Opening(needs=(blank,), needs_note="A break.")) == ("A break.",)


def test_only_actions_that_say_what_is_to_be_done_count() -> None:
    empty, real = Action(id=ID, who="Officer"), Action(id=ID, what="Ring")
    assert actions(Plan(actions=(empty, real))) == (real,)
    assert not plan.is_covered(Plan(actions=(empty,)))


def test_a_plan_is_covered_by_an_action_an_own_part_or_what_to_do_if_worse() -> None:
    assert plan.is_covered(Plan(actions=(Action(id=ID, what="Ring"),)))
    assert plan.is_covered(Plan(own_part="Goes to the club."))
    assert plan.is_covered(Plan(if_worse="Ring 999."))
    assert not plan.is_covered(Plan())


def test_the_persons_view_of_an_outcome_stands_beside_the_practitioners() -> None:
    view = OutcomeView(outcome=ID, person=Achieved.PARTIALLY, practitioner=Achieved.FULLY)
    after = with_view(with_view(Closing(), OutcomeView(outcome=ID)), view)
    assert after.outcomes == (view,)
    assert view_of(after, ID) == view
    assert view_of(after, "bbbbbbbbbbbb").person is None


def test_the_close_is_covered_by_the_persons_view_or_by_what_is_left_of_the_risk() -> None:
    ours = OutcomeView(outcome=ID, practitioner=Achieved.FULLY)
    assert not closing.is_covered(Closing(outcomes=(ours,)))
    assert closing.is_covered(Closing(outcomes=(ours.but(person=Achieved.NOT),)))
    assert closing.is_covered(Closing(risk=RiskOutcome.REMAINED))
