"""Python's garbage, taken away on the screen's thread alone while others are at work.

Collected on any other thread, what is left of a window would be destroyed there, beside Qt.
"""

import gc
from collections.abc import Hashable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QObject

from ui.timers import repeated

LOOK_EVERY_MS = 200


class Collecting(QObject):
    """Stops Python from collecting by itself, and collects when it would have, from here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        hold_off(id(self))
        self.destroyed.connect(partial(give_back, id(self)))
        self._look = repeated(self, LOOK_EVERY_MS)
        self._look.timeout.connect(self._collect)
        self._look.start()

    def end(self) -> None:
        """Leave it to Python again, once no other thread is at work."""
        self._look.stop()
        give_back(id(self))

    @staticmethod
    def _collect() -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return


class _Held:
    """For whom Python is kept from collecting, and whether it did before."""

    by: ClassVar[set[Hashable]] = set()
    by_itself: ClassVar[bool] = False


def hold_off(one: Hashable) -> None:
    """Keep Python from collecting by itself until this one, and every other, gives it back."""
    if not _Held.by:
        _Held.by_itself = gc.isenabled()
    _Held.by.add(one)
    gc.disable()


def give_back(one: Hashable) -> None:
    """It is done: the last to say so leaves collecting to Python, if it was Python's before."""
    if one in _Held.by:
        _Held.by.remove(one)
        if _Held.by_itself and not _Held.by:
            gc.enable()


def hold_off_for_good() -> None:
    """Nobody hears the screen's thread any more; nothing is collected until the process ends."""
    _Held.by_itself = False
    gc.disable()
