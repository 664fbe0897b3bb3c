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
    """How what is known from before was gone through today."""

    ASKED = "asked of the person"
    TAKEN = "taken as unchanged by the worker"
    CHANGED = "changed"


class HandoverReach(StrEnum):
    """How far away whoever a case is handed to works."""

    SAME_TEAM = "the same team"
    SAME_ORGANISATION = "the same organisation"
    ANOTHER = "another organisation"


class WhyConnected(StrEnum):
    """Why two records may be connected: asked as a question, never stated as a finding."""

    NAME_AND_BIRTH = "the same name and date of birth"
    NAME = "the same name"
    ADDRESS = "the same address"
    SOURCE = "the risk is said to come from somebody of the same name"
    NAMED_THERE = "this person’s name is there as where the risk is said to come from"
    NAMED_HERE = "their name is here as where the risk is said to come from"


class AttachmentKind(StrEnum):
    """What was taken, written or recorded."""

    PHOTOGRAPH = "a photograph"
    LETTER = "a letter"
    SCAN = "a scan"
    RECORDING = "a recording"
    OTHER = "another document"


class AttachmentGround(StrEnum):
    """On what it rests that it was taken, or is kept."""

    AGREES = "the person agrees"
    BEST_INTERESTS = "the person cannot decide, and it is in their best interests"
    EVIDENCE = "it is evidence of a serious crime"
    NOT_OURS = "somebody else took it, and holds it"
    NOT_ASKED = "not asked, and why"
