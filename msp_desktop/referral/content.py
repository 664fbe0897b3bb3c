"""The content of a document for one recipient: what it says, before anything is known of pages.

The first page is for somebody with thirty seconds; then the person's words, then the view.
"""

from collections.abc import Iterator
from datetime import datetime

from msp_desktop.practice.codes import Answer, Recipient
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import Part, Words, said
from msp_desktop.referral.allowed import PartDecision, allowed_record
from msp_desktop.referral.document import (
    Block,
    Document,
    Heading,
    KeepTogether,
    Paragraph,
    Source,
    Steps,
)
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
from msp_desktop.referral.parts.telling import Telling, lower_first, on_day, sentences
from msp_desktop.referral.parts.works import cited
from msp_desktop.referral.recipients import kind_of
from msp_desktop.referral.third_parties import third_parties
from msp_desktop.referral.tongues import tag_of

_BODY = (concern, outcomes, statements, grid, plan, capacity, advocacy, closing, sharing)

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
        title=f"Draft: {lower_first(kind.title)}" if draft else kind.title,
        subject=f"Adult safeguarding, from {telling.practitioner}",
        reference=f"MSP {str(conversation.id)[:8]}",
        made_at=at,
        made_by=telling.made_by,
        text_size=kind.text_size,
        other_language=tag_of(telling.record.opening.language),
        other_words=tuple(_interpreted(telling.record)),
        blocks=(*_first_page(telling), *_body(telling)),
        marking=" · ".join(each for each in (shown, DRAFT if draft else "") if each),
    )


def _first_page(telling: Telling) -> tuple[Block, ...]:
    who, *others = person.rows(telling)
    return (
        telling.every_fact(who, *opening.safety_rows(telling), *others, sharing.basis(telling)),
        Heading(1, f"What {telling.person} wants"),
        *outcomes.top(telling),
        Heading(1, "What is asked of you"),
        Steps((*_asks(telling), _by_when(telling))),
    )


def _body(telling: Telling) -> Iterator[Block]:
    """Every part, then what they rest on, gathered so that it does not stand in the way."""
    sources: list[tuple[str, str]] = []
    for part in _BODY:
        blocks = part.blocks(telling)
        yield from blocks
        if any(isinstance(block, (Heading, KeepTogether)) for block in blocks):
            sources += part.SOURCES
    yield Heading(1, "This conversation")
    yield Paragraph(sentences(opening.held(telling), closing.still_open(telling)))
    yield Source(f"Sources: {cited(sources)}")


def _interpreted(part: Part) -> Iterator[str]:
    """Words that stand in another language beside an interpreter's English."""
    for name in part.__struct_fields__:
        value = getattr(part, name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Words):
                if said(each.in_english):
                    yield each.text
            elif isinstance(each, Part):
                yield from _interpreted(each)


def _asks(telling: Telling) -> tuple[str, ...]:
    return tuple(
        ask.text.format(called=telling.person, practitioner=telling.practitioner_name)
        for ask in telling.kind.asks
        if ask.when(telling.record)
    )


def _by_when(telling: Telling) -> str:
    """No day is made up: danger now, the next conversation, or a plain request to say."""
    if telling.record.opening.immediate_danger is Answer.YES:
        return "By when: now. Someone is in danger."
    again = on_day(telling.record.plan.next_conversation)
    if again:
        return f"By when: before the next conversation, {again}."
    return "By when: no day is noted. Say who takes this on, and by when."
