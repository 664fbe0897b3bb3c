"""Gentle checks on what a visit leaves for later: explained, answered, passed on, asked again.

They are of the same kind as those in `gentle_checks`, which lists them all.
"""

from collections.abc import Callable

from msp_desktop.practice.advocacy_codes import Instruction
from msp_desktop.practice.codes import (
    AbuseType,
    AccessStep,
    Answer,
    Asked,
    CapacityResult,
    Offer,
    PartName,
    Recipient,
    TrueForMe,
)
from msp_desktop.record.advocates_record import unanswered, without_reason
from msp_desktop.record.capacity import Decider, NamedDecision, latest_result
from msp_desktop.record.checks.age import doubt_about_born
from msp_desktop.record.checks.check import (
    ACCESS,
    ADVICE,
    ADVOCACY,
    ONE_ADVOCATE,
    POLICE,
    PRINCIPLES,
    RETURN,
    REVIEW,
    SLIDES,
    AdvisoryCheck,
)
from msp_desktop.record.concern import DomesticAbuse, ModernSlavery, marac_indicated
from msp_desktop.record.conversation import Conversation, day_of, is_too_early
from msp_desktop.record.opening import not_explained
from msp_desktop.record.outcomes import theirs
from msp_desktop.record.part import SpokenDate, has_text
from msp_desktop.record.statements import PrincipleAnswer

_OPEN = {Answer.NO, Answer.NOT_SURE}
_MAYBE = {Answer.YES, Answer.NOT_SURE}
_HOW_TRUE = {TrueForMe.TRUE: 2, TrueForMe.PARTLY: 1, TrueForMe.NOT_TRUE: 0}


def _no_day(day: SpokenDate) -> bool:
    return day.on is None and not has_text(day.said)


def _not_secret(c: Conversation) -> str | None:
    if c.opening.confidentiality_said not in _OPEN:
        return None
    return "Not said yet what cannot be kept secret. Early is kinder than late."


def _before_birth(c: Conversation) -> str | None:
    if not is_too_early(c.took_place, c.person.born.on):
        return None
    return "It took place before the person was born. One of the two days is not right."


def _age_and_birth(c: Conversation) -> str | None:
    return doubt_about_born(c.person, day_of(c)) or None


def _explained(c: Conversation) -> str | None:
    if c.opening.explained is not Answer.YES or not not_explained(c.opening):
        return None
    return "Some of what people should be told early is not explained yet."


def _flagged(c: Conversation) -> str | None:
    begun = [set(need.steps) for need in c.opening.needs if need.steps]
    if all({AccessStep.FLAG, AccessStep.SHARE} <= steps for steps in begun):
        return None
    return "A need is noted, and not flagged or shared yet. Who else needs to know?"


def _asked_safely(c: Conversation) -> str | None:
    noted = c.concern.context.domestic_abuse
    named = AbuseType.DOMESTIC in c.concern.types or noted != DomesticAbuse()
    if not named or noted.asked_safely is Answer.YES:
        return None
    return "Domestic abuse is named. Could it be asked about alone and safely?"


def _marac(c: Conversation) -> str | None:
    noted = c.concern.context.domestic_abuse
    settled = noted.marac is Answer.YES or has_text(noted.marac_note)
    if settled or not marac_indicated(noted):
        return None
    return "What was noted can lead to MARAC; thresholds are local. Was it referred, or why not?"


def _slavery(c: Conversation) -> str | None:
    if AbuseType.MODERN_SLAVERY not in c.concern.types:
        return None
    if c.concern.context.modern_slavery != ModernSlavery():
        return None
    return "Modern slavery is named. Who would they trust, and was the referral route explained?"


def _unwilling_or_unable(c: Conversation) -> str | None:
    noted = c.concern.context.self_neglect
    if noted.which is None or has_text(noted.why):
        return None
    return "“Unwilling” or “unable” was noted. What lies behind it, as far as you know?"


def _source_needs(c: Conversation) -> str | None:
    if c.concern.source_has_needs is not Answer.YES or has_text(c.concern.source_needs_note):
        return None
    return "The person causing concern has needs too. Who helps them?"


def _asked_after_all(c: Conversation) -> str | None:
    if c.outcomes.asked is not Asked.NO or not theirs(c.outcomes):
        return None
    return "“Not asked” was noted, but their words are here too. Which is it?"


