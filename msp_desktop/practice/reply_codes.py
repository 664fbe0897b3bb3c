"""Codes of an answer to a referral: what was decided, and what becomes of each outcome.

All are ours. What may be decided follows the Care Act 2014 s42 and what the Care and Support
Statutory Guidance asks where there is no enquiry under it (14.31, 14.43 to 14.45).
"""

from enum import StrEnum


class ReplyDecision(StrEnum):
    """What the recipient of a referral decided."""

    SECTION_42 = "section 42 enquiry"
    OTHER_ENQUIRY = "other enquiry"
    EARLY_HELP = "early help"
    NO_ACTION = "none of these"


class OutcomeStep(StrEnum):
    """What the recipient does about one outcome of the person."""

    DONE = "done"
    WILL_BE_DONE = "will be done"
    NOT_DONE = "will not be done"
    NOT_DECIDED = "not decided yet"
