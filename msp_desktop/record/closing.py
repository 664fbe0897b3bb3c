"""Closing: how far each outcome was met, in the person's view first; what is left of the risk."""

from msp_desktop.practice.codes import Achieved, Answer, RiskAssessment, RiskOutcome, SaidBy
from msp_desktop.practice.statement_codes import ExperienceAnswer
from msp_desktop.record.part import ItemId, Many, RecordPart, SpokenDate, SpokenWords, Text
from msp_desktop.record.since import Since3, Since4
from msp_desktop.record.statements import LifeAnswer, PrincipleAnswer


class OutcomeView(RecordPart):
    """How far one outcome was met: the person's view, and the practitioner's beside it."""

    outcome: ItemId
    person: Achieved | None = None
    practitioner: Achieved | None = None
    words: Text = ""
    in_english: Text = ""
    said_by: SaidBy = SaidBy.PERSON
    practitioner_words: Text = ""


class Experience(RecordPart):
    """How the person found it: seven answers, whose they are, who asked and when.

    Asked by somebody independent within eight weeks of the end, or by the lead at the close (Making
    Safeguarding Personal outcomes framework, May 2018).
    """

    listened_to: ExperienceAnswer | None = None
    understood: ExperienceAnswer | None = None
    informed: ExperienceAnswer | None = None
    in_control: ExperienceAnswer | None = None
    satisfied: ExperienceAnswer | None = None
    felt_safer: ExperienceAnswer | None = None
    right_pace: ExperienceAnswer | None = None
    answered_by: Since3[SaidBy] = SaidBy.PERSON
    asked_by: Since3[Text] = ""
    asked_on: Since3[SpokenDate] = SpokenDate()


class Closing(RecordPart):
    """The end of the work, for now: the person's own view of everything stands first.

    `principles` and `life` are the "I" statements and the eight lines said once more at the close.
    `words_may_be_used` is whether their words may teach others, without their name.
    `achieved_in_all` is one answer for everything they wanted, in their view: it goes before what a
    rule makes of the outcomes.
    """

    outcomes: Many[OutcomeView] = ()
    experience: Experience = Experience()
    experience_words: SpokenWords = SpokenWords()
    own_words: Text = ""
    own_words_in_english: Text = ""
    words_may_be_used: Answer | None = None
    still_wanted: SpokenWords = SpokenWords()
    principles: Many[PrincipleAnswer] = ()
    life: Many[LifeAnswer] = ()
    person_risk: RiskOutcome | None = None
    person_risk_words: SpokenWords = SpokenWords()
    risk: RiskOutcome | None = None
    risk_words: Text = ""
    assessment: RiskAssessment | None = None
    concluded: SpokenDate = SpokenDate()
    learnt: Text = ""
    own_words_by: Since3[SaidBy] = SaidBy.PERSON
    achieved_in_all: Since4[Achieved | None] = None
    moving_on: Since4[SpokenWords] = SpokenWords()


def own_words_of(closing: Closing) -> SpokenWords:
    """How the person would put it at the close, with who said it."""
    return SpokenWords(
        text=closing.own_words,
        said_by=closing.own_words_by,
        in_english=closing.own_words_in_english,
    )


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
    return looked_back or closing.risk is not None or closing.person_risk is not None
