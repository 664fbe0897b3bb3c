"""Desired outcomes: what the person wants to happen, in their words and in their order.

The codes "asked" and "achieved" are the Safeguarding Adults Collection's table SG4a. The nine
domains are Care Act 2014 s1(2).
"""

from datetime import datetime

from msp_desktop.practice.codes import About, Asked, Domain, SaidBy
from msp_desktop.record.part import (
    HEARD_VOICES,
    ItemId,
    Many,
    Moment,
    RecordPart,
    SpokenWords,
    Text,
    has_text,
    item_by_id,
    new_id,
    with_item,
    with_item_moved,
    without_item,
)
from msp_desktop.record.since import Since3, Since4


class PreviousWording(RecordPart):
    """How an outcome was put before the person changed it."""

    words: SpokenWords
    until: Moment
    reason: Text = ""


class Withdrawn(RecordPart):
    """That an outcome is no longer wanted: it stays on the record."""

    at: Moment
    reason: Text = ""


class Outcome(RecordPart):
    """One thing the person wants to happen.

    `carried_on` is when it was last asked about, where that was in an earlier conversation.
    """

    id: ItemId
    words: SpokenWords = SpokenWords()
    about: About | None = None
    domains: Many[Domain] = ()
    difference: Text = ""
    difference_in_english: Text = ""
    agreed: Text = ""
    risk: Text = ""
    earlier: Many[PreviousWording] = ()
    withdrawn: Withdrawn | None = None
    difference_by: Since3[SaidBy] = SaidBy.PERSON
    carried_on: Since3[Moment | None] = None


class NotWanted(RecordPart):
    """One thing the person does not want to happen."""

    id: ItemId
    words: SpokenWords = SpokenWords()


class OutcomeConflict(RecordPart):
    """Two outcomes that pull against each other: talked through, never resolved by the app."""

    id: ItemId
    first: ItemId
    second: ItemId
    note: Text = ""


class Outcomes(RecordPart):
    """Everything the person wants, ordered by what matters most to them."""

    items: Many[Outcome] = ()
    not_wanted: Many[NotWanted] = ()
    ties: Many[OutcomeConflict] = ()
    matters_most: Text = ""
    matters_most_in_english: Text = ""
    how_will_you_know: Text = ""
    how_will_you_know_in_english: Text = ""
    keep: SpokenWords = SpokenWords()
    on_their_behalf: Text = ""
    asked: Asked | None = None
    not_asked_reason: Text = ""
    matters_most_by: Since3[SaidBy] = SaidBy.PERSON
    how_will_you_know_by: Since3[SaidBy] = SaidBy.PERSON
    strengths: Since4[SpokenWords] = SpokenWords()


def active_outcomes(outcomes: Outcomes) -> tuple[Outcome, ...]:
    """The outcomes with words that are still wanted, in the person's order."""
    return tuple(o for o in outcomes.items if has_text(o.words.text) and o.withdrawn is None)


def matters_most(outcomes: Outcomes) -> SpokenWords:
    """What matters most to them, with who said it."""
    return SpokenWords(
        text=outcomes.matters_most,
        said_by=outcomes.matters_most_by,
        in_english=outcomes.matters_most_in_english,
    )


def how_will_you_know(outcomes: Outcomes) -> SpokenWords:
    """How they will know that things are better, with who said it."""
    return SpokenWords(
        text=outcomes.how_will_you_know,
        said_by=outcomes.how_will_you_know_by,
        in_english=outcomes.how_will_you_know_in_english,
    )


def difference(outcome: Outcome) -> SpokenWords:
    """What would be different then, with who said it."""
    return SpokenWords(
        text=outcome.difference,
        said_by=outcome.difference_by,
        in_english=outcome.difference_in_english,
    )


def theirs(outcomes: Outcomes) -> tuple[Outcome, ...]:
    """What is still wanted in the words of the person, or of whoever stands for them."""
    return tuple(o for o in active_outcomes(outcomes) if o.words.said_by in HEARD_VOICES)


def of_staff(outcomes: Outcomes) -> tuple[Outcome, ...]:
    """What staff would like to happen: kept, and never shown as what the person wants."""
    return tuple(o for o in active_outcomes(outcomes) if o.words.said_by is SaidBy.STAFF)


def is_covered(outcomes: Outcomes) -> bool:
    """Covered once something they want is said today, or it is noted how the asking went."""
    said_today = any(each.carried_on is None for each in theirs(outcomes))
    return said_today or outcomes.asked is not None


def asked_code(outcomes: Outcomes) -> Asked:
    """SAC SG4a: was the individual, or the individual's representative, asked.

    A stated no stands whatever is written down. Words of the person, or of whoever stands for them,
    count as asked and expressed where they were said in this conversation; words of staff, and what
    was carried on and not asked again, count for nothing.
    """
    if outcomes.asked is Asked.NO:
        return Asked.NO
    today = (o.words for o in outcomes.items if has_text(o.words.text) and o.carried_on is None)
    if any(words.said_by in HEARD_VOICES for words in today):
        return Asked.EXPRESSED
    return outcomes.asked or Asked.NOT_RECORDED


