"""Codes of a case: by which route a concern came, with which result it was concluded, and why.

All are ours: the Safeguarding Adults Collection names the kinds of case (`codes.Stage`) but no
routes, and counts results as table SG2c and SG2e do (`codes.RiskAssessment`, `codes.RiskOutcome`).
"""

from enum import StrEnum


class Route(StrEnum):
    """Who raised the concern, so that it reached the practitioner."""

    PERSON = "the person themselves"
    FAMILY_OR_FRIEND = "family, a friend or a neighbour"
    POLICE = "police"
    HEALTH = "health service"
    AMBULANCE_OR_FIRE = "ambulance or fire service"
    CARE_PROVIDER = "care provider"
    COUNCIL = "council"
    HOUSING = "housing"
    ADVOCATE = "an advocate"
    BANK_OR_TRADING_STANDARDS = "bank or trading standards"
    OTHER = "somebody else"


class CaseResult(StrEnum):
    """How a case was concluded, with an enquiry or without one."""

    ENQUIRY_CONCLUDED = "enquiry concluded"
    WITHOUT_ENQUIRY = "concluded without an enquiry"
    AT_PERSONS_REQUEST = "ended at the person’s request"
    PASSED_ON = "passed to another organisation"
    MOVED_AWAY = "the person moved away"
    DIED = "the person died"
    NOT_SAFEGUARDING = "found not to be about safeguarding"


class HowConfirmed(StrEnum):
    """How it is known that what held before still holds."""

    ASKED = "asked of the person"
    TAKEN = "taken as unchanged by the worker"
