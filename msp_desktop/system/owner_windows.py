"""Files for their owner alone, on Windows: by an access list. Never run so far.

A mode does nothing there. The folder gets a list of its own, which inherits nothing from above and
hands itself down: its owner and the system may do everything, nobody else anything.
"""

import ctypes
import sys
from pathlib import Path
from typing import Final

OWNER_ALONE: Final = "D:P(A;OICI;FA;;;OW)(A;OICI;FA;;;SY)"
"""Security descriptor (SDDL): protected; full access for the owner's rights and for the system."""

_DACL, _PROTECTED = 0x4, 0x80000000  # DACL_SECURITY_INFORMATION, PROTECTED_DACL_...
_REVISION = 1


def owner_only() -> None:
    """Nothing to do: new files take the access list of their folder."""


def others_may(path: Path) -> bool:  # noqa: ARG001 - the same question on every system
    """Never said: access lists are put right whenever a store is opened, not judged."""
    return False


def restrict(path: Path) -> None:
    """Give a folder, and all that comes into it, the owner's access list.

    Raises:
        OSError: the system refused.
    """
    if sys.platform == "win32":
        advapi, kernel = ctypes.windll.advapi32, ctypes.windll.kernel32
        descriptor = ctypes.c_void_p()
        if not advapi.ConvertStringSecurityDescriptorToSecurityDescriptorW(
            OWNER_ALONE, _REVISION, ctypes.byref(descriptor), None
        ):
            raise ctypes.WinError()
        try:
            if not advapi.SetFileSecurityW(str(path), _DACL | _PROTECTED, descriptor):
                raise ctypes.WinError()
        finally:
            kernel.LocalFree(descriptor)
