"""The reply sheet: a further page of a referral, for whoever answers without this app.

It says what to answer, under which reference, and a safe way back: to whoever sent the referral,
never to the person. It holds nothing of the record, so that it can lie on a desk apart from it.
"""

import secrets

import msgspec

from msp_desktop.documents.kind import DocumentKind
from msp_desktop.pdf.blocks import (
    Block,
    Bullets,
    Document,
    Facts,
    FurtherPages,
    Heading,
    Paragraph,
    WritingLines,
)
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.part import has_text

SHEET = "Reply sheet"
_BITS = 128


def new_reference() -> str:
    """What names one referral: 128 bits drawn by chance, as 32 hex digits."""
    return secrets.token_hex(_BITS // 8)


def printed_reference(reference: str) -> str:
    """The reference as it is printed and read aloud: eight groups of four."""
    return " ".join(reference[at : at + 4] for at in range(0, len(reference), 4))


def with_reply_sheet(
    document: Document, kind: DocumentKind, reference: str, sender: Practitioner
) -> Document:
    """The document with its reply sheet, where its recipient is asked to answer at all."""
    if not reference or not kind.asks_for_answer:
        return document
    blocks = (*document.blocks, FurtherPages(SHEET), *_sheet(reference, sender, kind))
    return msgspec.structs.replace(document, blocks=blocks)


def _sheet(reference: str, sender: Practitioner, kind: DocumentKind) -> tuple[Block, ...]:
    """What stands on the sheet: only professionals are asked what was decided of an enquiry."""
    return (
        Heading(1, SHEET),
        Paragraph(
            "Answer with MSP Desktop where you have it: open this file there and choose “Answer "
            "it”. Otherwise write your answer here, or in your own words under this reference."
        ),
        Facts((("Reference", printed_reference(reference)), ("Send it to", _way_back(sender)))),
        Bullets(
            (
                "Send it back locked, by secure e-mail, or give it by telephone.",
                "Send nothing to the person’s home, and do not write their name on this sheet.",
            )
        ),
        *(_ASKED_OF_PROFESSIONALS if kind.professional else _ASKED_OF_OTHERS),
    )


_ASKED_OF_OTHERS = (
    WritingLines(
        "1. What will you do about what is asked, and by when? If you cannot, why not?", 4
    ),
    WritingLines("2. Whom can we speak to about it, and how?", 1),
    WritingLines("3. Answered by (name, role, organisation), and on which day?", 1),
)
"""A landlord, a bank or a family reads nothing of enquiries or of the person's outcomes."""

_ASKED_OF_PROFESSIONALS = (
    WritingLines(
        "1. What was decided: section 42 enquiry, other enquiry, early help, or none of these? "
        "And why?",
        2,
    ),
    WritingLines("2. Who leads, and how can they be reached?", 1),
    WritingLines(
        "3. What is being done, or not, about each outcome? Use the numbers in the referral.", 4
    ),
    WritingLines(
        "4. Was the person told? When, by whom, how and in what form? If not yet, why not?", 2
    ),
    WritingLines("5. Answered by (name, role, organisation), and on which day?", 1),
)


def _way_back(sender: Practitioner) -> str:
    """Whom the answer goes to, and how they are reached."""
    named = [each.strip() for each in (sender.name, sender.role, sender.organisation)]
    reached = [each.strip() for each in (sender.team, sender.telephone, sender.email, sender.hours)]
    known = ", ".join(each for each in (*named, *reached) if each)
    if any(has_text(each) for each in (sender.telephone, sender.email)):
        return known
    how = "the way this referral came to you"
    return f"{known}, by {how}" if known else f"Whoever sent it, by {how}"
