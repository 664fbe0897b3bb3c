"""Concern: what is happening, in the person's words, then as the practitioner sees it."""

from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.concern import Concern, section_42_indicated
from msp_desktop.record.part import said
from msp_desktop.referral.document import Block, Heading, Source, Table
from msp_desktop.referral.parts.telling import Row, Telling, sentences


def blocks(telling: Telling) -> tuple[Block, ...]:
    """The words first, the view apart, then the codes and the section 42 indication."""
    instead = telling.instead(PartName.CONCERN)
    if instead is not None:
        return (telling.heading(PartName.CONCERN), *instead) if instead else ()
    concern = telling.record.concern
    words = telling.quotes((account.words, "") for account in concern.accounts)
    return (
        telling.heading(PartName.CONCERN),
        *(words or telling.facts(Row("In their words", "", "concern.what_is_happening"))),
        Heading(2, f"As {telling.practitioner_name} sees it"),
        *telling.view(concern.observed),
        *telling.facts(*_rows(telling, concern)),
        *_section_42(telling, concern),
    )


def _rows(telling: Telling, concern: Concern) -> tuple[Row, ...]:
    at_risk = telling.answer(concern.others_at_risk, concern.others_at_risk_note)
    children = telling.answer(concern.children_at_risk).rstrip(".").lower()
    source = concern.source_of_risk.value if concern.source_of_risk else ""
    trust = telling.answer(concern.position_of_trust).rstrip(".").lower()
    return (
        Row("Type", "; ".join(concern.types), "concern.types"),
        Row("Location", concern.location.value if concern.location else "", "concern.location"),
        Row(
            "Source of risk",
            sentences(source, concern.source_note, trust and f"In a position of trust: {trust}"),
            "concern.source_of_risk",
        ),
        Row("When and where", concern.when_and_where.strip(), "concern.when_and_where"),
        Row("Still going on", telling.answer(concern.ongoing), "concern.ongoing"),
        Row(
            "Others at risk",
            sentences(at_risk, children and f"Children at risk: {children}"),
            "concern.others_at_risk",
        ),
    )


def _section_42(telling: Telling, concern: Concern) -> tuple[Block, ...]:
    section = concern.section_42
    named = (
        ("Has needs for care and support", section.needs, "s42_needs"),
        (
            "Is experiencing, or at risk of, abuse or neglect",
            section.experiencing,
            "s42_experiencing",
        ),
        (
            "Because of those needs cannot protect themselves",
            section.cannot_protect,
            "s42_cannot_protect",
        ),
    )
    source = Source("Care Act 2014 s42(1). An indication with reasons; the council decides.")
    if all(given.answer is None and not said(given.reason) for _, given, _ in named):
        return (*telling.facts(Row("Section 42", "", "concern.s42_needs")), source)
    rows = tuple(
        (
            part,
            given.answer.value if given.answer else telling.gap(f"concern.{prompt}"),
            given.reason.strip() or "No reason noted.",
        )
        for part, given, prompt in named
    )
    together = section_42_indicated(section)
    indicated = {
        Answer.YES: "yes",
        Answer.NO: "no",
        Answer.NOT_SURE: "not sure",
        None: "still open",
    }[together]
    return (
        Table(
            ("Section 42 indication", "Answer", "Reason"),
            (*rows, ("All three together", indicated, "For the council to weigh.")),
            widths=(4, 1.4, 4.6),
        ),
        source,
    )
