"""The case itself: route, stage, result, what it was about, how it ended, how it was for them."""

from collections.abc import Iterator
from enum import StrEnum

from msp_desktop.measures.counted_case import CountedCase, newest
from msp_desktop.measures.facets.facet import CodesOf, Facet, NumberFacet
from msp_desktop.practice.case_codes import CaseResult, Route
from msp_desktop.practice.codes import (
    AbuseType,
    Answer,
    GridMoment,
    GridView,
    Lens,
    Location,
    RiskAssessment,
    RiskOutcome,
    SaidBy,
    SourceOfRisk,
    Stage,
    WayToRespond,
)
from msp_desktop.practice.statement_codes import ExperienceAnswer
from msp_desktop.questions.closing import EXPERIENCE_ASKED, experience_answers
from msp_desktop.record.concern import locations, sources_of_risk
from msp_desktop.record.grid import Point, latest
from msp_desktop.record.outcomes import theirs
from msp_desktop.record.part import has_text
from msp_desktop.record.plan import actions


class CaseRoute(StrEnum):
    """By which route the concern was dealt with."""

    SECTION_42 = "Section 42 enquiries"
    OTHER = "Other enquiries"
    BELOW = "Below section 42"


class Movement(StrEnum):
    """How the person's own mark moved along one axis, from the first to the newest."""

    UP = "better"
    SAME = "the same"
    DOWN = "worse"


class PlanProgress(StrEnum):
    """What was agreed, and whether it was done."""

    ACTIONS = "at least one action agreed"
    DONE = "every action done"


RISK_NAMED = "a risk in what they want was named"
EXPERIENCE_NAMES = tuple(asked.field.name for asked in EXPERIENCE_ASKED)
"""The seven lines about how it was, by their fields."""

_ROUTES = {
    Stage.ENQUIRY: CaseRoute.SECTION_42,
    Stage.CONCLUDED: CaseRoute.SECTION_42,
    Stage.OTHER_ENQUIRY: CaseRoute.OTHER,
    Stage.EARLY_HELP: CaseRoute.BELOW,
    Stage.CONCERN: CaseRoute.BELOW,
}


def _stage_of(case: CountedCase) -> Stage | None:
    return case.stage.stage or newest(one.concern.stage for one in case.conversations)


def _stage(case: CountedCase) -> Iterator[str | None]:
    yield _stage_of(case)


def _route(case: CountedCase) -> Iterator[str | None]:
    stage = _stage_of(case)
    yield None if stage is None else _ROUTES[stage]


def _raised_by(case: CountedCase) -> Iterator[str | None]:
    yield case.stage.route


def _result(case: CountedCase) -> Iterator[str | None]:
    yield case.stage.result


def _lens(case: CountedCase) -> Iterator[str | None]:
    yield case.conversations[-1].practitioner.lens


def _types(case: CountedCase) -> Iterator[str | None]:
    for one in case.conversations:
        yield from one.concern.types


def _locations(case: CountedCase) -> Iterator[str | None]:
    for one in case.conversations:
        yield from locations(one.concern)


def _sources(case: CountedCase) -> Iterator[str | None]:
    for one in case.conversations:
        yield from sources_of_risk(one.concern)


def _risk(case: CountedCase) -> Iterator[str | None]:
    yield newest(one.closing.risk for one in case.conversations)


def _person_risk(case: CountedCase) -> Iterator[str | None]:
    yield newest(one.closing.person_risk for one in case.conversations)


def _assessment(case: CountedCase) -> Iterator[str | None]:
    yield newest(one.closing.assessment for one in case.conversations)


def _risk_named(case: CountedCase) -> Iterator[str | None]:
    named = any(has_text(each.risk) for one in case.conversations for each in theirs(one.outcomes))
    yield RISK_NAMED if named else None


def _ways(case: CountedCase) -> Iterator[str | None]:
    for one in case.conversations:
        yield from one.plan.ways


def _agreed(case: CountedCase) -> Iterator[str | None]:
    found = {each.id: each for one in case.conversations for each in actions(one.plan)}
    if found:
        yield PlanProgress.ACTIONS
        yield PlanProgress.DONE if all(each.done is Answer.YES for each in found.values()) else None


def _experience(name: str) -> CodesOf:
    def read(case: CountedCase) -> Iterator[str | None]:
        answers = (dict(experience_answers(one.closing.experience)) for one in case.conversations)
        yield newest(given.get(name) for given in answers)

    return read


def _experience_by(case: CountedCase) -> Iterator[str | None]:
    given = (one.closing.experience for one in case.conversations)
    yield newest(each.answered_by if experience_answers(each) else None for each in given)


def _marks(case: CountedCase) -> list[Point]:
    """The person's own marks for where they are, oldest first, also those at review and close."""
    now = (GridMoment.NOW, GridMoment.AT_REVIEW, GridMoment.AT_CLOSE)
    return [
        mark.point
        for one in case.conversations
        for moment in now
        if (mark := latest(one.grid, GridView.PERSON, moment)) is not None
    ]


def _moved(axis: str) -> CodesOf:
    def read(case: CountedCase) -> Iterator[str | None]:
        marks = _marks(case)
        if len(marks) > 1:
            by = getattr(marks[-1], axis) - getattr(marks[0], axis)
            yield Movement.UP if by > 0 else Movement.DOWN if by < 0 else Movement.SAME

    return read


def _raised_on(case: CountedCase) -> int | None:
    day = case.raised_on
    return None if day is None else day.toordinal()


def _concluded_on(case: CountedCase) -> int | None:
    day = case.concluded_on
    return None if day is None else day.toordinal()


CASE_FACETS = (
    Facet("stage", tuple(Stage), _stage),
    Facet("route", tuple(CaseRoute), _route),
    Facet("raised_by", tuple(Route), _raised_by),
    Facet("result", tuple(CaseResult), _result),
    Facet("lens", tuple(Lens), _lens),
    Facet("types", tuple(AbuseType), _types),
    Facet("locations", tuple(Location), _locations),
    Facet("sources", tuple(SourceOfRisk), _sources),
    Facet("risk", tuple(RiskOutcome), _risk),
    Facet("person_risk", tuple(RiskOutcome), _person_risk),
    Facet("assessment", tuple(RiskAssessment), _assessment),
    Facet("risk_named", (RISK_NAMED,), _risk_named),
    Facet("ways", tuple(WayToRespond), _ways),
    Facet("agreed", tuple(PlanProgress), _agreed),
    *(Facet(name, tuple(ExperienceAnswer), _experience(name)) for name in EXPERIENCE_NAMES),
    Facet("experience_by", tuple(SaidBy), _experience_by),
    Facet("safety_moved", tuple(Movement), _moved("safety")),
    Facet("wellbeing_moved", tuple(Movement), _moved("wellbeing")),
)
CASE_NUMBERS = (
    NumberFacet("raised_on", _raised_on),
    NumberFacet("concluded_on", _concluded_on),
)