def _any_decision(c: Conversation, rule: Callable[[NamedDecision], bool], text: str) -> str | None:
    named = [decision for decision in c.capacity.decisions if has_text(decision.decision)]
    return text if any(rule(decision) for decision in named) else None


def _assessment(c: Conversation) -> str | None:
    def nobody_asked(decision: NamedDecision) -> bool:
        asked = [a for a in decision.attempts if a.result is CapacityResult.MAY_LACK]
        if latest_result(decision) is not CapacityResult.MAY_LACK:
            return False
        return not has_text(asked[-1].assessment_of + asked[-1].result_words)

    return _any_decision(c, nobody_asked, "A full assessment is asked for. From whom, and by when?")


def _unsure(c: Conversation) -> str | None:
    def not_settled(decision: NamedDecision) -> bool:
        concluded = [a for a in decision.attempts if a.result is not None]
        last = concluded[-1] if concluded else None
        if last is None or last.result is not CapacityResult.HAS:
            return False
        return any(found.answer in _OPEN for found in last.abilities)

    return _any_decision(
        c,
        not_settled,
        "“Has capacity” was noted, though an ability is not clear. What settled it?",
    )


def _children(c: Conversation) -> str | None:
    considered = any(decision.recipient is Recipient.CHILDREN for decision in c.sharing.decisions)
    if c.concern.children_at_risk is not Answer.YES or considered:
        return None
    return "A child may be at risk. Children’s social care needs to know: add them under Sharing."


def _better_when(c: Conversation) -> str | None:
    def no_time(decision: NamedDecision) -> bool:
        last = [a for a in decision.attempts if a.result is CapacityResult.WAIT]
        if latest_result(decision) is not CapacityResult.WAIT:
            return False
        return not has_text(decision.better_when + last[-1].result_words)

    return _any_decision(c, no_time, "Capacity comes and goes here. When is it better?")


def _powers(c: Conversation) -> str | None:
    def unclear(decider: Decider) -> bool:
        return decider.there_is is Answer.YES and not decider.powers

    def either(decision: NamedDecision) -> bool:
        weighed = decision.best_interests
        unregistered = weighed.attorney.there_is is Answer.YES and (
            weighed.attorney.registered is not Answer.YES
        )
        return unregistered or unclear(weighed.attorney) or unclear(weighed.deputy)

    return _any_decision(
        c,
        either,
        "There is an attorney or deputy. What powers do they have, and are they registered?",
    )


def _confined(c: Conversation) -> str | None:
    def unadvised(decision: NamedDecision) -> bool:
        return decision.confinement in _MAYBE and not has_text(decision.confinement_advice)

    return _any_decision(c, unadvised, "The care may confine them. Was advice asked for?")


def _waiting(c: Conversation) -> str | None:
    if c.advocacy.offer is not Offer.WAITING or not _no_day(c.advocacy.waiting_since):
        return None
    return "They are waiting for an advocate. Since when, and who helps meanwhile?"


def _second_advocate(c: Conversation) -> str | None:
    if not without_reason(c.advocacy.own_record):
        return None
    return "There is more than one advocate. What is the reason for the second?"


def _conflict(c: Conversation) -> str | None:
    advocates = c.advocacy.own_record.advocates
    if all(a.independent not in _OPEN or has_text(a.conflict) for a in advocates):
        return None
    return "The advocate may not be free of conflict. How is it dealt with?"


def _relies_on(c: Conversation) -> str | None:
    matters = [m for a in c.advocacy.own_record.advocates for m in a.matters]
    if all(
        m.instruction is not Instruction.NON_INSTRUCTED or has_text(m.relies_on) for m in matters
    ):
        return None
    return "In one matter the advocate is not instructed. What do they rely on?"


def _challenge(c: Conversation) -> str | None:
    if not unanswered(c.advocacy.own_record):
        return None
    return "A challenge has no answer yet. Who should answer it?"


def _jigsaw(c: Conversation) -> str | None:
    if all(each.asked not in _OPEN or not has_text(each.who) for each in c.plan.jigsaw):
        return None
    return "Someone who knows them has not been asked yet. What might they know?"


def _eased(c: Conversation) -> str | None:
    if not has_text(c.plan.isolation.text) or has_text(c.plan.isolation_eased_by):
        return None
    return "You talked about who they see. What would make it easier to see people?"


