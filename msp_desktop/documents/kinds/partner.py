"""The request to trading standards or another partner: what is asked, and little more."""

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
    """What is shared with others, and whether the council's duty may be met: not a partner's."""
    return (
        of_other_readers(conversation, Recipient.PARTNER)
        | {"concern.section_42"}
        | HOW_IT_WAS_HELD
        | FOR_SAFEGUARDING
    )


PARTNER: Final = DocumentKind(
    name=DocumentKindName.PARTNER,
    recipient=Recipient.PARTNER,
    called=translatable("the partner agency"),
    title="Request to a partner agency",
    layout=referred(concern, outcomes, plan, sharing),
    asks=(
        RecipientRequest(
            "Do what the plan below asks of you, if anything, starting from what {called} wants.",
            when=has_actions,
        ),
        RecipientRequest(
            "Before you get in touch with {called}, agree with {practitioner} how and when."
        ),
        RecipientRequest("Tell {practitioner} what was done, and what {called} made of it."),
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
