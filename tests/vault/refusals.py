"""Small programs in which the disk refuses one touch of the store's folder, then the next.

Run as `python -m tests.vault.refusals NAME FOLDER CODE`. Each says after every touch what the
person was told (`refused`, `changed`, or `shut` where the app locks itself), and which of the
locks, `old` or `new`, opens the store then.
"""

import errno
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from msp_desktop.faults import Fault
from msp_desktop.vault.faults import WrongPassphrase, WrongRecoveryCode
from msp_desktop.vault.new_key import open_with_new_key
from msp_desktop.vault.recovery_code import RecoveryCode, make, read
from msp_desktop.vault.slots import Cost
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import (
    change_passphrase,
    renew_recovery_code,
    unlock,
    unlock_with_recovery,
)
from tests.vault import NOON, PASSPHRASE

ANOTHER = "zebra unwoven canary lantern yodel abacus"
_TOUCHES = {"open", "os.mkdir", "os.rename", "os.remove", "os.chmod"}


class Disk:
    """Is full at one touch of a folder, the so-manieth from now, and has room again at the next."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.left = 0
        sys.addaudithook(self._heard)

    def _heard(self, event: str, details: tuple[object, ...]) -> None:
        if self.left and event in _TOUCHES and str(details[0]).startswith(self._folder):
            self.left -= 1
            if self.left == 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


Change = Callable[[Path, RecoveryCode, Disk, int], str]
"""Changes the locks of a store, its disk refusing one touch; gives what was told of it."""

Opens = Callable[[Path], bool]


def _at_each_touch(
    folder: str, code: str, change: Change, is_new: Opens, *, every: int = 1
) -> None:
    """Change the locks with one touch after the other refused, each time over a fresh copy."""
    original = Path(f"{folder}-original")
    shutil.copytree(folder, original, ignore=shutil.ignore_patterns("reserve.bin"))
    for touch in range(1, 200, every):
        shutil.rmtree(folder)
        shutil.copytree(original, folder)
        child = os.fork()
        if child == 0:
            disk = Disk(folder)
            told = change(Path(folder), read(code), disk, touch)
            left, disk.left = disk.left, 0
            came = "new" if is_new(Path(folder)) else "old"
            sys.stdout.write(f"{told} {came}\n")
            sys.stdout.flush()
            os._exit(int(left > 0))
        _, ended = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(ended):
            return


def _in_open_store(job: Callable[[UnlockedVault], object]) -> Change:
    def change(folder: Path, code: RecoveryCode, disk: Disk, touch: int) -> str:
        with unlock_with_recovery(folder, code) as vault:
            disk.left = touch
            try:
                job(vault)
            except Fault:
                return "refused"
        return "changed"

    return change


def _opens(folder: Path, passphrase: str) -> bool:
    try:
        unlock(folder, passphrase, now=NOON).close()
    except WrongPassphrase:
        return False
    return True


def passphrase_changed(folder: str, code: str) -> None:
    """The passphrase is changed."""
    change = _in_open_store(lambda vault: change_passphrase(vault, ANOTHER, cost=Cost.least()))
    _at_each_touch(folder, code, change, lambda path: _opens(path, ANOTHER))


def code_renewed(folder: str, code: str) -> None:
    """The recovery code is renewed."""

    def is_new(path: Path) -> bool:
        try:
            unlock_with_recovery(path, read(code)).close()
        except WrongRecoveryCode:
            return True
        return False

    _at_each_touch(folder, code, _in_open_store(renew_recovery_code), is_new)


def key_renewed(folder: str, code: str) -> None:
    """The data key is renewed with all that opens it."""
    fresh = make()

    def change(path: Path, _: RecoveryCode, disk: Disk, touch: int) -> str:
        disk.left = touch
        try:
            vault, refused = open_with_new_key(
                path, PASSPHRASE, fresh, now=NOON, another=ANOTHER, cost=Cost.least()
            )
        except Fault:
            return "shut"
        vault.close()
        return "changed" if refused is None else "refused"

    def is_new(path: Path) -> bool:
        new = _opens(path, ANOTHER)
        with unlock_with_recovery(path, fresh if new else read(code)) as vault:
            vault.connect().close()
        return new

    _at_each_touch(folder, code, change, is_new, every=3)


if __name__ == "__main__":
    programs = {each.__name__: each for each in (passphrase_changed, code_renewed, key_renewed)}
    programs[sys.argv[1]](*sys.argv[2:])
