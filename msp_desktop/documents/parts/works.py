"""The works that parts rest on, under the names that they are cited by."""

from collections.abc import Iterable
from typing import Final

Sources = tuple[tuple[str, str], ...]
"""A work and a place in it, any number of times."""

CARE_ACT: Final = "Care Act 2014"
CAPACITY_ACT: Final = "Mental Capacity Act 2005"
COLLECTION: Final = "SAC"
GUIDANCE: Final = "Statutory Guidance (2017 edition)"
JB: Final = "JB"
MSP: Final = "MSP resources (LGA and ADASS 2017)"


def cited(sources: Iterable[tuple[str, str]]) -> str:
    """Each work once, with its places in the order they were first named."""
    places: dict[str, dict[str, None]] = {}
    for work, place in sources:
        places.setdefault(work, {})[place] = None
    return "; ".join(f"{work} {', '.join(named)}" for work, named in places.items()) + "."
