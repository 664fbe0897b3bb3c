"""Gentle checks: one list of plain rules over the document, each with its source.

A remark is a calm question, shown quietly beside its part and before a referral. It never blocks,
never blames and never scores; any of them can be switched off. Most are the questions that a
supervisor's review asks later, so that they come while they can still be answered.
"""

import re
from collections.abc import Callable

from msp_desktop.practice.codes import (
    Agreement,
    Answer,
    Asked,
    CapacityResult,
    Offer,
    PartName,
    Recipient,
    SaidBy,
)
from msp_desktop.record import concern as concern_rules
from msp_desktop.record import plan as plan_rules
from msp_desktop.record.advocacy import Points, indication
from msp_desktop.record.capacity import BestInterests, NamedDecision, latest_result
from msp_desktop.record.checks import follow_through
from msp_desktop.record.checks.check import (
    ADVICE,
    GRID,
    POLICE,
    PRINCIPLES,
    PROVIDERS,
    RETURN,
    REVIEW,
    SLIDES,
    AdvisoryCheck,
    Remark,
)
from msp_desktop.record.conversation import Conversation, reason_not_asked
from msp_desktop.record.grid import GridOption, start_of
from msp_desktop.record.outcomes import active_outcomes, open_ties
from msp_desktop.record.part import has_text
from msp_desktop.record.person import not_to_be_told
from msp_desktop.record.plan import actions
from msp_desktop.record.sharing import (
    SharingDecision,
    may_share,
    names_what_is_held,
    without_agreement,
)
from msp_desktop.record.statements import own
from msp_desktop.sentences import translatable


def run_checks(conversation: Conversation, off: frozenset[str] = frozenset()) -> tuple[Remark, ...]:
    """Every remark on the conversation, in the parts' order, without the checks switched off."""
    found = []
    for check in CHECKS:
        text = None if check.id in off else check.says(conversation)
        if text is not None:
            found.append(Remark(id=check.id, part=check.part, text=text, source=check.source))
    return tuple(found)


_REPRESENTATIVES = {SaidBy.ADVOCATE, SaidBy.ATTORNEY_OR_DEPUTY}
_NOT_CLEARLY_SO = {Answer.NO, Answer.NOT_SURE}
_SEEN = (
    translatable("gas bill"),
    translatable("heating"),
    translatable("food"),
    translatable("fire"),
)


def _danger(c: Conversation) -> str | None:
    acted = has_text(c.opening.danger_action) or bool(actions(c.plan))
    if c.opening.immediate_danger is not Answer.YES or acted:
        return None
    return "Danger now was noted. What was done about it is not here yet."


def _alone(c: Conversation) -> str | None:
    if c.opening.seen_alone not in _NOT_CLEARLY_SO:
        return None
    return "They have not been seen alone yet. Is there a safe moment for it?"


def _in_touch(c: Conversation) -> str | None:
    way = has_text(c.opening.contact_again) or has_text(c.plan.keep_in_touch)
    if way or not concern_rules.is_covered(c.concern):
        return None
    return "A safe way and time to be in touch again would be good to have."


def _own_words(c: Conversation) -> str | None:
    accounts = [a.words for a in c.concern.accounts if has_text(a.words.text)]
    if any(w.said_by is SaidBy.PERSON or w.said_by in _REPRESENTATIVES for w in accounts):
        return None
    if not accounts and not has_text(c.concern.observed):
        return None
    return "This is how others see it. Their own words are not here yet."


def _others(c: Conversation) -> str | None:
    answers = {c.concern.others_at_risk, c.concern.children_at_risk}
    if Answer.YES not in answers or has_text(c.concern.others_at_risk_note):
        return None
    return "Others may be at risk. A line on who they are would help."


def _seen(c: Conversation) -> str | None:
    if not plan_rules.is_covered(c.plan):
        return None
    answered = " ".join(_plan_texts(c)).casefold()
    for thing in _SEEN:
        words = thing.split()
        if _mentions(c.concern.observed, thing) and not any(_mentions(answered, w) for w in words):
            return translatable(
                "What you saw mentions this: {thing}. Nothing in the plan does yet.", thing=thing
            )
    return None


