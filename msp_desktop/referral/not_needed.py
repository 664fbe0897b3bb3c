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


def practitioners_view(conversation: Conversation) -> frozenset[str]:
    """Where the practitioner placed the person, and how they weigh the options."""
    marks = {
        f"grid.placements.{mark.id}"
        for mark in conversation.grid.placements
        if mark.who is GridView.PRACTITIONER
    }
    weighed = {
        f"grid.options.{option.id}.{field}"
        for option in conversation.grid.options
        for field in ("benefits", "risks", "restriction", "leads_to")
    }
    return frozenset(marks | weighed)
