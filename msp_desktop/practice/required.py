"""The parts of a pack, the sets of prompts that are asked together, and where codes have labels."""

from collections.abc import Mapping
from typing import Final

from msp_desktop.practice.codes import PartName

SHORT: Final = "short"
"""The short conversation: six questions for a doorstep, a ward round, a car."""

CONSTANT_QUESTIONS: Final = ("what_do_you_want", "what_matters_most", "how_will_you_know")
"""Asked at first concern and again through to the close (in outcomes)."""

LIFE_NOW: Final = (
    "life_safe_at_home",
    "life_someone_to_trust",
    "life_listened_to",
    "life_seeing_people",
    "life_valued",
    "life_part_of_decisions",
    "life_in_control",
    "life_community",
)
"""How life is for me now: eight lines, repeated at each visit, never added up (in statements)."""

INDICATORS: Final = (
    "indicator_informed",
    "indicator_take_part",
    "indicator_negotiate",
    "indicator_outcomes",
    "indicator_challenge",
)
"""Five signs of good advocacy, each asked of the person (in advocacy)."""

PACK_PARTS: Final = (*PartName, SHORT)
"""The parts of a pack: a file for each part of the conversation, and one for the short one."""

Required = Mapping[str, tuple[str, ...]]
"""The prompts that a pack must have, by part; `questions` knows them."""

LABELLED_IN: Final = {
    "AccessStep": "opening",
    "Explained": "opening",
    "Pace": "opening",
    "Stage": "concern",
    "MaracReason": "concern",
    "UnwillingOrUnable": "concern",
    "LifeLine": "statements",
    "HowLifeIs": "statements",
    "Power": "capacity",
    "AdvocacyRoute": "advocacy",
    "AdvocacyBasis": "advocacy",
    "Instruction": "advocacy",
    "ContactKind": "advocacy",
    "Indicator": "advocacy",
    "Gain": "advocacy",
    "ChangeArea": "advocacy",
    "WayToRespond": "plan",
    "Lens": "opening",
    "NeedKind": "opening",
    "AbuseType": "concern",
    "Location": "concern",
    "SourceOfRisk": "concern",
    "SaidBy": "outcomes",
    "Asked": "outcomes",
    "About": "outcomes",
    "Domain": "outcomes",
    "Principle": "statements",
    "TrueForMe": "statements",
    "Ability": "capacity",
    "CapacityResult": "capacity",
    "AdvocateRole": "advocacy",
    "Offer": "advocacy",
    "GridView": "grid",
    "GridMoment": "grid",
    "WhoseIdea": "grid",
    "Agreement": "sharing",
    "SharingGround": "sharing",
    "LawfulRegime": "sharing",
    "Recipient": "sharing",
    "Achieved": "closing",
    "RiskOutcome": "closing",
    "RiskAssessment": "closing",
}
"""In which part's file a list of codes may have plain labels and meanings."""
