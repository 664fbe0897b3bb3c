"""Sharing: what, with whom, why, and does the person agree.

Sharing without agreement needs at least one ground and words for it, and the person is told, or it
is said why telling them is not safe.
"""

from msp_desktop.practice.codes import Agreement, Answer, LawfulRegime, Recipient, SharingGround
from msp_desktop.record.part import (
    ItemId,
    Many,
    RecordPart,
    SpokenDate,
    SpokenWords,
    Text,
    has_text,
)


class SharingDecision(RecordPart):
    """One piece of sharing, with the person's answer to it."""

    id: ItemId
    recipient: Recipient | None = None
    name: Text = ""
    what: Text = ""
    why: Text = ""
    agreement: Agreement | None = None
    which_part: Text = ""
    not_asked_reason: Text = ""
    grounds: Many[SharingGround] = ()
    grounds_words: Text = ""
    told: Answer | None = None
    told_words: Text = ""
    words: SpokenWords = SpokenWords()
    decided: SpokenDate = SpokenDate()


class Sharing(RecordPart):
    """Every decision about sharing, and under which regime the record is kept."""

    decisions: Many[SharingDecision] = ()
    regime: LawfulRegime | None = None
    regime_note: Text = ""
    information_back: Text = ""
    changed_decision: Answer | None = None
    changed_words: SpokenWords = SpokenWords()


def may_share(decision: SharingDecision) -> bool:
    """Whether this sharing is agreed to, or stands on at least one ground with words for it."""
    if decision.agreement in {Agreement.AGREES, Agreement.IN_PART}:
        return True
    return bool(decision.grounds) and has_text(decision.grounds_words)


def without_agreement(decision: SharingDecision) -> bool:
    """Whether it goes ahead on a ground alone."""
    agreed = decision.agreement in {Agreement.AGREES, Agreement.IN_PART}
    return not agreed and may_share(decision)


def decision_for(sharing: Sharing, recipient: Recipient) -> SharingDecision | None:
    """The newest decision about that kind of recipient."""
    about = [d for d in sharing.decisions if d.recipient is recipient]
    return about[-1] if about else None


def refused(sharing: Sharing) -> tuple[SharingDecision, ...]:
    """Sharing that the person does not agree to and that no ground allows."""
    return tuple(
        d for d in sharing.decisions if d.agreement is Agreement.DOES_NOT and not may_share(d)
    )


def overall(sharing: Sharing) -> Agreement | None:
    """The person's answers taken together; yes to some and no to others is agreeing in part."""
    given = {d.agreement for d in sharing.decisions if d.agreement is not None}
    if not given:
        return None
    if len(given) == 1:
        return given.pop()
    yes = given & {Agreement.AGREES, Agreement.IN_PART}
    if yes:
        return Agreement.IN_PART
    return next(a for a in Agreement if a in given)


def is_covered(sharing: Sharing) -> bool:
    """Covered once one decision has an answer."""
    return any(decision.agreement is not None for decision in sharing.decisions)
