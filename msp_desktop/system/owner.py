"""Files for their owner alone.

Contract: after `owner_only()` new files of this process are for their owner alone, where the
system knows such a thing for a process. `restrict(folder)` makes it so for a folder and what comes
into it; `others_may(path)` tells whether others may read or change one.
"""

import sys

if sys.platform == "win32":
    from msp_desktop.system.owner_windows import others_may, owner_only, restrict
else:
    from msp_desktop.system.owner_posix import others_may, owner_only, restrict

__all__ = ["others_may", "owner_only", "restrict"]
