"""Linux: Landlock, by which a process gives up files, sockets and signals for good.

It stands beside the filter of system calls and holds where that cannot be put up: on other machines
than x86-64 and ARM64, or in a container that refuses it. What the kernel's version of it knows is
given up, all of it, with no exception (linux/landlock.h; landlock(7)).
"""

import ctypes
import struct
import sys

_PR_SET_NO_NEW_PRIVS = 38
_CREATE, _RESTRICT = 444, 446
"""Numbers of the calls, the same on every machine."""

_ASK_VERSION = 1

_FILES = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""How many rights over files each version knows; they are bits from 0 on."""

_NETWORK, _NETWORK_FROM = 0b11, 4
_SCOPES, _SCOPES_FROM = 0b11, 6
"""TCP bound and connected; abstract sockets and signals to other processes."""


def restrict() -> int:
    """Give up all that this kernel can take away; the version that holds, 0 where there is none."""
    if sys.platform != "linux":
        return 0
    call = ctypes.CDLL(None, use_errno=True).syscall
    version = int(call(_CREATE, None, ctypes.c_size_t(0), _ASK_VERSION))
    if version < 1:
        return 0
    rules = rules_of(version)
    kept = ctypes.create_string_buffer(rules, len(rules))
    number = int(call(_CREATE, kept, ctypes.c_size_t(len(rules)), 0))
    if number < 0:
        return 0
    libc = ctypes.CDLL(None)
    try:
        if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
            return 0
        return version if call(_RESTRICT, number, 0) == 0 else 0
    finally:
        libc.close(number)


def rules_of(version: int) -> bytes:
    """The kernel's `landlock_ruleset_attr` for that version, in which everything is given up."""
    files = (1 << _FILES[min(version, max(_FILES))]) - 1
    fields = [files]
    if version >= _NETWORK_FROM:
        fields.append(_NETWORK)
    if version >= _SCOPES_FROM:
        fields.append(_SCOPES)
    return struct.pack(f"={len(fields)}Q", *fields)
