"""The request to a bank: to protect an account, telling as little as will do."""

from typing import Final

from msp_desktop.disclosure.kind_names import KindName
from msp_desktop.disclosure.pieces import HOW_IT_WAS_HELD, of_other_readers
from msp_desktop.documents.kind import Ask, Kind
from msp_desktop.documents.parts import concern, outcomes, plan, sharing
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import told


def _not_needed(conversation: Conversation) -> frozenset[str]:
    others = of_other_readers(conversation, Recipient.BANK)
    return others | {"concern.section_42"} | HOW_IT_WAS_HELD


BANK: Final = Kind(
    name=KindName.BANK,
    recipient=Recipient.BANK,
    called=told("the bank"),
    title="Request to a bank or building society",
    layout=referred(outcomes, concern, plan, sharing),
    asks=(
        Ask("Say what you can do to protect the account of {called}, and do it as {called} wants."),
        Ask(
            "Speak to {called} alone, in the way agreed with {practitioner}. Send nothing by "
            "post first."
        ),
        Ask("Tell {practitioner} what was done."),
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
