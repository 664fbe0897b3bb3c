"""A file believed only where an administrator owns it (Windows). Never run so far: see packaging.

The file lies under Program Files, where only administrators can write; that it also belongs to
them, to the system or to the installer guards against a folder whose rights were loosened.
"""

import ctypes
import sys
from pathlib import Path

from msp_desktop.policy.faults import PolicyBroken

_FILE_OBJECT = 1  # SE_FILE_OBJECT
_OWNER = 0x1  # OWNER_SECURITY_INFORMATION

TRUSTED_OWNERS = frozenset(
    {
        "S-1-5-32-544",  # Administrators
        "S-1-5-18",  # the system
        "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",  # TrustedInstaller
    }
)


def program_files() -> Path:
    """The folder of installed programs, from the registry: a variable could be set by anybody."""
    if sys.platform == "win32":
        import winreg

        where = r"SOFTWARE\Microsoft\Windows\CurrentVersion"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, where) as key:
            return Path(str(winreg.QueryValueEx(key, "ProgramFilesDir")[0]))
    return Path("C:/Program Files")


def read_trusted(place: Path, owner: int, largest: int) -> bytes | None:  # noqa: ARG001 - POSIX's
    """What the file holds, and one byte more than `largest` where it is larger; None without one.

    Raises:
        PolicyBroken: it cannot be read, or does not belong to an administrator.
    """
    try:
        with place.open("rb") as file:
            data = file.read(largest + 1)
            who = owner_of(file.fileno())
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise PolicyBroken(line=1, setting="the file", problem="cannot be read") from problem
    if who not in TRUSTED_OWNERS:
        problem_found = "does not belong to the administrator"
        raise PolicyBroken(line=1, setting="the file", problem=problem_found)
    return data


def owner_of(descriptor: int) -> str:
    """The security identifier (SID) of an open file's owner, as text; OSError where unknown."""
    if sys.platform == "win32":
        import msvcrt
        from ctypes import wintypes

        advapi, kernel = ctypes.windll.advapi32, ctypes.windll.kernel32
        sid, whole, text = ctypes.c_void_p(), ctypes.c_void_p(), wintypes.LPWSTR()
        handle = wintypes.HANDLE(msvcrt.get_osfhandle(descriptor))
        asked = (handle, _FILE_OBJECT, _OWNER, ctypes.byref(sid), None, None, None)
        if advapi.GetSecurityInfo(*asked, ctypes.byref(whole)):
            raise OSError
        try:
            if not advapi.ConvertSidToStringSidW(sid, ctypes.byref(text)):
                raise OSError
            return str(text.value)
        finally:
            kernel.LocalFree(text)
            kernel.LocalFree(whole)
    raise OSError
