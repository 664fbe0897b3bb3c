"""Limits round the child that reads foreign files, as far as the system sets them.

Contract: `leave_privileges()` gives up what a superuser has; `limit_this_process(seconds, memory)`
lowers what this process may have, for good, and says whether all of it took hold;
`surround(child, memory)` is the parent's part, and gives what must be kept while the child runs.
"""

import sys

if sys.platform == "win32":
    from msp_desktop.system.guarded_windows import leave_privileges, limit_this_process, surround
else:
    from msp_desktop.system.guarded_posix import leave_privileges, limit_this_process, surround

__all__ = ["leave_privileges", "limit_this_process", "surround"]
