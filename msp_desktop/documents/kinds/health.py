"""The referral to health: what helps the person take part, what is happening, what is asked."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import HOW_IT_WAS_HELD, of_other_readers
from msp_desktop.documents.kind import DocumentKind, RecipientRequest, says_what_is_happening
from msp_desktop.documents.kinds.council import assessment_is_open
from msp_desktop.documents.parts import capacity, concern, outcomes, plan, sharing
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def _not_needed(conversation: Conversation) -> frozenset[str]:
    return of_other_readers(conversation, Recipient.HEALTH) | HOW_IT_WAS_HELD


HEALTH: Final = DocumentKind(
    name=DocumentKindName.HEALTH,
    recipient=Recipient.HEALTH,
    called=translatable("health"),
    title="Referral to health",
    layout=referred(concern, outcomes, capacity, plan, sharing),
    asks=(
        RecipientRequest(
            "See {called} about what is set out below, in the way that helps {called} take part.",
            when=says_what_is_happening,
        ),
        RecipientRequest(
            "Ask {practitioner} what this is about: this paper does not say. Then see {called}, in "
            "the way that helps {called} take part.",
            when=lambda conversation: not says_what_is_happening(conversation),
        ),
        RecipientRequest(
            "Say whether you can do, or help with, the capacity assessment that is asked for "
            "below.",
            when=assessment_is_open,
        ),
        RecipientRequest(
            "Look for what has not been noticed yet: pain, medicines, sight, hearing, mood."
        ),
        RecipientRequest(
            "Tell {called}, in a safe way, and {practitioner} what was found and done."
        ),
    ),
    parts=frozenset(PartName)
    - {PartName.CLOSING, PartName.STATEMENTS, PartName.ADVOCACY, PartName.GRID},
    always=frozenset({PartName.SHARING}),
    not_needed=_not_needed,
)
