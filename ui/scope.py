"""What an answer of the store is bound to: it is dropped once what it was asked for is gone.

Answers come back later, on the screen's thread. By then another conversation may be open, a search
may say something else, or a page may be gone. So every question is asked within a scope, and its
answer is delivered only while that scope is still the same. What a window of its own asks a person,
such as where to save, is asked in the same way, and that window closes with the scope.
"""

from collections.abc import Callable
from typing import Self, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

Heard = TypeVar("Heard")


class Scope:
    """Belongs to one part of the window; `renew` it whenever that part turns to something else.

    What goes wrong for a scope that is gone is shown elsewhere, unless it `only_looks`: then
    nothing was to be changed, and nobody misses the answer.
    """

    def __init__(
        self,
        owner: QObject,
        *,
        only_looks: bool = False,
        within: Callable[[], bool] = lambda: True,
    ) -> None:
        self._owner = owner
        self._within = within
        self._round = 0
        self._under_way: dict[object, Callable[[], bool]] = {}
        self._at_its_end: list[Callable[[], None]] = []
        self.only_looks = only_looks

    def renew(self) -> Self:
        """Something else is shown from here on: answers to what was asked before are dropped."""
        self._round += 1
        ends, self._at_its_end = self._at_its_end, []
        for end in ends:
            end()
        return self

    def at_its_end(self, end: Callable[[], None]) -> None:
        """Have this called as soon as something else is shown."""
        self._at_its_end.append(end)

    def bound(self, hearer: Callable[[Heard], None]) -> Callable[[Heard], None]:
        """The same hearer, which no longer hears once something else is shown."""
        still = self.still()
        return lambda answer: hearer(answer) if still() else None

    def held(self) -> "Scope":
        """A scope for what goes on from here in several steps: it ends when this one turns."""
        return Scope(self._owner, only_looks=self.only_looks, within=self.still())

    def take_up(self, what: object) -> bool:
        """Whether `what` may be asked now: not while it is under way already."""
        under_way = self._under_way.get(what)
        if under_way is not None and under_way():
            return False
        self._under_way[what] = self.still()
        return True

    def put_down(self, what: object) -> None:
        """It was answered."""
        self._under_way.pop(what, None)

    def still(self) -> Callable[[], bool]:
        """Tells later whether the owner is still there, and shows what it shows now."""
        asked_in, within = self._round, self._within
        return lambda: isValid(self._owner) and self._round == asked_in and within()
