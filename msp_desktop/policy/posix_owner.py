"""A file believed only where its owner alone could have written it (Linux, macOS)."""

import os
import stat
from pathlib import Path

from msp_desktop.policy.faults import PolicyBroken

_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def read_trusted(place: Path, owner: int, largest: int) -> bytes | None:
    """What the file holds, and one byte more than `largest` where it is larger; None without one.

    Raises:
        PolicyBroken: it cannot be read, is no plain file, or others could have written it.
    """
    try:
        opened = os.open(place, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise _refused("cannot be read, or is a link") from problem
    try:
        _refuse_untrusted(os.fstat(opened), place.parent.stat(), owner)
        return _read(opened, largest + 1)
    except OSError as problem:
        raise _refused("cannot be read") from problem
    finally:
        os.close(opened)


def _refuse_untrusted(found: os.stat_result, folder: os.stat_result, owner: int) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise _refused("is not a plain file")
    if found.st_uid != owner or folder.st_uid != owner:
        raise _refused("does not belong to the administrator")
    if (found.st_mode | folder.st_mode) & _OTHERS_WRITE:
        raise _refused("or its folder may be written by others")


def _read(opened: int, most: int) -> bytes:
    whole = b""
    while len(whole) < most and (more := os.read(opened, most - len(whole))):
        whole += more
    return whole


def _refused(problem: str) -> PolicyBroken:
    return PolicyBroken(line=1, setting="the file", problem=problem)
