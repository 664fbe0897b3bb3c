"""The request to trading standards or another partner: what is asked, and little more."""

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
    """What is shared with others, and whether the council's duty may be met: not a partner's."""
    return (
        of_other_readers(conversation, Recipient.PARTNER) | {"concern.section_42"} | HOW_IT_WAS_HELD
    )


PARTNER: Final = Kind(
    name=KindName.PARTNER,
    recipient=Recipient.PARTNER,
    called=told("the partner agency"),
    title="Request to a partner agency",
    layout=referred(concern, outcomes, plan, sharing),
    asks=(
        Ask("Do what the plan below names you for, starting from what {called} wants."),
        Ask("Before you get in touch with {called}, agree with {practitioner} how and when."),
        Ask("Tell {practitioner} what was done, and what {called} made of it."),
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
