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
from collections.abc import Iterable

_PR_SET_PDEATHSIG = 1
_PR_SET_SECCOMP = 22
_PR_SET_NO_NEW_PRIVS = 38
_FILTER = 2
_SIGKILL = 9

_LOAD, _EQUALS, _GIVE_BACK = 0x20, 0x15, 0x06
_NUMBER_AT, _MACHINE_AT = 0, 4
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x80000000

# Memory, the two pipes that are open, time, randomness, signals of its own, and leaving: each call
# by its name and number in the kernel's own tables (arch/x86/entry/syscalls/syscall_64.tbl, and
# include/uapi/asm-generic/unistd.h for ARM64, which has neither poll nor time).
_X86_64 = (
    "read=0 write=1 close=3 fstat=5 poll=7 lseek=8 mmap=9 mprotect=10 munmap=11 brk=12 "
    "rt_sigaction=13 rt_sigprocmask=14 rt_sigreturn=15 readv=19 writev=20 sched_yield=24 "
    "mremap=25 madvise=28 nanosleep=35 getpid=39 exit=60 uname=63 gettimeofday=96 "
    "getrlimit=97 getrusage=98 sysinfo=99 getuid=102 geteuid=107 sigaltstack=131 gettid=186 "
    "time=201 futex=202 restart_syscall=219 clock_gettime=228 clock_getres=229 "
    "clock_nanosleep=230 exit_group=231 ppoll=271 set_robust_list=273 getrandom=318 rseq=334 "
)
_AARCH64 = (
    "read=63 write=64 close=57 fstat=80 lseek=62 mmap=222 mprotect=226 munmap=215 brk=214 "
    "rt_sigaction=134 rt_sigprocmask=135 rt_sigreturn=139 readv=65 writev=66 sched_yield=124 "
    "mremap=216 madvise=233 nanosleep=101 getpid=172 exit=93 uname=160 gettimeofday=169 "
    "getrlimit=163 getrusage=165 sysinfo=179 getuid=174 geteuid=175 sigaltstack=132 "
    "gettid=178 futex=98 restart_syscall=128 clock_gettime=113 clock_getres=114 "
    "clock_nanosleep=115 exit_group=94 ppoll=73 set_robust_list=99 getrandom=278 rseq=293 "
)
_MACHINES = {"x86_64": (0xC000003E, _X86_64), "aarch64": (0xC00000B7, _AARCH64)}
"""Each machine's own number (AUDIT_ARCH in linux/audit.h), and the calls that are left."""


def calls_left(machine: str) -> dict[str, int]:
    """The calls that are left on that kind of machine, by name; empty where it has no filter."""
    _, listed = _MACHINES.get(machine, (0, ""))
    return {name: int(number) for name, _, number in (c.partition("=") for c in listed.split())}


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
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _MACHINES:
        return False
    steps = _steps(_MACHINES[machine][0], calls_left(machine).values())
    program = _Program(len(steps) // 8, steps)
    control = ctypes.CDLL(None).prctl
    if control(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(control(_PR_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def _steps(machine: int, allowed: Iterable[int]) -> bytes:
    steps = [
        _step(_LOAD, _MACHINE_AT),
        _step(_EQUALS, machine, when_so=1),
        _step(_GIVE_BACK, _KILL),
        _step(_LOAD, _NUMBER_AT),
    ]
    for number in allowed:
        steps += [_step(_EQUALS, number, when_not=1), _step(_GIVE_BACK, _ALLOW)]
    return b"".join([*steps, _step(_GIVE_BACK, _REFUSE)])


def _step(code: int, value: int, *, when_so: int = 0, when_not: int = 0) -> bytes:
    return struct.pack("=HBBI", code, when_so, when_not, value)
