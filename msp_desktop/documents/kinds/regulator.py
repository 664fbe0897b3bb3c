"""The notice to the regulator of care (Care Quality Commission): how a service is run."""

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
    return of_other_readers(conversation, Recipient.REGULATOR) | HOW_IT_WAS_HELD


REGULATOR: Final = Kind(
    name=KindName.REGULATOR,
    recipient=Recipient.REGULATOR,
    called=told("the regulator"),
    title="Information for the Care Quality Commission",
    layout=referred(concern, outcomes, plan, sharing),
    asks=(
        Ask("Say how this bears on the service named below, and what you will look at."),
        Ask("Get in touch with {practitioner} first. Do not go to {called} without agreeing how."),
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
