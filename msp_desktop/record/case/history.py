"""The events of one case as a set with an order, and which of them still stand.

Everything here is a function of the set alone: the same events give the same answer in whatever
order they came in. Where two people changed one thing without knowing of each other, both stand.
"""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime
from typing import Any, Generic, NamedTuple, TypeVar, overload
from uuid import UUID

from msp_desktop.record.case.causal import CausalOrder
from msp_desktop.record.case.entry import EntryId
from msp_desktop.record.case.events import CaseEvent, Happening
from msp_desktop.record.conversation import Practitioner

What = TypeVar("What", bound=Happening)
Other = TypeVar("Other", bound=Happening)


class CaseEntry(NamedTuple):
    """One sealed event of a case: its entry's id, the entries its writer had in view, the event.

    `event` is None where a later version of the app wrote it: it is kept, counted, and said to be
    there, and nothing is made of it.
    """

    id: EntryId
    refs: tuple[EntryId, ...]
    event: CaseEvent | None


class Stated(NamedTuple, Generic[What]):
    """What somebody stated of a case, when they wrote it down (their own clock), and in what."""

    entry: EntryId
    at: datetime
    by: Practitioner
    what: What


class CaseHistory:
    """The events of one case. Entries of other cases that are given are passed over."""

    def __init__(self, case_id: UUID, entries: Iterable[CaseEntry]) -> None:
        self.case_id = case_id
        of_case = {
            one.id: one for one in entries if one.event is None or one.event.case_id == case_id
        }
        self._order = CausalOrder({one.id: one.refs for one in of_case.values()})
        events = {one.id: one.event for one in of_case.values() if one.event is not None}
        self.events: tuple[tuple[EntryId, CaseEvent], ...] = tuple(
            (name, events[name]) for name in self._order.order if name in events
        )
        """Every event by its entry, each after those its writer had in view."""
        self.everything: tuple[Stated[Happening], ...] = tuple(
            Stated(name, event.at, event.by, event.what) for name, event in self.events
        )
        """The same as what was stated, by whom."""
        self.not_understood = len(of_case) - len(events)
        """How many events a later version of the app wrote."""

    @property
    def heads(self) -> tuple[EntryId, ...]:
        """The newest entries: the refs of the event that is written next."""
        return self._order.heads()

    @overload
    def of(self, kind: type[What], /) -> tuple[Stated[What], ...]: ...
    @overload
    def of(self, kind: type[What], other: type[Other], /) -> tuple[Stated[What | Other], ...]: ...
    def of(self, *kinds: type[Any]) -> tuple[Stated[Any], ...]:
        """Every event of these kinds, each after those its writer had in view."""
        return tuple(one for one in self.everything if isinstance(one.what, kinds))

    def standing(self, stated: Iterable[Stated[What]]) -> tuple[Stated[What], ...]:
        """Those of one thing's statements that none of the others takes the place of.

        One is what everybody agrees on; several are what somebody has to settle by another.
        """
        by_id = {one.entry: one for one in stated}
        return tuple(by_id[name] for name in self._order.unreplaced(by_id))

    def standing_by(
        self, stated: Iterable[Stated[What]], key: Callable[[What], Hashable]
    ) -> tuple[tuple[Stated[What], ...], ...]:
        """The same for several things at once, each known by its key; in the order first stated."""
        grouped: dict[Hashable, list[Stated[What]]] = {}
        for one in stated:
            grouped.setdefault(key(one.what), []).append(one)
        return tuple(self.standing(group) for group in grouped.values())
