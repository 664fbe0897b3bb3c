"""Sharing: what, with whom, and does the person agree; and who is not to be told.

This is the only part where somebody stands by name whom the person does not want told.
"""

from collections.abc import Iterable, Iterator

from msp_desktop.disclosure.basis import decision_about
from msp_desktop.disclosure.decision import DisclosureDecision, is_named_as_left_out
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.names.relations import relations_in
from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.disclosure.safe_contact import SAFE_CONTACT, contact_words
from msp_desktop.disclosure.vocabulary import PIECES, TITLES
from msp_desktop.disclosure.word_search import folded
from msp_desktop.documents.parts.reader_copy import (
    FactRow,
    ReaderCopy,
    Sources,
    date_text,
    join_sentences,
    lower_first,
    with_label,
)
from msp_desktop.pdf.blocks import Block, Bullets, Paragraph
from msp_desktop.practice.codes import Agreement, Answer, PartName, Recipient, SharingGround
from msp_desktop.record.concern import Concern
from msp_desktop.record.conversation import day_of
from msp_desktop.record.part import has_text
from msp_desktop.record.person import OtherPerson, not_to_be_told
from msp_desktop.record.sharing import (
    SharingDecision,
    agrees,
    may_be_withdrawn,
    may_share,
    restriction,
    restriction_label,
    without_agreement,
)
from msp_desktop.sentences import capitalised, date_in_words

PART = PartName.SHARING
SOURCES: Sources = ()

_WOMEN = """
aunt auntie daughter girlfriend gran granddaughter grandmother mother mum niece sister stepdaughter
stepmother stepsister wife
"""
_MEN = """
boyfriend brother dad father grandad grandfather grandson husband nephew son stepbrother stepfather
stepson uncle
"""
_HER, _HIM = frozenset(_WOMEN.split()), frozenset(_MEN.split())
_NOT_ASKED = "Not asked; no reason noted."
_VIEW = "Their view on sharing"
_PRIVATE = frozenset({Recipient.FAMILY_OR_FRIEND, Recipient.OTHER, None})


def basis(telling: ReaderCopy) -> tuple[FactRow, ...]:
    """What the person says to sharing, and apart from it on what the organisation shares.

    Agreement is not a public body's lawful basis. Neither names anybody who is not to be told.
    """
    decision = decision_about(telling.record, telling.kind)
    if decision is None:
        return (
            FactRow(_VIEW, telling.gap("sharing.agreement") or _NOT_ASKED, "sharing.agreement"),
        )
    view = join_sentences(_agreement(telling, decision), _asked_on(telling, decision))
    rows = [FactRow(_VIEW, view, "sharing.agreement")]
    if not agrees(decision) and decision.grounds:
        ground = with_label("Ground", grounds_in_words(decision, telling.record.concern))
        rows.append(
            FactRow("Basis for sharing", join_sentences(ground, _told(telling, decision)), "")
        )
    return tuple(rows)


def _asked_on(telling: ReaderCopy, decision: SharingDecision) -> str:
    """The day, where it was another than that of this conversation."""
    asked = decision.decided.on
    held = day_of(telling.record)
    return f"Asked on {date_in_words(asked)}" if asked is not None and asked != held else ""


def _told(telling: ReaderCopy, decision: SharingDecision) -> str:
    """Whether the person was told, or when and how they will be."""
    if decision.told is not Answer.YES and decision.will_be_told is Answer.YES:
        how = ", ".join(
            each for each in (date_text(decision.tell_when), decision.tell_how.strip()) if each
        )
        return f"Will be told: {how}" if how else "Will be told; when and how is not noted"
    words = telling.answer(decision.told).rstrip(".").lower()
    return f"Told: {words}" if words else ""


def blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """Sharing with this reader first, then the others, then who is not to be told."""
    sharing = telling.record.sharing
    current = decision_about(telling.record, telling.kind)
    rest = [_line(telling, d) for d in sharing.decisions if d is not current]
    rest += [_refusal(telling, each) for each in _refused_elsewhere(telling)]
    asked: tuple[Block, ...] = ()
    if telling.kind.recipient is None:
        asked = () if rest else telling.facts(FactRow("Sharing", "", "sharing.agreement"))
    elif current is None:
        gap = telling.gap("sharing.agreement") or _NOT_ASKED
        asked = (Paragraph(f"With {telling.kind.called}: {lower_first(gap)}"),)
    elif current.agreement is Agreement.AGREES:
        rest.insert(0, _line(telling, current))
    else:
        asked = _with_this_reader(telling, current)
    return (
        telling.heading(PartName.SHARING),
        *asked,
        *((Bullets(tuple(rest)),) if rest else ()),
        *_tell_nobody(telling),
        *_about_the_record(telling),
    )


