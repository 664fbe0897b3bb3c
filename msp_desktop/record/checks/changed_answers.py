"""Answers that change within a visit: the earlier one stays beside the later one, with its time.

Whether it is safe to talk can be no at two and yes at three, and both are true.
"""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Final, NamedTuple

from msp_desktop.record.conversation import Conversation
from msp_desktop.record.field import Field
from msp_desktop.record.part import ChangedAnswer, new_id


class _Question(NamedTuple):
    """A question whose earlier answers are kept, and where they are."""

    name: str
    answer: Callable[[Conversation], StrEnum | None]
    changed: Callable[[Conversation], tuple[ChangedAnswer, ...]]


KEPT: Final = (
    _Question("safe_to_talk", lambda c: c.opening.safe_to_talk, lambda c: c.opening.changed),
    _Question("seen_alone", lambda c: c.opening.seen_alone, lambda c: c.opening.changed),
    _Question(
        "immediate_danger", lambda c: c.opening.immediate_danger, lambda c: c.opening.changed
    ),
    _Question("doubt", lambda c: c.capacity.doubt, lambda c: c.capacity.changed),
    _Question("offer", lambda c: c.advocacy.offer, lambda c: c.advocacy.changed),
)
"""The questions whose answer can change while people talk."""


def keep_changed_answers(
    before: Conversation, after: Conversation, *, at: datetime
) -> Conversation:
    """The later conversation, with each answer that changed kept beside the one it became.

    An answer that was taken back and then given again stood all the while, and is not kept twice.
    """
    for question in KEPT:
        was, now = question.answer(before), question.answer(after)
        if was is now:
            continue
        changed = question.changed(after)
        place = Field(question.changed)
        last = next((each for each in reversed(changed) if each.question == question.name), None)
        if was is not None:
            earlier = ChangedAnswer(id=new_id(), question=question.name, answer=was.value, until=at)
            after = place.put(after, (*changed, earlier))
        elif last is not None and now is not None and last.answer == now.value:
            after = place.put(after, tuple(each for each in changed if each is not last))
    return after
