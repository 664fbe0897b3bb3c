"""What the guarded child may do from here on: think, read its pipe, write its pipe. Nothing else.

Four fences, one inside the other, so that what one system lacks another may still hold:

* limits of the system (not on Windows): 10 s of the processor, 1 GB of memory, no file may grow by
  a byte, no process more, and no file, pipe or socket can be opened at all, not even in place of
  one that was closed, as none may have a number;
* Linux with Landlock: no file, no TCP, no signal to another process, whatever number it has;
* Linux on x86-64 and ARM64: a filter in the kernel (`system_calls`);
* everywhere: Python itself refuses to open, connect, start or load anything. This one binds Python
  only, not a library in C.

On Windows the parent's job and the child's lowered integrity take the place of the first
(`system.guarded_windows`, never run so far). `SandboxLimits` says which took hold, so that nobody
is told of more than there is; `probe` asks the running child.
"""

import sys

from msp_desktop.record.part import RecordPart
from msp_desktop.review.sandbox import landlock
from msp_desktop.review.sandbox.system_calls import end_with_the_parent, leave_only_computing
from msp_desktop.sentences import translatable
from msp_desktop.system.guarded import leave_privileges, limit_this_process

MOST_SECONDS = 10
MOST_BUNDLE_SECONDS = 120
"""A bundle may be a thousand times as large as a referral, and its reading can be stopped."""

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
                "This system cannot limit the memory and files of the process that read this "
                "file; the app would have stopped it after ten seconds."
            )
        )
    if not fences.kernel and not fences.landlock:
        found.append(
            translatable(
                "This system’s kernel cannot keep the process that read this file away from "
                "everything else; only Python’s own block did."
            )
        )
    return tuple(found)


class FencedError(PermissionError):
    """Something that the guarded child may not do was tried."""


def enter_sandbox(seconds: int = MOST_SECONDS) -> SandboxLimits:
    """Put every fence in place that this system has; there is no way back.

    `seconds` are of the processor, for all that the child will do.
    Whatever is needed must be loaded before. Landlock needs a number for a moment, so it comes
    before the limits; Python's own fence comes last, as it would refuse to put up the others.
    """
    leave_privileges()
    end_with_the_parent()
    level = landlock.restrict()
    limits = limit_this_process(seconds, MOST_MEMORY)
    kernel = leave_only_computing()
    sys.addaudithook(_refuse)
    return SandboxLimits(limits=limits, kernel=kernel, python=True, landlock=level)


def _refuse(event: str, _details: tuple[object, ...]) -> None:
    if event.startswith(_REFUSED):
        raise FencedError(event)
