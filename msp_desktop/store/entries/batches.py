"""Many values looked up together, as many as one question to SQLite may name."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, TypeVar

Value = TypeVar("Value")

_AT_ONCE: Final = 500
"""SQLite takes 32,766 in one statement; beyond some hundred there is nothing to gain."""


def batched(values: Iterable[Value], at_once: int = _AT_ONCE) -> Iterator[tuple[Value, ...]]:
    """These values, so many at a time."""
    left = iter(values)
    while some := tuple(islice(left, at_once)):
        yield some
