"""What every part of the document is made of: frozen structs, checked text, items with ids."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Annotated, Final, Protocol, Self, TypeVar, dataclass_transform
from uuid import uuid4

import msgspec

from msp_desktop.practice.codes import Answer, SaidBy

MOST_LETTERS = 250_000
"""The longest single answer: about eighty pages. More belongs in a case file, not in one answer."""

MOST_ITEMS = 1_000
"""The longest list of anything in one conversation."""

_NO_CONTROL_CHARACTERS = r"\A[^\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ufffe\uffff]*\Z"

Text = Annotated[str, msgspec.Meta(max_length=MOST_LETTERS, pattern=_NO_CONTROL_CHARACTERS)]
"""Words as typed: any script, new lines and tabs, no control characters."""

Moment = Annotated[datetime, msgspec.Meta(tz=True)]
"""A moment, always with its time zone, so that any two can be put in order."""


def day_at(moment: datetime) -> date:
    """The day it was then, by this laptop's clock; a moment may be written in another zone."""
    return moment.astimezone().date()


def plain_name(name: str) -> str:
    """A name or title as two are compared: whatever their capitals and the spaces in them."""
    return " ".join(name.split()).casefold()


ItemId = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{12}\Z")]
"""Names one item of a list for as long as the record lives."""

ItemType = TypeVar("ItemType")

Many = Annotated[tuple[ItemType, ...], msgspec.Meta(max_length=MOST_ITEMS)]
"""A list in the document: in order, and never endless."""


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class PartMeta(msgspec.StructMeta):
    """Makes every part frozen, strict and built by keyword, without saying so each time.

    A frozen part holds only what was there before it, so it can never be part of a circle and the
    garbage collector need not look at it: thousands of conversations then cost half as much.
    """

    def __new__(  # noqa: PYI034 - a metaclass may not return Self
        mcs,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, object],
        *,
        kw_only: bool = True,
        tag: str | None = None,
    ) -> "PartMeta":
        """Make the class of one part; `tag` names it in JSON where one of several may stand.

        Type checkers want `kw_only` said again of a subclass.
        """
        return super().__new__(
            mcs,
            name,
            bases,
            namespace,
            frozen=True,
            kw_only=kw_only,
            forbid_unknown_fields=True,
            gc=False,
            tag=tag,
        )


class RecordPart(msgspec.Struct, metaclass=PartMeta):
    """A piece of the document: never changed, only replaced; unknown fields are refused."""

    def but(self, **changes: object) -> Self:
        """The same part with some fields replaced."""
        return msgspec.structs.replace(self, **changes)


@cache
def defaults_of(kind: type[RecordPart]) -> dict[str, object]:
    """What each field of a kind of part holds while nothing is said, in order.

    `msgspec.NODEFAULT` where something is always said. To ask msgspec each time is slow.
    """
    return {field.name: field.default for field in msgspec.structs.fields(kind)}


class SpokenWords(RecordPart):
    """Somebody's own words, kept exactly, with who said them.

    `in_english` holds what an interpreter made of them, beside the original.
    """

    text: Text = ""
    said_by: SaidBy = SaidBy.PERSON
    in_english: Text = ""


HEARD_VOICES: Final = frozenset(SaidBy) - {SaidBy.STAFF}
"""The person, and whoever may stand for them: what staff say is never counted as theirs."""


class SpokenDate(RecordPart):
    """A day as somebody said it, and the date the app understood, if it could."""

    said: Text = ""
    on: date | None = None


class ChangedAnswer(RecordPart):
    """An answer that was given and then changed in the same visit, and until when it stood.

    `question` is the field that it answered.
    """

    id: ItemId
    question: Text
    answer: Text
    until: Moment


class Indication(RecordPart):
    """An answer with its reason: an indication, never a finding."""

    answer: Answer | None = None
    reason: Text = ""


class NotAsked(RecordPart):
    """Why something was not asked. `prompt` is a part's name, or `part.prompt_id`."""

    prompt: Text
    reason: Text


class HasId(Protocol):
    """An item of a list that can be named."""

    @property
    def id(self) -> str:
        """The item's own name, twelve hex digits."""


Item = TypeVar("Item", bound=HasId)


def new_id() -> str:
    """A fresh name for an item, unique for all practical purposes."""
    return uuid4().hex[:12]


def item_by_id(items: Sequence[Item], item_id: str) -> Item | None:
    """The item of that id, or None where there is none (any more)."""
    return next((item for item in items if item.id == item_id), None)


def with_item(items: tuple[Item, ...], item: Item) -> tuple[Item, ...]:
    """The list with the item of the same id replaced, or with it added at the end."""
    if item_by_id(items, item.id) is None:
        return (*items, item)
    return tuple(item if old.id == item.id else old for old in items)


def without_item(items: tuple[Item, ...], item_id: str) -> tuple[Item, ...]:
    """The list without the item of that id."""
    return tuple(item for item in items if item.id != item_id)


def with_item_moved(items: tuple[Item, ...], item_id: str, by: int) -> tuple[Item, ...]:
    """The list with one item moved by so many places, stopping at the ends."""
    item = item_by_id(items, item_id)
    if item is None:
        return items
    rest = list(without_item(items, item_id))
    place = max(0, min(len(rest), items.index(item) + by))
    rest.insert(place, item)
    return tuple(rest)


def has_text(text: str) -> bool:
    """Whether a text holds anything but white space."""
    return bool(text.strip())
