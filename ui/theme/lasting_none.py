"""Keeping Python alive under PySide6 6.12.

Before Python 3.12 even None is counted, and each call into PySide6 6.12 that returns nothing gives
back a reference to None that it never took. After some thousands of calls the count is nought and
the process ends ("Fatal Python error: none_dealloc"). A count too high to come down is harmless.
"""

import sys

PLENTY = 1 << 60
"""More references than a machine could give back in a lifetime of calls."""


def make_none_last() -> None:
    """Lift the count of None out of reach, once a process; nothing to do from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) >= PLENTY // 2:
        return
    import ctypes

    count = ctypes.c_ssize_t.from_address(id(None))
    count.value += PLENTY
