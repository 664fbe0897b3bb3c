"""Keeping the running process to itself: no core dumps, no looking in from other programs."""

import sys

_PR_SET_DUMPABLE = 4


def guard_process() -> bool:
    """Turn core dumps off and, on Linux, keep other programs of the same user from looking in.

    True when all of it took hold. There is nothing to do here on Windows, which writes crash dumps
    only where an administrator asked for them.
    """
    if sys.platform == "win32":
        return False
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform != "linux":
        return True
    import ctypes

    return bool(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
