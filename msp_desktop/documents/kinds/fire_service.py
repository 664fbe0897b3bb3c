"""The request to the fire and rescue service: a visit about fire safety at home."""

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
    others = of_other_readers(conversation, Recipient.FIRE)
    return others | {"concern.section_42"} | HOW_IT_WAS_HELD | FOR_SAFEGUARDING


FIRE: Final = DocumentKind(
    name=DocumentKindName.FIRE,
    recipient=Recipient.FIRE,
    called=translatable("the fire and rescue service"),
    title="Request for a home fire safety visit",
    layout=referred(outcomes, concern, plan, sharing),
    asks=(
        RecipientRequest(
            "Offer {called} a home fire safety visit, at the pace that {called} wants."
        ),
        RecipientRequest(
            "Before you get in touch with {called}, agree with {practitioner} how and when."
        ),
        RecipientRequest("Tell {practitioner} what was found and fitted."),
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
