"""The pages of a reply: what was decided, who leads, each outcome, what the person was told.

They say what the reply says and nothing else of the person: outcomes as the referral put them.
"""

from collections.abc import Iterator

from msp_desktop.documents.compose import with_seal_line
from msp_desktop.documents.kind import MARKING
from msp_desktop.documents.make import RenderedDocument, rendered
from msp_desktop.documents.parts.replies import decided_words, told_rows
from msp_desktop.documents.practice_mark import marked_as_practice
from msp_desktop.documents.reply_sheet import printed_reference
from msp_desktop.pdf.blocks import (
    Block,
    Document,
    Facts,
    Heading,
    KeepTogether,
    Paragraph,
    QuoteBlock,
    SourceNote,
    ViewBlock,
)
from msp_desktop.practice.codes import Answer
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.part import day_at, has_text
from msp_desktop.record.replies.answers import OutcomeAnswer
from msp_desktop.replies.reply import Reply
from msp_desktop.sentences import capitalised, date_in_words

_ACT = "Care Act 2014 s42, Care and Support Statutory Guidance 14.13 and 14.95"


def reply_document(
    reply: Reply, to: Practitioner, *, marking: str = MARKING, for_practice: bool = False
) -> Document:
    """What the pages of that reply say; `to` is whoever sent the referral."""
    document = Document(
        title="Answer to a referral",
        subject=f"For {_named(to) or 'whoever sent the referral'}",
        reference=f"MSP {str(reply.conversation)[:8]}",
        made_at=reply.at,
        made_by=_named(reply.by) or "The recipient",
        marking=marking,
        blocks=tuple(_blocks(reply)),
    )
    return marked_as_practice(document) if for_practice else document


def rendered_reply(
    reply: Reply,
    record: bytes,
    to: Practitioner,
    *,
    marking: str = MARKING,
    trail_head: str = "",
    for_practice: bool = False,
) -> RenderedDocument:
    """The pages with the signed reply, whose bytes are `record`, to be attached."""
    document = reply_document(reply, to, marking=marking, for_practice=for_practice)
    document = with_seal_line(document, record, trail_head)
    return rendered(document, record, recipient="the sender of the referral", trail_head=trail_head)


def _blocks(reply: Reply) -> Iterator[Block]:
    answers = reply.answers
    yield Facts(tuple(_facts(reply)))
    yield Heading(1, "What was decided")
    yield Paragraph(f"{capitalised(decided_words(answers))}.")
    if has_text(answers.why):
        yield ViewBlock(answers.why, of=reply.by.name.strip() or "the recipient")
    if has_text(answers.leads):
        yield Heading(1, "Who leads")
        yield Paragraph(answers.leads)
    if answers.outcomes:
        yield Heading(1, "What is done about each outcome")
        for number, outcome in enumerate(answers.outcomes, 1):
            yield KeepTogether(tuple(_outcome(number, outcome)))
    rows = told_rows(answers.told)
    yield Heading(1, "What the person was told")
    if answers.told.told is Answer.NO:
        yield Paragraph("They have not been told yet.")
    if rows:
        yield Facts(rows)
    elif answers.told.told is not Answer.NO:
        yield Paragraph("Nothing is noted about it yet.")
    yield SourceNote(f"Sources: {_ACT}")


def _facts(reply: Reply) -> Iterator[tuple[str, str]]:
    yield ("Answers", printed_reference(reply.reference))
    who = reply.by
    named = (who.name, who.role, who.organisation, who.team, who.telephone, who.email, who.hours)
    yield ("From", ", ".join(each.strip() for each in named if has_text(each)) or "Not named")
    yield ("On", date_in_words(day_at(reply.at)))
    if reply.follows is not None:
        yield ("Follows", "An earlier answer to the same referral")


def _outcome(number: int, outcome: OutcomeAnswer) -> Iterator[Block]:
    words = outcome.words.strip() or "Not in the referral"
    yield QuoteBlock(f"{number}. {words}", "As the referral has it")
    step = capitalised(outcome.step.value) if outcome.step is not None else "Not answered"
    yield Paragraph(f"{step}. {outcome.note.strip()}".strip())


def _named(who: Practitioner) -> str:
    return ", ".join(each.strip() for each in (who.name, who.organisation) if has_text(each))
