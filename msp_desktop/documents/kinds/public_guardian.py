"""The concern raised with the Office of the Public Guardian: how an attorney or deputy acts."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import HOW_IT_WAS_HELD, of_other_readers
from msp_desktop.documents.kind import DocumentKind, RecipientRequest
from msp_desktop.documents.parts import capacity, concern, outcomes, plan, sharing
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def _not_needed(conversation: Conversation) -> frozenset[str]:
    return of_other_readers(conversation, Recipient.PUBLIC_GUARDIAN) | HOW_IT_WAS_HELD


PUBLIC_GUARDIAN: Final = DocumentKind(
    name=DocumentKindName.PUBLIC_GUARDIAN,
    recipient=Recipient.PUBLIC_GUARDIAN,
    called=translatable("the Office of the Public Guardian"),
    title="Concern for the Office of the Public Guardian",
    layout=referred(concern, outcomes, capacity, plan, sharing),
    asks=(
        RecipientRequest(
            "Say whether a power of attorney or a deputy order is registered for {called}, "
            "and for whom."
        ),
        RecipientRequest("Look into how it is used, starting from what {called} wants."),
        RecipientRequest(
            "Tell {practitioner} what was decided. Do not tell the attorney or deputy before "
            "that is agreed."
        ),
    ),
    parts=frozenset(PartName)
    - {PartName.CLOSING, PartName.STATEMENTS, PartName.ADVOCACY, PartName.GRID},
    always=frozenset({PartName.SHARING}),
    not_needed=_not_needed,
    contact_out=True,
    acts_on_risk=True,
)
