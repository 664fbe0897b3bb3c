"""Advocacy: would the person have substantial difficulty, and is there an appropriate person.

Care Act 2014 s67 (assessment and planning) and s68 (safeguarding). The prompt gives an indication
with its reasons; the practitioner decides, and it never silently says no.
"""

from enum import StrEnum

from msp_desktop.practice.advocacy_codes import AdvocacyBasis, AdvocacyRoute
from msp_desktop.practice.codes import Ability, AdvocateRole, Answer, Offer
from msp_desktop.record.advocates_record import AdvocatesRecord
from msp_desktop.record.capacity import AbilityFinding
from msp_desktop.record.part import ChangedAnswer, Many, RecordPart, SpokenDate, Text, has_text
from msp_desktop.record.since import Since3
from msp_desktop.sentences import translatable


class AppropriatePerson(RecordPart):
    """Somebody who might help the person take part, and the four things that decide it."""

    name: Text = ""
    relationship: Text = ""
    paid_in_care: Answer | None = None
    paid_in_care_note: Text = ""
    wanted: Answer | None = None
    wanted_note: Text = ""
    in_best_interests: Answer | None = None
    able_and_willing: Answer | None = None
    able_and_willing_note: Text = ""
    implicated: Answer | None = None
    implicated_note: Text = ""


class AdvocateAnyway(RecordPart):
    """When the duty to a Care Act advocate stays although there is an appropriate person.

    Care and Support (Independent Advocacy Support) (No. 2) Regulations 2014 (SI 2014/2889), in
    assessment and planning: `long_stay` is an NHS body arranging a hospital stay of 28 days or
    more, or a care home stay of 8 weeks or more; `disagree` is a disagreement between council and
    appropriate person on a material issue, where `both_agree` that an advocate would help.
    """

    planning: Answer | None = None
    long_stay: Answer | None = None
    disagree: Answer | None = None
    both_agree: Answer | None = None
    best_interests: Answer | None = None
    note: Text = ""


class RouteConsidered(RecordPart):
    """One way to an advocate or other help: whether it is open, why, and what came of it."""

    route: AdvocacyRoute
    applies: Answer | None = None
    reason: Text = ""
    offer: Offer | None = None


class Advocacy(RecordPart):
    """Help to take part: the difficulty, who could help, what was offered."""

    difficulties: Many[AbilityFinding] = ()
    appropriate_person: AppropriatePerson = AppropriatePerson()
    already: Text = ""
    routes: Many[RouteConsidered] = ()
    information_given: Answer | None = None
    information_form: Text = ""
    role: AdvocateRole | None = None
    offer: Offer | None = None
    offer_reason: Text = ""
    waiting_since: SpokenDate = SpokenDate()
    basis: AdvocacyBasis | None = None
    account_passed_on: Answer | None = None
    account_note: Text = ""
    own_record: AdvocatesRecord = AdvocatesRecord()
    anyway: Since3[AdvocateAnyway] = AdvocateAnyway()
    decision_maker: Since3[Text] = ""
    deadline: Since3[SpokenDate] = SpokenDate()
    changed: Since3[Many[ChangedAnswer]] = ()


_STATUTORY_ROLES = {
    AdvocateRole.CARE_ACT,
    AdvocateRole.IMCA,
    AdvocateRole.IMHA,
}
_NOT_CLEARLY = {Answer.NO, Answer.NOT_SURE}
_INFORMAL_ROLES = {AdvocateRole.INFORMAL, AdvocateRole.FAMILY_OR_FRIEND}


class Points(StrEnum):
    """What the answers point to, as words for a person to weigh."""

    NOT_YET_CLEAR = "Not clear yet"
    NO_DIFFICULTY = "No substantial difficulty noted"
    APPROPRIATE_PERSON = "Difficulty noted, and someone appropriate can help"
    ADVOCATE = "An independent advocate seems to be needed"


class AdvocacyIndication(RecordPart):
    """What the answers point to, with every reason for it."""

    points: Points
    reasons: tuple[str, ...]


def why_not_appropriate(person: AppropriatePerson) -> tuple[str, ...]:
    """Each reason why somebody cannot be the appropriate person (s67(6), s68(4)).

    Where the person lacks capacity to want them, being in their best interests does instead.
    """
    reasons = []
    if person.paid_in_care in {Answer.YES, Answer.NOT_SURE}:
        reasons.append(
            translatable("is, or may be, paid or professionally involved in the person's care")
        )
    if person.wanted in _NOT_CLEARLY and person.in_best_interests is not Answer.YES:
        reasons.append(translatable("is not clearly wanted by the person"))
    if person.able_and_willing in _NOT_CLEARLY:
        reasons.append(translatable("is not clearly able and willing to help them take part"))
    if person.implicated in {Answer.YES, Answer.NOT_SURE}:
        reasons.append(translatable("is, or may be, involved in the abuse"))
    return tuple(reasons)