def _plan_texts(c: Conversation) -> list[str]:
    p = c.plan
    whole = [p.own_part, p.if_worse, p.least_intrusive, p.others_involved, p.advice]
    return whole + [action.what for action in actions(p)]


def _mentions(text: str, thing: str) -> bool:
    return re.search(rf"\b{thing}s?\b", text.casefold()) is not None


def _not_asked(c: Conversation) -> str | None:
    reason = has_text(c.outcomes.not_asked_reason) or reason_not_asked(c, PartName.OUTCOMES)
    if c.outcomes.asked is not Asked.NO or reason:
        return None
    return "Not asked what they want to happen. A short reason would help."


def _no_outcome(c: Conversation) -> str | None:
    asked = c.outcomes.asked not in {None, Asked.NOT_RECORDED}
    if active_outcomes(c.outcomes) or asked or reason_not_asked(c, PartName.OUTCOMES):
        return None
    if not (concern_rules.is_covered(c.concern) or plan_rules.is_covered(c.plan)):
        return None
    return "What they want to happen is not here yet. It can still be asked."


def _whose_outcomes(c: Conversation) -> str | None:
    voices = {outcome.words.said_by for outcome in active_outcomes(c.outcomes)}
    if not voices or SaidBy.PERSON in voices or voices & _REPRESENTATIVES:
        return None
    return "Every outcome is in somebody else's words. Is there a way to hear theirs?"


def _tie(c: Conversation) -> str | None:
    if all(has_text(tie.note) for tie in open_ties(c.outcomes)):
        return None
    return "Two outcomes pull against each other. How did you talk that through?"


def _not_agreed(c: Conversation) -> str | None:
    if all(statement.agreed for statement in own(c.statements)):
        return None
    return "One of their own statements is not agreed yet. Read it back when you can."


def _no_decision(c: Conversation) -> str | None:
    named = any(has_text(decision.decision) for decision in c.capacity.decisions)
    if named or c.capacity.doubt not in {Answer.YES, Answer.NOT_SURE}:
        return None
    return "A doubt was noted. Which decision is it about?"


def _any_decision(c: Conversation, rule: Callable[[NamedDecision], bool], text: str) -> str | None:
    named = [decision for decision in c.capacity.decisions if has_text(decision.decision)]
    return text if any(rule(decision) for decision in named) else None


def _no_help(c: Conversation) -> str | None:
    def without_help(decision: NamedDecision) -> bool:
        helped = any(has_text(attempt.help_given) for attempt in decision.attempts)
        return not helped and latest_result(decision) is not CapacityResult.NO_DOUBT

    return _any_decision(c, without_help, "What help was given to decide? A line would do.")


def _lacks(decision: NamedDecision) -> bool:
    return latest_result(decision) is CapacityResult.LACKS


def _best_interests(c: Conversation) -> str | None:
    text = "“Lacks capacity” was noted. Their wishes, and who was consulted, are not here yet."
    return _any_decision(c, lambda d: _lacks(d) and d.best_interests == BestInterests(), text)


def _who_concluded(c: Conversation) -> str | None:
    def nobody(decision: NamedDecision) -> bool:
        lacking = [a for a in decision.attempts if a.result is CapacityResult.LACKS]
        last = lacking[-1] if lacking else None
        concluded = last is not None and has_text(last.result_words + last.concluded_by)
        return _lacks(decision) and not concluded

    return _any_decision(c, nobody, "Who concluded that capacity is lacking, and in what role?")


def _pressure(c: Conversation) -> str | None:
    sought = has_text(c.capacity.coercion_advice) or plan_rules.sought_advice(c.plan)
    if not has_text(c.capacity.coercion) or sought:
        return None
    return "Pressure from somebody was noted. Was advice sought?"


