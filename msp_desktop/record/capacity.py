"""Capacity, always for one named decision at one time (Mental Capacity Act 2005).

Capacity is assumed (s1(2)). The test asks first what the person can do (s3(1)), then whether there
is an impairment, then whether the one is because of the other (s2(1); A Local Authority v JB [2021]
UKSC 52). The app prompts and keeps; it never finds.
"""

from msp_desktop.practice.codes import (
    Ability,
    Answer,
    CapacityResult,
    LackedCapacity,
    Power,
)
from msp_desktop.practice.statement_codes import AboutArrangement
from msp_desktop.record.part import (
    ChangedAnswer,
    ItemId,
    Many,
    RecordPart,
    SpokenDate,
    SpokenWords,
    Text,
    has_text,
)
from msp_desktop.record.since import Since3


class AbilityFinding(RecordPart):
    """Whether the person can do one of four things, with what showed it."""

    ability: Ability
    answer: Answer | None = None
    evidence: Text = ""


class Attempt(RecordPart):
    """One time at which one decision was looked at, with the help that was given."""

    id: ItemId
    when: SpokenDate = SpokenDate()
    help_given: Text = ""
    abilities: Many[AbilityFinding] = ()
    impairment: Text = ""
    because_of: Text = ""
    result: CapacityResult | None = None
    result_words: Text = ""
    concluded_by: Text = ""
    concluded_role: Text = ""
    assessment_of: Text = ""
    assessment_by: SpokenDate = SpokenDate()


class Decider(RecordPart):
    """An attorney under a lasting power of attorney, or a deputy of the court, and for what.

    `registered` is asked of an attorney only: a power that is not registered cannot be used.
    """

    there_is: Answer | None = None
    name: Text = ""
    powers: Many[Power] = ()
    registered: Answer | None = None
    paper_seen: Answer | None = None


class BestInterests(RecordPart):
    """What was weighed where the person lacks capacity for the decision (s4)."""

    could_return: Text = ""
    took_part: Text = ""
    wishes: Text = ""
    feelings: Text = ""
    beliefs: Text = ""
    consulted: Text = ""
    attorney: Decider = Decider()
    deputy: Decider = Decider()
    attorney_or_deputy: Text = ""
    less_restrictive: Text = ""
    decision: Text = ""
    decided_by: Text = ""
    look_again: SpokenDate = SpokenDate()


class ArrangementView(RecordPart):
    """What the person says and shows about one arrangement: where they live, or a restriction.

    Since [2026] UKSC 16 their wishes and feelings about it can matter in law; this keeps them,
    dated, and names no test. `seen_by` is who heard or saw it.
    """

    id: ItemId
    arrangement: Text = ""
    feels: AboutArrangement | None = None
    words: SpokenWords = SpokenWords()
    shown: Text = ""
    on: SpokenDate = SpokenDate()
    seen_by: Text = ""
    could_explain_silence: Text = ""


class NamedDecision(RecordPart):
    """One decision, with every attempt at it in order.

    `about_enquiry` is whether it is a decision relating to the enquiry: only those make SG3a.
    """

    id: ItemId
    decision: Text = ""
    needed_by: SpokenDate = SpokenDate()
    attempts: Many[Attempt] = ()
    fluctuating: Answer | None = None
    better_when: Text = ""
    words_and_actions: Text = ""
    best_interests: BestInterests = BestInterests()
    confinement: Answer | None = None
    confinement_advice: Text = ""
    about_enquiry: Since3[Answer | None] = None
    arrangements: Since3[Many[ArrangementView]] = ()


class Capacity(RecordPart):
    """Whether a doubt was raised and, if so, about which decisions.

    `supported` is SG3a's second question: was support given by an advocate, family or friend.
    """

    doubt: Answer | None = None
    unwise_note: Text = ""
    coercion: Text = ""
    coercion_advice: Text = ""
    decisions: Many[NamedDecision] = ()
    supported: Since3[Answer | None] = None
    changed: Since3[Many[ChangedAnswer]] = ()


def finding(findings: tuple[AbilityFinding, ...], ability: Ability) -> AbilityFinding:
    """The finding on that ability, or an open one."""
    return next((f for f in findings if f.ability is ability), AbilityFinding(ability=ability))


def with_finding(
    findings: tuple[AbilityFinding, ...], given: AbilityFinding
) -> tuple[AbilityFinding, ...]:
    """The findings with one given anew, always in the Act's order."""
    known = {old.ability: old for old in findings} | {given.ability: given}
    return tuple(known[ability] for ability in Ability if ability in known)


def latest_result(decision: NamedDecision) -> CapacityResult | None:
    """Where the newest attempt with a result came out."""
    results = [a.result for a in decision.attempts if a.result is not None]
    return results[-1] if results else None


def is_about_enquiry(decision: NamedDecision) -> bool:
    """Whether it is marked as a decision relating to the enquiry."""
    return decision.about_enquiry is Answer.YES


def lacked_capacity_code(capacity: Capacity) -> LackedCapacity:
    """SAC SG3a, drawn from the decisions relating to the enquiry and from no other.

    Lacking for one of them counts as yes.
    """
    results = [latest_result(each) for each in capacity.decisions if is_about_enquiry(each)]
    if CapacityResult.LACKS in results:
        return LackedCapacity.YES
    if CapacityResult.MAY_LACK in results or CapacityResult.WAIT in results:
        return LackedCapacity.DONT_KNOW
    settled = {CapacityResult.HAS, CapacityResult.NO_DOUBT}
    if capacity.doubt is Answer.NO or any(result in settled for result in results):
        return LackedCapacity.NO
    if capacity.doubt is not None:
        return LackedCapacity.DONT_KNOW
    return LackedCapacity.NOT_RECORDED


def is_covered(capacity: Capacity) -> bool:
    """Covered once there is no doubt, or a decision is named and something is noted today."""
    named = any(has_text(decision.decision) for decision in capacity.decisions)
    begun = capacity.doubt is not None or any(map(_has_begun, capacity.decisions))
    return capacity.doubt is Answer.NO or (named and begun)


def _has_begun(decision: NamedDecision) -> bool:
    """Whether any attempt holds something: a name carried on from before is none."""
    return any(attempt != Attempt(id=attempt.id) for attempt in decision.attempts)
