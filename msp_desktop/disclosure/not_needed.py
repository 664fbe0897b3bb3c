"""Pieces that a reader has no need of, by their keys: what is needed to know is what goes."""

from msp_desktop.practice.codes import Agreement, GridView, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.sharing import may_share


def of_other_readers(conversation: Conversation, reader: Recipient) -> frozenset[str]:
    """What is shared with others; a plain no stays, so that nobody is told by mistake."""
    return frozenset(
        f"sharing.decisions.{decision.id}"
        for decision in conversation.sharing.decisions
        if decision.recipient is not reader
        and not (decision.agreement is Agreement.DOES_NOT and not may_share(decision))
    )


HOW_IT_WAS_HELD = frozenset({"opening.safe_to_talk_note", "opening.who_is_present"})
"""Where and beside whom the conversation was had: for those who must weigh what was said."""


def practitioners_marks(conversation: Conversation) -> frozenset[str]:
    """Where the practitioner placed the person on the grid."""
    return frozenset(
        f"grid.placements.{mark.id}"
        for mark in conversation.grid.placements
        if mark.who is GridView.PRACTITIONER
    )


def weighing(conversation: Conversation) -> frozenset[str]:
    """How the options are weighed, and where each would lead."""
    return frozenset(
        f"grid.options.{option.id}.{field}"
        for option in conversation.grid.options
        for field in ("benefits", "risks", "restriction", "leads_to")
    )
