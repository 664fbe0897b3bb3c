"""The certificate card: a page that names a key and its holder, to be handed over in person.

A second page has the exchange key, for whoever hands people over to its holder.

Whoever has it can compare its words with what a file says of its signer. It holds nothing secret
and nothing of any record. Words are read aloud, the QR code is read by a machine; both say the
same fingerprint.
"""

from datetime import datetime

from msp_desktop.pdf.blocks import (
    Block,
    Document,
    Facts,
    Heading,
    NewPage,
    Paragraph,
    QrCode,
    Steps,
)
from msp_desktop.sealing.certificate import Signer, signer_of
from msp_desktop.signing_keys import fingerprint_words

CODE_BEGINS = "MSP-KEY:"
"""What the QR code begins with, before the fingerprint in capital hex digits."""

_SIZE = 12.0
"""In points: a card is read at arm's length while somebody else speaks."""


def key_card(certificate: bytes, *, at: datetime, exchange: str = "") -> bytes:
    """The card of a certificate (DER) as a tagged PDF of one page, or two.

    `exchange` is the text of the exchange key (`exchange_key.card_text`), for cards that have one.

    Raises:
        ValueError: where it is not a certificate made as ours are.
    """
    from msp_desktop.pdf.pages import render_pages

    return render_pages(card_of(signer_of(certificate), at=at, exchange=exchange)).pdf


def card_of(signer: Signer, *, at: datetime, exchange: str = "") -> Document:
    """What the card says of a signer."""
    held = (("Name", signer.name), ("Role", signer.role), ("Organisation", signer.organisation))
    digits = signer.fingerprint.upper()
    return Document(
        title="Certificate card",
        subject="For anyone who relies on files signed with this key",
        reference=f"Key {_in_fours(digits[:16])}",
        made_at=at,
        made_by="Certificate card",
        text_size=_SIZE,
        blocks=(
            Facts(tuple((name, value) for name, value in held if value)),
            Heading(1, "The key in twelve words"),
            Paragraph(
                "Compare these words with the ones your screen shows for a signed file: all of "
                "them, in this order, face to face or by a telephone number you already had. If "
                "they are the same, the file was signed with this key."
            ),
            Steps(fingerprint_words(signer.fingerprint)),
            Heading(1, "The same for a machine"),
            QrCode(
                f"{CODE_BEGINS}{digits}",
                alt=f"A QR code that holds the fingerprint of the key: {_in_fours(digits)}",
            ),
            Paragraph(f"{_in_fours(digits[:32])}\n{_in_fours(digits[32:])}"),
            *(_exchange(exchange) if exchange else ()),
        ),
    )


def _exchange(text: str) -> tuple[Block, ...]:
    """The exchange key, which the key above has signed: there is nothing further to compare."""
    return (
        NewPage(),
        Heading(1, "To hand people over to me"),
        Paragraph(
            "Give this page, or the file it came in, to a colleague who is to hand people or an "
            "unfinished visit over to you. What they seal with it, only your app can open. The key "
            "on the first page has signed it, so the twelve words are all there is to compare."
        ),
        QrCode(text, alt="A QR code that holds the exchange key, as the letters below it do."),
        Paragraph(text),
    )


def _in_fours(digits: str) -> str:
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))
