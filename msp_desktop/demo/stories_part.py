"""Any number of invented people: a few told at length, then as many as are wanted."""

from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from random import Random

from msp_desktop.demo.builders import InventedConversation
from msp_desktop.demo.composed import composed
from msp_desktop.demo.stories import (
    car_wash,
    care_home,
    cuckooing,
    domestic_abuse,
    doorstep,
    hospital,
    self_neglect,
)

__all__ = ["InventedConversation", "invented_conversations"]

_STORIES = (doorstep, domestic_abuse, hospital, self_neglect, care_home, car_wash, cuckooing)


def invented_conversations(
    people: int, *, now: datetime, seed: int = 1
) -> Iterator[InventedConversation]:
    """The conversations of so many invented people, the same for the same `now` and `seed`.

    The first people are told at length and one of them has two conversations; everybody after them
    has one. Fewer people are always the first of more. `now` carries its time zone.
    """
    for story in islice(_STORIES, people):
        yield from story.told(now)
    rng = Random(seed)  # noqa: S311 - invented people, nothing to guard
    for _ in range(people - len(_STORIES)):
        yield composed(rng, now)
