"""Small programs that tests run as real processes, to be killed, filled up or refused.

Run as `python -m tests.vault.programs NAME ARGUMENT...`.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from msp_desktop.vault.faults import DiskFull, FolderNotWritable
from msp_desktop.vault.folder import StoreFolder, write_whole
from msp_desktop.vault.process import guard_process
from msp_desktop.vault.recovery_code import read
from msp_desktop.vault.reserve import SIZE, give_up_reserve, keep_reserve
from msp_desktop.vault.slots import Cost
from msp_desktop.vault.vault import create, unlock, unlock_with_recovery
from tests.vault import NOON, PASSPHRASE

_TOUCHES = {"open", "os.mkdir", "os.rename", "os.remove", "os.chmod"}


def hold(folder: str, code: str) -> None:
    """Open the store, say so, and hold it until killed."""
    unlock_with_recovery(Path(folder), read(code))
    sys.stdout.write("held\n")
    sys.stdout.flush()
    signal.pause()


def create_until(folder: str, touches: str) -> None:
    """Make a store, and be killed at this touch of its folder; says `whole` at the end."""
    left = int(touches)

    def die_at_last(event: str, details: tuple[object, ...]) -> None:
        nonlocal left
        if event in _TOUCHES and str(details[0]).startswith(folder):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(die_at_last)
    create(Path(folder), PASSPHRASE, now=NOON, cost=Cost.least())
    sys.stdout.write("whole\n")


def fill_up(folder: str) -> None:
    """In a folder on a disk of 40 MB: the reserve is real, and lets a write through when full."""
    place = StoreFolder(Path(folder))
    assert keep_reserve(place)
    assert place.reserve.stat().st_blocks * 512 >= SIZE
    with (place.path / "filler").open("wb", buffering=0) as filler:
        try:
            while filler.write(bytes(4096)):
                pass
        except OSError:
            sys.stdout.write("full ")
    try:
        write_whole(place.header, bytes(100_000))
    except OSError:
        sys.stdout.write("refused ")
    assert not place.header.exists()
    assert give_up_reserve(place)
    write_whole(place.header, bytes(100_000))
    assert not keep_reserve(place)
    (place.path / "filler").unlink()
    assert keep_reserve(place)
    sys.stdout.write("saved\n")


def open_when_full(folder: str) -> None:
    """On a full disk of 40 MB a store still opens, at the price of its reserve."""
    vault, _ = create(Path(folder), PASSPHRASE, now=NOON, cost=Cost.least())
    vault.close()
    with (vault.folder.path.parent / "filler").open("wb", buffering=0) as filler:
        try:
            while filler.write(bytes(4096)):
                pass
        except OSError:
            sys.stdout.write("full ")
    with unlock(Path(folder), PASSPHRASE, now=NOON) as opened:
        assert not opened.folder.reserve.exists()
        opened.connect().close()
        sys.stdout.write("open\n")


def create_refused(folder: str, fault: str) -> None:
    """Making a store here must end in this fault."""
    try:
        create(Path(folder), PASSPHRASE, now=NOON, cost=Cost.least())
    except (DiskFull, FolderNotWritable) as refused:
        sys.stdout.write("as expected\n" if type(refused).__name__ == fault else "otherwise\n")


def guarded() -> None:
    """Say what the system thinks of this process once it is guarded."""
    import ctypes
    import resource

    assert guard_process()
    dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
    sys.stdout.write(f"{resource.getrlimit(resource.RLIMIT_CORE)} {dumpable}\n")


if __name__ == "__main__":
    programs: dict[str, Callable[..., None]] = {
        program.__name__: program
        for program in (hold, create_until, fill_up, open_when_full, create_refused, guarded)
    }
    programs[sys.argv[1]](*sys.argv[2:])
