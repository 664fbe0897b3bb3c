"""On what a document rests as a whole: the person's answer, a ground, or that it goes to nobody.

Care Act 2014 and data protection leave sharing to the practitioner; a no needs a ground in words.
"""

import re
from dataclasses import dataclass

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.screening import third_parties
from msp_desktop.disclosure.vocabulary import DisclosureReason
from msp_desktop.disclosure.word_search import folded
from msp_desktop.faults import Fault
from msp_desktop.practice.codes import Agreement, Answer
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from msp_desktop.record.person import display_name
from msp_desktop.record.sharing import (
    SharingDecision,
    agrees,
    decision_for,
    has_answer,
    is_partial,
    may_be_withdrawn,
    may_share,
    newest,
    strictest,
)
from msp_desktop.sentences import joined, translatable


class SharingNotAllowed(Fault):
    """The person does not agree, or cannot decide, and nothing is noted that allows it anyway."""

    happened = "The person has not agreed to this sharing, and no ground for it is noted in words."
    safe = "Nothing was made or shared, and the conversation is kept as it is."
    to_do = "Ask again, or note a ground for sharing without agreement and why."


@dataclass(frozen=True, slots=True)
class DisclosureBasis:
    """Why a document may be made at all: the reason, and the same in a few plain words."""

    reason: DisclosureReason
    words: str


def decision_about(conversation: Conversation, kind: DisclosurePolicy) -> SharingDecision | None:
    """What the person said about this reader: by its name where it has one, else about its kind.

    What they said about another of its kind is no answer about this one. A name that may be the
    same, more or less of it typed, counts where it is no plain yes.
    """
    if kind.recipient is None:
        return None
    sharing = conversation.sharing
    if not kind.local:
        return decision_for(sharing, kind.recipient)
    reader = folded(kind.local)
    own = newest(d for d in sharing.decisions if folded(d.name) == reader)
    if own is not None and has_answer(own):
        return own
    others = [d for d in sharing.decisions if d.recipient is kind.recipient and d is not own]
    of_all = newest(d for d in others if not has_text(d.name))
    alike = (
        d
        for d in others
        if has_text(d.name)
        and _may_be_one(d.name, kind.local)
        and has_answer(d)
        and (is_partial(d) or not agrees(d))
    )
    return strictest(each for each in (of_all, *alike, own) if each is not None)


def _may_be_one(one: str, other: str) -> bool:
    first, second = ({*re.findall(r"\w+", folded(each))} for each in (one, other))
    return first <= second or second <= first


def is_unasked(conversation: Conversation, kind: DisclosurePolicy) -> bool:
    """Whether the person was never asked about this reader, so that somebody must weigh it."""
    if kind.recipient is None:
        return False
    decision = decision_about(conversation, kind)
    return (
        decision is None
        or decision.agreement in {None, Agreement.NOT_ASKED}
        or may_be_withdrawn(decision)
    )


def basis_of(conversation: Conversation, kind: DisclosurePolicy) -> DisclosureBasis:
    """Why this document may be made.

    Raises:
        SharingNotAllowed: where the person does not agree or cannot decide, without a ground; or
            where it would go to somebody whom they do not want told.
    """
    person = display_name(conversation.person)
    if kind.recipient is None:
        reason = (
            DisclosureReason.THEIRS
            if kind.name is DocumentKindName.PERSON
            else DisclosureReason.STAYS_HERE
        )
        return DisclosureBasis(reason, kind.basis.format(called=person))
    if any(each.refused and each.has_name(kind.local) for each in third_parties(conversation)):
        raise SharingNotAllowed
    decision = decision_about(conversation, kind)
    if decision is None or decision.agreement is None:
        return DisclosureBasis(
            DisclosureReason.NOT_ASKED,
            translatable("{person} was not asked; no reason noted", person=person),
        )
    if decision.agreement is Agreement.NOT_ASKED:
        return DisclosureBasis(
            DisclosureReason.NOT_ASKED, translatable("{person} was not asked", person=person)
        )
    if may_be_withdrawn(decision) and not may_share(decision):
        return DisclosureBasis(
            DisclosureReason.NOT_ASKED,
            translatable("{person} agreed, and may have withdrawn it", person=person),
        )
    if agrees(decision):
        partial = is_partial(decision)
        words = translatable("agrees in part") if partial else translatable("agrees")
        return DisclosureBasis(
            DisclosureReason.AGREED_IN_PART if partial else DisclosureReason.AGREED,
            translatable("{person} {answer}", person=person, answer=words),
        )
    return _without_agreement(person, decision)


def _without_agreement(person: str, decision: SharingDecision) -> DisclosureBasis:
    grounds = joined(decision.grounds)
    if decision.agreement is Agreement.CANNOT_DECIDE and has_text(decision.grounds_words):
        words = translatable(
            "{person} cannot decide; {grounds}",
            person=person,
            grounds=grounds or translatable("in their best interests"),
        )
        return DisclosureBasis(DisclosureReason.BEST_INTERESTS, words)
    taken_back = decision.withdrawn in {Answer.YES, Answer.NOT_SURE}
    if (decision.agreement is Agreement.DOES_NOT or taken_back) and may_share(decision):
        return DisclosureBasis(
            DisclosureReason.GROUND, translatable("on the ground: {grounds}", grounds=grounds)
        )
    raise SharingNotAllowed
