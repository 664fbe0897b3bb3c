"""Concern: what is happening, in the person's words, then as the practitioner sees it."""

from msp_desktop.documents.parts.reader_copy import (
    CARE_ACT,
    FactRow,
    ReaderCopy,
    join_sentences,
    lower_first,
    with_label,
)
from msp_desktop.pdf.blocks import Block, Bullets, Heading, Paragraph
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.concern import (
    Concern,
    Context,
    Section42,
    marac_indicated,
    section_42_indicated,
)
from msp_desktop.record.part import has_text

_TITLE = "What was asked because of it"


def context_blocks(telling: ReaderCopy, context: Context) -> tuple[Block, ...]:
    """One fact for each context of which something is noted; nothing where nothing is."""
    facts = telling.noted(
        FactRow("Domestic abuse", _domestic(telling, context), "concern.context_domestic_abuse"),
        FactRow("Modern slavery", _slavery(telling, context), "concern.context_modern_slavery"),
        FactRow("Self-neglect", _self_neglect(context), "concern.context_self_neglect"),
        FactRow("Scams", _scams(telling, context), "concern.context_scams"),
        FactRow(
            "How the place is run",
            _organisation(telling, context),
            "concern.context_organisational",
        ),
        FactRow("Help refused", _refusal(telling, context), "concern.context_refusal"),
    )
    return (Heading(2, _TITLE), *facts) if facts else ()


def _domestic(telling: ReaderCopy, context: Context) -> str:
    noted = context.domestic_abuse
    count = noted.dash_count
    return join_sentences(
        with_label("Asked alone and safely", telling.answer(noted.asked_safely)),
        with_label("Control", noted.control),
        "" if count is None else f"DASH: {count} of 24, as counted; it informs judgement only",
        with_label("Professional judgement", noted.judgement),
        with_label("Escalation", noted.escalation),
        with_label("Reasons for MARAC", "; ".join(marac_indicated(noted))),
        with_label("Referred to MARAC", telling.answer(noted.marac, noted.marac_note)),
    )


def _slavery(telling: ReaderCopy, context: Context) -> str:
    noted = context.modern_slavery
    return join_sentences(
        with_label("Free to leave", telling.answer(noted.free_to_leave)),
        with_label("Papers and pay", noted.papers_and_pay),
        with_label("Organisation they trust", noted.trusted_organisation),
        with_label(
            "Agrees to the National Referral Mechanism",
            telling.answer(noted.nrm_consent, noted.nrm_note),
        ),
    )


def _self_neglect(context: Context) -> str:
    noted = context.self_neglect
    return join_sentences(
        with_label("What they value", noted.valued),
        with_label("Unwilling or unable", noted.which.value if noted.which else ""),
        with_label("Why", noted.why),
    )


def _scams(telling: ReaderCopy, context: Context) -> str:
    gives = telling.spoken(context.scams.gives)
    return join_sentences(
        f"What the contact gives them: {gives}" if gives else "",
        with_label("What could take its place", context.scams.instead),
    )


def _organisation(telling: ReaderCopy, context: Context) -> str:
    noted = context.organisational
    return join_sentences(
        with_label("More than one person’s act", telling.answer(noted.how_it_is_run, noted.note)),
        with_label("Council and regulator", noted.regulator),
    )


def _refusal(telling: ReaderCopy, context: Context) -> str:
    noted = context.refusal
    why = telling.spoken(noted.why)
    return join_sentences(
        f"Why: {why}" if has_text(why) else "",
        with_label("Freely, heard alone", telling.answer(noted.freely)),
        with_label("Family", noted.family),
        with_label("The way back", noted.way_back),
    )


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
    words = telling.quotes((account.words, "") for account in concern.accounts)
    return (
        telling.heading(PartName.CONCERN),
        *(words or telling.facts(FactRow("In their words", "", "concern.what_is_happening"))),
        *telling.quotes(
            (
                (concern.care_needs, "help needed from day to day"),
                (concern.earlier_help, "help asked for before"),
            )
        ),
        *telling.view(concern.observed),
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
        "; ".join(concern.types),
        *(f"{who} at risk: yes" for who, answer in others if answer is Answer.YES),
    )


def _rows(telling: ReaderCopy, concern: Concern) -> tuple[FactRow, ...]:
    ongoing = _ONGOING[concern.ongoing] or telling.gap_of("Still going on", "concern.ongoing")
    at_risk = telling.answer(concern.others_at_risk, concern.others_at_risk_note)
    children = telling.answer(concern.children_at_risk, concern.children_note)
    location = concern.location.value if concern.location else ""
    source = concern.source_of_risk.value if concern.source_of_risk else ""
    trust = telling.answer(concern.position_of_trust, concern.position_of_trust_note)
    source_needs = telling.answer(concern.source_has_needs, concern.source_needs_note)
    optional = (
        FactRow(
            "Stage", concern.stage.value.capitalize() if concern.stage else "", "concern.stage"
        ),
        FactRow("Their needs are met", telling.answer(concern.care_needs_met), "concern.needs"),
    )
    return (
        FactRow("Type", "; ".join(concern.types), "concern.types"),
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


def _section_42(telling: ReaderCopy, concern: Concern) -> tuple[Block, ...]:
    """The three parts with their reasons, and what they point to together; nobody is ruled out."""
    section = concern.section_42
    if not telling.needs("concern.section_42"):
        return ()
    if section == Section42():
        return telling.facts(FactRow("Section 42(1) indication", "", "concern.s42_needs"))
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
