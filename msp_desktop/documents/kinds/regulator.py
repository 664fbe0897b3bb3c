"""The notice to the regulator of care (Care Quality Commission): how a service is run."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import HOW_IT_WAS_HELD, of_other_readers
from msp_desktop.documents.kind import DocumentKind, RecipientRequest, has_kept_text
from msp_desktop.documents.parts import concern, outcomes, plan, sharing
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import PartName, Recipient, SourceOfRisk
from msp_desktop.record.concern import sources_of_risk
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def _not_needed(conversation: Conversation) -> frozenset[str]:
    return of_other_readers(conversation, Recipient.REGULATOR) | HOW_IT_WAS_HELD


def _says_which_service(conversation: Conversation) -> bool:
    concern = conversation.concern
    words = (concern.source_note, concern.source_details)
    return SourceOfRisk.SERVICE_PROVIDER in sources_of_risk(concern) and any(
        map(has_kept_text, words)
    )


REGULATOR: Final = DocumentKind(
    name=DocumentKindName.REGULATOR,
    recipient=Recipient.REGULATOR,
    called=translatable("the regulator"),
    title="Information for the Care Quality Commission",
    layout=referred(concern, outcomes, plan, sharing),
    asks=(
        RecipientRequest(
            "Say how this bears on the service described below, and what you will look at.",
            when=_says_which_service,
        ),
        RecipientRequest(
            "Ask {practitioner} which service it is: this paper does not say. Then say what you "
            "will look at.",
            when=lambda conversation: not _says_which_service(conversation),
        ),
        RecipientRequest(
            "Get in touch with {practitioner} first. Do not go to {called} without agreeing how."
        ),
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
    acts_on_risk=True,
)
