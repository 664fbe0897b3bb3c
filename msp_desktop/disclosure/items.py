"""The items of a part that can be ticked one by one, and all the words in each.

An item of a list is one (an account, a need, an action); so is every other answer.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from msp_desktop.record.part import Indication, RecordPart, SpokenDate, SpokenWords, defaults_of

_TELLS_APART = ("id", "outcome", "principle", "ability", "line", "route", "indicator", "area")
_WHOLE = (SpokenWords, SpokenDate, Indication)
"""Parts that are one answer."""

_ENGLISH = "in_english"
_NOT_ITEMS = frozenset({"person.name", "person.known_as", "person.others"})


@dataclass(frozen=True, slots=True)
class TickedItem:
    """One item: its key, and every word in it, those of its codes included."""

    key: str
    text: str


def items_of(part: RecordPart, key: str) -> Iterator[TickedItem]:
    """Every item of the part that holds something, in the record's order."""
    for field, default in defaults_of(type(part)).items():
        inner, value = f"{key}.{field}", getattr(part, field)
        if inner in _NOT_ITEMS or value == default or is_english_beside(part, field):
            continue
        if isinstance(value, RecordPart) and not isinstance(value, _WHOLE):
            yield from items_of(value, inner)
        elif isinstance(value, tuple) and any(isinstance(each, RecordPart) for each in value):
            for number, each in enumerate(value, start=1):
                yield TickedItem(f"{inner}.{name_in_list(each, number)}", words_in(each))
        else:
            english = english_beside(part, field)
            beside = words_in(getattr(part, english)) if english else ""
            yield TickedItem(inner, "\n".join(each for each in (words_in(value), beside) if each))


def keys_of_listed(part: RecordPart, key: str) -> Iterator[str]:
    """The keys of the items of its lists that have an id: the same one comes back another day."""
    for field in part.__struct_fields__:
        inner, value = f"{key}.{field}", getattr(part, field)
        if isinstance(value, RecordPart):
            yield from keys_of_listed(value, inner)
        elif isinstance(value, tuple):
            yield from (f"{inner}.{each.id}" for each in value if hasattr(each, "id"))


def words_in(value: object) -> str:
    """Every text and every code in it, one a line; names of items are not words."""
    return "\n".join(_words(value))


def name_in_list(item: object, number: int) -> str:
    """What an item of a list goes by in keys: its id, or the code that tells it apart."""
    for field in _TELLS_APART:
        name = getattr(item, field, None)
        if isinstance(name, Enum):
            return str(name.value).lower().replace(" ", "_")
        if isinstance(name, str):
            return name
    return str(number)


def english_beside(part: RecordPart, field: str) -> str:
    """The field with an interpreter's English for a text, where there is one; else empty."""
    fields = part.__struct_fields__
    alone = field in {"words", "text"} and _ENGLISH in fields
    beside = _ENGLISH if alone else f"{field}_{_ENGLISH}"
    return beside if beside in fields else ""


def is_english_beside(part: RecordPart, field: str) -> bool:
    """Whether a field is an interpreter's English for another one, and goes with it."""
    if not field.endswith(_ENGLISH):
        return False
    fields = part.__struct_fields__
    first = field.removesuffix(f"_{_ENGLISH}").removesuffix(_ENGLISH)
    return first in fields if first else any(name in fields for name in ("words", "text"))


def with_english(keys: Iterable[str]) -> frozenset[str]:
    """The keys, and with each that of an interpreter's English for it: they go together."""
    found = set(keys)
    for key in tuple(found):
        above, _, field = key.rpartition(".")
        found.add(f"{above}.{_ENGLISH}" if field in {"words", "text"} else f"{key}_{_ENGLISH}")
    return frozenset(found)


def is_within(key: str, above: str) -> bool:
    """Whether a key is that one, or one of what is in it."""
    return key == above or key.startswith(f"{above}.")


def is_within_any(key: str, above: Collection[str]) -> bool:
    """Whether a key is one of those, or one of what is in one of them."""
    if not above:
        return False
    while key not in above:
        key, dot, _ = key.rpartition(".")
        if not dot:
            return False
    return True


def _words(value: object) -> Iterator[str]:
    if isinstance(value, Enum):
        yield str(value.value)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, RecordPart):
        for field in value.__struct_fields__:
            if field not in {"id", "outcome", "outcomes", "first", "second"}:
                yield from _words(getattr(value, field))
    elif isinstance(value, tuple):
        for each in value:
            yield from _words(each)
