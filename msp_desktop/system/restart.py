"""The process that held secrets ends, and a fresh one takes its place.

Contract of `become(program)`: it does not return. Either the fresh program runs, with exactly those
arguments, blanks and all, or the process ends.
"""

import sys

if sys.platform == "win32":
    from msp_desktop.system.restart_windows import become
else:
    from msp_desktop.system.restart_posix import become

__all__ = ["become"]
