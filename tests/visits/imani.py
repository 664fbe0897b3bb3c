"""Imani Foss's own record with Wren: nine contacts, what was said for Wren, and the five signs."""

from datetime import datetime, timedelta

from msp_desktop.practice.advocacy_codes import (
    AdvocacyRoute,
    ChangeArea,
    ContactKind,
    Indicator,
    Instruction,
    QualificationUnit,
)
from msp_desktop.practice.codes import AdvocateRole, Answer, Offer
from msp_desktop.record.advocacy import RouteConsidered
from msp_desktop.record.advocates_record import (
    AdvocateContact,
    AdvocatesRecord,
    AreaChange,
    IndicatorAnswer,
    Matter,
    NamedAdvocate,
    Representation,
    RequestToAdvocate,
)
from msp_desktop.record.part import SpokenDate, SpokenWords
from tests.visits.steady import item

ROUTES = (
    RouteConsidered(
        route=AdvocacyRoute.CARE_ACT, applies=Answer.YES, reason="Since March.", offer=Offer.ALREADY
    ),
    RouteConsidered(
        route=AdvocacyRoute.IMCA_PROTECTION,
        applies=Answer.YES,
        reason="The role is added to the same advocate.",
        offer=Offer.ALREADY,
    ),
)

IMANI = NamedAdvocate(
    id=item("wren: imani"),
    name="Imani Foss",
    organisation="Fernhollow Advocacy",
    contact="Through the ward, before noon.",
    since=SpokenDate(said="March"),
    roles=(AdvocateRole.CARE_ACT, AdvocateRole.IMCA),
    units=(QualificationUnit.U305, QualificationUnit.U310),
    matters=(
        Matter(
            id=item("wren: outcomes"),
            matter="What Wren wants",
            instruction=Instruction.INSTRUCTED,
        ),
        Matter(
            id=item("wren: the move"),
            matter="The move",
            instruction=Instruction.NON_INSTRUCTED,
            relies_on="What Wren does with the pictures, and what Tam knows of her.",
        ),
    ),
    independent=Answer.YES,
)

_LOG = (
    (0, ContactKind.IN_PERSON, "Wren, on the ward", 60, False),
    (0, ContactKind.IN_PERSON, "The ward sister", 20, False),
    (1, ContactKind.TELEPHONE, "The hospital social worker", 25, False),
    (2, ContactKind.IN_PERSON, "Wren, with the model room", 75, False),
    (2, ContactKind.IN_PERSON, "Tam", 40, False),
    (4, ContactKind.IN_PERSON, "Wren; she was asleep", 30, True),
    (6, ContactKind.IN_PERSON, "Wren", 45, False),
    (8, ContactKind.IN_PERSON, "The flat near Tam", 50, False),
    (9, ContactKind.IN_PERSON, "Wren, and the assessor", 55, False),
)
"""Nine contacts: days after the first, how, with whom, minutes, missed; 6 h 40 min in all."""


def own_record(first_at: datetime, start: int, end: int) -> AdvocatesRecord:
    """Imani's record with the contacts of that stretch of the log."""
    return AdvocatesRecord(
        advocates=(IMANI,),
        contacts=tuple(
            AdvocateContact(
                id=item(f"wren: contact {number}"),
                day=SpokenDate(on=(first_at + timedelta(days=after)).date()),
                kind=kind,
                who=who,
                minutes=minutes,
                missed=missed,
            )
            for number, (after, kind, who, minutes, missed) in enumerate(_LOG)
            if start <= number < end
        ),
        told_to_say=(
            RequestToAdvocate(
                id=item("wren: face down"),
                words=SpokenWords(text="(Turns the locked-window picture face down, three times.)"),
                day=SpokenDate(on=first_at.date()),
            ),
        ),
    )


def at_the_close(record: AdvocatesRecord) -> AdvocatesRecord:
    """The record as it stands at the third visit, with the five signs asked of Wren."""
    signs = {
        Indicator.INFORMED: Answer.YES,
        Indicator.TAKE_PART: Answer.YES,
        Indicator.NEGOTIATE: Answer.NO,
        Indicator.OUTCOMES: Answer.YES,
        Indicator.CHALLENGE: None,
    }
    return record.but(
        said_for_them=(
            Representation(
                id=item("wren: no locked window"),
                what="Wren does not want a room with a locked window, and misses Biscuit.",
                to_whom="The hospital social worker and the assessor",
                answer="The flat near Tam is the first choice; Biscuit may visit on Sundays.",
            ),
        ),
        indicators=tuple(
            IndicatorAnswer(
                indicator=indicator,
                answer=answer,
                not_asked_reason="" if answer else "Wren was tired by then.",
            )
            for indicator, answer in signs.items()
        ),
        areas=(
            AreaChange(
                area=ChangeArea.HEALTH_AND_CARE, what="The ward now plans meetings before noon."
            ),
        ),
        ending="Imani goes on until the move, and visits once after it.",
        changed=SpokenWords(text="(Points at the picture of Tam, and smiles.)"),
    )
