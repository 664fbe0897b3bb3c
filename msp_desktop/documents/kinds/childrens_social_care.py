"""The referral to children’s social care: which children may be at risk, and from what."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import of_other_readers
from msp_desktop.documents.kind import DocumentKind, RecipientRequest, has_kept_text
from msp_desktop.documents.parts import concern, outcomes, plan, sharing
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import Answer, PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def _not_needed(conversation: Conversation) -> frozenset[str]:
    return of_other_readers(conversation, Recipient.CHILDREN)


def _says_which_children(conversation: Conversation) -> bool:
    concern = conversation.concern
    among_others = concern.children_at_risk is Answer.YES and has_kept_text(
        concern.others_at_risk_note
    )
    return among_others or has_kept_text(concern.children_note)


CHILDREN: Final = DocumentKind(
    name=DocumentKindName.CHILDREN,
    recipient=Recipient.CHILDREN,
    called=translatable("children’s social care"),
    title="Referral to children’s social care",
    layout=referred(concern, outcomes, plan, sharing),
    asks=(
        RecipientRequest(
            "Look at the safety of the children described below, as far as they are known.",
            when=_says_which_children,
        ),
        RecipientRequest(
            "Ask {practitioner} which children this may be about: this paper does not say. Then "
            "look at their safety.",
            when=lambda conversation: not _says_which_children(conversation),
        ),
        RecipientRequest(
            "Agree with {practitioner} how the work with {called} and the work with the children "
            "will fit together."
        ),
        RecipientRequest("Tell {practitioner} what was decided."),
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
    acts_on_risk=True,
)
