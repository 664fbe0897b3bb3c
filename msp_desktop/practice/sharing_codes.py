"""Codes of sharing: with whom, on what ground, what the person says to it, and under which law."""

from enum import StrEnum


class Agreement(StrEnum):
    """Whether the person agrees to a piece of sharing."""

    AGREES = "agrees"
    IN_PART = "agrees in part"
    DOES_NOT = "does not agree"
    CANNOT_DECIDE = "cannot decide, best interests"
    NOT_ASKED = "not asked"


class SharingGround(StrEnum):
    """Grounds for sharing without agreement; at least one is needed, with words."""

    BEST_INTERESTS = "lacks capacity and it is in their best interests"
    EMERGENCY = "emergency or risk to life"
    OTHERS_AT_RISK = "others at risk, children included"
    SERIOUS_CRIME = "serious crime"
    POSITION_OF_TRUST = "a person in a position of trust"
    COERCION = "coercion"
    DUTY = "court order or other duty"


class Recipient(StrEnum):
    """Who something may be shared with."""

    COUNCIL = "council adult safeguarding"
    MASH = "multi-agency safeguarding hub (MASH)"
    ADVOCACY = "advocacy provider"
    MARAC = "MARAC or domestic abuse service"
    HEALTH = "health"
    PARTNER = "trading standards or other partner"
    FAMILY_OR_FRIEND = "family member or friend"
    OTHER = "someone else"
    DOMESTIC_ABUSE = "domestic abuse service"
    POLICE = "police"
    CHILDREN = "children's social care"
    REGULATOR = "regulator (Care Quality Commission)"
    TRUST_LEAD = "lead for people in positions of trust"
    LANDLORD = "landlord"
    FIRE = "fire and rescue service"
    BANK = "bank or building society"
    PUBLIC_GUARDIAN = "Office of the Public Guardian"


class LawfulRegime(StrEnum):
    """Under which regime the record is kept."""

    UK_GDPR = "UK GDPR with DPA 2018 Sch 1 para 18"
    LAW_ENFORCEMENT = "DPA 2018 Part 3 (law enforcement)"
