"""Limits round the guarded child on Linux and macOS: it sets all of them itself."""

import os
import resource
import subprocess
from contextlib import suppress

_NOBODY = 65534


def limit_this_process(seconds: int, memory: int) -> bool:
    """Lower each limit for good: time of the processor, memory, no file, no process more."""
    limits = (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, memory),
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


def leave_privileges() -> None:
    """A superuser is bound by no limit of processes and could raise the others again."""
    if os.geteuid() != 0:
        return
    with suppress(OSError):  # a container may have taken that right away already
        os.setgroups([])
        os.setresgid(_NOBODY, _NOBODY, _NOBODY)
        os.setresuid(_NOBODY, _NOBODY, _NOBODY)


def surround(child: "subprocess.Popen[bytes]", memory: int) -> object:  # noqa: ARG001 - Windows
    """Nothing: the child does it before it reads a foreign byte."""
    return None
