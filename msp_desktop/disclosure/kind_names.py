"""What each kind of document goes by, on the command line and in the trail of disclosures."""

from enum import StrEnum


class DocumentKindName(StrEnum):
    """The kinds of document; the value is the name to type."""

    COUNCIL = "council"
    MASH = "mash"
    ADVOCACY = "advocacy"
    MARAC = "marac"
    HEALTH = "health"
    PARTNER = "partner"
    SUPERVISOR = "supervisor"
    PERSON = "person"
    HANDOVER = "handover"
    CLOSING = "closing"
    CAPACITY = "capacity"
    CHRONOLOGY = "chronology"
    DOMESTIC_ABUSE = "domestic_abuse"
    POLICE = "police"
    CHILDREN = "children"
    REGULATOR = "regulator"
    TRUST_LEAD = "position_of_trust"
    LANDLORD = "landlord"
    FIRE = "fire"
    BANK = "bank"
    PUBLIC_GUARDIAN = "public_guardian"
