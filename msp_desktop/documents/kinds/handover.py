"""The advocate's handover summary: one advocate takes over from another, with consent."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.kind import DocumentKind, RecipientRequest
from msp_desktop.documents.kinds.advocacy_provider import not_needed
from msp_desktop.documents.parts import (
    advocacy,
    capacity,
    closing,
    concern,
    grid,
    outcomes,
    plan,
    sharing,
    statements,
)
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.sentences import translatable

HANDOVER: Final = DocumentKind(
    name=DocumentKindName.HANDOVER,
    recipient=Recipient.ADVOCACY,
    called=translatable("the next advocate"),
    title="Advocate’s handover summary",
    layout=referred(
        outcomes, statements, advocacy, capacity, grid, concern.ACCOUNT, plan, closing, sharing
    ),
    asks=(
        RecipientRequest(
            "Take over from {practitioner}. {called} should not have to tell it all again."
        ),
        RecipientRequest("Meet {called} once together with {practitioner}, if {called} wishes."),
        RecipientRequest("Tell {called} and everyone in the plan when you take over as advocate."),
    ),
    parts=frozenset(PartName),
    always=frozenset({PartName.SHARING}),
    not_needed=not_needed,
)
