"""Advocacy: would the person have substantial difficulty, and is there an appropriate person.

Care Act 2014 s67 (assessment and planning) and s68 (safeguarding). The prompt gives an indication
with its reasons; the practitioner decides, and it never silently says no.
"""

from enum import StrEnum

from msp_desktop.practice.codes import Ability, AdvocateRole, Answer, Offer
from msp_desktop.record.capacity import AbilityFinding
from msp_desktop.record.part import Many, Part, Text, said


class AppropriatePerson(Part):
    """Somebody who might help the person take part, and the four things that decide it."""

    name: Text = ""
    relationship: Text = ""
    paid_in_care: Answer | None = None
    wanted: Answer | None = None
    able_and_willing: Answer | None = None
    implicated: Answer | None = None


class Advocacy(Part):
    """Help to take part: the difficulty, who could help, what was offered."""

    difficulties: Many[AbilityFinding] = ()
    appropriate_person: AppropriatePerson = AppropriatePerson()
    already: Text = ""
    information_given: Answer | None = None
    information_form: Text = ""
    role: AdvocateRole | None = None
    offer: Offer | None = None
    offer_reason: Text = ""


class Points(StrEnum):
    """What the answers point to, as words for a person to weigh."""

    NOT_YET_CLEAR = "Not clear yet"
    NO_DIFFICULTY = "No substantial difficulty noted"
    APPROPRIATE_PERSON = "Difficulty noted, and someone appropriate can help"
    ADVOCATE = "An independent advocate seems to be needed"


class AdvocacyIndication(Part):
    """What the answers point to, with every reason for it."""

    points: Points
    reasons: tuple[str, ...]


def why_not_appropriate(person: AppropriatePerson) -> tuple[str, ...]:
    """Each reason why somebody cannot be the appropriate person (s67(6), s68(4))."""
    reasons = []
    if person.paid_in_care in {Answer.YES, Answer.NOT_SURE}:
        reasons.append("is, or may be, paid or professionally involved in the person's care")
    if person.wanted in {Answer.NO, Answer.NOT_SURE}:
        reasons.append("is not clearly wanted by the person")
    if person.able_and_willing in {Answer.NO, Answer.NOT_SURE}:
        reasons.append("is not clearly able and willing to help them take part")
    if person.implicated in {Answer.YES, Answer.NOT_SURE}:
        reasons.append("is, or may be, involved in the abuse")
    return tuple(reasons)


def is_appropriate(person: AppropriatePerson) -> bool:
    """Whether somebody is named and all four questions are answered in their favour."""
    settled = (person.paid_in_care, person.wanted, person.able_and_willing, person.implicated)
    return said(person.name) and None not in settled and not why_not_appropriate(person)


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
                reasons=tuple(f"open or not sure: to {ability}" for ability in open_ones),
            )
        return AdvocacyIndication(
            points=Points.NO_DIFFICULTY,
            reasons=("no difficulty in any of the four parts of taking part",),
        )
    reasons = [f"substantial difficulty: to {ability}" for ability in hard]
    candidate = advocacy.appropriate_person
    if is_appropriate(candidate):
        reasons.append(f"{candidate.name.strip()} can help them take part")
        return AdvocacyIndication(points=Points.APPROPRIATE_PERSON, reasons=tuple(reasons))
    reasons += _why_nobody(candidate)
    return AdvocacyIndication(points=Points.ADVOCATE, reasons=tuple(reasons))


def _why_nobody(candidate: AppropriatePerson) -> list[str]:
    name = candidate.name.strip()
    if not name:
        return ["nobody appropriate is named who could help them take part"]
    against = [f"{name} {reason}" for reason in why_not_appropriate(candidate)]
    return against or [f"not everything is answered yet about {name}"]


def is_covered(advocacy: Advocacy) -> bool:
    """Covered once a difficulty is weighed, or it is said what was offered."""
    weighed = any(finding.answer is not None for finding in advocacy.difficulties)
    return weighed or advocacy.offer is not None
