"""Whose view stands where, once a second practitioner goes on with a conversation.

Views and marks are the practitioner's own: what the second one writes or moves is noted as theirs
(`Authored`), and printed under their name. The person's words are theirs whoever wrote them down.
"""

from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any

from msp_desktop.practice.codes import GridView
from msp_desktop.questions.catalogue import every_question
from msp_desktop.questions.declaration import TextAsked, TextKind
from msp_desktop.record.conversation import Authored, Conversation, Practitioner, Writer
from msp_desktop.record.part import RecordPart, plain_name


def is_colleagues(conversation: Conversation, who: Practitioner) -> bool:
    """Whether somebody else began it, and this practitioner has not gone on with it yet."""
    name = plain_name(who.name)
    known = (conversation.practitioner.name, *(each.who.name for each in conversation.writers))
    return bool(name) and bool(plain_name(known[0])) and name not in map(plain_name, known)


def with_writer(conversation: Conversation, who: Practitioner | None, at: datetime) -> Conversation:
    """The conversation with this practitioner going on with it from now."""
    now = conversation.writers[-1].who if conversation.writers else conversation.practitioner
    if who is None or who == now:
        return conversation
    return conversation.but(writers=(*conversation.writers, Writer(who=who, since=at)))


def with_authors(before: Conversation, after: Conversation, who: Practitioner) -> Conversation:
    """The conversation after this practitioner's edit: each view that changed under their name."""
    main = plain_name(who.name) == plain_name(after.practitioner.name)
    was, now = dict(_views(before)), dict(_views(after))
    changed = _changed(was, now)
    gone = {place for place, view in was.items() if view and not now.get(place)}
    if not changed and not gone:
        return after
    kept = tuple(each for each in after.authored if each.place not in changed | gone)
    mine = () if main else sorted(changed)
    authored = (*kept, *(Authored(place=place, by=who.name.strip()) for place in mine))
    return after if authored == after.authored else after.but(authored=authored)


def _changed(was: dict[str, object], now: dict[str, object]) -> set[str]:
    """The places of the views that say something else now."""
    return {place for place, view in now.items() if view and view != was.get(place)}


def _views(conversation: Conversation) -> Iterator[tuple[str, object]]:
    """Every view with its place: a field's path, an item by its id or by what it is about."""
    for place in view_places():
        first, *rest = place.split(".")
        yield from _under(getattr(conversation, first), rest, first)
    for mark in conversation.grid.placements:
        if mark.who is GridView.PRACTITIONER:
            yield f"grid.placements.{mark.id}", (mark.point, mark.at, mark.why)
    for view in conversation.closing.outcomes:
        yield (
            f"closing.outcomes.{view.outcome}",
            (view.practitioner, view.practitioner_words)
            if (view.practitioner or view.practitioner_words)
            else (),
        )


def _under(of: object, path: list[str], place: str) -> Iterator[tuple[str, object]]:
    if not path:
        yield place, of
        return
    step, *rest = path
    name = step.removesuffix("[]")
    held: Any = getattr(of, name)
    if step == name:
        if held is not None:
            yield from _under(held, rest, f"{place}.{name}")
        return
    for item in held:
        if isinstance(item, RecordPart) and hasattr(item, "id"):
            yield from _under(item, rest, f"{place}.{name}.{item.id}")


@cache
def view_places() -> tuple[str, ...]:
    """Where the practitioner's views in words stand; `[]` for each item of a list."""
    return tuple(
        declared.places[0]
        for declared in every_question()
        if isinstance(declared.question, TextAsked) and declared.question.kind is TextKind.VIEW
    )