def last_asked(outcomes: Outcomes) -> datetime | None:
    """When they were last asked, where it was not in this conversation; None where it was."""
    if outcomes.asked is not None or asked_code(outcomes) is not Asked.NOT_RECORDED:
        return None
    days = [each.carried_on for each in theirs(outcomes) if each.carried_on is not None]
    return max(days, default=None)


def asked_again(outcome: Outcome) -> Outcome:
    """The outcome as it is once it was asked about in this conversation."""
    return outcome.but(carried_on=None)


def add(outcomes: Outcomes) -> tuple[Outcomes, Outcome]:
    """A new, empty outcome at the end, and the list that holds it."""
    outcome = Outcome(id=new_id())
    return outcomes.but(items=(*outcomes.items, outcome)), outcome


def with_outcome(outcomes: Outcomes, outcome: Outcome) -> Outcomes:
    """The outcomes with one as it is now; put in other words than before, it was said today."""
    before = item_by_id(outcomes.items, outcome.id)
    if before is not None and before.words.text != outcome.words.text:
        outcome = asked_again(outcome)
    return outcomes.but(items=with_item(outcomes.items, outcome))


def revise(outcome: Outcome, words: SpokenWords, *, at: datetime, reason: str) -> Outcome:
    """The outcome as it is put now; how it was put before stays beside it."""
    before = PreviousWording(words=outcome.words, until=at, reason=reason)
    changed = outcome.but(words=words, earlier=(*outcome.earlier, before))
    return asked_again(changed) if words.text != outcome.words.text else changed


def move(outcomes: Outcomes, outcome_id: str, by: int) -> Outcomes:
    """The outcomes with one moved up (-1) or down (+1) in what matters most."""
    return outcomes.but(items=with_item_moved(outcomes.items, outcome_id, by))


def remove(outcomes: Outcomes, outcome_id: str, *, at: datetime, reason: str = "") -> Outcomes:
    """An empty outcome goes; one with words stays as no longer wanted.

    Its ties go with it, but for those that were talked through: what was said of them stays.
    """
    outcome = item_by_id(outcomes.items, outcome_id)
    if outcome is None:
        return outcomes
    its = [tie for tie in outcomes.ties if outcome_id in {tie.first, tie.second}]
    ties = tuple(tie for tie in outcomes.ties if tie not in its or has_text(tie.note))
    talked_through = any(has_text(tie.note) for tie in its)
    if not has_text(outcome.words.text) and not outcome.earlier and not talked_through:
        return outcomes.but(items=without_item(outcomes.items, outcome_id), ties=ties)
    gone = asked_again(outcome).but(withdrawn=Withdrawn(at=at, reason=reason))
    return outcomes.but(items=with_item(outcomes.items, gone), ties=ties)


def restore(outcomes: Outcomes, outcome_id: str) -> Outcomes:
    """An outcome that was no longer wanted is wanted again."""
    outcome = item_by_id(outcomes.items, outcome_id)
    if outcome is None:
        return outcomes
    return outcomes.but(items=with_item(outcomes.items, outcome.but(withdrawn=None)))


def open_ties(outcomes: Outcomes) -> tuple[OutcomeConflict, ...]:
    """The ties between two that may still be wanted."""
    left = {outcome.id for outcome in outcomes.items if outcome.withdrawn is None}
    return tuple(tie for tie in outcomes.ties if {tie.first, tie.second} <= left)


def talked_through(outcomes: Outcomes, outcome: Outcome) -> tuple[tuple[Outcome, str], ...]:
    """What was said of each pull on an outcome that is no longer wanted, with what it pulled on."""
    if outcome.withdrawn is None:
        return ()
    found = (
        (item_by_id(outcomes.items, tie.second if tie.first == outcome.id else tie.first), tie.note)
        for tie in outcomes.ties
        if outcome.id in {tie.first, tie.second} and has_text(tie.note)
    )
    return tuple((other, note) for other, note in found if other is not None)


def tie(outcomes: Outcomes, first: str, second: str) -> Outcomes:
    """The two outcomes noted as pulling against each other, once."""
    pair = {first, second}
    known = any({old.first, old.second} == pair for old in outcomes.ties)
    present = {outcome.id for outcome in outcomes.items}
    if known or len(pair) != 2 or not pair <= present:
        return outcomes
    new = OutcomeConflict(id=new_id(), first=first, second=second)
    return outcomes.but(ties=(*outcomes.ties, new))


def untie(outcomes: Outcomes, tie_id: str) -> Outcomes:
    """The outcomes without that tie."""
    return outcomes.but(ties=without_item(outcomes.ties, tie_id))