def _advocate(c: Conversation) -> str | None:
    offered = c.advocacy.offer not in {None, Offer.NOT_OFFERED}
    explained = has_text(c.advocacy.offer_reason) or has_text(c.advocacy.already)
    if offered or explained or indication(c.advocacy).points is not Points.ADVOCATE:
        return None
    return "An advocate seems to be needed. None is offered yet, and no reason is given."


def _declined(c: Conversation) -> str | None:
    if c.advocacy.offer is not Offer.DECLINED or has_text(c.advocacy.offer_reason):
        return None
    if indication(c.advocacy).points is not Points.ADVOCATE:
        return None
    return "They declined an advocate. Why, in a few words, helps whoever asks next."


def _chosen(c: Conversation) -> list[GridOption]:
    return [option for option in c.grid.options if option.chosen and has_text(option.what)]


def _cost(c: Conversation) -> str | None:
    start = start_of(c.grid)
    for option in _chosen(c):
        if start is None or option.leads_to is None or has_text(option.risks):
            continue
        if option.leads_to.wellbeing < start.point.wellbeing:
            return "What was chosen leads to less wellbeing than now. Was that talked through?"
        if option.leads_to.safety < start.point.safety:
            return "What was chosen leads to less safety than now. Was that talked through?"
    return None


def _persons_view(c: Conversation) -> str | None:
    if all(has_text(option.person_says) for option in _chosen(c)):
        return None
    return "An option was chosen. What do they think of it?"


def _if_worse(c: Conversation) -> str | None:
    if not plan_rules.is_covered(c.plan) or has_text(c.plan.if_worse):
        return None
    return "If things get worse, what should they do, and who can they ring?"


def _nobody_does_it(c: Conversation) -> str | None:
    if all(has_text(action.who) for action in actions(c.plan)):
        return None
    return "One action has no name beside it. Who will do it?"


def _what_next(c: Conversation) -> str | None:
    day = c.plan.next_conversation
    settled = has_text(day.said) or day.on is not None or has_text(c.plan.keep_in_touch)
    if settled or not actions(c.plan):
        return None
    return "When will you speak again, and who gets in touch?"


def _any_sharing(c: Conversation, rule: Callable[[SharingDecision], bool], text: str) -> str | None:
    return text if any(rule(decision) for decision in c.sharing.decisions) else None


def _grounds(c: Conversation) -> str | None:
    def half_grounded(d: SharingDecision) -> bool:
        disagrees = d.agreement is Agreement.DOES_NOT
        begun = bool(d.grounds) or has_text(d.grounds_words)
        without = disagrees or d.agreement is Agreement.CANNOT_DECIDE
        return without and not may_share(d) and (begun or not disagrees)

    return _any_sharing(
        c, half_grounded, "Sharing without agreement needs a ground, and words for it."
    )


def _sharing_not_asked(c: Conversation) -> str | None:
    def no_reason(d: SharingDecision) -> bool:
        return d.agreement is Agreement.NOT_ASKED and not has_text(d.not_asked_reason)

    return _any_sharing(c, no_reason, "They were not asked about sharing. A short reason helps.")


def _told(c: Conversation) -> str | None:
    def untold(d: SharingDecision) -> bool:
        settled = d.told is Answer.YES or (d.told is not None and has_text(d.told_words))
        return without_agreement(d) and not settled

    return _any_sharing(
        c, untold, "Were they told about the sharing? If not, why was it not safe to tell?"
    )


def _which_part(c: Conversation) -> str | None:
    def vague(d: SharingDecision) -> bool:
        in_part = d.agreement is Agreement.IN_PART
        return in_part and not has_text(d.which_part) and not names_what_is_held(d)

    return _any_sharing(c, vague, "They agree in part. What do they hold back?")


def _kept_from(c: Conversation) -> str | None:
    names = {other.name.strip().casefold() for other in not_to_be_told(c.person)} - {""}

    def to_one_of_them(d: SharingDecision) -> bool:
        close = d.recipient in {Recipient.FAMILY_OR_FRIEND, Recipient.OTHER, None}
        return close and may_share(d) and d.name.strip().casefold() in names

    return _any_sharing(
        c, to_one_of_them, "Someone they do not want told is on the list for sharing."
    )


