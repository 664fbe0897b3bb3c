"""Closing: how far each outcome was met, the person's view first; what is left of the risk."""

import msgspec

from msp_desktop.practice.codes import PartName
from msp_desktop.record.closing import Closing, Experience
from msp_desktop.record.conversation import reason_not_asked
from msp_desktop.record.part import Words, find, said
from msp_desktop.referral.document import Block, Table
from msp_desktop.referral.parts import TITLES
from msp_desktop.referral.parts.pieces import LEFT_OUT
from msp_desktop.referral.parts.telling import Row, Telling, lower_first, quoted, sentences
from msp_desktop.referral.parts.works import COLLECTION

SOURCES = tuple((COLLECTION, table) for table in ("SG2c", "SG2e", "SG4a"))


def blocks(telling: Telling) -> tuple[Block, ...]:
    """How it came out; empty while the work goes on."""
    if telling.instead(PartName.CLOSING) is not None:
        return ()
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
    )


def still_open(telling: Telling) -> str:
    """One sentence while the work goes on; empty where it is closed, or not for this reader."""
    if not telling.instead(PartName.CLOSING):
        return ""
    gap = telling.gap(PartName.CLOSING)
    reason = reason_not_asked(telling.record, PartName.CLOSING)
    why = gap if gap == LEFT_OUT else sentences("Not closed yet", reason)
    return f"{TITLES[PartName.CLOSING]}: {lower_first(why)}"


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
