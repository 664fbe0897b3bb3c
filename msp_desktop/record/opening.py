"""Opening: is it safe to talk here and now, and what does the person need to take part.

Communication needs follow the four kinds of the Accessible Information Standard (DAPB1605, 2025).
"""

from msp_desktop.practice.codes import Answer, NeedKind
from msp_desktop.record.part import ItemId, Many, Part, Text, said


class CommunicationNeed(Part):
    """One thing that helps this person to take part, of one of the Standard's four kinds."""

    id: ItemId
    kind: NeedKind
    need: Text = ""


class Opening(Part):
    """How the conversation began."""

    safe_to_talk: Answer | None = None
    safe_to_talk_note: Text = ""
    who_is_present: Text = ""
    seen_alone: Answer | None = None
    immediate_danger: Answer | None = None
    danger_action: Text = ""
    language: Text = ""
    needs: Many[CommunicationNeed] = ()
    needs_note: Text = ""
    explained: Answer | None = None
    contact_again: Text = ""


def is_covered(opening: Opening) -> bool:
    """Covered once it is known whether it is safe to talk."""
    return opening.safe_to_talk is not None


def act_first(opening: Opening) -> bool:
    """Whether somebody is in danger now: act first, write later."""
    return opening.immediate_danger is Answer.YES


def needs_in_words(opening: Opening) -> tuple[str, ...]:
    """Each need that has words, as typed."""
    noted = tuple(need.need for need in opening.needs if said(need.need))
    return (*noted, opening.needs_note) if said(opening.needs_note) else noted
