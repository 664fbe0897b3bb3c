"""Sharing: what, with whom, why, and does the person agree.

Sharing without agreement needs at least one ground and words for it, and the person is told, or it
is said why telling them is not safe.
"""

from collections.abc import Iterable

from msp_desktop.practice.codes import Agreement, Answer, LawfulRegime, Recipient, SharingGround
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.record.part import (
    ItemId,
    Many,
    RecordPart,
    SpokenDate,
    SpokenWords,
    Text,
    has_text,
)
from msp_desktop.record.since import Since3, Since4
from msp_desktop.sentences import translatable


class SharingDecision(RecordPart):
    """One piece of sharing, with the person's answer to it.

    Of an agreement in part, `held_back` has the keys of the parts and pieces that the person wants
    held back from this reader, `holds_back` their restriction in words, and `held_back_words` the
    words by which the matter may show elsewhere, between commas. `which_part` is what earlier
    versions asked instead ("Which part?"): it may be what they agree to, or what they do not.
    `will_be_told` is whether the person is told later, `tell_when` and `tell_how`. An agreement
    that was taken back has the day in `withdrawn_on`. `reader_tied` is whether the reader is, works
    for or is related to whoever the risk comes from.
    """

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
    held_back: Since3[Many[Text]] = ()
    held_back_words: Since3[Text] = ""
    will_be_told: Since3[Answer | None] = None
    tell_when: Since3[SpokenDate] = SpokenDate()
    tell_how: Since3[Text] = ""
    withdrawn: Since3[Answer | None] = None
    withdrawn_on: Since3[SpokenDate] = SpokenDate()
    withdrawn_words: Since3[SpokenWords] = SpokenWords()
    reader_tied: Since3[Answer | None] = None
    reader_tied_note: Since3[Text] = ""
    holds_back: Since4[Text] = ""


class PersonsCopy(RecordPart):
    """What was decided about the copy for the person, and why."""

    choice: CopyChoice | None = None
    reason: Text = ""


class Sharing(RecordPart):
    """Every decision about sharing, and under which regime the record is kept."""

    decisions: Many[SharingDecision] = ()
    regime: LawfulRegime | None = None
    regime_note: Text = ""
    information_back: Text = ""
    changed_decision: Answer | None = None
    changed_words: SpokenWords = SpokenWords()
    persons_copy: Since3[PersonsCopy] = PersonsCopy()
    article_6: Since3[Text] = ""


def has_answer(decision: SharingDecision) -> bool:
    """Whether the person answered, or a ground with words for it stands in place of an answer."""
    return decision.agreement not in {None, Agreement.NOT_ASKED} or (
        bool(decision.grounds) and has_text(decision.grounds_words)
    )


def agrees(decision: SharingDecision) -> bool:
    """Whether the person agrees, wholly or in part, and has not taken it back for all we know."""
    return has_agreed(decision) and decision.withdrawn is not Answer.NOT_SURE


def has_agreed(decision: SharingDecision) -> bool:
    """Whether the person agreed and did not surely take it back: what they hold back stays so."""
    agreed = decision.agreement in {Agreement.AGREES, Agreement.IN_PART}
    return agreed and decision.withdrawn is not Answer.YES


def may_be_withdrawn(decision: SharingDecision) -> bool:
    """Whether nobody knows if the person still agrees: it is weighed as if they were not asked."""
    return has_agreed(decision) and not agrees(decision)


def is_partial(decision: SharingDecision) -> bool:
    """Whether the person agreed, and holds something back."""
    partial = decision.agreement is Agreement.IN_PART or names_what_is_held(decision)
    return has_agreed(decision) and partial


def restriction_label(decision: SharingDecision) -> str:
    """What `restriction` is called: what was noted to "Which part?" may be either side."""
    if has_text(decision.holds_back):
        return translatable("What they hold back")
    if decision.agreement is Agreement.IN_PART:
        return translatable("Which part, as noted")
    return translatable("What was said about it")


def restriction(decision: SharingDecision) -> str:
    """What the person holds back, or which part was noted of it, in words."""
    return decision.holds_back.strip() or decision.which_part.strip()


def names_what_is_held(decision: SharingDecision) -> bool:
    """Whether it is said, in words or by pieces, what the person holds back."""
    return (
        bool(decision.held_back)
        or has_text(decision.held_back_words)
        or has_text(decision.holds_back)
    )


def may_share(decision: SharingDecision) -> bool:
    """Whether this sharing is agreed to, or stands on at least one ground with words for it."""
    if agrees(decision):
        return True
    return bool(decision.grounds) and has_text(decision.grounds_words)


def without_agreement(decision: SharingDecision) -> bool:
    """Whether it goes ahead on a ground alone."""
    return not agrees(decision) and may_share(decision)


def decision_for(sharing: Sharing, recipient: Recipient) -> SharingDecision | None:
    """What the person said about any reader of that kind; what has an answer before what has none.

    What was said of the kind counts before what was said of one by name. Of several by name, and of
    those that came after it, the strictest counts: nobody knows which of them will read it.
    """
    about = [d for d in sharing.decisions if d.recipient is recipient]
    answered: dict[str, SharingDecision] = {}
    for each in filter(has_answer, about):
        name = " ".join(each.name.casefold().split())
        answered.pop(name, None)
        answered[name] = each
    if not answered:
        return about[-1] if about else None
    names = list(answered)
    since = names[names.index("") :] if "" in names else names
    return strictest(answered[name] for name in since)


def newest(decisions: Iterable[SharingDecision]) -> SharingDecision | None:
    """The newest that has an answer, else the newest."""
    given = tuple(decisions)
    found = [*filter(has_answer, given)] or given
    return found[-1] if found else None


def strictest(decisions: Iterable[SharingDecision]) -> SharingDecision | None:
    """The one that lets the least go, and of several the newest."""
    return min(reversed(tuple(decisions)), key=_openness, default=None)


def _openness(decision: SharingDecision) -> int:
    if is_partial(decision):
        return 1
    if may_be_withdrawn(decision) or not has_answer(decision):
        return 2
    return 3 if agrees(decision) else 0


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
