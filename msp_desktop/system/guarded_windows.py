"""Limits round the guarded child on Windows. Never run so far.

The parent puts the child into a job: so much memory, so much time, no process more, no clipboard
and no desktop, and it ends with the parent. The child lowers its own integrity to "untrusted",
with which it may write nothing of the user's, and forbids itself programs and foreign code.
"""

import ctypes
import subprocess
import sys
from typing import Final

JOB_LIMITS: Final = 0x8 | 0x100 | 0x400 | 0x2000 | 0x2
"""ACTIVE_PROCESS, PROCESS_MEMORY, DIE_ON_UNHANDLED_EXCEPTION, KILL_ON_JOB_CLOSE, PROCESS_TIME."""

JOB_UI: Final = 0xFF
"""Every JOB_OBJECT_UILIMIT: handles, clipboard both ways, settings, desktop, exit, atoms."""

UNTRUSTED: Final = "S-1-16-0"
SECONDS: Final = 120
"""Of the processor: as the slowest work may take; the parent keeps its own clock."""

_EXTENDED, _UI = 9, 4  # JobObjectExtendedLimitInformation, JobObjectBasicUIRestrictions
_INTEGRITY, _ADJUST = 25, 0x80 | 0x8  # TokenIntegrityLevel; TOKEN_ADJUST_DEFAULT | TOKEN_QUERY
_LABEL = 0x20  # SE_GROUP_INTEGRITY
_NO_CHILDREN, _DYNAMIC_CODE, _EXTENSION_POINTS = 13, 2, 6  # PROCESS_MITIGATION_POLICY


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION; times in units of 100 ns."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", BasicLimits),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


class SidAndAttributes(ctypes.Structure):
    """TOKEN_MANDATORY_LABEL: an integrity level."""

    _fields_ = (("sid", ctypes.c_void_p), ("attributes", ctypes.c_uint32))


def limits_of_job(seconds: int, memory: int) -> ExtendedLimits:
    """What the job allows: one process, so much memory in bytes, so many seconds of processor."""
    basic = BasicLimits(process_time=seconds * 10_000_000, flags=JOB_LIMITS, processes=1)
    return ExtendedLimits(basic=basic, process_memory=memory)


def surround(child: "subprocess.Popen[bytes]", memory: int) -> object:
    """Put the child into a job; what is given back holds it, and ends the child when let go.

    Raises:
        OSError: it could not be put there; it must not be given a file then.
    """
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        limits, restricted = limits_of_job(SECONDS, memory), ctypes.c_uint32(JOB_UI)
        for kind, what in ((_EXTENDED, limits), (_UI, restricted)):
            if not kernel.SetInformationJobObject(
                job, kind, ctypes.byref(what), ctypes.sizeof(what)
            ):
                raise ctypes.WinError()
        if not kernel.AssignProcessToJobObject(job, ctypes.c_void_p(int(child._handle))):  # noqa: SLF001
            raise ctypes.WinError()
        return job
    return None


def limit_this_process(seconds: int, memory: int) -> bool:  # noqa: ARG001 - the job has these
    """Forbid this process programs, new code and hooks; True when all of it took hold."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        forbidden = ctypes.c_uint32(1)
        took = [
            bool(kernel.SetProcessMitigationPolicy(kind, ctypes.byref(forbidden), 4))
            for kind in (_NO_CHILDREN, _DYNAMIC_CODE, _EXTENSION_POINTS)
        ]
        return all(took)
    return False


def leave_privileges() -> None:
    """Lower this process's own integrity to untrusted; nobody may raise it again."""
    if sys.platform == "win32":
        advapi, kernel = ctypes.windll.advapi32, ctypes.windll.kernel32
        token, sid = ctypes.c_void_p(), ctypes.c_void_p()
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        own = ctypes.c_void_p(kernel.GetCurrentProcess())
        if not advapi.OpenProcessToken(own, _ADJUST, ctypes.byref(token)):
            return
        if advapi.ConvertStringSidToSidW(UNTRUSTED, ctypes.byref(sid)):
            label = SidAndAttributes(sid, _LABEL)
            size = ctypes.sizeof(label) + 16
            advapi.SetTokenInformation(token, _INTEGRITY, ctypes.byref(label), size)
            kernel.LocalFree(sid)
        kernel.CloseHandle(token)
