"""Linux: a filter in the kernel that leaves this process only what plain computing needs.

Everything else (opening a file, a socket, another process, looking into one) is refused with EPERM,
whoever asks: Python, a library in C, or code that a hostile file managed to run. There is no way
back out of it.
"""

import ctypes
import errno
import platform
import struct
import sys

_PR_SET_PDEATHSIG = 1
_PR_SET_SECCOMP = 22
_PR_SET_NO_NEW_PRIVS = 38
_FILTER = 2
_SIGKILL = 9

_LOAD, _EQUALS, _GIVE_BACK = 0x20, 0x15, 0x06
_NUMBER_AT, _MACHINE_AT = 0, 4
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x80000000

# Memory, the two pipes that are open, time, randomness, signals of its own, and leaving.
_X86_64 = (
    "0 1 3 5 7 8 9 10 11 12 13 14 15 19 20 24 25 28 35 39 60 63 96 97 98 99 102 107 131 186 "
    "201 202 219 228 229 230 231 271 273 318 334"
)
_AARCH64 = (
    "57 62 63 64 65 66 73 80 93 94 98 99 101 113 114 115 124 128 132 134 135 139 160 165 169 "
    "172 174 175 178 179 214 215 216 222 226 233 278 293"
)
_MACHINES = {"x86_64": (0xC000003E, _X86_64), "aarch64": (0xC00000B7, _AARCH64)}
"""Each machine's own number, and the numbers of the calls that are left."""


class _Program(ctypes.Structure):
    """The kernel's `sock_fprog`: how many steps, and where they lie."""

    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def end_with_the_parent() -> bool:
    """Have the kernel end this process when the one that started it ends; Linux only."""
    if sys.platform != "linux":
        return False
    return bool(ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0) == 0)


def leave_only_computing() -> bool:
    """Put the filter in place for the rest of this process's life; False where it cannot be."""
    known = _MACHINES.get(platform.machine()) if sys.platform == "linux" else None
    if known is None:
        return False
    steps = _steps(*known)
    program = _Program(len(steps) // 8, steps)
    control = ctypes.CDLL(None).prctl
    if control(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(control(_PR_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def _steps(machine: int, allowed: str) -> bytes:
    steps = [
        _step(_LOAD, _MACHINE_AT),
        _step(_EQUALS, machine, when_so=1),
        _step(_GIVE_BACK, _KILL),
        _step(_LOAD, _NUMBER_AT),
    ]
    for number in map(int, allowed.split()):
        steps += [_step(_EQUALS, number, when_not=1), _step(_GIVE_BACK, _ALLOW)]
    return b"".join([*steps, _step(_GIVE_BACK, _REFUSE)])


def _step(code: int, value: int, *, when_so: int = 0, when_not: int = 0) -> bytes:
    return struct.pack("=HBBI", code, when_so, when_not, value)
