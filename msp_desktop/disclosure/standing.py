"""Agreements that were given in earlier conversations and still stand.

An agreement covers what was named on its day. Later it is shown with its date; what came since was
not agreed to, and a changed purpose or risk is asked about anew.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from msp_desktop.disclosure.held_back import HeldBack
from msp_desktop.disclosure.items import TickedItem, items_of
from msp_desktop.disclosure.word_search import folded
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.conversation import Conversation, day_of, part_of, took_place_at
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.sharing import SharingDecision, has_agreed, has_answer


@dataclass(frozen=True, slots=True)
class StandingAgreement:
    """A decision about sharing from an earlier conversation, and what was recorded by then."""

    decision: SharingDecision
    asked_on: date
    conversation: Conversation = field(repr=False)

    def covers(self, item: TickedItem) -> bool:
        """Whether the same item, in the same words, was there when it was given."""
        name = PartName(item.key.partition(".")[0])
        then = items_of(part_of(self.conversation, name), name.value)
        return any(each == item for each in then)

    def covers_ways(self, now: Conversation) -> bool:
        """Whether the same ways to reach them, in the same words, were there when it was given."""
        then = self.conversation
        return (then.opening.contact_again, then.opening.safe_contact, then.person.contact) == (
            now.opening.contact_again,
            now.opening.safe_contact,
            now.person.contact,
        )


@dataclass(frozen=True, slots=True)
class WithStanding:
    """A conversation with what still stands from earlier ones beside its own decisions."""

    conversation: Conversation
    standing: Mapping[str, StandingAgreement]


def with_standing(conversation: Conversation, earlier: Iterable[Conversation]) -> WithStanding:
    """The conversation, and every earlier decision about somebody of whom it says nothing itself.

    `earlier` are conversations with the same person, also from entries that were joined. The newest
    about each reader stands. Their day is the day on which they were given.
    """
    own = {_about(each) for each in conversation.sharing.decisions if has_answer(each)}
    found: dict[tuple[str, str], StandingAgreement] = {}
    before = sorted(
        (one for one in earlier if _place(one) < _place(conversation)),
        key=_place,
    )
    for one in before:
        for decision in one.sharing.decisions:
            about = _about(decision)
            if not has_answer(decision) or about in own:
                continue
            asked = decision.decided.on or day_of(one)
            found.pop(about, None)
            found[about] = StandingAgreement(_dated(decision, asked), asked, one)
    if not found:
        return WithStanding(conversation, {})
    decided = {each.decision.id for each in found.values()}
    unanswered = tuple(
        each
        for each in conversation.sharing.decisions
        if each.id not in decided and (has_answer(each) or _about(each) not in found)
    )
    sharing = conversation.sharing.but(
        decisions=(*(each.decision for each in found.values()), *unanswered)
    )
    standing = {each.decision.id: each for each in found.values()}
    return WithStanding(conversation.but(sharing=sharing), standing)


def why_ask_again(then: StandingAgreement, now: Conversation) -> tuple[str, ...]:
    """What changed since an agreement was given, that it may not have been given for."""
    before, after = then.conversation.concern, now.concern
    found = []
    if after.types and set(after.types) - set(before.types):
        found.append("a type of abuse or neglect was noted since")
    if now.opening.immediate_danger is Answer.YES:
        found.append("somebody is in danger now")
    marac = after.context.domestic_abuse.marac
    if marac is not None and marac is not before.context.domestic_abuse.marac:
        found.append("what points to MARAC changed")
    children = after.children_at_risk
    if Answer.YES in {children, after.others_at_risk} and (
        children,
        after.others_at_risk,
    ) != (before.children_at_risk, before.others_at_risk):
        found.append("others are at risk")
    source = (after.source_of_risk, folded(after.relationship))
    if any(source) and source != (before.source_of_risk, folded(before.relationship)):
        found.append("who the risk comes from changed")
    return tuple(found)


def is_piecewise(held: HeldBack | None, then: StandingAgreement | None) -> bool:
    """Whether each item is ticked by itself: agreed in part, or in an earlier conversation."""
    return held is not None or (then is not None and has_agreed(then.decision))


def _place(one: Conversation) -> tuple[datetime, str]:
    return took_place_at(one), str(one.id)


def _about(decision: SharingDecision) -> tuple[str, str]:
    recipient = decision.recipient.value if decision.recipient else ""
    return recipient, folded(decision.name)


def _dated(decision: SharingDecision, asked: date) -> SharingDecision:
    if decision.decided.on is not None:
        return decision
    return decision.but(decided=SpokenDate(said=decision.decided.said, on=asked))
