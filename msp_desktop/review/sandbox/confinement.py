"""What the guarded child may do from here on: think, read its pipe, write its pipe. Nothing else.

Three fences, one inside the other, so that what one system lacks another may still hold:

* limits of the system (not on Windows): 10 s of the processor, 1 GB of memory, no file may grow by
  a byte, and no further file or socket can be opened at all, as none may have a number;
* Linux on x86-64 and ARM64: a filter in the kernel (`system_calls`);
* everywhere: Python itself refuses to open, connect, start or load anything. This one binds Python
  only, not a library in C.

On Windows only the last holds, with the time that the parent allows. `SandboxLimits` says which
took hold, so that nobody is told of more than there is.
"""

import sys

from msp_desktop.record.part import RecordPart
from msp_desktop.review.sandbox.system_calls import leave_only_computing
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
    """Which of the three fences took hold."""

    limits: bool = False
    kernel: bool = False
    python: bool = False


def lacking(fences: SandboxLimits) -> tuple[str, ...]:
    """What this system does not have of the three, each as a sentence for whoever opens a file."""
    found = []
    if not fences.limits:
        found.append(
            translatable(
                "This system sets no limits of memory and files round the reader of the file; the "
                "app would have ended it after ten seconds."
            )
        )
    if not fences.kernel:
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

    Whatever is needed must be loaded before. Python's own fence comes last, as it would refuse to
    put up the others.
    """
    limits = _limit()
    kernel = leave_only_computing()
    sys.addaudithook(_refuse)
    return SandboxLimits(limits=limits, kernel=kernel, python=True)


if sys.platform == "win32":

    def _limit() -> bool:
        return False

else:
    import resource

    _NUMBERS_IN_USE = 3  # standard input, output and error

    def _limit() -> bool:
        """Lower each limit for good; True when all of it took hold."""
        limits = (
            (resource.RLIMIT_CPU, MOST_SECONDS),
            (resource.RLIMIT_AS, MOST_MEMORY),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_NOFILE, _NUMBERS_IN_USE),
            (resource.RLIMIT_CORE, 0),
        )
        try:
            for limit, most in limits:
                resource.setrlimit(limit, (most, most))
        except (OSError, ValueError):
            return False
        return True


def _refuse(event: str, _details: tuple[object, ...]) -> None:
    if event.startswith(_REFUSED):
        raise FencedError(event)
