"""What one case contributes to the figures: codes and days, no words and no names."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple, TypeVar
from uuid import UUID

from msp_desktop.practice.case_codes import CaseResult
from msp_desktop.practice.codes import (
    AbuseType,
    Achieved,
    Answer,
    Asked,
    GridMoment,
    GridView,
    LackedCapacity,
    Lens,
    Location,
    Offer,
    RiskAssessment,
    RiskOutcome,
    SourceOfRisk,
    Stage,
)
from msp_desktop.practice.statement_codes import ExperienceAnswer
from msp_desktop.questions.closing import experience_answers
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.capacity import lacked_capacity_code
from msp_desktop.record.closing import OutcomeView, view_of
from msp_desktop.record.concern import locations, sources_of_risk
from msp_desktop.record.conversation import Conversation, day_of, took_place_at
from msp_desktop.record.grid import Point, latest
from msp_desktop.record.outcomes import asked_code, theirs
from msp_desktop.record.person import age_on

Code = TypeVar("Code")

_STRONGEST_ASKED = (Asked.EXPRESSED, Asked.NOT_EXPRESSED, Asked.NO, Asked.DONT_KNOW)
_STRONGEST_CAPACITY = (LackedCapacity.YES, LackedCapacity.NO, LackedCapacity.DONT_KNOW)
_OUTSIDE_SG4A = frozenset({Achieved.NO_LONGER_WANTED, Achieved.TOO_EARLY})


class CaseStage(NamedTuple):
    """Where a case stands, as the store lists it."""

    id: UUID
    opened_on: date | None
    stage: Stage | None
    concluded_on: date | None
    result: CaseResult | None


class CaseFacts(NamedTuple):
    """One case, as it is counted.

    `first_asked_days` is how many days after the concern the person, or whoever stands for them,
    was first asked. `achieved` is one answer for the whole case in the person's view
    (`one_answer`), `achieved_worker` the practitioner's beside it; None where nothing counts.
    `first` and `last` are the person's earliest and newest marks for now on the grid, where there
    are two.
    """

    stage: CaseStage
    lens: Lens
    conversations: int
    born: date | None
    stated_age: tuple[date, int] | None
    asked: Asked
    times_asked: int
    first_asked_days: int | None
    expressed: int
    achieved: Achieved | None
    achieved_worker: Achieved | None
    types: frozenset[AbuseType]
    locations: frozenset[Location]
    sources: frozenset[SourceOfRisk]
    capacity: LackedCapacity
    supported: Answer | None
    risk: RiskOutcome | None
    assessment: RiskAssessment | None
    advocate_considered: int
    advocate: Offer | None
    experience: tuple[tuple[str, ExperienceAnswer], ...]
    first: Point | None
    last: Point | None

    @property
    def raised_on(self) -> date | None:
        """The day the concern was raised, as far as it is known."""
        return self.stage.opened_on

    @property
    def is_section_42(self) -> bool:
        """Whether there is, or was, an enquiry under section 42 of the Care Act 2014."""
        return self.stage.stage in {Stage.ENQUIRY, Stage.CONCLUDED}

    def age_on(self, day: date) -> int | None:
        """How old the person is on that day, by their date of birth or the age that was stated."""
        if self.born is not None:
            before_birthday = (day.month, day.day) < (self.born.month, self.born.day)
            return day.year - self.born.year - before_birthday
        if self.stated_age is None:
            return None
        then, age = self.stated_age
        return age + (day.year - then.year)


def facts_of(stage: CaseStage, conversations: Iterable[Conversation]) -> CaseFacts | None:
    """What a case contributes; None where it has no conversation that can be read."""
    told = sorted(conversations, key=took_place_at)
    if not told:
        return None
    newest = told[-1]
    opened = stage.opened_on or day_of(told[0])
    asked_on = [day_of(one) for one in told if asked_code(one.outcomes) in _STRONGEST_ASKED[:2]]
    marks = [
        mark.point
        for one in told
        if (mark := latest(one.grid, GridView.PERSON, GridMoment.NOW)) is not None
    ]
    return CaseFacts(
        stage=stage._replace(
            opened_on=opened,
            stage=stage.stage or _newest(one.concern.stage for one in told),
            concluded_on=stage.concluded_on or _newest(one.closing.concluded.on for one in told),
        ),
        lens=newest.practitioner.lens,
        conversations=len(told),
        born=_newest(one.person.born.on for one in told),
        stated_age=_newest(_age_then(one) for one in told),
        asked=_strongest(_STRONGEST_ASKED, (asked_code(one.outcomes) for one in told))
        or Asked.NOT_RECORDED,
        times_asked=len(asked_on),
        first_asked_days=(asked_on[0] - opened).days if asked_on else None,
        expressed=len({outcome.id for one in told for outcome in theirs(one.outcomes)}),
        achieved=one_answer(view.person for view in _views(told)),
        achieved_worker=one_answer(view.practitioner for view in _views(told)),
        types=frozenset(kind for one in told for kind in one.concern.types),
        locations=frozenset(place for one in told for place in locations(one.concern)),
        sources=frozenset(source for one in told for source in sources_of_risk(one.concern)),
        capacity=_strongest(
            _STRONGEST_CAPACITY, (lacked_capacity_code(one.capacity) for one in told)
        )
        or LackedCapacity.NOT_RECORDED,
        supported=_newest(one.capacity.supported for one in told),
        risk=_newest(one.closing.risk for one in told),
        assessment=_newest(one.closing.assessment for one in told),
        advocate_considered=sum(_considered(one.advocacy) for one in told),
        advocate=_newest(one.advocacy.offer for one in told),
        experience=_experience(told),
        first=marks[0] if len(marks) > 1 else None,
        last=marks[-1] if len(marks) > 1 else None,
    )


def one_answer(views: Iterable[Achieved | None]) -> Achieved | None:
    """One answer for several outcomes: all fully, all not, or else partially achieved.

    "Too early" and "no longer wanted" are ours, not the return's: they count for nothing here. None
    where nothing counts. How the return wants several outcomes made one is not published (SG4a), so
    the rule is stated wherever the figure stands.
    """
    counted = {view for view in views if view is not None} - _OUTSIDE_SG4A
    if not counted:
        return None
    return counted.pop() if len(counted) == 1 else Achieved.PARTIALLY


def _views(told: Sequence[Conversation]) -> list[OutcomeView]:
    newest: dict[str, OutcomeView] = {}
    for one in told:
        for outcome in theirs(one.outcomes):
            view = view_of(one.closing, outcome.id)
            if view.person is not None or view.practitioner is not None:
                newest[outcome.id] = view
    return list(newest.values())


def _strongest(order: Sequence[Code], found: Iterable[Code]) -> Code | None:
    there = list(found)
    return next((code for code in order if code in there), None)


def _newest(found: Iterable[Code | None]) -> Code | None:
    return next((code for code in reversed(list(found)) if code is not None), None)


def _age_then(one: Conversation) -> tuple[date, int] | None:
    age = age_on(one.person, day_of(one))
    return None if age is None else (day_of(one), age)


def _considered(advocacy: Advocacy) -> bool:
    return any(each.answer is not None for each in advocacy.difficulties) or bool(
        advocacy.offer or advocacy.routes
    )


def _experience(told: Sequence[Conversation]) -> tuple[tuple[str, ExperienceAnswer], ...]:
    found: dict[str, ExperienceAnswer] = {}
    for one in told:
        found.update(experience_answers(one.closing.experience))
    return tuple(found.items())
