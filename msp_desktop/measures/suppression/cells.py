"""Counts that hang together, and which of them to hide so that no small one can be worked out.

Whoever reads knows what is shown, which counts add up to which, and that none is below nought. A
small count is safe once there is another way to fill in what is hidden that fits all of this and
gives it another value; such a way is looked for, and where none is found more is hidden.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from typing import Final, NamedTuple

from msp_desktop.measures.small_numbers import LEAST_SHOWN

Cell = Hashable
"""What a count goes by."""

_MOST_TRIED: Final = 200
"""So many steps are tried to find another way to fill in; where none was found, more is hidden."""


class Sum(NamedTuple):
    """One count is made up of others, each case in exactly one of them."""

    whole: Cell
    parts: tuple[Cell, ...]


class CellTable:
    """Counts with what is meant to be shown, what was shown before, and how they add up.

    A count that is neither `shown` nor `known` is nowhere printed, and must not be worked out
    either where it is small.
    """

    def __init__(
        self,
        values: dict[Cell, int],
        shown: Iterable[Cell],
        sums: Iterable[Sum],
        known: Iterable[Cell] = (),
    ) -> None:
        self.values = values
        self.known = frozenset(known)
        self.shown = frozenset(shown) - self.known
        self._sums = list(dict.fromkeys(sums))
        self._of: defaultdict[Cell, list[int]] = defaultdict(list)
        for number, each in enumerate(self._sums):
            for cell in (each.whole, *each.parts):
                self._of[cell].append(number)

    def is_small(self, cell: Cell) -> bool:
        """Whether it would give somebody away: below 5, and not nought."""
        return 0 < self.values[cell] < LEAST_SHOWN

    def protect(self) -> frozenset[Cell]:
        """The cells to hide: the small ones, and as many others as it takes.

        What was shown before stays shown: where two earlier releases alone give a count away,
        nothing here can mend it.
        """
        hidden = {cell for cell in self.shown if self.is_small(cell)}
        waiting = [cell for cell in self.values if cell not in self.known and self.is_small(cell)]
        waiting.sort(key=lambda cell: (self.values[cell], str(cell)))
        for cell in waiting:
            while not self.can_differ(cell, hidden):
                further = self._further(cell, hidden)
                if further is None:
                    break
                hidden.add(further)
        return frozenset(hidden)

    def can_differ(self, cell: Cell, hidden: set[Cell] | frozenset[Cell]) -> bool:
        """Whether what is shown also fits with another value of that cell."""
        if not self._of[cell]:
            return True
        return any(self._find(cell, step, hidden) for step in (1, -1) if self._may(cell, step))

    def _find(self, cell: Cell, step: int, hidden: set[Cell] | frozenset[Cell]) -> bool:
        budget = [_MOST_TRIED]
        return self._balance({cell: step}, hidden, budget)

    def _balance(
        self, changes: dict[Cell, int], hidden: set[Cell] | frozenset[Cell], budget: list[int]
    ) -> bool:
        """Go on until every sum holds again, by changing one more hidden cell at a time."""
        open_sum = self._open_sum(changes)
        if open_sum is None:
            return True
        budget[0] -= 1
        if budget[0] < 0:
            return False
        off = changes.get(open_sum.whole, 0) - sum(changes.get(p, 0) for p in open_sum.parts)
        for cell, step in self._moves(open_sum, off):
            if cell in changes or not self._may_change(cell, hidden):
                continue
            if self._may(cell, step) and self._balance({**changes, cell: step}, hidden, budget):
                return True
        return False

    def _open_sum(self, changes: dict[Cell, int]) -> Sum | None:
        for cell in changes:
            for number in self._of[cell]:
                each = self._sums[number]
                if changes.get(each.whole, 0) != sum(changes.get(p, 0) for p in each.parts):
                    return each
        return None

    def _moves(self, each: Sum, off: int) -> Iterator[tuple[Cell, int]]:
        """What could bring the sum into balance: parts first, the fewest further sums first."""
        parts = sorted(each.parts, key=lambda cell: len(self._of[cell]))
        yield from ((part, off) for part in parts)
        yield (each.whole, -off)

    def _may_change(self, cell: Cell, hidden: set[Cell] | frozenset[Cell]) -> bool:
        return cell in hidden or (cell not in self.shown and cell not in self.known)

    def _may(self, cell: Cell, step: int) -> bool:
        return self.values[cell] + step >= 0

    def _further(self, cell: Cell, hidden: set[Cell]) -> Cell | None:
        """The smallest cell that can still be hidden, as near to this one as there is any."""
        seen, ring = {cell}, [cell]
        while ring:
            near = [
                other
                for each in ring
                for number in self._of[each]
                for other in (self._sums[number].whole, *self._sums[number].parts)
                if other not in seen
            ]
            free = [other for other in near if other in self.shown and other not in hidden]
            if free:
                return min(free, key=lambda other: (self.values[other], str(other)))
            seen.update(near)
            ring = list(dict.fromkeys(near))
        return None
