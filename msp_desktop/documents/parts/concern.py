"""Concern: what is happening, in the person's words, then as the practitioner sees it."""

from msp_desktop.documents.parts.reader_copy import (
    CARE_ACT,
    Row,
    Sources,
    Telling,
    labelled,
    lower_first,
    sentences,
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
from msp_desktop.record.part import said

_TITLE = "What was asked because of it"


def context_blocks(telling: Telling, context: Context) -> tuple[Block, ...]:
    """One fact for each context of which something is noted; nothing where nothing is."""
    facts = telling.noted(
        Row("Domestic abuse", _domestic(telling, context), "concern.context_domestic_abuse"),
        Row("Modern slavery", _slavery(telling, context), "concern.context_modern_slavery"),
        Row("Self-neglect", _self_neglect(context), "concern.context_self_neglect"),
        Row("Scams", _scams(telling, context), "concern.context_scams"),
        Row(
            "How the place is run",
            _organisation(telling, context),
            "concern.context_organisational",
        ),
        Row("Help refused", _refusal(telling, context), "concern.context_refusal"),
    )
    return (Heading(2, _TITLE), *facts) if facts else ()


def _domestic(telling: Telling, context: Context) -> str:
    noted = context.domestic_abuse
    count = noted.dash_count
    return sentences(
        labelled("Asked alone and safely", telling.answer(noted.asked_safely)),
        labelled("Control", noted.control),
        "" if count is None else f"DASH: {count} of 24, as counted; it informs judgement only",
        labelled("Professional judgement", noted.judgement),
        labelled("Escalation", noted.escalation),
        labelled("Reasons for MARAC", "; ".join(marac_indicated(noted))),
        labelled("Referred to MARAC", telling.answer(noted.marac, noted.marac_note)),
    )


def _slavery(telling: Telling, context: Context) -> str:
    noted = context.modern_slavery
    return sentences(
        labelled("Free to leave", telling.answer(noted.free_to_leave)),
        labelled("Papers and pay", noted.papers_and_pay),
        labelled("Organisation they trust", noted.trusted_organisation),
        labelled(
            "Agrees to the National Referral Mechanism",
            telling.answer(noted.nrm_consent, noted.nrm_note),
        ),
    )


def _self_neglect(context: Context) -> str:
    noted = context.self_neglect
    return sentences(
        labelled("What they value", noted.valued),
        labelled("Unwilling or unable", noted.which.value if noted.which else ""),
        labelled("Why", noted.why),
    )


def _scams(telling: Telling, context: Context) -> str:
    gives = telling.spoken(context.scams.gives)
    return sentences(
        f"What the contact gives them: {gives}" if gives else "",
        labelled("What could take its place", context.scams.instead),
    )


def _organisation(telling: Telling, context: Context) -> str:
    noted = context.organisational
    return sentences(
        labelled("More than one person’s act", telling.answer(noted.how_it_is_run, noted.note)),
        labelled("Council and regulator", noted.regulator),
    )


def _refusal(telling: Telling, context: Context) -> str:
    noted = context.refusal
    why = telling.spoken(noted.why)
    return sentences(
        f"Why: {why}" if said(why) else "",
        labelled("Freely, heard alone", telling.answer(noted.freely)),
        labelled("Family", noted.family),
        labelled("The way back", noted.way_back),
    )


SOURCES = ((CARE_ACT, "s42(1)"),)

_ONGOING = {
    Answer.YES: "Ongoing",
    Answer.NO: "Not ongoing",
    Answer.NOT_SURE: "Not sure whether ongoing",
    None: "",
}


def blocks(telling: Telling) -> tuple[Block, ...]:
    """The words first, then the view, the codes and the section 42 indication."""
    instead = telling.instead(PartName.CONCERN)
    if instead is not None:
        return (telling.heading(PartName.CONCERN), *instead) if instead else ()
    concern = telling.record.concern
    words = telling.quotes((account.words, "") for account in concern.accounts)
    return (
        telling.heading(PartName.CONCERN),
        *(words or telling.facts(Row("In their words", "", "concern.what_is_happening"))),
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


def kinds(telling: Telling) -> str:
    """The types named, and whether others are at risk: for the first page; empty where unknown."""
    if telling.instead(PartName.CONCERN) is not None:
        return ""
    concern = telling.record.concern
    others = (("Others", concern.others_at_risk), ("Children", concern.children_at_risk))
    return sentences(
        "; ".join(concern.types),
        *(f"{who} at risk: yes" for who, answer in others if answer is Answer.YES),
    )


def _rows(telling: Telling, concern: Concern) -> tuple[Row, ...]:
    ongoing = _ONGOING[concern.ongoing] or telling.gap_of("Still going on", "concern.ongoing")
    at_risk = telling.answer(concern.others_at_risk, concern.others_at_risk_note)
    children = telling.answer(concern.children_at_risk, concern.children_note)
    location = concern.location.value if concern.location else ""
    source = concern.source_of_risk.value if concern.source_of_risk else ""
    trust = telling.answer(concern.position_of_trust, concern.position_of_trust_note)
    source_needs = telling.answer(concern.source_has_needs, concern.source_needs_note)
    optional = (
        Row("Stage", concern.stage.value.capitalize() if concern.stage else "", "concern.stage"),
        Row("Their needs are met", telling.answer(concern.care_needs_met), "concern.needs"),
    )
    return (
        Row("Type", "; ".join(concern.types), "concern.types"),
        Row(
            "Location; source of risk",
            sentences(
                location or labelled("Location", telling.gap("concern.location")),
                source or labelled("Source of risk", telling.gap("concern.source_of_risk")),
                concern.source_note,
                labelled("Relationship", concern.relationship),
                labelled("In a position of trust", trust),
                labelled("Has care and support needs too", source_needs),
            ),
            "concern.source_of_risk",
        ),
        Row(
            "When and where",
            sentences(concern.when_and_where or telling.gap("concern.when_and_where"), ongoing),
            "concern.when_and_where",
        ),
        Row(
            "Others at risk",
            sentences(at_risk, labelled("Children at risk", children)),
            "concern.others_at_risk",
        ),
        *(row for row in optional if said(row.value)),
    )


def _section_42(telling: Telling, concern: Concern) -> tuple[Block, ...]:
    """The three parts with their reasons, and what they point to together; nobody is ruled out."""
    section = concern.section_42
    if not telling.needs("concern.section_42"):
        return ()
    if section == Section42():
        return telling.facts(Row("Section 42(1) indication", "", "concern.s42_needs"))
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


ACCOUNT_SOURCES: Sources = ()


def account_blocks(telling: Telling) -> tuple[Block, ...]:
    """The words, whoever said them; a gap where there are none."""
    instead = telling.instead(PartName.CONCERN)
    heading = Heading(1, "What is happening, in their words")
    if instead is not None:
        return (heading, *instead) if instead else ()
    words = telling.quotes((each.words, "") for each in telling.record.concern.accounts)
    gap = telling.facts(Row("In their words", "", "concern.what_is_happening"))
    return (heading, *(words or gap))
