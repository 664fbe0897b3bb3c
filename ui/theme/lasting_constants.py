"""Keeping Python alive under PySide6 6.12.

Before Python 3.12 even None and True are counted, and PySide6 6.12 gives back references to them
that it never took: to None with each call that returns nothing, to True with each signal sent.
After some hundreds or thousands of them the count is nought and the process ends ("Fatal Python
error: none_dealloc", or bool_dealloc). A count too high to come down is harmless.
"""

import sys

PLENTY = 1 << 60
"""More references than a machine could give back in a lifetime of calls."""

CONSTANTS = (None, True, False, Ellipsis, NotImplemented)


def make_constants_last() -> None:
    """Lift the counts of Python's constants out of reach; nothing to do from Python 3.12 on.

    Called again, it does nothing. It is wanted before the first window, in tests too.
    """
    if sys.version_info >= (3, 12) or sys.getrefcount(None) >= PLENTY // 2:
        return
    import ctypes

    for constant in CONSTANTS:
        count = ctypes.c_ssize_t.from_address(id(constant))
        count.value += PLENTY
