"""The referral to the multi-agency safeguarding hub (MASH): who leads, and who else is at risk."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.kind import DocumentKind, RecipientRequest
from msp_desktop.documents.kinds.council import advocate_is_indicated
from msp_desktop.documents.parts import (
    advocacy,
    capacity,
    concern,
    grid,
    outcomes,
    plan,
    sharing,
    statements,
)
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import Answer, PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def _others_at_risk(conversation: Conversation) -> bool:
    concern = conversation.concern
    return Answer.YES in {concern.others_at_risk, concern.children_at_risk}


MASH: Final = DocumentKind(
    name=DocumentKindName.MASH,
    recipient=Recipient.MASH,
    called=translatable("the hub (MASH)"),
    title="Referral to the multi-agency safeguarding hub",
    layout=referred(concern, sharing, outcomes, plan, grid, statements, capacity, advocacy),
    asks=(
        RecipientRequest(
            "Agree which agency leads, and what each does, starting from what {called} wants."
        ),
        RecipientRequest(
            "Look at once at the safety of others at risk: what is known of them stands under "
            "Concern.",
            when=_others_at_risk,
        ),
        RecipientRequest(
            "Say who arranges an independent advocate (Care Act 2014 s68).",
            when=advocate_is_indicated,
        ),
        RecipientRequest(
            "Tell {practitioner} what your agencies hold that bears on this, and who leads."
        ),
    ),
    parts=frozenset(PartName) - {PartName.CLOSING},
    always=frozenset({PartName.SHARING}),
    acts_on_risk=True,
)