def _tell_nobody(telling: ReaderCopy) -> tuple[Block, ...]:
    """A reader who is no professional need not know of anybody to be asked to tell nobody."""
    if telling.kind.professional or telling.kind.recipient is None:
        return ()
    alone = f"Speak of it with {telling.practitioner_name}, or with {telling.person} alone."
    return (Paragraph(f"Tell nobody else of this. {alone}"),)


def _with_this_reader(telling: ReaderCopy, decision: SharingDecision) -> tuple[Block, ...]:
    rows = [
        FactRow(restriction_label(decision), restriction(decision), "sharing.agreement"),
        FactRow("Agreement", _agreement(telling, decision), "sharing.agreement"),
        FactRow("Shared with", decision.name.strip() or telling.kind.called, "sharing.share"),
        FactRow("What", decision.what.strip(), "sharing.share"),
        FactRow("Why", _view(telling, decision, "why"), "sharing.why"),
        FactRow(
            "Grounds",
            join_sentences(
                grounds_in_words(decision, telling.record.concern),
                _view(telling, decision, "grounds_words"),
            ),
            "sharing.grounds",
        ),
        FactRow("Told", told_in_full(telling, decision), "sharing.told"),
        FactRow("In their words", telling.spoken(decision.words), "sharing.agreement"),
        FactRow("Decided", date_text(decision.decided), "sharing.agreement"),
    ]
    needed = {"Agreement", "Shared with", "What", "Why"}
    if not agrees(decision):
        needed |= {"Told"}
    kept = (row for row in rows if has_text(row.value) or row.label in needed)
    return telling.facts(
        *(row for row in kept if row.value != REDACTED or telling.kind.professional)
    )


def told_in_full(telling: ReaderCopy, decision: SharingDecision) -> str:
    """Whether they were told, in what words, or when and how they will be."""
    later = decision.told is not Answer.YES and decision.will_be_told is Answer.YES
    return join_sentences(
        telling.answer(decision.told, decision.told_words),
        _told(telling, decision) if later else "",
    )


def _agreement(  # noqa: PLR0911 - a return an answer
    telling: ReaderCopy, decision: SharingDecision
) -> str:
    reason = decision.not_asked_reason.strip()
    if decision.withdrawn is Answer.YES:
        return _withdrawn(telling, decision)
    if may_be_withdrawn(decision):
        known = f"{telling.person} agreed; it is not known whether they have withdrawn it"
        return join_sentences(known, "Shared without agreement" if may_share(decision) else "")
    match decision.agreement:
        case Agreement.AGREES:
            return f"{telling.person} agrees."
        case Agreement.IN_PART:
            return f"{telling.person} agrees in part."
        case Agreement.DOES_NOT if without_agreement(decision):
            return f"{telling.person} does not agree. Shared without agreement."
        case Agreement.DOES_NOT:
            return f"{telling.person} does not agree."
        case Agreement.CANNOT_DECIDE:
            decided = "; best interests" if has_text(decision.grounds_words) else ". Not shared"
            return f"{telling.person} cannot decide{decided}."
        case _:
            return f"Not asked: {reason}" if reason else _NOT_ASKED


def _withdrawn(telling: ReaderCopy, decision: SharingDecision) -> str:
    return join_sentences(
        f"{telling.person} agreed, and has withdrawn it",
        with_label("Withdrawn", date_text(decision.withdrawn_on)),
        "Shared without agreement" if without_agreement(decision) else "Nothing more is shared",
    )


def _line(telling: ReaderCopy, decision: SharingDecision) -> str:
    kind = telling.pack.label(decision.recipient) if decision.recipient else "someone else"
    name = decision.name.strip() or capitalised(kind)
    agreement = _agreement(telling, decision)
    if decision.agreement is Agreement.DOES_NOT and not without_agreement(decision):
        whom = _whom(_relationship(telling, name)) if decision.recipient in _PRIVATE else ""
        return f"{name}: {agreement} {f'Do not tell {whom}.' if whom else 'Not shared.'}"
    here = decision is decision_about(telling.record, telling.kind)
    what, why = decision.what.strip(), _view(telling, decision, "why") if here else ""
    part = restriction(decision)
    grounds = grounds_in_words(decision, telling.record.concern)
    return f"{name}: " + join_sentences(
        agreement,
        part and f"{restriction_label(decision)}: {part}",
        what and f"What: {what}",
        why and f"Why: {why}",
        grounds and f"Grounds: {grounds}",
        _view(telling, decision, "grounds_words"),
        with_label("Told", told_in_full(telling, decision)),
        telling.spoken(decision.words),
        with_label("Decided", date_text(decision.decided)),
    )


