"""Closing: how far each outcome was met, the person's view first; what is left of the risk."""

import msgspec

from msp_desktop.practice.codes import PartName
from msp_desktop.record.closing import Closing, Experience
from msp_desktop.record.conversation import reason_not_asked
from msp_desktop.record.part import Words, find, said
from msp_desktop.referral.document import Block, Paragraph, Source, Table
from msp_desktop.referral.parts.pieces import LEFT_OUT
from msp_desktop.referral.parts.telling import Row, Telling, quoted, sentences


def blocks(telling: Telling) -> tuple[Block, ...]:
    """Nothing is closed until somebody looked back."""
    instead = telling.instead(PartName.CLOSING)
    if instead is not None:
        return (telling.heading(PartName.CLOSING), _still_open(telling)) if instead else ()
    closing = telling.record.closing
    return (
        telling.heading(PartName.CLOSING),
        *_outcomes(telling, closing),
        *telling.own_words(closing.own_words, "how they would put it"),
        *telling.facts(
            Row("Risk", closing.risk.value if closing.risk else "", "closing.risk"),
            Row(
                "Risk assessment",
                closing.assessment.value if closing.assessment else "",
                "closing.assessment",
            ),
            Row("The person’s experience", _experience(closing.experience), "closing.experience"),
        ),
        *telling.view(closing.learnt and f"What was learnt: {closing.learnt.strip()}"),
        Source("Safeguarding Adults Collection, tables SG2c, SG2e and SG4a."),
    )


def _still_open(telling: Telling) -> Paragraph:
    reason = reason_not_asked(telling.record, PartName.CLOSING)
    if said(reason):
        return Paragraph(f"Not closed yet: {reason.strip()}")
    gap = telling.gap(PartName.CLOSING)
    return Paragraph(gap if gap == LEFT_OUT else "Not closed yet.")


def _outcomes(telling: Telling, closing: Closing) -> tuple[Block, ...]:
    rows = []
    for view in closing.outcomes:
        outcome = find(telling.record.outcomes.items, view.outcome)
        rows.append(
            (
                quoted(outcome.words) if outcome and said(outcome.words.text) else "Not shown here",
                view.person.value if view.person else "Not asked",
                view.practitioner.value if view.practitioner else "Not noted",
                quoted(Words(text=view.words.strip())) if said(view.words) else "None noted",
            )
        )
    header = ("Outcome", "In their view", "Practitioner’s view", "In their words")
    if not rows:
        return telling.facts(Row("Outcomes", "", "closing.achieved"))
    return (Table(header, tuple(rows), widths=(3.6, 2.2, 2.2, 3)),)


def _experience(experience: Experience) -> str:
    answers = msgspec.structs.asdict(experience).items()
    given = (f"{name.replace('_', ' ')}: {value.value}" for name, value in answers if value)
    return sentences("; ".join(given).capitalize())


def _assessment(closing: Closing) -> str:
    return closing.assessment.value if closing.assessment else ""
