"""A record made into a referral: what is allowed, composed, laid out, and written whole."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from msp_desktop.practice.codes import Recipient
from msp_desktop.practice.pack import Pack, built_in
from msp_desktop.record.conversation import Conversation
from msp_desktop.referral.allowed import PartDecision, remarks_on, what_is_shared
from msp_desktop.referral.content import compose
from msp_desktop.referral.saving import save_whole


@dataclass(frozen=True, slots=True)
class Made:
    """A referral in memory, ready to be looked at or written.

    `sha256` is the digest of `pdf` as 64 hex digits; `recipient` is the kind's name. `remarks` name
    nobody and may be shown anywhere; `decisions` are for the practitioner's screen.
    """

    pdf: bytes
    pages: int
    sha256: str
    recipient: str
    decisions: tuple[PartDecision, ...]
    remarks: tuple[str, ...]


def make_referral(
    conversation: Conversation,
    recipient: Recipient,
    *,
    at: datetime,
    put_in: frozenset[str] = frozenset(),
    left_out: frozenset[str] = frozenset(),
    draft: bool = False,
    marking: str | None = None,
    pack: Pack | None = None,
) -> Made:
    """The referral for that recipient, in memory.

    `put_in` and `left_out` are keys of `PartDecision`. `draft` marks every page as not finished.
    `marking` replaces the recipient's own handling marking, empty for none.

    Raises:
        RecipientNotKnown: where there is no document for that kind of recipient.
        SharingNotAllowed: where the person does not agree or cannot decide, without a ground.
    """
    decisions = what_is_shared(conversation, recipient, put_in, left_out)
    document = compose(
        conversation,
        recipient,
        at=at,
        decisions=decisions,
        pack=pack or built_in(),
        marking=marking,
        draft=draft,
    )
    from msp_desktop.referral.pages import lay_out

    laid = lay_out(document)
    remarks = [*remarks_on(conversation, recipient, decisions)]
    if draft:
        remarks.append("This conversation is not finished. Every page says so.")
    if laid.unprintable:
        remarks.append("Some characters have no shape in our letters. Each is shown by its number.")
    return Made(
        pdf=laid.pdf,
        pages=laid.pages,
        sha256=hashlib.sha256(laid.pdf).hexdigest(),
        recipient=recipient.value,
        decisions=decisions,
        remarks=tuple(remarks),
    )


def write_referral(made: Made, target: Path, *, keep_out_of: Path | None = None) -> None:
    """Put the referral at `target`, whole or not at all, and never into the folder of the store.

    Raises:
        ExportFailed: or one of its kinds, when the disk or folder refuses.
    """
    save_whole(target, made.pdf, keep_out_of=keep_out_of)
