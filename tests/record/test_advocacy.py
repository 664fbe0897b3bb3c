"""Advocacy: what the answers point to, with every reason, for the practitioner to weigh."""

import pytest

from msp_desktop.practice.advocacy_codes import AdvocacyBasis
from msp_desktop.practice.codes import Ability, AdvocateRole, Answer, Offer
from msp_desktop.record.advocacy import (
    Advocacy,
    AdvocateAnyway,
    AppropriatePerson,
    Points,
    basis_of,
    indication,
    is_appropriate,
    is_covered,
    why_not_appropriate,
)
from msp_desktop.record.capacity import AbilityFinding
from tests.record.visits import all_visits

GOOD = AppropriatePerson(
    name="Tam",
    paid_in_care=Answer.NO,
    wanted=Answer.YES,
    able_and_willing=Answer.YES,
    implicated=Answer.NO,
)


def difficulties(answer: Answer | None, hard: Ability | None = None) -> tuple[AbilityFinding, ...]:
    """All four answered alike, one of them hard if named."""
    return tuple(
        AbilityFinding(ability=a, answer=Answer.YES if a is hard else answer) for a in Ability
    )


def test_bert_has_no_difficulty_in_taking_part() -> None:
    points = indication(all_visits()["doorstep"].advocacy)
    assert points.points is Points.NO_DIFFICULTY
    assert points.reasons == ("no difficulty in any of the four parts of taking part",)


def test_wren_seems_to_need_an_advocate_and_col_is_not_the_one_for_both_reasons() -> None:
    points = indication(all_visits()["ward-1"].advocacy)
    assert points.points is Points.ADVOCATE
    assert points.reasons == (
        "substantial difficulty: to keep it long enough",
        "substantial difficulty: to use or weigh it",
        "substantial difficulty: to communicate by any means",
        "Col is, or may be, paid or professionally involved in the person's care",
        "Col is, or may be, involved in the abuse",
    )


def test_karwan_without_an_interpreter_seems_to_need_an_advocate() -> None:
    assert indication(all_visits()["car-wash"].advocacy).points is Points.ADVOCATE


def test_nothing_answered_is_never_a_silent_no() -> None:
    points = indication(Advocacy())
    assert points.points is Points.NOT_YET_CLEAR
    assert len(points.reasons) == len(Ability)


def test_not_sure_stays_open_and_says_about_what() -> None:
    findings = (
        *difficulties(Answer.NO)[:3],
        AbilityFinding(ability=Ability.COMMUNICATE, answer=Answer.NOT_SURE),
    )
    points = indication(Advocacy(difficulties=findings))
    assert points.points is Points.NOT_YET_CLEAR
    assert points.reasons == ("open or not sure: to communicate by any means",)


@pytest.mark.parametrize("hard", Ability)
def test_one_difficulty_of_four_is_enough(hard: Ability) -> None:
    points = indication(Advocacy(difficulties=difficulties(Answer.NO, hard)))
    assert points.points is Points.ADVOCATE
    assert points.reasons == (
        f"substantial difficulty: to {hard}",
        "nobody appropriate is named who could help them take part",
    )


def test_someone_appropriate_can_help_instead() -> None:
    advocacy = Advocacy(
        difficulties=difficulties(None, Ability.RETAIN), appropriate_person=GOOD.but(name=" Tam ")
    )
    points = indication(advocacy)
    assert points.points is Points.APPROPRIATE_PERSON
    assert points.reasons[-1] == "Tam can help them take part"


@pytest.mark.parametrize(
    ("field", "against", "reason"),
    [
        ("paid_in_care", Answer.YES, "paid"),
        ("wanted", Answer.NO, "wanted"),
        ("able_and_willing", Answer.NO, "able and willing"),
        ("implicated", Answer.YES, "involved in the abuse"),
    ],
)
def test_each_of_the_four_questions_can_rule_somebody_out(
    field: str, against: Answer, reason: str
) -> None:
    for answer in (against, Answer.NOT_SURE):
        candidate = GOOD.but(**{field: answer})
        assert not is_appropriate(candidate)
        (why,) = why_not_appropriate(candidate)
        assert reason in why
    assert not is_appropriate(GOOD.but(**{field: None}))


def test_nobody_without_a_name_is_appropriate() -> None:
    assert is_appropriate(GOOD)
    assert not is_appropriate(GOOD.but(name="  "))


def test_open_questions_about_a_helper_are_a_reason_too() -> None:
    advocacy = Advocacy(
        difficulties=difficulties(Answer.NO, Ability.RETAIN),
        appropriate_person=GOOD.but(wanted=None),
    )
    points = indication(advocacy)
    assert points.points is Points.ADVOCATE
    assert points.reasons[-1] == "not everything is answered yet about Tam"


def test_advocacy_is_covered_by_one_answer_or_by_what_was_offered() -> None:
    assert is_covered(Advocacy(difficulties=difficulties(None, Ability.RETAIN)))
    assert is_covered(Advocacy(offer=Offer.DECLINED))
    assert not is_covered(Advocacy(difficulties=difficulties(None)))


@pytest.mark.parametrize("noted", [None, AdvocacyBasis.STATUTORY])
def test_statutory_advocacy_is_care_act_imca_and_imha_alone(noted: AdvocacyBasis | None) -> None:
    statutory = {
        role
        for role in AdvocateRole
        if basis_of(Advocacy(role=role, basis=noted)) is AdvocacyBasis.STATUTORY
    }
    assert statutory == {AdvocateRole.CARE_ACT, AdvocateRole.IMCA, AdvocateRole.IMHA}


def test_appropriate_adult_is_counted_as_neither_kind_of_advocacy() -> None:
    for role in (AdvocateRole.APPROPRIATE_ADULT, AdvocateRole.INTERMEDIARY):
        assert basis_of(Advocacy(role=role)) is None


HARD = difficulties(Answer.NO, hard=Ability.RETAIN)
LONG_STAY = AdvocateAnyway(planning=Answer.YES, long_stay=Answer.YES, best_interests=Answer.YES)
DISAGREE = AdvocateAnyway(
    planning=Answer.YES,
    disagree=Answer.YES,
    both_agree=Answer.YES,
    best_interests=Answer.YES,
)


@pytest.mark.parametrize("anyway", [LONG_STAY, DISAGREE])
def test_duty_stays_beside_an_appropriate_person(anyway: AdvocateAnyway) -> None:
    found = indication(Advocacy(difficulties=HARD, appropriate_person=GOOD, anyway=anyway))
    assert found.points is Points.ADVOCATE
    assert "Tam can help them take part" in found.reasons
    assert found.reasons[-1] == (
        "so the duty to arrange a Care Act advocate still applies, not an IMCA"
    )


@pytest.mark.parametrize("answer", [None, Answer.NO, Answer.NOT_SURE])
@pytest.mark.parametrize(
    ("anyway", "needed"),
    [
        (LONG_STAY, "planning"),
        (LONG_STAY, "long_stay"),
        (LONG_STAY, "best_interests"),
        (DISAGREE, "planning"),
        (DISAGREE, "disagree"),
        (DISAGREE, "both_agree"),
        (DISAGREE, "best_interests"),
    ],
)
def test_duty_ends_where_one_condition_is_not_met(
    anyway: AdvocateAnyway, needed: str, answer: Answer | None
) -> None:
    less = anyway.but(**{needed: answer})
    found = indication(Advocacy(difficulties=HARD, appropriate_person=GOOD, anyway=less))
    assert found.points is Points.APPROPRIATE_PERSON
