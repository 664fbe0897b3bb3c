"""All cases at once, as sets: which of them have a code, in one whole number each.

A set of cases is an `int` whose bit n stands for case n. Sets are joined with `&`, `|` and
`without`, and counted with `int.bit_count`: a figure over 100,000 cases takes microseconds, so that
every breakdown can be counted while somebody looks.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from msp_desktop.measures.facets import LAYOUT
from msp_desktop.measures.facets.facet import NUMBER_BYTES, CaseFacts
from msp_desktop.store.measured.drawn import DrawnCase

CaseSet = int
"""Some of the cases of one table; bit n stands for case n."""


class CaseTable:
    """What was drawn of the cases, by column.

    Cases without a conversation that can be read are not in it. `ids` are by place; `persons` says
    whose each is, and is wanted only where people are counted.
    """

    def __init__(
        self, drawn: Iterable[DrawnCase], persons: Mapping[str, str] | None = None
    ) -> None:
        rows = [each for each in drawn if each.facts]
        self.ids = [each.case_id for each in rows]
        self.persons = persons
        self._joined = b"".join(each.facts for each in rows)
        self._columns: dict[int, bytes] = {}
        self._sets: dict[tuple[str, str], CaseSet] = {}
        self._numbers: dict[str, Sequence[int]] = {}
        self.everybody: CaseSet = (1 << len(rows)) - 1

    @classmethod
    def of(cls, facts: Iterable[tuple[str, str, CaseFacts]]) -> "CaseTable":
        """A table of cases by their id, the id of their person, and their facts."""
        rows = list(facts)
        drawn = (DrawnCase(case, LAYOUT.pack(each)) for case, _, each in rows)
        return cls(drawn, {case: person for case, person, _ in rows})

    def __len__(self) -> int:
        return len(self.ids)

    def having(self, facet: str, *codes: str) -> CaseSet:
        """The cases that have any of these codes; with none given, any code of that facet."""
        found = 0
        for code in codes or codes_of(facet):
            found |= self._having(facet, code)
        return found

    def without(self, cases: CaseSet) -> CaseSet:
        """All the others."""
        return self.everybody & ~cases

    def numbers(self, name: str) -> Sequence[int]:
        """That number of every case, by place, one more than it is; nought where there is none."""
        if name not in self._numbers:
            start = LAYOUT.numbers_from // NUMBER_BYTES + LAYOUT.numbers[name]
            words = memoryview(self._joined).cast("I")
            self._numbers[name] = words[start :: LAYOUT.width // NUMBER_BYTES].tolist()
        return self._numbers[name]

    def number_of(self, name: str, cases: CaseSet) -> list[int]:
        """That number of each of these cases that has one."""
        numbers = self.numbers(name)
        return [held - 1 for place in places(cases) if (held := numbers[place])]

    def where(self, name: str, holds: Callable[[int], bool]) -> CaseSet:
        """The cases that have that number, and for which it holds."""
        return _set_of(bool(held) and holds(held - 1) for held in self.numbers(name))

    def on_days(self, name: str, first: date, last: date) -> CaseSet:
        """The cases with that day, from the first to the last, both of them in it."""
        low, high = first.toordinal() + 1, last.toordinal() + 1
        return _set_of(low <= held <= high for held in self.numbers(name))

    def grouped(self, within: CaseSet, key: Callable[[int], str | None]) -> dict[str, CaseSet]:
        """These cases by what `key` gives of their place, in the order of the keys."""
        found: dict[str, list[int]] = {}
        for place in places(within):
            name = key(place)
            if name is not None:
                found.setdefault(name, []).append(place)
        return {name: _set_at(found[name], len(self.ids)) for name in sorted(found)}

    def ids_of(self, cases: CaseSet) -> tuple[str, ...]:
        """The ids of these cases."""
        return tuple(self.ids[place] for place in places(cases))

    def one_each(self, cases: CaseSet, among: CaseSet | None = None) -> CaseSet:
        """One case, the one that was raised last, for each person among these cases.

        With `among`, for each of these people their newest case in that set, if there is one.

        Raises:
            ValueError: it is not known whose they are.
        """
        if self.persons is None:
            raise ValueError("whose cases they are was not read")
        whose, raised = self.persons, self.numbers("raised_on")
        people = {whose.get(self.ids[place], "") for place in places(cases)}
        there = sorted(places(cases if among is None else among), key=raised.__getitem__)
        last = {whose.get(self.ids[place], ""): place for place in there}
        return _set_at([last[one] for one in people & last.keys()], len(self.ids))

    def _having(self, facet: str, code: str) -> CaseSet:
        key = (facet, code)
        if key not in self._sets:
            byte, bit = divmod(LAYOUT.bits[key], 8)
            if byte not in self._columns:
                self._columns[byte] = self._joined[byte :: LAYOUT.width]
            ones = bytes(ord("1") if held >> bit & 1 else ord("0") for held in range(256))
            self._sets[key] = _from_ones(self._columns[byte].translate(ones))
        return self._sets[key]


def places(cases: CaseSet) -> Iterator[int]:
    """The places of the cases in a set, in order."""
    ones = format(cases, "b")[::-1]
    place = ones.find("1")
    while place >= 0:
        yield place
        place = ones.find("1", place + 1)


def codes_of(facet: str) -> tuple[str, ...]:
    """Every code that may be counted of that facet."""
    return next(each.codes for each in LAYOUT.facets if each.name == facet)


def _set_of(members: Iterable[bool]) -> CaseSet:
    return _from_ones(bytes(49 if each else 48 for each in members))


def _set_at(where: Sequence[int], length: int) -> CaseSet:
    ones = bytearray(b"0" * length)
    for place in where:
        ones[place] = 49
    return _from_ones(bytes(ones))


def _from_ones(ones: bytes) -> CaseSet:
    """A set from a letter for each case, "1" for those in it."""
    return int(ones[::-1], 2) if ones else 0
