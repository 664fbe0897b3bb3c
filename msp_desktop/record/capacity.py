"""Capacity, always for one named decision at one time (Mental Capacity Act 2005).

Capacity is assumed (s1(2)). The test asks first what the person can do (s3(1)), then whether there
is an impairment, then whether the one is because of the other (s2(1); A Local Authority v JB [2021]
UKSC 52). The app prompts and keeps; it never finds.
"""

from msp_desktop.practice.codes import Ability, Answer, CapacityResult, LackedCapacity, Power
from msp_desktop.record.part import (
    ItemId,
    Many,
    RecordPart,
    SpokenDate,
    Text,
    has_text,
    item_by_id,
    new_id,
    with_item,
)


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


class NamedDecision(RecordPart):
    """One decision, with every attempt at it in order."""

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


class Capacity(RecordPart):
    """Whether a doubt was raised and, if so, about which decisions."""

    doubt: Answer | None = None
    unwise_note: Text = ""
    coercion: Text = ""
    coercion_advice: Text = ""
    decisions: Many[NamedDecision] = ()


def finding(findings: tuple[AbilityFinding, ...], ability: Ability) -> AbilityFinding:
    """The finding on that ability, or an open one."""
    return next((f for f in findings if f.ability is ability), AbilityFinding(ability=ability))


def with_finding(
    findings: tuple[AbilityFinding, ...], given: AbilityFinding
) -> tuple[AbilityFinding, ...]:
    """The findings with one given anew, always in the Act's order."""
    known = {old.ability: old for old in findings} | {given.ability: given}
    return tuple(known[ability] for ability in Ability if ability in known)


def add_decision(capacity: Capacity) -> tuple[Capacity, NamedDecision]:
    """A new decision with one empty attempt, and the part that holds it."""
    decision = NamedDecision(id=new_id(), attempts=(Attempt(id=new_id()),))
    return capacity.but(decisions=(*capacity.decisions, decision)), decision


def add_attempt(capacity: Capacity, decision_id: str) -> Capacity:
    """One more attempt at the same decision, after the earlier ones."""
    decision = item_by_id(capacity.decisions, decision_id)
    if decision is None:
        return capacity
    longer = decision.but(attempts=(*decision.attempts, Attempt(id=new_id())))
    return capacity.but(decisions=with_item(capacity.decisions, longer))


def latest_result(decision: NamedDecision) -> CapacityResult | None:
    """Where the newest attempt with a result came out."""
    results = [a.result for a in decision.attempts if a.result is not None]
    return results[-1] if results else None


def lacked_capacity_code(capacity: Capacity) -> LackedCapacity:
    """SAC SG3a, drawn from what was noted: lacking for one decision counts as yes."""
    results = [latest_result(decision) for decision in capacity.decisions]
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
    """Covered once it is said whether there is a doubt, or a decision is named."""
    named = any(has_text(decision.decision) for decision in capacity.decisions)
    return capacity.doubt is Answer.NO or named
