"""The referral to council adult safeguarding."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.kind import DocumentKind, RecipientRequest
from msp_desktop.documents.parts import (
    advocacy,
    capacity,
    closing,
    concern,
    grid,
    outcomes,
    plan,
    sharing,
    statements,
)
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.advocacy_codes import AdvocacyRoute
from msp_desktop.practice.codes import AdvocateRole, CapacityResult, Offer, PartName, Recipient
from msp_desktop.record.advocacy import Points, indication
from msp_desktop.record.capacity import latest_result
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def has_care_act_advocate(conversation: Conversation) -> bool:
    """Whether an advocate under the Care Act is there already: no paper asks for what is done."""
    advocacy = conversation.advocacy
    there = advocacy.offer is Offer.ALREADY and advocacy.role is AdvocateRole.CARE_ACT
    return there or any(
        each.route is AdvocacyRoute.CARE_ACT and each.offer is Offer.ALREADY
        for each in advocacy.routes
    )


def advocate_is_indicated(conversation: Conversation) -> bool:
    """Whether what was noted points to an independent advocate (Care Act 2014 s68), and none is."""
    points = indication(conversation.advocacy).points is Points.ADVOCATE
    return points and not has_care_act_advocate(conversation)


def _keeps_advocate(conversation: Conversation) -> bool:
    points = indication(conversation.advocacy).points is Points.ADVOCATE
    return points and has_care_act_advocate(conversation)


def assessment_is_open(conversation: Conversation) -> bool:
    """Whether a full capacity assessment is asked for, of any decision."""
    results = (latest_result(decision) for decision in conversation.capacity.decisions)
    return CapacityResult.MAY_LACK in results


COUNCIL: Final = DocumentKind(
    name=DocumentKindName.COUNCIL,
    recipient=Recipient.COUNCIL,
    called=translatable("the council"),
    title="Referral to council adult safeguarding",
    layout=referred(
        concern, outcomes, statements, grid, plan, capacity, advocacy, closing, sharing
    ),
    asks=(
        RecipientRequest(
            "Decide on a section 42 enquiry or other help, starting from what {called} wants."
        ),
        RecipientRequest(
            "Arrange an independent advocate (Care Act 2014 s68), or say who can help {called} "
            "take part: the need is indicated below.",
            when=advocate_is_indicated,
        ),
        RecipientRequest(
            "Keep the independent advocate who is there already (Care Act 2014 s68), and tell them "
            "of every step.",
            when=_keeps_advocate,
        ),
        RecipientRequest(
            "Say who does the full capacity assessment that is asked for below, and when.",
            when=assessment_is_open,
        ),
        RecipientRequest("Tell {called}, in a safe way, and {practitioner} what was decided."),
    ),
    parts=frozenset(PartName),
    always=frozenset({PartName.SHARING}),
    acts_on_risk=True,
)
