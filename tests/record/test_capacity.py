"""Capacity: always one named decision at one time, prompted and kept, never found by the app."""

import pytest

from msp_desktop.practice.codes import Ability, Answer, CapacityResult, LackedCapacity
from msp_desktop.record.capacity import (
    AbilityFinding,
    Attempt,
    Capacity,
    NamedDecision,
    finding,
    is_covered,
    lacked_capacity_code,
    latest_result,
    with_finding,
)
from tests.record.visits import all_visits


def after(*results: CapacityResult | None) -> Capacity:
    """A doubt, and one decision looked at as often as results are given."""
    attempts = tuple(Attempt(id=f"{n:012x}", result=result) for n, result in enumerate(results))
    decision = NamedDecision(
        id="aaaaaaaaaaaa",
        decision="where I live",
        attempts=attempts,
        about_enquiry=Answer.YES,
    )
    return Capacity(doubt=Answer.YES, decisions=(decision,))


def test_wrens_three_attempts_at_one_decision_stand_in_order() -> None:
    (decision,) = all_visits()["ward-3"].capacity.decisions
    assert decision.decision == "where I live when I leave hospital"
    assert [a.result for a in decision.attempts] == [
        CapacityResult.WAIT,
        CapacityResult.MAY_LACK,
        CapacityResult.LACKS,
    ]
    assert latest_result(decision) is CapacityResult.LACKS
    assert "Biscuit" in decision.best_interests.wishes


def test_each_visit_to_wren_carries_the_attempts_before_it() -> None:
    visits = all_visits()
    counts = [len(visits[f"ward-{n}"].capacity.decisions[0].attempts) for n in (1, 2, 3)]
    assert counts == [1, 2, 3]


def test_an_attempt_still_open_leaves_the_result_before_it_standing() -> None:
    (decision,) = after(CapacityResult.MAY_LACK, None).decisions
    assert latest_result(decision) is CapacityResult.MAY_LACK
    assert latest_result(NamedDecision(id="aaaaaaaaaaaa")) is None


@pytest.mark.parametrize(
    ("capacity", "code"),
    [
        (Capacity(), LackedCapacity.NOT_RECORDED),
        (Capacity(doubt=Answer.NO), LackedCapacity.NO),
        (Capacity(doubt=Answer.YES), LackedCapacity.DONT_KNOW),
        (Capacity(doubt=Answer.NOT_SURE), LackedCapacity.DONT_KNOW),
        (after(CapacityResult.HAS), LackedCapacity.NO),
        (after(CapacityResult.NO_DOUBT), LackedCapacity.NO),
        (after(CapacityResult.WAIT), LackedCapacity.DONT_KNOW),
        (after(CapacityResult.MAY_LACK), LackedCapacity.DONT_KNOW),
        (after(CapacityResult.LACKS), LackedCapacity.YES),
        (after(CapacityResult.LACKS, CapacityResult.HAS), LackedCapacity.NO),
        (after(CapacityResult.HAS, CapacityResult.LACKS), LackedCapacity.YES),
        (all_visits()["doorstep"].capacity, LackedCapacity.NO),
        (all_visits()["ward-1"].capacity, LackedCapacity.DONT_KNOW),
        (all_visits()["ward-3"].capacity, LackedCapacity.DONT_KNOW),  # not marked
    ],
)
def test_the_return_code_is_drawn_from_what_was_noted(
    capacity: Capacity, code: LackedCapacity
) -> None:
    assert lacked_capacity_code(capacity) is code


def test_lacking_capacity_for_one_decision_of_two_counts_as_lacking() -> None:
    both = after(CapacityResult.HAS).decisions + after(CapacityResult.LACKS).decisions
    assert lacked_capacity_code(Capacity(decisions=both)) is LackedCapacity.YES


def test_findings_stand_in_the_acts_order_and_are_open_until_given() -> None:
    findings: tuple[AbilityFinding, ...] = ()
    for ability in reversed(Ability):
        findings = with_finding(findings, AbilityFinding(ability=ability, answer=Answer.YES))
    assert [f.ability for f in findings] == list(Ability)
    again = with_finding(findings, AbilityFinding(ability=Ability.RETAIN, answer=Answer.NO))
    assert finding(again, Ability.RETAIN).answer is Answer.NO
    assert len(again) == 4
    assert finding((), Ability.RETAIN).answer is None


def test_capacity_is_covered_by_no_doubt_or_by_a_named_decision() -> None:
    assert is_covered(Capacity(doubt=Answer.NO))
    assert is_covered(after())
    assert is_covered(after(CapacityResult.WAIT).but(doubt=None))
    assert not is_covered(after(None).but(doubt=None))  # a name carried on, nothing noted yet
    assert not is_covered(Capacity(doubt=Answer.YES))
    assert not is_covered(Capacity(doubt=Answer.YES, decisions=(NamedDecision(id="a" * 12),)))


@pytest.mark.parametrize("about", [None, Answer.NO, Answer.NOT_SURE])
def test_decision_on_another_matter_never_makes_the_return_code(about: Answer | None) -> None:
    (decision,) = after(CapacityResult.LACKS).decisions
    investments = decision.but(decision="to manage her own investments", about_enquiry=about)
    code = lacked_capacity_code(Capacity(doubt=Answer.YES, decisions=(investments,)))
    assert code is LackedCapacity.DONT_KNOW
    assert lacked_capacity_code(Capacity(decisions=(investments,))) is LackedCapacity.NOT_RECORDED
    both = (investments, *after(CapacityResult.HAS).decisions)
    assert lacked_capacity_code(Capacity(decisions=both)) is LackedCapacity.NO
