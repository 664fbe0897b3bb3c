"""A fresh program after this process, on Windows. Never run so far.

Windows cannot replace a process: `os.execv` there starts another one, does not quote its arguments
and ends this one. So it is started properly, and this one ends at once, which frees its memory.
Whoever calls has let go of locks before: the fresh one would find them taken.
"""

import os
import subprocess
from collections.abc import Callable, Sequence
from typing import NoReturn


def become(program: Sequence[str], start: Callable[..., object] = subprocess.Popen) -> NoReturn:
    """Start that program by itself, then end without a word."""
    code = 0
    try:
        start(list(program), close_fds=True)
    except OSError:
        code = 1
    os._exit(code)
