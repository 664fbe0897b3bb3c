"""Whose views stand in the items of a case's record: each may be of an earlier conversation.

A later conversation carries an outcome or an option on with the view in it; the view stays whose
it was until somebody puts it otherwise.
"""

from collections.abc import Callable, Iterator
from typing import Final

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Authored, Conversation, part_of, view_by
from msp_desktop.record.grid import GridOption
from msp_desktop.record.outcomes import Outcome
from msp_desktop.record.part import has_text, item_by_id
from msp_desktop.record.sharing import SharingDecision

WithViews = Outcome | GridOption | SharingDecision
"""An item of a list with a practitioner's views in it."""

Items = Callable[[tuple[Conversation, ...]], Iterator[tuple[str, WithViews, int]]]
"""The items of a case: each by its name there, as it was said last, and in which conversation."""

SHARING: Final = "sharing.decisions"
VIEWS: Final = {
    "outcomes.items": ("agreed", "risk"),
    "grid.options": ("restriction",),
    SHARING: ("why", "grounds_words"),
}
"""The lists whose items have views in them, and which fields those are."""

WITH_VIEWS: Final = tuple(f"{place}." for place in VIEWS)
"""How the places of such views begin."""


def authored_items(
    conversations: tuple[Conversation, ...], name: PartName, of_the_part: str, decided: Items
) -> Iterator[Authored]:
    """Each view in a part's items that somebody else wrote than its part, oldest first.

    `decided` gives the decisions on sharing, of which a case may hold several under one id.
    """
    for place in VIEWS:
        if place.startswith(f"{name}."):
            items = (
                decided(conversations) if place == SHARING else _as_said_last(conversations, place)
            )
            for named, item, at in items:
                for field in VIEWS[place]:
                    by = _whose(conversations[: at + 1], place, item, field)
                    if has_text(getattr(item, field)) and by != of_the_part:
                        yield Authored(place=f"{place}.{named}.{field}", by=by)


def _whose(conversations: tuple[Conversation, ...], place: str, item: WithViews, field: str) -> str:
    """By whom a view was written, which later conversations may only have carried on."""
    words, first = getattr(item, field), conversations[-1]
    for one in reversed(conversations[:-1]):
        known = item_by_id(_items(one, place), item.id)
        if known is not None and getattr(known, field) != words:
            break
        first = one if known is not None else first
    return view_by(first, f"{place}.{item.id}.{field}")


def _as_said_last(
    conversations: tuple[Conversation, ...], place: str
) -> Iterator[tuple[str, WithViews, int]]:
    last = {
        each.id: (each, at) for at, one in enumerate(conversations) for each in _items(one, place)
    }
    yield from ((name, item, at) for name, (item, at) in last.items())


def _items(one: Conversation, place: str) -> tuple[WithViews, ...]:
    name, _, field = place.partition(".")
    found: tuple[WithViews, ...] = getattr(part_of(one, PartName(name)), field)
    return found
