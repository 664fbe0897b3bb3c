"""Every hostile file of the list, made here: its name, its bytes, the password it goes by."""

from collections.abc import Iterator

from tests.review.honest_file import PASSWORD, VISIT, Edit, Hostile, built, good, made
from tests.review.hostile import (
    active,
    broken,
    locks,
    overwhelming,
    records,
    signatures,
    updates,
)

__all__ = ["PASSWORD", "VISIT", "Edit", "Hostile", "all_of_them", "built", "good", "made"]


def all_of_them() -> Iterator[Hostile]:
    """The whole list."""
    for group in (signatures, updates, active, overwhelming, broken, locks, records):
        yield from group.files()
