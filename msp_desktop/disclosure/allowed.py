"""What sharing allows: each part and piece, in or out, and why; and the record with only that.

Whatever is left out is taken out of the record before anything is laid out, so that it cannot be in
the file by any road. One `Disclosure` is made for a record, a reader and what was chosen; pages,
attached record, remarks, preview and trail are made of that and nothing else.
"""

import re
from dataclasses import dataclass, field, replace

from msp_desktop.disclosure.answers import answer_at
from msp_desktop.disclosure.basis import basis_of, decision_about
from msp_desktop.disclosure.choosing import Choice
from msp_desktop.disclosure.contact_guard import contact_guard
from msp_desktop.disclosure.corrections import (
    Correction,
    WrongValues,
    corrected,
    corrections_for,
    with_corrections,
    without_first_values,
)
from msp_desktop.disclosure.decision import (
    DisclosureDecision,
    amendment_title,
    contact_title,
    named_as,
)
from msp_desktop.disclosure.earlier_marks import with_earlier_marks
from msp_desktop.disclosure.held_back import RESTRICTION, HeldBack, held_back
from msp_desktop.disclosure.items import is_within_any, with_english
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.names.workers import names_of_workers, without
from msp_desktop.disclosure.pieces import redact
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.risk_source import alleged, as_needed, must_be_ticked, reader_ties
from msp_desktop.disclosure.screening import other_names, third_parties
from msp_desktop.disclosure.standing import (
    StandingAgreement,
    WithStanding,
    is_piecewise,
    with_standing,
)
from msp_desktop.disclosure.vocabulary import DisclosureReason
from msp_desktop.disclosure.warnings import disclosure_warnings
from msp_desktop.practice.codes import Agreement, PartName
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.case.safe_ways import ChangedWays, with_newest_ways, with_safe_ways
from msp_desktop.record.conversation import Conversation, part_of
from msp_desktop.record.part import RecordPart, item_by_id, with_item
from msp_desktop.record.sharing import Sharing, SharingDecision, is_partial

__all__ = [
    "Disclosure",
    "DisclosureDecision",
    "amendment_title",
    "contact_title",
    "disclose",
    "disclosure_decisions",
    "disclosure_warnings",
    "redacted_amendments",
    "redacted_record",
]

