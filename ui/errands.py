"""Jobs done off the screen's thread, and who waits for each: kept and let go on the screen's own.

Whoever lets go the last reference to a part of the window takes it apart there and then, and beside
Qt's own thread that ends the process. So another thread knows a job by its number only: the job,
its answer and who waits for it stay here until the screen's thread has delivered the answer.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from msp_desktop.faults import Fault, InternalError
from ui.collecting import give_back, hold_off
from ui.scope import Scope


@dataclass(slots=True)
class _Errand:
    """A job, who waits for its answer, and the answer once there is one."""

    sender: "Errands"
    job: Callable[[], Any]
    wanted: Callable[[], bool]
    then: Callable[[Any], None]
    otherwise: Callable[[Fault], None]
    missed: bool
    """Whether a fault must be said elsewhere where it is no longer wanted there."""
    answer: Any = None
    fault: Fault | None = None
    is_done: bool = False


_HELD = "errand"
_numbers = count()
_out: dict[int, _Errand] = {}
"""All that are under way; only the screen's thread takes one out."""


def _let_go(number: int) -> _Errand | None:
    """Called by the screen's thread; Python may collect again where nothing else is under way."""
    give_back((_HELD, number))
    return _out.pop(number, None)


class Errands(QObject):
    """Sends jobs to another thread, and delivers their answers on the screen's.

    Signals: `left_behind(Fault)` when something went wrong that nobody waits for any more;
    `done(int)`, from the other thread, when the errand of that number is.
    """

    left_behind = Signal(object)
    done = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.done.connect(self._deliver)

    def errand(
        self,
        scope: Scope,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[Fault], None],
    ) -> Callable[[], None]:
        """Return what the other thread is to call; then one of the two is called with the answer.

        Neither is called where `scope` has turned to something else by then.
        """
        self._let_go_what_nobody_fetched()
        number = next(_numbers)
        missed = not scope.only_looks
        _out[number] = _Errand(self, job, scope.still(), then, otherwise, missed)
        hold_off((_HELD, number))
        return partial(_do, number)

    def end(self) -> None:
        """Let go all that was sent from here; the other thread has ended."""
        for number in [number for number, each in _out.items() if each.sender is self]:
            _let_go(number)

    @staticmethod
    def _let_go_what_nobody_fetched() -> None:
        for number, each in list(_out.items()):
            if each.is_done and not isValid(each.sender):
                _let_go(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        errand = _let_go(number)
        if errand is None:
            return  # it ended meanwhile
        if errand.wanted():
            if errand.fault is None:
                errand.then(errand.answer)
            else:
                errand.otherwise(errand.fault)
        elif errand.fault is not None and errand.missed:
            self.left_behind.emit(errand.fault)


def _do(number: int) -> None:
    """On the other thread, which holds nothing of the errand by the time it is said to be done."""
    errand = _out[number]
    try:
        errand.answer = errand.job()
    except Fault as fault:
        errand.fault = fault
    except Exception as bug:  # noqa: BLE001 - our own mistakes take the calm path too
        errand.fault = InternalError.of(bug)
    sender = errand.sender
    errand.is_done = True
    del errand
    if isValid(sender):
        sender.done.emit(number)
