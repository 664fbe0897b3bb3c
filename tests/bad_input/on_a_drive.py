"""A visit on a drive of its own that is pulled out, loses its power, or turns read-only.

Run as `python -m tests.bad_input.on_a_drive WHAT FOLDER`; says what came of each step.
"""

import fcntl
import os
import struct
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.unlocked import NOON, make_store, open_vault
from tests.visits import doorstep

VISIT = doorstep.visit(NOON)
_SHUT_DOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN: every later read and write fails
_WITHOUT_ITS_LOG = 2  # as when the power goes: nothing more reaches the disk


def tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def pulled_out(drive: Path) -> None:
    """The drive is gone between two saves."""

    def pull() -> None:
        descriptor = os.open(drive, os.O_RDONLY)
        fcntl.ioctl(descriptor, _SHUT_DOWN, struct.pack("I", _WITHOUT_ITS_LOG))
        os.close(descriptor)

    _in_mid_visit(drive, pull)


def turned_read_only(drive: Path) -> None:
    """The system found a fault of the drive, and takes no more writing."""
    command = ["mount", "-o", "remount,abort", str(drive)]
    _in_mid_visit(drive, lambda: subprocess.run(command, check=True))


def _in_mid_visit(drive: Path, happens: object) -> None:
    made = make_store(drive / "store")
    os.sync()  # the tests' store is written by hand, without the app's waiting for the disk
    store = Store(open_vault(made), clock=lambda: NOON)
    for number in range(20):
        store.save(VISIT.but(pack=f"word {number}"), PartName.PLAN)
    tell("saved")
    assert callable(happens)
    happens()
    try:
        store.save(VISIT.but(pack="one word more"), PartName.PLAN)
        tell("told as saved")
    except Fault as fault:
        tell(type(fault).__name__)
    store.close()
    tell("closed")


def looked_at_again(drive: Path) -> None:
    """Plugged in again: what was told as saved is there."""
    with Store(open_vault(drive / "store"), clock=lambda: NOON + timedelta(hours=1)) as store:
        tell(store.load(VISIT.id).conversation.pack)
        tell(f"{store.standing.missing} {store.problems()}")


if __name__ == "__main__":
    programs = {each.__name__: each for each in (pulled_out, turned_read_only, looked_at_again)}
    programs[sys.argv[1]](Path(sys.argv[2]))
