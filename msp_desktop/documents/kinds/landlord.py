"""The request to a landlord: what is asked, and no more than they need for it."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import FOR_SAFEGUARDING, HOW_IT_WAS_HELD, of_other_readers
from msp_desktop.documents.kind import DocumentKind, RecipientRequest, has_actions
from msp_desktop.documents.parts import concern, outcomes, plan, sharing
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def _not_needed(conversation: Conversation) -> frozenset[str]:
    return (
        of_other_readers(conversation, Recipient.LANDLORD)
        | {"concern.section_42"}
        | HOW_IT_WAS_HELD
        | FOR_SAFEGUARDING
    )


LANDLORD: Final = DocumentKind(
    name=DocumentKindName.LANDLORD,
    recipient=Recipient.LANDLORD,
    called=translatable("the landlord"),
    title="Request to a landlord",
    layout=referred(outcomes, concern, plan, sharing),
    asks=(
        RecipientRequest(
            "Do what the plan below asks of you, if anything, starting from what {called} wants.",
            when=has_actions,
        ),
        RecipientRequest(
            "Before you get in touch with {called}, agree with {practitioner} how and when."
        ),
        RecipientRequest("Tell {practitioner} before any notice, clearance or entry."),
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
