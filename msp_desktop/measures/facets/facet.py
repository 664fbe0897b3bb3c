"""What can be counted of a case, declared: codes it may have, and numbers; packed into bytes.

A facet is one question with a list of codes, of which a case has none (nothing is recorded), one or
several. Each code is one bit; each number four bytes after them. The layout is named by a digest of
all names and codes, so that what was drawn in another layout is never read as this one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from msp_desktop.measures.counted_case import CountedCase

NUMBER_BYTES = 4
_MOST = 2 ** (8 * NUMBER_BYTES) - 2

CodesOf = Callable[[CountedCase], Iterable[str | None]]


class Facet(NamedTuple):
    """A question with its codes, and how they are read from a case; None among them is no code."""

    name: str
    codes: tuple[str, ...]
    read: CodesOf


class NumberFacet(NamedTuple):
    """A count, a number of days or a day (`date.toordinal`), and how it is read; None for none."""

    name: str
    read: Callable[[CountedCase], int | None]


class CaseFacts(NamedTuple):
    """What one case contributes: the codes of each facet, and the numbers that there are."""

    codes: Mapping[str, frozenset[str]]
    numbers: Mapping[str, int]


class Layout:
    """Where each code and number lies in the bytes of a case."""

    def __init__(self, facets: Sequence[Facet], numbers: Sequence[NumberFacet]) -> None:
        self.facets, self.number_facets = tuple(facets), tuple(numbers)
        self.bits: dict[tuple[str, str], int] = {}
        for facet in facets:
            for code in facet.codes:
                self.bits[facet.name, code] = len(self.bits)
        self.numbers = {number.name: place for place, number in enumerate(numbers)}
        bits = (len(self.bits) + 7) // 8
        self.numbers_from = -(-bits // NUMBER_BYTES) * NUMBER_BYTES
        self.width = self.numbers_from + NUMBER_BYTES * len(numbers)
        named = repr((list(self.bits), list(self.numbers)))
        self.name = sha256(named.encode()).hexdigest()[:16]

    def facts_of(self, case: CountedCase) -> CaseFacts:
        """Read everything of a case; nothing where it has no conversation that can be read."""
        if not case.conversations:
            return CaseFacts({}, {})
        codes = {
            facet.name: frozenset(code for code in facet.read(case) if code is not None)
            for facet in self.facets
        }
        found = {number.name: number.read(case) for number in self.number_facets}
        return CaseFacts(codes, {name: n for name, n in found.items() if n is not None})

    def pack(self, facts: CaseFacts) -> bytes:
        """The facts as bytes, empty where there are none.

        A number takes one more than it is, so that nought is no missing value.
        """
        if not any(facts):
            return b""
        packed = bytearray(self.width)
        for name, codes in facts.codes.items():
            for code in codes:
                place, bit = divmod(self.bits[name, code], 8)
                packed[place] |= 1 << bit
        for name, number in facts.numbers.items():
            start = self.numbers_from + NUMBER_BYTES * self.numbers[name]
            held = min(max(number, 0), _MOST) + 1
            packed[start : start + NUMBER_BYTES] = held.to_bytes(NUMBER_BYTES, "little")
        return bytes(packed)
