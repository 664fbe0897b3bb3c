"""The referral to the police: what may be a crime, who it is said to come from, what they want."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import of_other_readers
from msp_desktop.documents.kind import DocumentKind, RecipientRequest, says_what_is_happening
from msp_desktop.documents.parts import advocacy, capacity, concern, outcomes, plan, sharing
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def _not_needed(conversation: Conversation) -> frozenset[str]:
    return of_other_readers(conversation, Recipient.POLICE)


POLICE: Final = DocumentKind(
    name=DocumentKindName.POLICE,
    recipient=Recipient.POLICE,
    called=translatable("the police"),
    title="Referral to the police",
    layout=referred(concern, outcomes, plan, capacity, advocacy, sharing),
    asks=(
        RecipientRequest(
            "Say what you will do about what is set out below, starting from what {called} wants.",
            when=says_what_is_happening,
        ),
        RecipientRequest(
            "Ask {practitioner} what this is about: this paper does not say. Then say what you "
            "will do, starting from what {called} wants.",
            when=lambda conversation: not says_what_is_happening(conversation),
        ),
        RecipientRequest(
            "Get in touch with {called} only as said above under “Safe way to get in touch”."
        ),
        RecipientRequest(
            "Give {practitioner} the crime or incident number, and the name of an officer."
        ),
    ),
    parts=frozenset(PartName) - {PartName.CLOSING, PartName.STATEMENTS} - {PartName.GRID},
    always=frozenset({PartName.SHARING}),
    not_needed=_not_needed,
    acts_on_risk=True,
)
