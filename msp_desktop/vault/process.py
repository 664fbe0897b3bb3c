"""Keeping the running process to itself: no core dumps, no looking in from other programs."""

import sys

if sys.platform == "win32":

    def guard_process() -> bool:
        """Nothing to do: Windows keeps crash dumps only where an administrator asked for them."""
        return False

else:
    import resource

    def guard_process() -> bool:
        """Turn core dumps off and, on Linux, keep the same user's other programs from looking in.

        True when all of it took hold.
        """
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return _refuse_to_be_dumped()


_PR_SET_DUMPABLE = 4


def _refuse_to_be_dumped() -> bool:
    if sys.platform == "linux":
        import ctypes  # only this needs it

        return bool(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
    else:  # noqa: RET505 - so that the type checker sees one branch for each system
        return True
