"""Who wrote what in a conversation that more than one practitioner worked on."""

from collections.abc import Iterator
from datetime import datetime

from msp_desktop.practice.codes import GridView
from msp_desktop.questions.catalogue import every_question
from msp_desktop.questions.declaration import TextAsked, TextKind
from msp_desktop.record.conversation import (
    Authored,
    Conversation,
    Practitioner,
    Writer,
    part_of,
)


def with_writer(conversation: Conversation, who: Practitioner | None, at: datetime) -> Conversation:
    """The conversation, which that practitioner goes on with from now on."""
    now = conversation.writers[-1].who if conversation.writers else conversation.practitioner
    if who is None or who == now:
        return conversation
    return conversation.but(writers=(*conversation.writers, Writer(who=who, since=at)))


def credited(before: Conversation, after: Conversation) -> Conversation:
    """What was written since `before` put down to whoever goes on with it now.

    The person's words keep their own speaker; this is about the practitioners' views alone.
    """
    if not after.writers:
        return after
    first, by = after.practitioner.name.strip(), after.writers[-1].who.name.strip()
    then = dict(_views(before))
    changed = {place for place, view in _views(after) if then.get(place) != view}
    there = {place for place, _ in _views(after)}
    kept = tuple(one for one in before.authored if one.place not in changed and one.place in there)
    new = (Authored(place=place, by=by) for place in sorted(changed) if by != first)
    return after.but(authored=(*kept, *new))


def _views(conversation: Conversation) -> Iterator[tuple[str, object]]:
    """Every view of a practitioner that says something, by its place."""
    for declared in every_question():
        question = declared.question
        if not isinstance(question, TextAsked) or question.kind is not TextKind.VIEW:
            continue
        if declared.under != f"{declared.part}.":
            continue
        said = question.field.get(part_of(conversation, declared.part))
        if said:
            yield declared.places[0], said
    for mark in conversation.grid.placements:
        if mark.who is GridView.PRACTITIONER:
            yield f"grid.placements.{mark.id}", mark
    for view in conversation.closing.outcomes:
        if view.practitioner is not None or view.practitioner_words:
            said_of = (view.practitioner, view.practitioner_words)
            yield f"closing.outcomes.{view.outcome}", said_of
