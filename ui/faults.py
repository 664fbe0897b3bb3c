"""Our own mistakes, kept apart from what the world does to us, and as calm."""

import logging
import traceback
from typing import Self

from msp_desktop.faults import Fault

log = logging.getLogger(__name__)


class OurMistake(Fault):
    """A bug: it is logged by its kind and place, never with the values it happened to hold."""

    happened = "Something went wrong inside MSP Desktop."
    safe = "Everything up to the last “Saved” is kept."
    to_do = "Go on, or lock the app and open it again. If it happens again, tell whoever looks \
after this laptop."

    @classmethod
    def of(cls, bug: BaseException) -> Self:
        """Log where it happened and make the words for the screen."""
        places = traceback.extract_tb(bug.__traceback__)
        where = f"{places[-1].name}:{places[-1].lineno}" if places else "unknown"
        log.error("unexpected %s in %s", type(bug).__name__, where)
        return cls()


class Locked(Fault):
    """The store was locked before the words reached it."""

    happened = "The store is locked."
    safe = "The words on the screen are still there."
    to_do = "Unlock it again to save them."


class RoomRunningOut(Fault):
    """The disk was full, and the room kept back for that was used to save."""

    happened = "This laptop’s disk is full."
    safe = "Your words are saved, in room kept back for this."
    to_do = "Make some room soon: the next save may not fit."
