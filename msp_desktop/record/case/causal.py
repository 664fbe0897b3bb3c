"""The order of entries by what each one had in view: never by a clock.

An entry comes after every entry it refers to, and after theirs. Two entries that know nothing of
each other stand side by side; where a list is needed they are put in the order of their ids, so
that the same set always gives the same list, however it came in.
"""

import heapq
from collections.abc import Collection, Iterable, Mapping


class CausalOrder:
    """The order over a set of entries: `CausalOrder({id: refs, …})`.

    Refs to entries that are not in the set are passed over: what has not come yet holds nothing
    back. Refs in a circle, which digests make impossible, would be cut at the smallest id.
    """

    def __init__(self, refs: Mapping[str, Collection[str]]) -> None:
        known = {
            name: {ref for ref in of if ref in refs and ref != name} for name, of in refs.items()
        }
        self.order = _sorted(known)
        """Every id, each after what it refers to."""
        self._place = {name: place for place, name in enumerate(self.order)}
        self._before: dict[str, int] = {}
        for name in self.order:
            before = 0
            for ref in known[name]:
                before |= self._before.get(ref, 0) | 1 << self._place[ref]
            self._before[name] = before

    def is_after(self, later: str, earlier: str) -> bool:
        """Whether the writer of the one had the other in view."""
        return bool(self._before[later] >> self._place[earlier] & 1)

    def unreplaced(self, names: Iterable[str]) -> tuple[str, ...]:
        """Those of these entries that no other of them comes after, in order."""
        there = sorted(set(names), key=self._place.__getitem__)
        seen = 0
        for name in there:
            seen |= self._before[name]
        return tuple(name for name in there if not seen >> self._place[name] & 1)

    def heads(self) -> tuple[str, ...]:
        """The newest entries: what the next one should refer to."""
        return self.unreplaced(self.order)


def _sorted(refs: Mapping[str, set[str]]) -> tuple[str, ...]:
    waits_for = {name: len(of) for name, of in refs.items()}
    followers: dict[str, list[str]] = {name: [] for name in refs}
    for name, of in refs.items():
        for ref in of:
            followers[ref].append(name)
    ready = [name for name, count in waits_for.items() if count == 0]
    heapq.heapify(ready)
    order: list[str] = []
    while len(order) < len(refs):
        if not ready:
            ready = [min(name for name, count in waits_for.items() if count > 0)]
            waits_for[ready[0]] = 0
        name = heapq.heappop(ready)
        order.append(name)
        for follower in followers[name]:
            waits_for[follower] -= 1
            if waits_for[follower] == 0:
                heapq.heappush(ready, follower)
    return tuple(order)
