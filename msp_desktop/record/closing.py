"""Closing: how far each outcome was met, in the person's view first; what is left of the risk."""

from msp_desktop.practice.codes import Achieved, Answer, RiskAssessment, RiskOutcome
from msp_desktop.record.part import ItemId, Many, Part, Text


class OutcomeView(Part):
    """How far one outcome was met: the person's view, and the practitioner's beside it."""

    outcome: ItemId
    person: Achieved | None = None
    practitioner: Achieved | None = None
    words: Text = ""


class Experience(Part):
    """How the person found it."""

    listened_to: Answer | None = None
    understood: Answer | None = None
    informed: Answer | None = None
    in_control: Answer | None = None
    satisfied: Answer | None = None
    felt_safer: Answer | None = None
    right_pace: Answer | None = None


class Closing(Part):
    """The end of the work, for now."""

    outcomes: Many[OutcomeView] = ()
    experience: Experience = Experience()
    own_words: Text = ""
    risk: RiskOutcome | None = None
    assessment: RiskAssessment | None = None
    learnt: Text = ""


def view_of(closing: Closing, outcome_id: str) -> OutcomeView:
    """The view of that outcome, or an open one."""
    found = (view for view in closing.outcomes if view.outcome == outcome_id)
    return next(found, OutcomeView(outcome=outcome_id))


def with_view(closing: Closing, given: OutcomeView) -> Closing:
    """The closing with one outcome's view given anew."""
    others = tuple(view for view in closing.outcomes if view.outcome != given.outcome)
    return closing.but(outcomes=(*others, given))


def is_covered(closing: Closing) -> bool:
    """Covered once one outcome is looked back on, or the risk is."""
    looked_back = any(view.person is not None for view in closing.outcomes)
    return looked_back or closing.risk is not None
