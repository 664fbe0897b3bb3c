"""What can go wrong between the screen and its store, and as calm."""

from msp_desktop.faults import Fault


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
