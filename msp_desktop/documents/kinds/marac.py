"""The referral to MARAC or a domestic abuse service: danger and safe contact before everything."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import of_other_readers
from msp_desktop.documents.kind import DocumentKind, RecipientRequest
from msp_desktop.documents.parts import capacity, concern, grid, outcomes, plan, sharing
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def _not_needed(conversation: Conversation) -> frozenset[str]:
    return of_other_readers(conversation, Recipient.MARAC)


MARAC: Final = DocumentKind(
    name=DocumentKindName.MARAC,
    recipient=Recipient.MARAC,
    called=translatable("MARAC or the domestic abuse service"),
    title="Referral to MARAC or a domestic abuse service",
    layout=referred(concern, outcomes, plan, grid, capacity, sharing),
    asks=(
        RecipientRequest(
            "Get in touch only in the safe way named above. Leave no message anywhere else."
        ),
        RecipientRequest(
            "Offer {called} an independent adviser, starting from what {called} wants."
        ),
        RecipientRequest("Say whether MARAC hears this, and when. Thresholds are local."),
        RecipientRequest("Tell {practitioner} who is in touch with {called}."),
    ),
    parts=frozenset(PartName) - {PartName.CLOSING, PartName.STATEMENTS, PartName.ADVOCACY},
    always=frozenset({PartName.SHARING}),
    acts_on_risk=True,
    not_needed=_not_needed,
)