def _view_at_close(c: Conversation) -> str | None:
    closed = c.closing.risk is not None or any(v.practitioner for v in c.closing.outcomes)
    if not closed or not active_outcomes(c.outcomes) or any(v.person for v in c.closing.outcomes):
        return None
    return "How far were the outcomes met, as they see it?"


_P = PartName

_OWN: tuple[AdvisoryCheck, ...] = (
    AdvisoryCheck("opening.danger", _P.OPENING, POLICE, _danger),
    AdvisoryCheck("opening.alone", _P.OPENING, SLIDES, _alone),
    AdvisoryCheck("opening.in_touch", _P.OPENING, POLICE, _in_touch),
    AdvisoryCheck("concern.own_words", _P.CONCERN, REVIEW, _own_words),
    AdvisoryCheck("concern.others", _P.CONCERN, PRINCIPLES, _others),
    AdvisoryCheck("concern.seen", _P.CONCERN, "Care Act 2014 s1(2)", _seen),
    AdvisoryCheck("outcomes.not_asked", _P.OUTCOMES, RETURN, _not_asked),
    AdvisoryCheck("outcomes.none", _P.OUTCOMES, REVIEW, _no_outcome),
    AdvisoryCheck("outcomes.whose", _P.OUTCOMES, REVIEW, _whose_outcomes),
    AdvisoryCheck("outcomes.tie", _P.OUTCOMES, REVIEW, _tie),
    AdvisoryCheck("statements.not_agreed", _P.STATEMENTS, PROVIDERS, _not_agreed),
    AdvisoryCheck(
        "capacity.no_decision", _P.CAPACITY, "Mental Capacity Act 2005 s2(1)", _no_decision
    ),
    AdvisoryCheck("capacity.no_help", _P.CAPACITY, "Mental Capacity Act 2005 s1(3)", _no_help),
    AdvisoryCheck(
        "capacity.best_interests", _P.CAPACITY, "Mental Capacity Act 2005 s4", _best_interests
    ),
    AdvisoryCheck("capacity.who_concluded", _P.CAPACITY, REVIEW, _who_concluded),
    AdvisoryCheck("capacity.pressure", _P.CAPACITY, ADVICE, _pressure),
    AdvisoryCheck("advocacy.none_offered", _P.ADVOCACY, "Care Act 2014 s68", _advocate),
    AdvisoryCheck("advocacy.declined", _P.ADVOCACY, REVIEW, _declined),
    AdvisoryCheck("grid.cost", _P.GRID, GRID, _cost),
    AdvisoryCheck("grid.persons_view", _P.GRID, GRID, _persons_view),
    AdvisoryCheck("plan.if_worse", _P.PLAN, PRINCIPLES, _if_worse),
    AdvisoryCheck("plan.nobody", _P.PLAN, PRINCIPLES, _nobody_does_it),
    AdvisoryCheck("plan.what_next", _P.PLAN, REVIEW, _what_next),
    AdvisoryCheck("sharing.grounds", _P.SHARING, PRINCIPLES, _grounds),
    AdvisoryCheck("sharing.not_asked", _P.SHARING, PRINCIPLES, _sharing_not_asked),
    AdvisoryCheck("sharing.told", _P.SHARING, PRINCIPLES, _told),
    AdvisoryCheck("sharing.which_part", _P.SHARING, PRINCIPLES, _which_part),
    AdvisoryCheck("sharing.kept_from", _P.SHARING, PRINCIPLES, _kept_from),
    AdvisoryCheck("closing.persons_view", _P.CLOSING, RETURN, _view_at_close),
)

_PLACE = {name: place for place, name in enumerate(PartName)}

CHECKS: tuple[AdvisoryCheck, ...] = tuple(
    sorted((*_OWN, *follow_through.CHECKS), key=lambda check: _PLACE[check.part])
)
"""Every check, in the order of the parts."""
