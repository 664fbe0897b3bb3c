"""What a guarded child can really do behind its fences, tried by it and reported by the system.

The child tries every way out from C, past Python's own refusal. What the kernel says of the child
(Linux: /proc) is read by whoever asks, so that neither has to take the other's word.
"""

import ctypes
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

from msp_desktop.record.part import RecordPart
from msp_desktop.review.sandbox.confinement import MOST_MEMORY

_READ, _MAKE = os.O_RDONLY, os.O_CREAT | os.O_WRONLY
_LIMIT_OF_FILES = 7 if sys.platform == "linux" else 8
_PRIVATE_AND_OF_NOTHING = 0x22
_READ_AND_WRITE = 3


class EscapeAttempt(RecordPart):
    """One thing that was tried, and whether it could be done."""

    what: str
    done: bool


class Probe:
    """Every way out, found before the fences are up, as nothing can be found after."""

    def __init__(self) -> None:
        self.ways: tuple[tuple[str, Callable[[], int]], ...] = ()
        if sys.platform == "win32":
            return
        # Each function is looked up now: Python would refuse to look one up behind the fences.
        libc = ctypes.CDLL(None)
        open_, mkdir, pipe, dup, dup2 = libc.open, libc.mkdir, libc.pipe, libc.dup, libc.dup2
        close, socket, kill, limit = libc.close, libc.socket, libc.kill, libc.setrlimit
        execv, fork, leave, mmap, remove = libc.execv, libc.fork, libc._exit, libc.mmap, libc.remove  # noqa: SLF001
        mmap.restype = ctypes.c_void_p
        app, place = os.getppid(), f"/tmp/msp-desktop-{os.getpid()}".encode()  # noqa: S108
        numbers, more = ctypes.create_string_buffer(8), (ctypes.c_ulong * 2)(64, 64)
        nowhere, much = ctypes.c_void_p(-1).value, ctypes.c_size_t(2 * MOST_MEMORY)
        program = (ctypes.c_char_p * 2)(b"/bin/true", None)

        def made(number: int) -> int:
            if number != -1:  # it could be done: that is told, and nothing is left
                remove(place)
            return number

        def in_place_of_a_closed_one() -> int:
            close(2)
            return int(open_(b"/", _READ))

        def take_much() -> int:
            taken = mmap(None, much, _READ_AND_WRITE, _PRIVATE_AND_OF_NOTHING, -1, 0)
            return -1 if taken == nowhere else 0

        def begin_another() -> int:
            number = int(fork())
            if number == 0:
                leave(0)
            return number

        self.ways = (
            ("open a file", lambda: open_(b"/", _READ)),
            ("make a file", lambda: made(open_(place, _MAKE, 0o600))),
            ("make a folder", lambda: made(mkdir(place, 0o700))),
            ("make a pipe", lambda: pipe(numbers)),
            ("double a number", lambda: dup(0)),
            ("put a number in place of another", lambda: dup2(0, 2)),
            ("open a file in place of one that was closed", in_place_of_a_closed_one),
            ("open an internet socket", lambda: socket(2, 1, 0)),
            ("open a local socket", lambda: socket(1, 1, 0)),
            ("signal the app", lambda: kill(app, 0)),
            ("raise its limits", lambda: limit(_LIMIT_OF_FILES, more)),
            ("take more memory than a gigabyte", take_much),
            ("start a process", begin_another),
            ("become another program", lambda: execv(b"/bin/true", program)),
        )

    def try_all(self) -> tuple[EscapeAttempt, ...]:
        """Try each, from C. A child that becomes another program never answers."""
        return tuple(EscapeAttempt(what=what, done=_is_done(way)) for what, way in self.ways)


def _is_done(way: Callable[[], int]) -> bool:
    return way() != -1


class SystemSays(RecordPart):
    """What the kernel tells of the running child; empty where it tells nothing (not Linux)."""

    filter_mode: int = 0
    no_new_privileges: bool = False
    limits: tuple[tuple[str, str], ...] = ()


_STATUS = re.compile(r"^(Seccomp|NoNewPrivs):\s+(\d+)$", re.MULTILINE)
_LIMIT = re.compile(r"^Max (.+?)\s{2,}(\S+)\s+(\S+)", re.MULTILINE)
_TOLD = ("cpu time", "file size", "core file size", "processes", "open files", "address space")


def system_says(process_id: int) -> SystemSays:
    """What the kernel says of that process, read from outside it."""
    of = Path("/proc") / str(process_id)
    try:
        status = dict(_STATUS.findall((of / "status").read_text("ascii", "replace")))
        table = (of / "limits").read_text("ascii")
        limits = {name: hard for name, _, hard in _LIMIT.findall(table)}
    except OSError:
        return SystemSays()
    return SystemSays(
        filter_mode=int(status.get("Seccomp", 0)),
        no_new_privileges=status.get("NoNewPrivs") == "1",
        limits=tuple((name, limits[name]) for name in _TOLD if name in limits),
    )
