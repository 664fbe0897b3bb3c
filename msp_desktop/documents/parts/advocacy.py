"""Advocacy: what the answers point to, with reasons, and what was offered."""

from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.documents.parts.advocates_record import own_record
from msp_desktop.documents.parts.reader_copy import (
    CARE_ACT,
    GUIDANCE,
    FactRow,
    ReaderCopy,
    date_text,
    join_sentences,
    lower_first,
    with_label,
)
from msp_desktop.pdf.blocks import Block, Paragraph, Table
from msp_desktop.practice.codes import PartName
from msp_desktop.record.advocacy import (
    Advocacy,
    RouteConsidered,
    basis_of,
    indication,
    why_not_appropriate,
)
from msp_desktop.record.part import has_text
from msp_desktop.sentences import capitalised

PART = PartName.ADVOCACY
SOURCES = ((CARE_ACT, "s67"), (CARE_ACT, "s68"), (GUIDANCE, "7.9"), (GUIDANCE, "7.60"))


def blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """The indication for the reader to weigh, then what was done about it."""
    instead = telling.instead(PartName.ADVOCACY)
    if instead is not None:
        return (telling.heading(PartName.ADVOCACY), *instead) if instead else ()
    advocacy = telling.record.advocacy
    given = advocacy.information_given.value if advocacy.information_given else ""
    given = ", ".join(each for each in (given, advocacy.information_form.strip()) if each)
    role = f"Kind: {telling.pack.label(advocacy.role)}" if advocacy.role else ""
    basis = basis_of(advocacy) if advocacy.role or advocacy.basis else None
    role = f"{role} ({basis.value})" if role and basis else role or (basis.value if basis else "")
    offer = advocacy.offer.value.capitalize() if advocacy.offer else ""
    offered = join_sentences(
        telling.changed(offer, advocacy.changed, "offer"), role, advocacy.offer_reason
    )
    gap = telling.gap("advocacy.offer")
    evidence = [
        FactRow("What showed it", _evidence(advocacy), "advocacy.difficulty"),
        FactRow("Who could help", _candidate(advocacy), "advocacy.appropriate_person"),
        FactRow("Advocate already there", advocacy.already.strip(), "advocacy.already"),
    ]
    return (
        telling.heading(PartName.ADVOCACY),
        Paragraph(
            join_sentences(
                _indication(advocacy)
                or f"Difficulty in taking part: {lower_first(telling.gap('advocacy.difficulty'))}",
                f"Information on advocacy given: "
                f"{given or lower_first(telling.gap('advocacy.information'))}",
                offered or f"Advocate offered: {lower_first(gap)}",
            )
        ),
        *telling.facts(*(row for row in evidence if has_text(row.value))),
        *_routes(telling, advocacy),
        *telling.noted(
            FactRow(
                "Although there is an appropriate person",
                _anyway(telling, advocacy),
                "advocacy.anyway",
            ),
            FactRow("Waiting since", date_text(advocacy.waiting_since), "advocacy.offer"),
            FactRow(
                "The account was passed on",
                telling.answer(advocacy.account_passed_on, advocacy.account_note),
                "advocacy.one_story",
            ),
        ),
        *own_record(telling, advocacy.own_record),
    )


def _routes(telling: ReaderCopy, advocacy: Advocacy) -> tuple[Block, ...]:
    """Every way to help that was looked at, with its reason."""
    rows = tuple(
        (
            capitalised(telling.pack.label(each.route)),
            join_sentences(telling.answer(each.applies), each.reason) or "Not noted",
            each.offer.value.capitalize() if each.offer else "Not noted",
        )
        for each in advocacy.routes
        if each != RouteConsidered(route=each.route)
    )
    header = ("Way to an advocate or other help", "Open to them, and why", "What came of it")
    return (Table(header, rows, widths=(4.2, 4.4, 2.6)),) if rows else ()


def _indication(advocacy: Advocacy) -> str:
    if not any(finding.answer for finding in advocacy.difficulties):
        return ""
    found = indication(advocacy)
    return f"{found.points.value}: {'; '.join(found.reasons)}. An indication; people decide."


def _anyway(telling: ReaderCopy, advocacy: Advocacy) -> str:
    """What was asked on the duty that stays beside an appropriate person."""
    asked = advocacy.anyway
    return join_sentences(
        with_label("Assessment or planning", telling.answer(asked.planning)),
        with_label(
            "Stay arranged by the NHS, 28 days in hospital or 8 weeks in a care home, or more",
            telling.answer(asked.long_stay),
        ),
        with_label("Council and appropriate person disagree", telling.answer(asked.disagree)),
        with_label("Both agree that an advocate would help", telling.answer(asked.both_agree)),
        with_label("In their best interests", telling.answer(asked.best_interests)),
        asked.note,
    )


def _evidence(advocacy: Advocacy) -> str:
    shown = (
        f"To {finding.ability.value}: {finding.evidence.strip()}"
        for finding in advocacy.difficulties
        if has_text(finding.evidence)
    )
    return join_sentences(*shown)


def _candidate(advocacy: Advocacy) -> str:
    person = advocacy.appropriate_person
    named = ", ".join(
        each.strip() for each in (person.name, person.relationship) if _has_words(each)
    )
    if not named:
        return ""
    against = "; ".join(why_not_appropriate(person))
    return join_sentences(
        capitalised(named),
        against and f"Against: {against}",
        *(
            with_label(label, note)
            for label, note in (
                ("Paid in their care", person.paid_in_care_note),
                ("Wanted", person.wanted_note),
                ("Able and willing", person.able_and_willing_note),
                ("Part of the harm", person.implicated_note),
            )
            if _has_words(note)
        ),
    )


def _has_words(text: str) -> bool:
    """Whether there are words; what is left out with the name is said once, by the name."""
    return has_text(text) and text != REDACTED
