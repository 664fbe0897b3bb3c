"""The content of a document for one recipient: what it says, before anything is known of pages.

The first page is for somebody with thirty seconds; then the person's words, then the view.
"""

from datetime import datetime

from msp_desktop.practice.codes import Answer, Recipient
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from msp_desktop.referral.allowed import PartDecision, allowed_record
from msp_desktop.referral.document import Block, Document, Facts, Heading, Steps
from msp_desktop.referral.parts import (
    advocacy,
    capacity,
    closing,
    concern,
    grid,
    opening,
    outcomes,
    person,
    plan,
    sharing,
    statements,
)
from msp_desktop.referral.parts.telling import Telling, on_day
from msp_desktop.referral.recipients import kind_of
from msp_desktop.referral.third_parties import third_parties

_BODY = (concern, outcomes, statements, grid, plan, capacity, advocacy, sharing, closing)

DRAFT = "Draft, not finished"


def compose(
    conversation: Conversation,
    recipient: Recipient,
    *,
    at: datetime,
    decisions: tuple[PartDecision, ...],
    pack: Pack,
    marking: str | None = None,
    draft: bool = False,
) -> Document:
    """The document for that recipient, made only from what the decisions allow.

    `marking` replaces the recipient's own handling marking; empty means none.

    Raises:
        RecipientNotKnown: where there is no document for that kind of recipient.
    """
    kind = kind_of(recipient)
    telling = Telling(
        record=allowed_record(conversation, decisions),
        kind=kind,
        decisions=decisions,
        parties=third_parties(conversation),
        pack=pack,
        at=at,
    )
    shown = kind.marking if marking is None else marking.strip()
    return Document(
        title=f"{kind.title} ({DRAFT.lower()})" if draft else kind.title,
        subject=f"Adult safeguarding, from {telling.practitioner}",
        reference=f"MSP {str(conversation.id)[:8]}",
        made_at=at,
        made_by=telling.practitioner,
        blocks=(*_first_page(telling), *(b for part in _BODY for b in part.blocks(telling))),
        marking=". ".join(each for each in (shown, DRAFT if draft else "") if each),
    )


def _first_page(telling: Telling) -> tuple[Block, ...]:
    who, *where = person.rows(telling)
    return (
        telling.every_fact(who, *opening.safety_rows(telling), *where, sharing.basis(telling)),
        Heading(1, f"What {telling.person} wants"),
        *outcomes.top(telling),
        Heading(1, "What is asked of you"),
        Steps(_asks(telling)),
        Facts((("By when", _by_when(telling)), ("Made by", telling.practitioner))),
        *telling.facts(*opening.held_rows(telling)),
    )


def _asks(telling: Telling) -> tuple[str, ...]:
    return tuple(
        ask.text.format(called=telling.person, practitioner=telling.practitioner_name)
        for ask in telling.kind.asks
        if ask.when(telling.record)
    )


def _by_when(telling: Telling) -> str:
    """No day is made up: danger now, the next conversation, or a plain request to say."""
    if telling.record.opening.immediate_danger is Answer.YES:
        return "Now: someone is in danger."
    again = on_day(telling.record.plan.next_conversation)
    if again:
        return f"Before the next conversation: {again}."
    return "No day is noted. Say who takes this on, and by when."
