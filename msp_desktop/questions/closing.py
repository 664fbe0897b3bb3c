"""Looking back: how far each outcome came about, how it was, and what is left of the risk."""

from typing import Final

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import Achieved, PartName, RiskAssessment, RiskOutcome
from msp_desktop.practice.statement_codes import ExperienceAnswer
from msp_desktop.questions.declaration import Questions
from msp_desktop.questions.statements import LIFE_ANSWER, PRINCIPLE_ANSWER
from msp_desktop.record.closing import Closing, Experience, OutcomeView
from msp_desktop.sentences import translatable

OUTCOME_VIEW = Questions(OutcomeView, filled="outcome")
OUTCOME_VIEW.by_hand.choice(lambda p: p.person, Achieved, "achieved")
OUTCOME_VIEW.by_hand.choice(lambda p: p.practitioner, Achieved, "practitioner_view")
OUTCOME_VIEW.by_hand.spoken_text(
    lambda p: p.words, "achieved", english=lambda p: p.in_english, by=lambda p: p.said_by
)
OUTCOME_VIEW.by_hand.view(lambda p: p.practitioner_words)

EXPERIENCE = Questions(Experience)
EXPERIENCE_ASKED: Final = (
    EXPERIENCE.by_hand.choice(lambda p: p.listened_to, ExperienceAnswer, "experience_listened_to"),
    EXPERIENCE.by_hand.choice(lambda p: p.understood, ExperienceAnswer, "experience_understood"),
    EXPERIENCE.by_hand.choice(lambda p: p.informed, ExperienceAnswer, "experience_informed"),
    EXPERIENCE.by_hand.choice(lambda p: p.in_control, ExperienceAnswer, "experience_in_control"),
    EXPERIENCE.by_hand.choice(lambda p: p.satisfied, ExperienceAnswer, "experience_satisfied"),
    EXPERIENCE.by_hand.choice(lambda p: p.felt_safer, ExperienceAnswer, "experience_safer"),
    EXPERIENCE.by_hand.choice(lambda p: p.right_pace, ExperienceAnswer, "experience_pace"),
)
"""The seven lines about how it was, in their order."""

EXPERIENCE.by_hand.own_control(lambda p: p.answered_by)
EXPERIENCE.by_hand.line(lambda p: p.asked_by)
EXPERIENCE.by_hand.day(lambda p: p.asked_on)


def experience_answers(experience: Experience) -> tuple[tuple[str, ExperienceAnswer], ...]:
    """Each answer that was given, by its field."""
    given = ((asked.field.name, asked.field.get(experience)) for asked in EXPERIENCE_ASKED)
    return tuple((name, answer) for name, answer in given if answer is not None)


CLOSING = Questions(Closing, PartName.CLOSING)
CLOSING.by_hand.cards(lambda p: p.outcomes, OUTCOME_VIEW, one=translatable("outcome"))
CLOSING.by_hand.spoken_text(
    lambda p: p.own_words,
    "own_words",
    english=lambda p: p.own_words_in_english,
    by=lambda p: p.own_words_by,
)
ACHIEVED_IN_ALL = CLOSING.choice(
    lambda p: p.achieved_in_all,
    Achieved,
    "achieved_in_all",
    label=translatable("how far it was achieved, all together"),
)
CLOSING.by_hand.cards(
    lambda p: p.principles, PRINCIPLE_ANSWER, "statements_again", one=translatable("principle")
)
CLOSING.by_hand.cards(lambda p: p.life, LIFE_ANSWER, one=translatable("line"))
CLOSING.by_hand.inside(lambda p: p.experience, EXPERIENCE)
CLOSING.by_hand.spoken(lambda p: p.experience_words, "experience")
CLOSING.by_hand.yes_no(lambda p: p.words_may_be_used, "words_may_be_used")
CLOSING.by_hand.choice(lambda p: p.person_risk, RiskOutcome, "person_risk")
CLOSING.by_hand.spoken(lambda p: p.person_risk_words)
CLOSING.by_hand.choice(lambda p: p.risk, RiskOutcome, "risk")
CLOSING.by_hand.view(lambda p: p.risk_words)
CLOSING.by_hand.choice(lambda p: p.assessment, RiskAssessment, "assessment")
CLOSING.by_hand.day(lambda p: p.concluded, "concluded")
CLOSING.by_hand.view(
    lambda p: p.learnt, "learnt", evidence=((QuestionId.SUPPORTED, "what was learnt"),)
)
CLOSING.by_hand.spoken(lambda p: p.still_wanted, "still_wanted")
MOVING_ON = CLOSING.spoken(lambda p: p.moving_on, "moving_on", label=translatable("moving on"))
CLOSING.prompt("grid_again")
