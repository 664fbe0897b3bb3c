"""A lock on an open file that the system frees when the process ends, even by a kill.

Contract of `seize(descriptor)`: the lock is held until the descriptor is closed, or
`BlockingIOError` or `PermissionError` is raised because somebody holds it.
"""

import sys

if sys.platform == "win32":
    from msp_desktop.system.locks_windows import seize
else:
    from msp_desktop.system.locks_posix import seize

__all__ = ["seize"]