def _advice_answer(c: Conversation) -> str | None:
    if all(has_text(each.said) or not has_text(each.whom) for each in c.plan.advice_sought):
        return None
    return "Advice was sought. What was the answer?"


def _changed(c: Conversation) -> str | None:
    if c.sharing.changed_decision is not Answer.YES or has_text(c.sharing.changed_words.text):
        return None
    return "What came back changed what they want. How do they put it now?"


def _risk_views(c: Conversation) -> str | None:
    theirs, ours = c.closing.person_risk, c.closing.risk
    if theirs is None or ours is None or theirs is ours or has_text(c.closing.risk_words):
        return None
    return "They and you see the risk differently. A line on why would help."


def _less_true(c: Conversation) -> str | None:
    before = {given.principle: given for given in c.statements.principles}

    def fell(now: PrincipleAnswer) -> bool:
        then = before.get(now.principle)
        if then is None or now.answer not in _HOW_TRUE or then.answer not in _HOW_TRUE:
            return False
        return _HOW_TRUE[now.answer] < _HOW_TRUE[then.answer]

    if not any(fell(now) for now in c.closing.principles):
        return None
    return "A statement is less true now than before. Is it too early to close?"


_P = PartName

CHECKS: tuple[AdvisoryCheck, ...] = (
    AdvisoryCheck("opening.before_birth", _P.OPENING, "Both days", _before_birth),
    AdvisoryCheck("person.age", _P.PERSON, "The age and the date of birth", _age_and_birth),
    AdvisoryCheck("opening.not_secret", _P.OPENING, SLIDES, _not_secret),
    AdvisoryCheck("opening.explained", _P.OPENING, POLICE, _explained),
    AdvisoryCheck("opening.flagged", _P.OPENING, ACCESS, _flagged),
    AdvisoryCheck("concern.asked_safely", _P.CONCERN, POLICE, _asked_safely),
    AdvisoryCheck("concern.children", _P.CONCERN, "Children Act 2004 s11(2)", _children),
    AdvisoryCheck("concern.marac", _P.CONCERN, POLICE, _marac),
    AdvisoryCheck("concern.slavery", _P.CONCERN, POLICE, _slavery),
    AdvisoryCheck("concern.unwilling_or_unable", _P.CONCERN, SLIDES, _unwilling_or_unable),
    AdvisoryCheck(
        "concern.source_needs",
        _P.CONCERN,
        "Care and Support Statutory Guidance 14.114 (28 June 2017 edition)",
        _source_needs,
    ),
    AdvisoryCheck("outcomes.asked_after_all", _P.OUTCOMES, RETURN, _asked_after_all),
    AdvisoryCheck("capacity.assessment", _P.CAPACITY, REVIEW, _assessment),
    AdvisoryCheck(
        "capacity.better_when", _P.CAPACITY, "Mental Capacity Act 2005 s1(3)", _better_when
    ),
    AdvisoryCheck("capacity.unsure", _P.CAPACITY, "Mental Capacity Act 2005 s3(1)", _unsure),
    AdvisoryCheck("capacity.powers", _P.CAPACITY, "Mental Capacity Act 2005 s4", _powers),
    AdvisoryCheck("capacity.confined", _P.CAPACITY, ADVICE, _confined),
    AdvisoryCheck("advocacy.waiting", _P.ADVOCACY, REVIEW, _waiting),
    AdvisoryCheck("advocacy.second", _P.ADVOCACY, ONE_ADVOCATE, _second_advocate),
    AdvisoryCheck("advocacy.conflict", _P.ADVOCACY, ADVOCACY, _conflict),
    AdvisoryCheck("advocacy.relies_on", _P.ADVOCACY, ADVOCACY, _relies_on),
    AdvisoryCheck("advocacy.challenge", _P.ADVOCACY, ADVOCACY, _challenge),
    AdvisoryCheck("plan.jigsaw", _P.PLAN, "Steven Hoskin review", _jigsaw),
    AdvisoryCheck("plan.eased", _P.PLAN, "Steven Hoskin review", _eased),
    AdvisoryCheck("plan.advice_answer", _P.PLAN, ADVICE, _advice_answer),
    AdvisoryCheck("sharing.changed", _P.SHARING, POLICE, _changed),
    AdvisoryCheck("closing.risk_views", _P.CLOSING, RETURN, _risk_views),
    AdvisoryCheck("closing.less_true", _P.CLOSING, PRINCIPLES, _less_true),
)
