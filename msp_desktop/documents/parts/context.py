"""What some types of abuse or neglect bring with them, where it was asked."""

from msp_desktop.documents.parts.reader_copy import Row, Telling, labelled, sentences
from msp_desktop.pdf.blocks import Block, Heading
from msp_desktop.record.concern import Context, marac_indicated
from msp_desktop.record.part import said

_TITLE = "What was asked because of it"


def blocks(telling: Telling, context: Context) -> tuple[Block, ...]:
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
