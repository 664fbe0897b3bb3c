"""Closing: how far each outcome was met, the person's view first; what is left of the risk."""

import msgspec

from msp_desktop.disclosure.pieces import LEFT_OUT
from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.documents.parts.reader_copy import (
    COLLECTION,
    Row,
    Telling,
    lower_first,
    on_day,
    quoted,
    sentences,
)
from msp_desktop.documents.parts.statements import life, principles
from msp_desktop.pdf.blocks import Block, Heading, Table
from msp_desktop.practice.codes import PartName
from msp_desktop.record.closing import Closing, Experience
from msp_desktop.record.conversation import reason_not_asked
from msp_desktop.record.part import Words, find, said

SOURCES = tuple((COLLECTION, table) for table in ("SG2c", "SG2e", "SG4a"))


def blocks(telling: Telling) -> tuple[Block, ...]:
    """How it came out; empty while the work goes on."""
    if telling.instead(PartName.CLOSING) is not None:
        return ()
    closing = telling.record.closing
    return (
        telling.heading(PartName.CLOSING),
        *_outcomes(telling, closing),
        *telling.quotes(
            (
                (
                    Words(text=closing.own_words, in_english=closing.own_words_in_english),
                    "how they would put it",
                ),
                (closing.experience_words, "how it was for them"),
                (closing.still_wanted, "what they still want to happen"),
            )
        ),
        *_said_again(telling, closing),
        *telling.facts(
            Row("Risk, in their view", _their_risk(telling, closing), "closing.person_risk"),
            Row(
                "Risk",
                sentences(closing.risk.value if closing.risk else "", closing.risk_words),
                "closing.risk",
            ),
            Row(
                "Risk assessment",
                closing.assessment.value if closing.assessment else "",
                "closing.assessment",
            ),
            Row("The person’s experience", _experience(closing.experience), "closing.experience"),
        ),
        *telling.noted(
            Row("Concluded", on_day(closing.concluded), "closing.concluded"),
            Row(
                "Their words may teach others, without the name",
                telling.answer(closing.words_may_be_used),
                "closing.words_may_be_used",
            ),
        ),
        *telling.view(closing.learnt and f"What was learnt: {closing.learnt.strip()}"),
    )


def still_open(telling: Telling) -> str:
    """One sentence while the work goes on; empty where it is closed, or not for this reader."""
    if not telling.instead(PartName.CLOSING):
        return ""
    if not telling.kind.professional:
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
                sentences(
                    view.practitioner.value if view.practitioner else "Not noted",
                    view.practitioner_words,
                ).rstrip("."),
                telling.spoken(
                    Words(text=view.words, in_english=view.in_english, said_by=view.said_by)
                )
                or "None noted",
            )
        )
    header = ("Outcome", "In their view", "Practitioner’s view", "In their words")
    if not rows:
        return telling.facts(Row("Outcomes", "", "closing.achieved"))
    return (Table(header, tuple(rows), widths=(3.6, 2.2, 2.2, 3)),)


def _said_again(telling: Telling, closing: Closing) -> tuple[Block, ...]:
    """The statements and the eight lines once more, where they were asked at the close."""
    again = principles(telling, closing.principles) if closing.principles else ()
    now = life(telling, closing.life) if closing.life else ()
    return (Heading(2, "Asked again at the close"), *again, *now) if again or now else ()


def _their_risk(telling: Telling, closing: Closing) -> str:
    view = closing.person_risk.value if closing.person_risk else ""
    return sentences(view, telling.spoken(closing.person_risk_words))


def _experience(experience: Experience) -> str:
    answers = msgspec.structs.asdict(experience).items()
    given = (f"{name.replace('_', ' ')}: {value.value}" for name, value in answers if value)
    return sentences("; ".join(given).capitalize())
