"""The request to a bank: to protect an account, telling as little as will do."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import FOR_SAFEGUARDING, HOW_IT_WAS_HELD, of_other_readers
from msp_desktop.documents.kind import DocumentKind, RecipientRequest
from msp_desktop.documents.parts import concern, outcomes, plan, sharing
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def _not_needed(conversation: Conversation) -> frozenset[str]:
    others = of_other_readers(conversation, Recipient.BANK)
    return others | {"concern.section_42"} | HOW_IT_WAS_HELD | FOR_SAFEGUARDING


BANK: Final = DocumentKind(
    name=DocumentKindName.BANK,
    recipient=Recipient.BANK,
    called=translatable("the bank"),
    title="Request to a bank or building society",
    layout=referred(outcomes, concern, plan, sharing),
    asks=(
        RecipientRequest(
            "Say what you can do to protect the account of {called}, and do it as {called} wants."
        ),
        RecipientRequest(
            "Speak to {called} alone, in the way agreed with {practitioner}. Send nothing by "
            "post first."
        ),
        RecipientRequest("Tell {practitioner} what was done."),
    ),
    parts=frozenset(
        {
            PartName.OPENING,
            PartName.PERSON,
            PartName.CONCERN,
            PartName.OUTCOMES,
            PartName.PLAN,
            PartName.SHARING,
        }
    ),
    always=frozenset({PartName.SHARING}),
    not_needed=_not_needed,
    contact_out=True,
    professional=False,
)
