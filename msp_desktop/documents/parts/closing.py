"""Closing: how far each outcome was met, the person's view first; what is left of the risk."""

from msp_desktop.disclosure.left_out import is_left_out
from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.documents.parts.reader_copy import (
    COLLECTION,
    FactRow,
    ReaderCopy,
    date_text,
    join_sentences,
    lower_first,
    with_label,
)
from msp_desktop.documents.parts.statements import life, principles
from msp_desktop.pdf.blocks import Block, Heading, Table
from msp_desktop.practice.codes import PartName, SaidBy
from msp_desktop.questions.closing import experience_answers as answers
from msp_desktop.record.closing import Closing, Experience, OutcomeView, own_words_of
from msp_desktop.record.conversation import reason_not_asked
from msp_desktop.record.part import SpokenWords, has_text, item_by_id

PART = PartName.CLOSING
SOURCES = tuple((COLLECTION, table) for table in ("SG2c", "SG2e", "SG4a"))


def blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """How it came out; empty while the work goes on."""
    if telling.instead(PartName.CLOSING) is not None:
        return ()
    closing = telling.record.closing
    return (
        telling.heading(PartName.CLOSING),
        *_outcomes(telling, closing),
        *telling.quotes(
            (
                (own_words_of(closing), "how they would put it"),
                (closing.experience_words, "how it was for them"),
                (closing.still_wanted, "what they still want to happen"),
            )
        ),
        *_said_again(telling, closing),
        *telling.facts(
            FactRow("Risk, in their view", _their_risk(telling, closing), "closing.person_risk"),
            FactRow(
                "Risk",
                join_sentences(
                    closing.risk.value if closing.risk else "",
                    telling.own_view(closing.risk_words, "closing.risk_words"),
                ),
                "closing.risk",
            ),
            FactRow(
                "Risk assessment",
                closing.assessment.value if closing.assessment else "",
                "closing.assessment",
            ),
            FactRow(
                "The person’s experience", _experience(closing.experience), "closing.experience"
            ),
        ),
        *telling.noted(
            FactRow("Concluded", date_text(closing.concluded), "closing.concluded"),
            FactRow(
                "Their words may teach others, without the name",
                telling.answer(closing.words_may_be_used),
                "closing.words_may_be_used",
            ),
        ),
        *telling.view(
            closing.learnt and f"What was learnt: {closing.learnt.strip()}", "closing.learnt"
        ),
    )


def still_open(telling: ReaderCopy) -> str:
    """One sentence while the work goes on; empty where it is closed, or not for this reader."""
    if not telling.instead(PartName.CLOSING):
        return ""
    if not telling.kind.professional:
        return ""
    gap = telling.gap(PartName.CLOSING)
    reason = reason_not_asked(telling.record, PartName.CLOSING)
    why = gap if gap == REDACTED else join_sentences("Not closed yet", reason)
    return f"{TITLES[PartName.CLOSING]}: {lower_first(why)}"


def _by_another(view: OutcomeView) -> str:
    """Who gave their view for them, where no words beside it say so."""
    if view.said_by is SaidBy.PERSON or has_text(view.words + view.in_english):
        return ""
    return f"Said by {view.said_by.value}"


def _outcomes(telling: ReaderCopy, closing: Closing) -> tuple[Block, ...]:
    rows = []
    for view in closing.outcomes:
        outcome = item_by_id(telling.record.outcomes.items, view.outcome)
        rows.append(
            (
                telling.spoken(outcome.words)
                if outcome and has_text(outcome.words.text)
                else "Not shown here",
                join_sentences(
                    view.person.value
                    if view.person
                    else _not_here(telling, view, "person", "Not asked"),
                    _by_another(view),
                ).rstrip("."),
                join_sentences(
                    view.practitioner.value
                    if view.practitioner
                    else _not_here(telling, view, "practitioner", "Not noted"),
                    view.practitioner_words,
                    telling.by_another(f"closing.outcomes.{view.outcome}"),
                ).rstrip("."),
                telling.spoken(
                    SpokenWords(text=view.words, in_english=view.in_english, said_by=view.said_by)
                )
                or "None noted",
            )
        )
    header = ("Outcome", "In their view", "Practitioner’s view", "In their words")
    if not rows:
        return telling.facts(FactRow("Outcomes", "", "closing.achieved"))
    return (Table(header, tuple(rows), widths=(3.6, 2.2, 2.2, 3)),)


def _not_here(telling: ReaderCopy, view: OutcomeView, field: str, unsaid: str) -> str:
    """That their answer was left out of this copy, or else what there is to say of it."""
    out = is_left_out(telling.record.left_out, f"closing.outcomes.{view.outcome}.{field}")
    return REDACTED if out else unsaid


def _said_again(telling: ReaderCopy, closing: Closing) -> tuple[Block, ...]:
    """The statements and the eight lines once more, where they were asked at the close."""
    again = (
        principles(telling, closing.principles, "closing.principles") if closing.principles else ()
    )
    now = life(telling, closing.life, "closing.life") if closing.life else ()
    return (Heading(2, "Asked again at the close"), *again, *now) if again or now else ()


def _their_risk(telling: ReaderCopy, closing: Closing) -> str:
    view = closing.person_risk.value if closing.person_risk else ""
    return join_sentences(view, telling.spoken(closing.person_risk_words))


def _experience(experience: Experience) -> str:
    """The seven answers, whose they are where another answered, and who asked when."""
    given = (f"{name.replace('_', ' ')}: {value.value}" for name, value in answers(experience))
    by = experience.answered_by
    asked = ", ".join(
        each for each in (experience.asked_by, date_text(experience.asked_on)) if each
    )
    return join_sentences(
        "; ".join(given).capitalize(),
        "" if by is SaidBy.PERSON else f"Answered by {by.value}",
        with_label("Asked by", asked)
        if has_text(experience.asked_by)
        else with_label("Asked on", asked),
    )