def is_appropriate(person: AppropriatePerson) -> bool:
    """Whether somebody is named and all four questions are answered in their favour."""
    wanted = person.wanted if person.wanted is not None else person.in_best_interests
    settled = (person.paid_in_care, wanted, person.able_and_willing, person.implicated)
    return has_text(person.name) and None not in settled and not why_not_appropriate(person)


def why_anyway(anyway: AdvocateAnyway) -> tuple[str, ...]:
    """Why the duty to a Care Act advocate stays beside an appropriate person; empty where not.

    It arises in assessment and planning alone, and each time in the person's best interests.
    """
    if anyway.planning is not Answer.YES or anyway.best_interests is not Answer.YES:
        return ()
    reasons = []
    if anyway.long_stay is Answer.YES:
        reasons.append(
            translatable(
                "the NHS is likely to arrange a stay of 28 days or more in hospital, "
                "or of 8 weeks or more in a care home"
            )
        )
    if anyway.disagree is Answer.YES and anyway.both_agree is Answer.YES:
        reasons.append(
            translatable(
                "the council and they disagree, and both agree that an advocate would help"
            )
        )
    if reasons:
        reasons.append(
            translatable("so the duty to arrange a Care Act advocate still applies, not an IMCA")
        )
    return tuple(reasons)


def indication(advocacy: Advocacy) -> AdvocacyIndication:
    """What the answers point to and why: an indication, for the practitioner to weigh."""
    answers = {finding.ability: finding.answer for finding in advocacy.difficulties}
    hard = [ability for ability in Ability if answers.get(ability) is Answer.YES]
    unsure = [ability for ability in Ability if answers.get(ability) is Answer.NOT_SURE]
    if not hard:
        if unsure or any(answers.get(ability) is None for ability in Ability):
            open_ones = [a for a in Ability if answers.get(a) in {None, Answer.NOT_SURE}]
            return AdvocacyIndication(
                points=Points.NOT_YET_CLEAR,
                reasons=tuple(
                    translatable("open or not sure: to {ability}", ability=ability)
                    for ability in open_ones
                ),
            )
        return AdvocacyIndication(
            points=Points.NO_DIFFICULTY,
            reasons=(translatable("no difficulty in any of the four parts of taking part"),),
        )
    reasons = [
        translatable("substantial difficulty: to {ability}", ability=ability) for ability in hard
    ]
    candidate = advocacy.appropriate_person
    if is_appropriate(candidate):
        reasons.append(translatable("{name} can help them take part", name=candidate.name.strip()))
        anyway = why_anyway(advocacy.anyway)
        points = Points.ADVOCATE if anyway else Points.APPROPRIATE_PERSON
        return AdvocacyIndication(points=points, reasons=(*reasons, *anyway))
    reasons += _why_nobody(candidate)
    return AdvocacyIndication(points=Points.ADVOCATE, reasons=tuple(reasons))


def _why_nobody(candidate: AppropriatePerson) -> list[str]:
    name = candidate.name.strip()
    if not name:
        return [translatable("nobody appropriate is named who could help them take part")]
    against = [
        translatable("{name} {reason}", name=name, reason=reason)
        for reason in why_not_appropriate(candidate)
    ]
    return against or [translatable("not everything is answered yet about {name}", name=name)]


def basis_of(advocacy: Advocacy) -> AdvocacyBasis | None:
    """Statutory or informal: as the kind of advocate says, else as noted; None where neither does.

    Statutory independent advocacy is Care Act, IMCA and IMHA alone. An appropriate adult or an
    intermediary helps under other rules and is counted apart: never as statutory advocacy.
    """
    if advocacy.role in _STATUTORY_ROLES:
        return AdvocacyBasis.STATUTORY
    if advocacy.role in _INFORMAL_ROLES:
        return AdvocacyBasis.INFORMAL
    if advocacy.role is not None and advocacy.basis is AdvocacyBasis.STATUTORY:
        return None
    return advocacy.basis


def route_considered(advocacy: Advocacy, route: AdvocacyRoute) -> RouteConsidered:
    """What was noted of that way, or an open line."""
    found = (each for each in advocacy.routes if each.route is route)
    return next(found, RouteConsidered(route=route))


def with_route(advocacy: Advocacy, given: RouteConsidered) -> Advocacy:
    """The advocacy with one way noted anew, always in their order."""
    known = {old.route: old for old in advocacy.routes} | {given.route: given}
    return advocacy.but(routes=tuple(known[route] for route in AdvocacyRoute if route in known))


def is_covered(advocacy: Advocacy) -> bool:
    """Covered once a difficulty is weighed, or it is said what was offered."""
    weighed = any(finding.answer is not None for finding in advocacy.difficulties)
    return weighed or advocacy.offer is not None
