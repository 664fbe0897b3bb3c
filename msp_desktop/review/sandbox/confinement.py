"""What the guarded child may do from here on: think, read its pipe, write its pipe. Nothing else.

Four fences, one inside the other, so that what one system lacks another may still hold:

* limits of the system (not on Windows): 10 s of the processor, 1 GB of memory, no file may grow by
  a byte, no process more, and no file, pipe or socket can be opened at all, not even in place of
  one that was closed, as none may have a number;
* Linux with Landlock: no file, no TCP, no signal to another process, whatever number it has;
* Linux on x86-64 and ARM64: a filter in the kernel (`system_calls`);
* everywhere: Python itself refuses to open, connect, start or load anything. This one binds Python
  only, not a library in C.

On Windows only the last holds, with the time that the parent allows. `SandboxLimits` says which
took hold, so that nobody is told of more than there is; `probe` asks the running child.
"""

import os
import sys
from contextlib import suppress

from msp_desktop.record.part import RecordPart
from msp_desktop.review.sandbox import landlock
from msp_desktop.review.sandbox.system_calls import end_with_the_parent, leave_only_computing
from msp_desktop.sentences import translatable

MOST_SECONDS = 10
MOST_MEMORY = 1024 * 1024 * 1024

_REFUSED = (
    "open",
    "socket.",
    "subprocess.",
    "os.",
    "shutil.",
    "tempfile.",
    "ctypes.",
    "winreg.",
    "_winapi.",
    "mmap.",
    "http.",
    "urllib.",
    "webbrowser.",
    "pty.",
    "sqlite3.",
)


class SandboxLimits(RecordPart):
    """Which of the fences took hold; `landlock` is its version, 0 where it did not."""

    limits: bool = False
    kernel: bool = False
    python: bool = False
    landlock: int = 0


def lacking(fences: SandboxLimits) -> tuple[str, ...]:
    """What this system does not have of them, each as a sentence for whoever opens a file."""
    found = []
    if not fences.limits:
        found.append(
            translatable(
                "This system sets no limits of memory and files round the reader of the file; the "
                "app would have ended it after ten seconds."
            )
        )
    if not fences.kernel and not fences.landlock:
        found.append(
            translatable(
                "This system’s kernel has no filter that keeps the reader of the file from "
                "everything else; only Python’s own refusal did."
            )
        )
    return tuple(found)


class FencedError(PermissionError):
    """Something that the guarded child may not do was tried."""


def enter_sandbox() -> SandboxLimits:
    """Put every fence in place that this system has; there is no way back.

    Whatever is needed must be loaded before. Landlock needs a number for a moment, so it comes
    before the limits; Python's own fence comes last, as it would refuse to put up the others.
    """
    _leave_root()
    end_with_the_parent()
    level = landlock.restrict()
    limits = _limit()
    kernel = leave_only_computing()
    sys.addaudithook(_refuse)
    return SandboxLimits(limits=limits, kernel=kernel, python=True, landlock=level)


if sys.platform == "win32":

    def _limit() -> bool:
        return False

    def _leave_root() -> None:
        pass

else:
    import resource

    _NOBODY = 65534

    def _limit() -> bool:
        """Lower each limit for good; True when all of it took hold."""
        limits = (
            (resource.RLIMIT_CPU, MOST_SECONDS),
            (resource.RLIMIT_AS, MOST_MEMORY),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_NPROC, 0),
            (resource.RLIMIT_NOFILE, 0),
            (resource.RLIMIT_CORE, 0),
        )
        took = [_lowered(limit, most) for limit, most in limits]
        return all(took)

    def _lowered(limit: int, most: int) -> bool:
        """Whether one limit took hold; what one system lacks keeps the others from nothing."""
        try:
            resource.setrlimit(limit, (most, most))
        except (OSError, ValueError):
            return False
        return resource.getrlimit(limit) == (most, most)

    def _leave_root() -> None:
        """A superuser is bound by no limit of processes and could raise the others again."""
        if os.geteuid() != 0:
            return
        with suppress(OSError):  # a container may have taken that right away already
            os.setgroups([])
            os.setresgid(_NOBODY, _NOBODY, _NOBODY)
            os.setresuid(_NOBODY, _NOBODY, _NOBODY)


def _refuse(event: str, _details: tuple[object, ...]) -> None:
    if event.startswith(_REFUSED):
        raise FencedError(event)
