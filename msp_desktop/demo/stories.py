"""People invented at length: their conversations are data, in `resources/invented`.

Each file is one person. What is left out of a conversation was not asked; days and moments are
moved so that they lie as long ago as they did when the file was written.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Final, TypeVar

import msgspec

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation

STORIES: Final = (
    "doorstep",
    "domestic-abuse",
    "hospital",
    "self-neglect",
    "care-home",
    "car-wash",
    "cuckooing",
)
"""In the order in which a store is filled with them."""

_Value = TypeVar("_Value")


class InventedConversation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One conversation, whether it is finished, and the part where it was left."""

    conversation: Conversation
    finished: bool
    last_part: PartName


class _Story(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    written_for: datetime
    conversations: tuple[InventedConversation, ...]


def story(name: str, *, now: datetime) -> tuple[InventedConversation, ...]:
    """The conversations of one invented person, oldest first, as they lie behind `now`."""
    read = _read(name)
    move = _Move(now - read.written_for, now.date() - read.written_for.date())
    return tuple(
        msgspec.structs.replace(
            one,
            # The person themselves was born on the same day whenever their story is read.
            conversation=move.moved(one.conversation).but(person=one.conversation.person),
        )
        for one in read.conversations
    )


@cache
def _read(name: str) -> _Story:
    kept = files("resources").joinpath("invented", f"{name}.json").read_bytes()
    return msgspec.json.decode(kept, type=_Story)


class _Move:
    """Moves every day and moment within a record."""

    def __init__(self, moments: timedelta, days: timedelta) -> None:
        self._moments = moments
        self._days = days

    def moved(self, value: _Value) -> _Value:
        """The same value, later or earlier."""
        return self._moved(value)  # type: ignore[return-value]

    def _moved(self, value: object) -> object:
        if isinstance(value, datetime):
            return value + self._moments
        if isinstance(value, date):
            return value + self._days
        if isinstance(value, msgspec.Struct):
            fields = {name: self._moved(getattr(value, name)) for name in value.__struct_fields__}
            return msgspec.structs.replace(value, **fields)
        if isinstance(value, Sequence) and not isinstance(value, str):
            return tuple(self._moved(each) for each in value)
        return value