_NO_PARTS = ("not_asked", "amendments", "practitioner")


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What of a record one reader sees, decided once.

    `record` is what is attached, `on_pages` the same with the marks of earlier conversations where
    this kind tells of them. `held` is what the person holds back from this reader and `standing`
    the agreement from an earlier conversation that it rests on: both are for the practitioner.
    `language` is the person's, where it is not left out. `reader_ties` say why the reader may be
    tied to whoever the risk comes from; `with_care` that nothing goes to them by itself.
    `other_names` are those of everybody else in the record, to tell them from the person.
    """

    kind: DisclosurePolicy
    decisions: tuple[DisclosureDecision, ...]
    record: Conversation = field(repr=False)
    on_pages: Conversation = field(repr=False)
    amendments: tuple[Amendment, ...] = ()
    remarks: tuple[str, ...] = ()
    held: HeldBack | None = None
    standing: StandingAgreement | None = None
    language: str = ""
    reader_ties: tuple[str, ...] = ()
    with_care: bool = False
    other_names: tuple[str, ...] = field(default=(), repr=False)

    @property
    def hits(self) -> tuple[DisclosureDecision, ...]:
        """The pieces that have words of what the person holds back, in or out."""
        return tuple(each for each in self.decisions if each.found)

    def decisions_on(self, keys: frozenset[str]) -> tuple[DisclosureDecision, ...]:
        """What was decided of these pieces."""
        return tuple(each for each in self.decisions if each.key in keys)

    @property
    def must_choose(self) -> bool:
        """Whether nothing goes before somebody has ticked what does."""
        return self.held is not None or self.with_care


def disclose(
    conversation: Conversation,
    kind: DisclosurePolicy,
    *,
    included: frozenset[str] = frozenset(),
    excluded: frozenset[str] = frozenset(),
    amendments: tuple[Amendment, ...] = (),
    earlier: tuple[Conversation, ...] = (),
    story: tuple[tuple[Conversation, tuple[Amendment, ...]], ...] = (),
    changed_ways: ChangedWays = (),
) -> Disclosure:
    """Decide once what this reader sees of a record.

    `earlier` are conversations with the same person: their agreements and safe ways stand with
    their day, and their marks are told by kinds that tell of them. `story` is the same with what
    was amended in each: what was put right there is right here too. Whoever sees the whole record
    sees what was first written. `changed_ways` is what was said between conversations of how to
    reach the person: whoever may have to reach them is given the ways as they stand now.

    Raises:
        SharingNotAllowed: where the person does not agree or cannot decide, without a ground.
        ValueError: where a key of `included` or `excluded` begins with no part's name.
    """
    found: tuple[Correction, ...] = ()
    as_recorded = (conversation, *earlier)
    if not kind.as_first_written:
        found = corrections_for(conversation, amendments, story)
        conversation = with_corrections(conversation, found)
        amendments = without_first_values(conversation, amendments, found)
        conversations = tuple(corrected(*each) for each in story) or earlier
    else:
        conversations = earlier
    if kind.gives_newest_ways or changed_ways:
        reached = with_newest_ways(conversation, conversations, changed_ways)
    else:
        reached = with_safe_ways(conversation, conversations)
    known = with_standing(reached, earlier)
    whole = known.conversation
    wrong = WrongValues(found)
    decisions = _decide(known, kind, included, excluded, amendments, wrong, as_recorded)
    marked = with_earlier_marks(whole, earlier) if kind.shows_earlier_marks else whole
    current = decision_about(whole, kind)
    standing = known.standing.get(current.id) if current is not None else None
    return Disclosure(
        kind=kind,
        decisions=decisions,
        record=_saying_what_is_right(redacted_record(whole, decisions, kind), found),
        on_pages=_saying_what_is_right(redacted_record(marked, decisions, kind), found),
        amendments=redacted_amendments(amendments, decisions),
        remarks=disclosure_warnings(whole, kind, decisions, standing),
        held=held_back(current),
        with_care=must_be_ticked(whole, kind),
        standing=standing,
        other_names=other_names(whole),
        reader_ties=reader_ties(whole, current, kind.local) if kind.recipient else (),
        language=""
        if _is_out(decisions, "opening") or _is_out(decisions, "opening.language")
        else whole.opening.language,
    )


def _saying_what_is_right(record: Conversation, found: tuple[Correction, ...]) -> Conversation:
    """The redacted record, saying which of the answers in it were put right."""
    right = {each.key: each.right for each in found}
    keys = tuple(key for key, value in right.items() if answer_at(record, key) == value)
    return record.but(corrected=keys) if keys else record


def _is_out(decisions: tuple[DisclosureDecision, ...], key: str) -> bool:
    """Whether it was left out, and not only of no use to this reader."""
    return any(d.key == key and not d.included and d.reason.is_left_out for d in decisions)


def disclosure_decisions(
    conversation: Conversation,
    kind: DisclosurePolicy,
    included: frozenset[str] = frozenset(),
    excluded: frozenset[str] = frozenset(),
    amendments: tuple[Amendment, ...] = (),
) -> tuple[DisclosureDecision, ...]:
    """Every part in order, each followed by its pieces that are kept out, or were put in.

    Raises:
        SharingNotAllowed: where the person does not agree or cannot decide, without a ground.
        ValueError: where a key of `included` or `excluded` begins with no part's name.
    """
    known = WithStanding(conversation, {})
    return _decide(known, kind, included, excluded, amendments, WrongValues(()))


def _decide(
    known: WithStanding,
    kind: DisclosurePolicy,
    included: frozenset[str],
    excluded: frozenset[str],
    amendments: tuple[Amendment, ...],
    wrong: WrongValues,
    as_recorded: tuple[Conversation, ...] = (),
) -> tuple[DisclosureDecision, ...]:
    """Every decision; ways to reach the person `as_recorded` on any day are looked for as well."""
    conversation = known.conversation
    current = decision_about(conversation, kind)
    named = alleged(conversation) if kind.acts_on_risk else ()
    may_be_named = {other.name.strip() for other in named}
    parties = third_parties(conversation)
    if {key.partition(".")[0] for key in included | excluded} - {*PartName, *_NO_PARTS}:
        raise ValueError("a key begins with no part's name")
    held = held_back(current)
    then = known.standing.get(current.id) if current is not None else None
    excluded = with_english(excluded)
    with_care = must_be_ticked(conversation, kind)
    choice = Choice(
        conversation=conversation,
        kind=kind,
        basis=basis_of(conversation, kind),
        parties=tuple(each for each in parties if each.name not in may_be_named),
        named=named,
        not_needed=kind.unneeded(conversation)
        | (_other_answers(conversation, current) if with_care else frozenset()),
        included=included | names_of_workers(conversation),
        excluded=excluded,
        held=held,
        then=then,
        wrong=wrong,
        with_care=with_care,
        guard=contact_guard(
            conversation,
            kind,
            included=included,
            excluded=excluded,
            held=held,
            piecewise=with_care or held is not None or _ways_came_since(conversation, then),
            as_recorded=as_recorded,
        ),
    )
    parts = tuple(decision for name in PartName for decision in choice.about(name))
    included_by_key = {each.key: each.included for each in parts}
    decided = (
        *parts,
        *(choice.about_amendment(each, included_by_key) for each in amendments),
        *choice.about_practitioner(),
    )
    return decided if held is None else tuple(_named_safely(each, held) for each in decided)


def _named_safely(decision: DisclosureDecision, held: HeldBack) -> DisclosureDecision:
    """The decision; a name that holds words of what is held back reaches nobody."""
    key = decision.key
    if decision.included or "." not in key or key.partition(".")[0] in _NO_PARTS:
        return decision
    tells = held.found_in(f"{decision.title}\n" + re.sub(r"[._]", " ", key))
    return replace(decision, named_as=named_as(key, held.found_in)) if tells else decision


def _ways_came_since(conversation: Conversation, then: StandingAgreement | None) -> bool:
    """Whether how to reach them was put otherwise since they agreed."""
    return is_piecewise(None, then) and then is not None and not then.covers_ways(conversation)


def _other_answers(conversation: Conversation, current: SharingDecision | None) -> frozenset[str]:
    """What was said of anybody but this reader: a name here may tell that somebody spoke."""
    decisions = conversation.sharing.decisions
    return frozenset(f"sharing.decisions.{each.id}" for each in decisions if each != current)


def redacted_record(
    conversation: Conversation, decisions: tuple[DisclosureDecision, ...], kind: DisclosurePolicy
) -> Conversation:
    """The record with nothing in it that the decisions leave out.

    `LEFT_OUT` marks the gaps for a reader who may know of them, and `excluded` names them; for
    any other nothing does. Only this is ever laid out.
    """
    excluded = [each for each in decisions if not each.included]
    silent = with_english(each.key for each in excluded if not _is_mentioned(each, kind))
    out = with_english(each.key for each in excluded)
    included = {each.key for each in decisions if each.included}
    parts: dict[str, RecordPart] = {}
    for name in PartName:
        part = part_of(conversation, name)
        parts[name] = type(part)() if name in out else redact(part, name, out, silent)
    sharing_goes = any(
        d.key == PartName.SHARING and d.reason is DisclosureReason.NEEDED for d in decisions
    )
    sharing_goes = sharing_goes and not must_be_ticked(conversation, kind)
    named = {d.key for d in decisions if d.included and d.reason is DisclosureReason.NEEDED}
    held = {d.key for d in decisions if d.fixed}
    parties = [
        party
        for party in third_parties(conversation)
        if not any(
            other.name.strip() == party.name
            for other in conversation.person.others
            if f"person.others.{other.id}" in named
        )
    ]
    others = (
        as_needed(
            other,
            included,
            warn_not_to_tell=sharing_goes and f"person.others.{other.id}" not in held,
            only=parties if f"person.others.{other.id}" in named else (),
        )
        for other in conversation.person.others
    )
    parts[PartName.PERSON] = parts[PartName.PERSON].but(
        others=tuple(other for other in others if other is not None)
    )
    decided = decision_about(conversation, kind)
    sharing = parts[PartName.SHARING]
    if isinstance(sharing, Sharing) and decided is not None:
        here = item_by_id(sharing.decisions, decided.id)
        parts[PartName.SHARING] = _as_agreed(sharing, kind, here)
    if isinstance(sharing, Sharing) and kind.name is DocumentKindName.PERSON:
        parts[PartName.SHARING] = _in_part_said_so(sharing, conversation.sharing)
    hidden = {each.key for each in excluded if each.reason is not DisclosureReason.NOTHING_SAID}
    reasons = tuple(
        redact(left, f"not_asked.{left.prompt}", {f"{key}.reason" for key in hidden})
        for left in conversation.not_asked
        if left.prompt.partition(".")[0] not in hidden
        and (kind.professional or f"not_asked.{left.prompt}" not in hidden)
    )
    mentioned = dict.fromkeys(
        each.named_as or each.key
        for each in excluded
        if kind.professional
        and (each.named_as or _is_mentioned(each, kind))
        and not each.key.startswith(("person.others.", "amendments."))
    )
    still_so = tuple(
        each
        for each in conversation.still_so
        if kind.professional and not is_within_any(each.place, out)
    )
    said_on = tuple(each for each in conversation.said_on if not is_within_any(each.place, out))
    return without(conversation, hidden).but(
        **parts,
        said_on=said_on,
        not_asked=reasons,
        left_out=(*conversation.left_out, *mentioned),
        still_so=still_so,
    )


def _as_agreed(
    sharing: Sharing, kind: DisclosurePolicy, current: SharingDecision | None
) -> Sharing:
    """To a reader who does not learn of gaps, agreeing in part to what is here is agreeing."""
    if kind.professional or current is None or current.agreement is not Agreement.IN_PART:
        return sharing
    return sharing.but(
        decisions=with_item(sharing.decisions, current.but(agreement=Agreement.AGREES))
    )


def _in_part_said_so(sharing: Sharing, whole: Sharing) -> Sharing:
    """To the person an agreement that holds something back is one in part, without what it is."""
    in_part = {each.id for each in whole.decisions if is_partial(each)}
    return sharing.but(
        decisions=tuple(
            each.but(agreement=Agreement.IN_PART) if each.id in in_part else each
            for each in sharing.decisions
        )
    )


def _is_mentioned(decision: DisclosureDecision, kind: DisclosurePolicy) -> bool:
    """Whether the reader learns that this was left out."""
    key = decision.key
    is_restriction = key.startswith("sharing.decisions.") and key.endswith(
        tuple(f".{field}" for field in RESTRICTION)
    )
    return (
        kind.professional
        and decision.reason.is_left_out
        and not decision.named_as
        and not (is_restriction and decision.reason is DisclosureReason.HELD_BACK)
    )


def redacted_amendments(
    amendments: tuple[Amendment, ...], decisions: tuple[DisclosureDecision, ...]
) -> tuple[Amendment, ...]:
    """The amendments that the decisions let in, in the order in which they were written."""
    allowed = {decision.key for decision in decisions if decision.included}
    return tuple(each for each in amendments if f"amendments.{each.id}" in allowed)
