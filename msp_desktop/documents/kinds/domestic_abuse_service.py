"""The referral to a domestic abuse service: safe contact and what the person wants, before all."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import of_other_readers
from msp_desktop.documents.kind import DocumentKind, RecipientRequest
from msp_desktop.documents.parts import adviser, capacity, concern, grid, outcomes, plan, sharing
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def _not_needed(conversation: Conversation) -> frozenset[str]:
    return of_other_readers(conversation, Recipient.DOMESTIC_ABUSE) | adviser.all_but_advisers(
        conversation
    )


DOMESTIC_ABUSE: Final = DocumentKind(
    name=DocumentKindName.DOMESTIC_ABUSE,
    recipient=Recipient.DOMESTIC_ABUSE,
    called=translatable("the domestic abuse service"),
    title="Referral to a domestic abuse service",
    layout=referred(concern, outcomes, adviser, plan, grid, capacity, sharing),
    asks=(
        RecipientRequest(
            "Get in touch only as said above under “Safe way to get in touch”. Leave no message "
            "anywhere else."
        ),
        RecipientRequest(
            "Offer {called} an independent adviser, or say who it is if there is one already."
        ),
        RecipientRequest("Tell {practitioner} who is in touch with {called}."),
    ),
    parts=frozenset(PartName) - {PartName.CLOSING, PartName.STATEMENTS},
    always=frozenset({PartName.SHARING}),
    not_needed=_not_needed,
    acts_on_risk=True,
)
