"""The grid over all conversations with one person, as one grid: the path of the marks.

Only marks are brought together, and only for readers within the organisation: what goes to others
tells of the one conversation that they were asked about.
"""

import hashlib

from msp_desktop.practice.codes import GridView
from msp_desktop.record.conversation import Authored, Conversation, took_place_at, view_by
from msp_desktop.record.grid import Placement
from msp_desktop.record.story import placements_over_time


def with_earlier_marks(
    conversation: Conversation, earlier: tuple[Conversation, ...]
) -> Conversation:
    """The conversation with every earlier mark before its own, oldest first, each under one id."""
    before = tuple(
        one
        for one in earlier
        if one.person_id == conversation.person_id
        and took_place_at(one) < took_place_at(conversation)
    )
    if not before:
        return conversation
    own = {mark.id for mark in conversation.grid.placements}
    marks = [each.placement for each in placements_over_time((*before, conversation))]
    renamed = tuple(
        mark if mark in conversation.grid.placements else _renamed(mark, own) for mark in marks
    )
    by = {mark.id: one for one in before for mark in one.grid.placements}
    authored = (
        Authored(place=f"grid.placements.{now.id}", by=view_by(by[was.id], _place(was)))
        for was, now in zip(marks, renamed, strict=True)
        if now not in conversation.grid.placements and now.who is GridView.PRACTITIONER
    )
    others = tuple(each for each in authored if each.by != conversation.practitioner.name.strip())
    return conversation.but(
        grid=conversation.grid.but(placements=renamed),
        authored=(*conversation.authored, *others),
    )


def _place(mark: Placement) -> str:
    return f"grid.placements.{mark.id}"


def _renamed(mark: Placement, own: set[str]) -> Placement:
    """A mark that was moved since under its own id stands as the mark that it was."""
    if mark.id not in own:
        return mark
    moved = hashlib.sha256(f"{mark.id} {mark.at.isoformat()}".encode()).hexdigest()[:12]
    return mark.but(id=moved)
