"""The referral to the lead for people in positions of trust: how a worker acts."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import HOW_IT_WAS_HELD, of_other_readers
from msp_desktop.documents.kind import (
    DocumentKind,
    RecipientRequest,
    says_whom_the_risk_comes_from,
)
from msp_desktop.documents.parts import concern, outcomes, plan, sharing
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def _not_needed(conversation: Conversation) -> frozenset[str]:
    return of_other_readers(conversation, Recipient.TRUST_LEAD) | HOW_IT_WAS_HELD


TRUST_LEAD: Final = DocumentKind(
    name=DocumentKindName.TRUST_LEAD,
    recipient=Recipient.TRUST_LEAD,
    called=translatable("the lead for people in positions of trust"),
    title="Referral about a person in a position of trust",
    layout=referred(concern, outcomes, plan, sharing),
    asks=(
        RecipientRequest(
            "Say what will be done about the worker described below, who will deal with their "
            "employer, and by when.",
            when=says_whom_the_risk_comes_from,
        ),
        RecipientRequest(
            "Ask {practitioner} who the worker is: this document does not name them. Then say "
            "what will be done, who will deal with their employer, and by when.",
            when=lambda conversation: not says_whom_the_risk_comes_from(conversation),
        ),
        RecipientRequest(
            "Say who tells the employer and the worker, and what may be said. This is an "
            "allegation; nothing has been established."
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
    contact_out=True,
    acts_on_risk=True,
)
