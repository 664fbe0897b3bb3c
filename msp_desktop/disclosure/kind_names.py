"""What each kind of document goes by, on the command line and in the trail of disclosures."""

from enum import StrEnum
from typing import Final


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


PAPER_NAMES: Final[dict[DocumentKindName, str]] = {
    DocumentKindName.COUNCIL: "referral to the council",
    DocumentKindName.MASH: "referral to the MASH",
    DocumentKindName.ADVOCACY: "referral to an advocacy provider",
    DocumentKindName.MARAC: "referral to MARAC",
    DocumentKindName.HEALTH: "referral to a health service",
    DocumentKindName.PARTNER: "referral to a partner",
    DocumentKindName.SUPERVISOR: "copy for the supervisor",
    DocumentKindName.PERSON: "copy for the person",
    DocumentKindName.HANDOVER: "handover summary",
    DocumentKindName.CLOSING: "closing record",
    DocumentKindName.CAPACITY: "capacity record",
    DocumentKindName.CHRONOLOGY: "chronology",
    DocumentKindName.DOMESTIC_ABUSE: "referral to a domestic abuse service",
    DocumentKindName.POLICE: "referral to the police",
    DocumentKindName.CHILDREN: "referral to children’s social care",
    DocumentKindName.REGULATOR: "referral to the regulator",
    DocumentKindName.TRUST_LEAD: "referral to the lead for people in positions of trust",
    DocumentKindName.LANDLORD: "referral to the landlord",
    DocumentKindName.FIRE: "referral to the fire and rescue service",
    DocumentKindName.BANK: "referral to the bank",
    DocumentKindName.PUBLIC_GUARDIAN: "referral to the Office of the Public Guardian",
}
"""What a paper of each kind is called within a sentence."""


def paper_name(noted: str) -> str:
    """What a paper is called whose kind was noted by that name; as noted where it is not known."""
    known = {kind.value: name for kind, name in PAPER_NAMES.items()}
    return known.get(noted, noted)
