"""Decisions: whether a doubt was raised, each attempt, and best interests."""

from msp_desktop.practice.codes import CapacityResult, PartName, Power
from msp_desktop.practice.statement_codes import AboutArrangement
from msp_desktop.questions.declaration import Questions
from msp_desktop.record.capacity import (
    AbilityFinding,
    ArrangementView,
    Attempt,
    BestInterests,
    Capacity,
    Decider,
    NamedDecision,
)
from msp_desktop.sentences import translatable

ABILITY_FINDING = Questions(AbilityFinding, filled="ability")
ABILITY_FINDING.by_hand.yes_no(lambda p: p.answer, note=lambda p: p.evidence)

ATTEMPT = Questions(Attempt, filled="id")
ATTEMPT.by_hand.day(lambda p: p.when, "help_given")
ATTEMPT.by_hand.note(lambda p: p.help_given)
ATTEMPT.by_hand.cards(
    lambda p: p.abilities,
    ABILITY_FINDING,
    "understand",
    "retain",
    "use_or_weigh",
    "communicate",
    one=translatable("ability"),
)
ATTEMPT.by_hand.note(lambda p: p.impairment, "impairment")
ATTEMPT.by_hand.note(lambda p: p.because_of, "because_of")
ATTEMPT.by_hand.choice(lambda p: p.result, CapacityResult, "result")
ATTEMPT.by_hand.line(lambda p: p.result_words)
ATTEMPT.by_hand.line(lambda p: p.concluded_by)
ATTEMPT.by_hand.line(lambda p: p.concluded_role)
ATTEMPT.by_hand.line(lambda p: p.assessment_of, "assessment_asked")
ATTEMPT.by_hand.day(lambda p: p.assessment_by, to_come=True)

DECIDER = Questions(Decider)
DECIDER.by_hand.yes_no(lambda p: p.there_is)
DECIDER.by_hand.line(lambda p: p.name, is_name=True)
DECIDER.by_hand.choices(lambda p: p.powers, Power)
DECIDER.by_hand.yes_no(lambda p: p.registered)
DECIDER.by_hand.yes_no(lambda p: p.paper_seen)

BEST_INTERESTS = Questions(BestInterests)
BEST_INTERESTS.by_hand.note(lambda p: p.could_return, "best_interests")
BEST_INTERESTS.by_hand.note(lambda p: p.took_part)
BEST_INTERESTS.by_hand.note(lambda p: p.wishes)
BEST_INTERESTS.by_hand.note(lambda p: p.feelings)
BEST_INTERESTS.by_hand.note(lambda p: p.beliefs)
BEST_INTERESTS.by_hand.note(lambda p: p.consulted)
BEST_INTERESTS.by_hand.inside(lambda p: p.attorney, DECIDER, "attorney_or_deputy")
BEST_INTERESTS.by_hand.inside(lambda p: p.deputy, DECIDER)
BEST_INTERESTS.by_hand.note(lambda p: p.attorney_or_deputy)
BEST_INTERESTS.by_hand.note(lambda p: p.less_restrictive, "best_interests")
BEST_INTERESTS.by_hand.note(lambda p: p.decision)
BEST_INTERESTS.by_hand.line(lambda p: p.decided_by)
BEST_INTERESTS.by_hand.day(lambda p: p.look_again, to_come=True)

ARRANGEMENT_VIEW = Questions(ArrangementView, filled="id")
ARRANGEMENT_VIEW.by_hand.line(lambda p: p.arrangement)
ARRANGEMENT_VIEW.by_hand.choice(lambda p: p.feels, AboutArrangement)
ARRANGEMENT_VIEW.by_hand.spoken(lambda p: p.words)
ARRANGEMENT_VIEW.by_hand.note(lambda p: p.shown)
ARRANGEMENT_VIEW.by_hand.note(lambda p: p.could_explain_silence)
ARRANGEMENT_VIEW.by_hand.day(lambda p: p.on)
ARRANGEMENT_VIEW.by_hand.line(lambda p: p.seen_by)

NAMED_DECISION = Questions(NamedDecision, filled="id")
NAMED_DECISION.by_hand.note(lambda p: p.decision, "decision")
NAMED_DECISION.by_hand.yes_no(lambda p: p.about_enquiry, "about_enquiry")
NAMED_DECISION.by_hand.day(lambda p: p.needed_by, to_come=True)
NAMED_DECISION.by_hand.cards(lambda p: p.attempts, ATTEMPT, one=translatable("attempt"))
NAMED_DECISION.by_hand.yes_no(lambda p: p.fluctuating, "fluctuating")
NAMED_DECISION.by_hand.note(lambda p: p.better_when)
NAMED_DECISION.by_hand.note(lambda p: p.words_and_actions, "words_and_actions")
NAMED_DECISION.by_hand.inside(lambda p: p.best_interests, BEST_INTERESTS)
NAMED_DECISION.by_hand.yes_no(
    lambda p: p.confinement, "liberty", note=lambda p: p.confinement_advice
)
NAMED_DECISION.by_hand.cards(
    lambda p: p.arrangements, ARRANGEMENT_VIEW, "arrangements", one=translatable("arrangement")
)

CAPACITY = Questions(Capacity, PartName.CAPACITY, filled="changed")
CAPACITY.by_hand.yes_no(lambda p: p.doubt, "start")
CAPACITY.by_hand.view(lambda p: p.unwise_note)
CAPACITY.by_hand.view(lambda p: p.coercion, "coercion")
CAPACITY.by_hand.note(lambda p: p.coercion_advice)
CAPACITY.by_hand.cards(lambda p: p.decisions, NAMED_DECISION, one=translatable("decision"))
CAPACITY.by_hand.yes_no(lambda p: p.supported, "supported")
