"""Sharing: what, with whom, and does the person agree; and who is not to be told.

This is the only part where somebody stands by name whom the person does not want told.
"""

import re

from msp_desktop.disclosure.basis import decision_about
from msp_desktop.disclosure.screening import people_named_in
from msp_desktop.disclosure.vocabulary import DisclosureReason
from msp_desktop.documents.parts.reader_copy import (
    FactRow,
    ReaderCopy,
    Sources,
    date_text,
    join_sentences,
    with_label,
)
from msp_desktop.pdf.blocks import Block, Bullets, Paragraph
from msp_desktop.practice.codes import Agreement, PartName, Recipient
from msp_desktop.record.part import has_text
from msp_desktop.record.person import OtherPerson, not_to_be_told
from msp_desktop.record.sharing import SharingDecision, without_agreement

SOURCES: Sources = ()

_HER = re.compile(
    r"\b(?:aunt|auntie|daughter|girlfriend|gran|grandmother|mother|mum|niece|sister|wife)\b"
)
_HIM = re.compile(
    r"\b(?:boyfriend|brother|dad|father|grandad|grandfather|husband|nephew|son|uncle)\b"
)
_PRIVATE = frozenset({Recipient.FAMILY_OR_FRIEND, Recipient.OTHER, None})


def basis(telling: ReaderCopy) -> FactRow:
    """On what this document rests, for the first page; names nobody who is not to be told."""
    decision = decision_about(telling.record, telling.kind)
    if decision is None:
        return FactRow("Agreement", "", "sharing.agreement")
    grounds = f"Ground: {'; '.join(decision.grounds)}" if decision.grounds else ""
    part = decision.which_part.strip()
    if part and people_named_in(part, telling.parties) is not None:
        part = "Which part stands under Sharing"
    told = telling.answer(decision.told).rstrip(".").lower()
    if decision.agreement in {Agreement.AGREES, Agreement.IN_PART}:
        grounds = told = ""
    return FactRow(
        "Agreement",
        join_sentences(_agreement(telling, decision), part, grounds, told and f"Told: {told}"),
        "sharing.agreement",
    )


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
        asked = telling.facts(FactRow(f"With {telling.kind.called}", "", "sharing.agreement"))
    elif current.agreement is Agreement.AGREES:
        rest.insert(0, _line(telling, current))
    else:
        asked = _with_this_reader(telling, current)
    return (
        telling.heading(PartName.SHARING),
        *asked,
        *((Bullets(tuple(rest)),) if rest else ()),
        _about_the_record(telling),
    )


def _with_this_reader(telling: ReaderCopy, decision: SharingDecision) -> tuple[Block, ...]:
    rows = [
        FactRow(_part_label(decision), decision.which_part.strip(), "sharing.agreement"),
        FactRow("Agreement", _agreement(telling, decision), "sharing.agreement"),
        FactRow("Shared with", decision.name.strip() or telling.kind.called, "sharing.share"),
        FactRow("What", decision.what.strip(), "sharing.share"),
        FactRow("Why", decision.why.strip(), "sharing.why"),
        FactRow(
            "Grounds",
            join_sentences("; ".join(decision.grounds), decision.grounds_words),
            "sharing.grounds",
        ),
        FactRow("Told", telling.answer(decision.told, decision.told_words), "sharing.told"),
        FactRow("In their words", telling.spoken(decision.words), "sharing.agreement"),
        FactRow("Decided", date_text(decision.decided), "sharing.agreement"),
    ]
    needed = {"Agreement", "Shared with", "What", "Why"}
    if decision.agreement is Agreement.IN_PART:
        needed.add("Which part")
    elif decision.agreement is not Agreement.AGREES:
        needed |= {"Told"}
    return telling.facts(*(row for row in rows if has_text(row.value) or row.label in needed))


def _part_label(decision: SharingDecision) -> str:
    return "Which part" if decision.agreement is Agreement.IN_PART else "What was said of it"


def _agreement(telling: ReaderCopy, decision: SharingDecision) -> str:
    reason = decision.not_asked_reason.strip()
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
            return f"{telling.person} cannot decide; best interests."
        case _:
            return f"Not asked: {reason}" if reason else telling.gap("sharing.agreement")


def _line(telling: ReaderCopy, decision: SharingDecision) -> str:
    kind = decision.recipient.value if decision.recipient else "someone else"
    name = decision.name.strip() or kind[:1].upper() + kind[1:]
    agreement = _agreement(telling, decision)
    if decision.agreement is Agreement.DOES_NOT and not without_agreement(decision):
        whom = _whom(name, _relationship(telling, name)) if decision.recipient in _PRIVATE else ""
        return f"{name}: {agreement} {f'Do not tell {whom}.' if whom else 'Not shared.'}"
    here = decision is decision_about(telling.record, telling.kind)
    what, why = decision.what.strip(), decision.why.strip() if here else ""
    part = decision.which_part.strip()
    grounds = "; ".join(decision.grounds)
    return f"{name}: " + join_sentences(
        agreement,
        part and f"{_part_label(decision)}: {part}",
        what and f"What: {what}",
        why and f"Why: {why}",
        grounds and f"Grounds: {grounds}",
        decision.grounds_words,
        telling.answer(decision.told, decision.told_words)
        and "Told: " + telling.answer(decision.told, decision.told_words),
        telling.spoken(decision.words),
        with_label("Decided", date_text(decision.decided)),
    )


def _refused_elsewhere(telling: ReaderCopy) -> list[OtherPerson]:
    """Those whom the person does not want told, and about whom no decision says so."""
    named = " ".join(decision.name for decision in telling.record.sharing.decisions)
    parties = {party.name: party for party in telling.parties}
    return [
        other
        for other in not_to_be_told(telling.record.person)
        if has_text(other.name)
        and (
            other.name.strip() not in parties or not parties[other.name.strip()].is_named_in(named)
        )
    ]


def _refusal(telling: ReaderCopy, other: OtherPerson) -> str:
    name = other.name.strip()
    whom = _whom(name, other.relationship)
    return f"{name}: {telling.person} does not agree. Do not tell {whom}."


def _relationship(telling: ReaderCopy, name: str) -> str:
    others = telling.record.person.others
    return next((o.relationship for o in others if o.name.strip() == name), "")


def _whom(name: str, relationship: str) -> str:
    known = f"{relationship} {name}".casefold()
    if _HER.search(known):
        return "her"
    return "him" if _HIM.search(known) else "them"


def _about_the_record(telling: ReaderCopy) -> Paragraph:
    """Under which regime, what was told back, and which pieces are not here, without words."""
    sharing = telling.record.sharing
    changed = sharing.changed_decision
    regime = sharing.regime.value if sharing.regime else telling.gap("sharing.regime")
    out = [
        decision.title
        for decision in telling.decisions
        if not decision.included
        and decision.reason is not DisclosureReason.NOT_RELEVANT
        and "." in decision.key
        and not decision.key.startswith("person.others.")
    ]
    return Paragraph(
        join_sentences(
            f"Record kept under: {regime}",
            sharing.regime_note,
            with_label("Information given back", sharing.information_back),
            f"Changed what they want: {changed.value}" if changed is not None else "",
            telling.spoken(sharing.changed_words),
            f"Left out of this copy: {'; '.join(out)}" if out else "",
        )
    )