def grounds_in_words(decision: SharingDecision, concern: Concern) -> str:
    """The grounds in words: that children are among others at risk only where that is told."""
    children = concern.children_at_risk is Answer.YES
    others = "others at risk, children among them" if children else "others at risk"
    return "; ".join(
        others if each is SharingGround.OTHERS_AT_RISK else str(each) for each in decision.grounds
    )


def _view(telling: ReaderCopy, decision: SharingDecision, field: str) -> str:
    place = f"sharing.decisions.{decision.id}.{field}"
    return telling.own_view(getattr(decision, field).strip(), place)


def _refused_elsewhere(telling: ReaderCopy) -> list[OtherPerson]:
    """Those whom the person does not want told, and about whom no decision says so."""
    said = {
        folded(decision.name)
        for decision in telling.record.sharing.decisions
        if decision.agreement is Agreement.DOES_NOT
    }
    return [
        other
        for other in not_to_be_told(telling.record.person)
        if has_text(other.name) and folded(other.name) not in said
    ]


def _refusal(telling: ReaderCopy, other: OtherPerson) -> str:
    name = other.name.strip()
    whom = _whom(other.relationship)
    return f"{name}: {telling.person} does not agree. Do not tell {whom}."


def _relationship(telling: ReaderCopy, name: str) -> str:
    others = telling.record.person.others
    return next((o.relationship for o in others if o.name.strip() == name), "")


def _whom(relationship: str) -> str:
    """The pronoun by what they are: "sister's husband" is he. A name tells none, nor do two."""
    known = {each.head.removesuffix("_in_law") for each in relations_in(relationship)}
    if known and known <= _HER:
        return "her"
    return "him" if known and known <= _HIM else "them"


def _set_once(telling: ReaderCopy) -> str:
    """The Article 6 basis that the organisation set once; the person's copy does without."""
    own = telling.kind.name is DocumentKindName.PERSON
    return "" if own else telling.record.practitioner.article_6.strip()


def _is_said_to_be_out(telling: ReaderCopy, decision: DisclosureDecision) -> bool:
    """Whether the reader sees that it was left out: not of a restriction, nor of what is here."""
    if not is_named_as_left_out(decision):
        return False
    if decision.key == SAFE_CONTACT:
        here = contact_words(telling.record)
        return not any(each != REDACTED for each in (*here.safe, *here.how_not))
    return True


_MOST_NAMED = 3


def _by_part(titles: Iterable[str]) -> Iterator[str]:
    """What was left out, part by part; of many pieces of one part only how many."""
    found: dict[str, list[str]] = {}
    for title in dict.fromkeys(titles):
        whole = next((each for each in TITLES.values() if title.startswith(f"{each}, ")), "")
        found.setdefault(whole, []).append(title.removeprefix(f"{whole}, ") if whole else title)
    for whole, names in found.items():
        if whole and len(names) > _MOST_NAMED:
            yield f"{whole}: {len(names)} {PIECES}"
        else:
            yield with_label(whole, "; ".join(names)) if whole else "; ".join(names)


def _about_the_record(telling: ReaderCopy) -> tuple[Block, ...]:
    """Under which regime, what was told back, and which pieces are not here, without words."""
    sharing = telling.record.sharing
    changed = sharing.changed_decision
    regime = sharing.regime.value if sharing.regime else telling.gap("sharing.regime")
    out = [
        decision.title_for_reader
        for decision in telling.decisions
        if _is_said_to_be_out(telling, decision)
    ]
    text = join_sentences(
        with_label("The organisation’s basis", regime),
        with_label("Article 6 basis", "" if sharing.article_6 else _set_once(telling)),
        sharing.regime_note,
        with_label("Information given back", sharing.information_back),
        f"Changed what they want: {changed.value}" if changed is not None else "",
        telling.spoken(sharing.changed_words),
        with_label("Left out of this copy", ". ".join(_by_part(out)))
        if telling.kind.professional
        else "",
    )
    return (Paragraph(text),) if text else ()
