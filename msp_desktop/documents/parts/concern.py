"""Concern: what is happening, in the person's words, then as the practitioner sees it."""

from collections.abc import Callable
from typing import Final, NamedTuple

from msp_desktop.documents.parts.reader_copy import (
    CARE_ACT,
    FactRow,
    ReaderCopy,
    Sources,
    join_sentences,
    lower_first,
    with_label,
)
from msp_desktop.pdf.blocks import Block, Bullets, Heading, Paragraph
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.concern import (
    DASH_QUESTIONS,
    POLICE_QUESTIONS,
    Concern,
    Context,
    DomesticAbuse,
    ModernSlavery,
    Organisational,
    RefusalOfHelp,
    Scams,
    Section42,
    SelfNeglect,
    locations,
    marac_indicated,
    section_42_indicated,
    sources_of_risk,
)
from msp_desktop.record.part import has_text

_TITLE = "What was asked because of it"


def context_blocks(telling: ReaderCopy, context: Context) -> tuple[Block, ...]:
    """What was asked because of a type: their words, what was noted, then the view, each apart."""
    found = (
        *_domestic(telling, context.domestic_abuse),
        *_slavery(telling, context.modern_slavery),
        *_self_neglect(telling, context.self_neglect),
        *_scams(telling, context.scams),
        *_organisation(telling, context.organisational),
        *_refusal(telling, context.refusal),
    )
    return (Heading(2, _TITLE), *found) if found else ()


def _domestic(telling: ReaderCopy, noted: DomesticAbuse) -> tuple[Block, ...]:
    said_so = telling.quotes(((noted.in_their_words, "asked about domestic abuse"),))
    facts = join_sentences(
        with_label("Asked alone and safely", telling.answer(noted.asked_safely)),
        with_label("Checklist", _checklist(noted)),
        with_label("Reasons for MARAC", "; ".join(marac_indicated(noted))),
        with_label("Referred to MARAC", telling.answer(noted.marac, noted.marac_note)),
    )
    view = join_sentences(
        with_label("Control", noted.control),
        with_label("Professional judgement", noted.judgement),
        with_label("Escalation", noted.escalation),
    )
    row = FactRow("Domestic abuse", facts, "concern.context_domestic_abuse")
    return (
        *said_so,
        *telling.noted(row),
        *telling.view(view, "concern.context.domestic_abuse.judgement"),
    )


def _checklist(noted: DomesticAbuse) -> str:
    """The count as its user made it: it informs judgement, and the two versions differ."""
    counts = ((noted.dash_count, DASH_QUESTIONS), (noted.police_count, POLICE_QUESTIONS))
    counted = [
        f"DASH: {count} of {questions}, as counted; it informs judgement only"
        for count, questions in counts
        if count is not None
    ]
    tool = noted.risk_tool.value if noted.risk_tool else ""
    return join_sentences(tool, *counted, with_label("Graded", noted.graded))


def _slavery(telling: ReaderCopy, noted: ModernSlavery) -> tuple[Block, ...]:
    said_so = telling.quotes(((noted.in_their_words, "asked about being free"),))
    facts = join_sentences(
        with_label("Free to leave", telling.answer(noted.free_to_leave)),
        with_label("Papers and pay", noted.papers_and_pay),
        with_label("Organisation they trust", noted.trusted_organisation),
        with_label(
            "Agrees to the National Referral Mechanism",
            telling.answer(noted.nrm_consent, noted.nrm_note),
        ),
    )
    row = FactRow("Modern slavery", facts, "concern.context_modern_slavery")
    return (*said_so, *telling.noted(row))


def _self_neglect(telling: ReaderCopy, noted: SelfNeglect) -> tuple[Block, ...]:
    said_so = telling.quotes(((noted.in_their_words, "asked how they manage at home"),))
    facts = join_sentences(
        with_label("What they value", noted.valued),
        with_label("Unwilling or unable", noted.which.value if noted.which else ""),
        with_label("Why", noted.why),
    )
    return (
        *said_so,
        *telling.noted(FactRow("Self-neglect", facts, "concern.context_self_neglect")),
    )


def _scams(telling: ReaderCopy, noted: Scams) -> tuple[Block, ...]:
    said_so = telling.quotes(((noted.gives, "what the contact gives them"),))
    instead = with_label("What could take its place", noted.instead)
    return (*said_so, *telling.noted(FactRow("Scams", instead, "concern.context_scams")))


def _organisation(telling: ReaderCopy, noted: Organisational) -> tuple[Block, ...]:
    facts = join_sentences(
        with_label("More than one person’s act", telling.answer(noted.how_it_is_run, noted.note)),
        with_label("Council and regulator", noted.regulator),
    )
    return telling.noted(FactRow("How the place is run", facts, "concern.context_organisational"))


def _refusal(telling: ReaderCopy, noted: RefusalOfHelp) -> tuple[Block, ...]:
    said_so = telling.quotes(((noted.why, "why they say no to help"),))
    facts = join_sentences(
        with_label("Freely, heard alone", telling.answer(noted.freely)),
        with_label("Family", noted.family),
        with_label("The way back", noted.way_back),
    )
    return (*said_so, *telling.noted(FactRow("Help refused", facts, "concern.context_refusal")))


PART = PartName.CONCERN
SOURCES = ((CARE_ACT, "s42(1)"),)

_ONGOING = {
    Answer.YES: "Ongoing",
    Answer.NO: "Not ongoing",
    Answer.NOT_SURE: "Not sure whether ongoing",
    None: "",
}


def blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """The words first, then the view, the codes and the section 42 indication."""
    instead = telling.instead(PartName.CONCERN)
    if instead is not None:
        return (telling.heading(PartName.CONCERN), *instead) if instead else ()
    concern = telling.record.concern
    words = telling.quotes(
        (account.words, lower_first(telling.as_recorded(f"concern.accounts.{account.id}")))
        for account in concern.accounts
    )
    return (
        telling.heading(PartName.CONCERN),
        *(words or telling.facts(FactRow("In their words", "", "concern.what_is_happening"))),
        *telling.quotes(
            (
                (concern.care_needs, "help needed from day to day"),
                (concern.earlier_help, "help asked for before"),
            )
        ),
        *telling.view(concern.observed, "concern.observed"),
        *telling.facts_in_place(*_rows(telling, concern)),
        *_section_42(telling, concern),
        *context_blocks(telling, concern.context),
    )


def kinds(telling: ReaderCopy) -> str:
    """The types named, and whether others are at risk: for the first page; empty where unknown."""
    if telling.instead(PartName.CONCERN) is not None:
        return ""
    concern = telling.record.concern
    others = (("Others", concern.others_at_risk), ("Children", concern.children_at_risk))
    return join_sentences(
        _with_main(concern.types, concern.main_type),
        *(f"{who} at risk: yes" for who, answer in others if answer is Answer.YES),
    )


def _rows(telling: ReaderCopy, concern: Concern) -> tuple[FactRow, ...]:
    ongoing = _ONGOING[concern.ongoing] or telling.gap_of("Still going on", "concern.ongoing")
    at_risk = telling.answer(concern.others_at_risk, concern.others_at_risk_note)
    children = telling.answer(concern.children_at_risk, concern.children_note)
    location = _with_main(locations(concern), concern.location)
    source = _with_main(sources_of_risk(concern), concern.source_of_risk)
    trust = telling.answer(concern.position_of_trust, concern.position_of_trust_note)
    source_needs = telling.answer(concern.source_has_needs, concern.source_needs_note)
    optional = (
        FactRow(
            "Stage", concern.stage.value.capitalize() if concern.stage else "", "concern.stage"
        ),
        FactRow("Their needs are met", telling.answer(concern.care_needs_met), "concern.needs"),
    )
    return (
        FactRow("Type", _with_main(concern.types, concern.main_type), "concern.types"),
        FactRow(
            "Location; source of risk",
            join_sentences(
                location or with_label("Location", telling.gap("concern.location")),
                source or with_label("Source of risk", telling.gap("concern.source_of_risk")),
                concern.source_note,
                with_label("Relationship", concern.relationship),
                with_label("In a position of trust", trust),
                with_label("Has care and support needs too", source_needs),
            ),
            "concern.source_of_risk",
        ),
        FactRow(
            "When and where",
            join_sentences(
                concern.when_and_where or telling.gap("concern.when_and_where"), ongoing
            ),
            "concern.when_and_where",
        ),
        FactRow(
            "Others at risk",
            join_sentences(at_risk, with_label("Children at risk", children)),
            "concern.others_at_risk",
        ),
        *(row for row in optional if has_text(row.value)),
    )


def _with_main(codes: tuple[str, ...], main: str | None) -> str:
    """Several codes, the main one marked; one alone needs no mark."""
    if len(codes) < 2:
        return "; ".join(codes)
    return "; ".join(f"{code} (the main one)" if code == main else str(code) for code in codes)


def _section_42(telling: ReaderCopy, concern: Concern) -> tuple[Block, ...]:
    """The three parts with their reasons, and what they point to together; nobody is ruled out."""
    section = concern.section_42
    if not telling.needs("concern.section_42"):
        return ()
    if section == Section42():
        return telling.facts(
            FactRow("Section 42(1) indication", "", "concern.s42_needs", "concern.section_42")
        )
    parts = (
        ("Needs for care and support", section.needs, "s42_needs"),
        ("Abuse or neglect", section.experiencing, "s42_experiencing"),
        (
            "Cannot protect themselves because of them",
            section.cannot_protect,
            "s42_cannot_protect",
        ),
    )
    lines = [
        f"{label}: {lower_first(given)}"
        for label, indication, prompt in parts
        for given in (
            telling.answer(indication.answer, indication.reason)
            or telling.gap(f"concern.{prompt}"),
        )
        if given
    ]
    together = section_42_indicated(section)
    whole = together.value if together else "still open"
    first = f"Section 42(1) indication, all three together: {whole}. The council decides."
    return (Paragraph(first), *((Bullets(tuple(lines)),) if lines else ()))


def account_blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """The words, whoever said them; a gap where there are none."""
    instead = telling.instead(PartName.CONCERN)
    heading = Heading(1, "What is happening, in their words")
    if instead is not None:
        return (heading, *instead) if instead else ()
    words = telling.quotes((each.words, "") for each in telling.record.concern.accounts)
    gap = telling.facts(FactRow("In their words", "", "concern.what_is_happening"))
    return (heading, *(words or gap))


class _Account(NamedTuple):
    """The words about what is happening, without the practitioner's view, codes and section 42."""

    PART: PartName
    SOURCES: Sources
    blocks: Callable[[ReaderCopy], tuple[Block, ...]]


ACCOUNT: Final = _Account(PartName.CONCERN, (), account_blocks)
"""For readers who must not ask for it again, and have no need of how it was weighed."""
