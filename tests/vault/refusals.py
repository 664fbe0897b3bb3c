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
from msp_desktop.vault.backup.folders import backups_in
from msp_desktop.vault.faults import RestoreUnderWay, WrongPassphrase, WrongRecoveryCode
from msp_desktop.vault.key_rotation import open_with_new_key
from msp_desktop.vault.keys.recovery_code import RecoveryCode, make, read
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.repair.restore import stage_restore, swap_in
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import (
    change_passphrase,
    renew_recovery_code,
    unlock,
    unlock_with_recovery,
)
from tests.backups_read import PlainReader, read_plainly
from tests.unsealing import derive_lightly, remember_keys
from tests.vault import NOON, PASSPHRASE
from tests.vault.programs import look_at

ANOTHER = "zebra unwoven canary lantern yodel abacus"
_TOUCHES = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod"}


class Disk:
    """Refuses one touch of a folder, the so-manieth from now: as full, with room at the next.

    With `breaks` it refuses every touch from then on, as a drive that fails.
    """

    def __init__(self, folder: str, *, breaks: bool = False) -> None:
        self._folder = folder
        self._breaks = breaks
        self._broken = False
        self.left = 0
        sys.addaudithook(self._heard)

    def is_well_again(self) -> bool:
        """Refuse nothing any more; whether it ever refused."""
        refused = self.left == 0
        self.left, self._broken = 0, False
        return refused

    def _heard(self, event: str, details: tuple[object, ...]) -> None:
        if not (self.left or self._broken) or event not in _TOUCHES:
            return
        name = str(details[0])
        # What is taken away with its folder is named from there.
        if not name.startswith(self._folder) and (Path(name).is_absolute() or event == "open"):
            return
        if not self._broken:
            self.left -= 1
            if self.left:
                return
            self._broken = self._breaks
        code = errno.EIO if self._breaks else errno.ENOSPC
        raise OSError(code, os.strerror(code))


Change = Callable[[Path, RecoveryCode, Disk, int], str]
"""Changes the locks of a store, its disk refusing one touch; gives what was told of it."""

Opens = Callable[[Path], bool]


def _at_each_touch(
    folder: str, code: str, change: Change, is_new: Opens, *, every: int = 1
) -> None:
    """Change the locks with one touch after the other refused, each time over a fresh copy."""
    original = Path(f"{folder}-original")
    shutil.copytree(folder, original, ignore=shutil.ignore_patterns("reserve.bin"))
    _know_the_keys(folder, code, is_new)
    for touch in range(1, 200, every):
        shutil.rmtree(folder)
        shutil.copytree(original, folder)
        child = os.fork()
        if child == 0:
            disk = Disk(folder)
            told = change(Path(folder), read(code), disk, touch)
            refused = disk.is_well_again()
            came = "new" if is_new(Path(folder)) else "old"
            sys.stdout.write(f"{told} {came}\n")
            sys.stdout.flush()
            os._exit(int(not refused))
        _, ended = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(ended):
            return


def _know_the_keys(folder: str, code: str, is_new: Opens) -> None:
    """Derive what opens the store as it is, and what does not; nothing slow is left to try."""
    unlock(Path(folder), PASSPHRASE, now=NOON).close()
    unlock_with_recovery(Path(folder), read(code)).close()
    is_new(Path(folder))
    derive_lightly()


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


def restored(folder: str, code: str) -> None:
    """The newest backup is put in place; where that was begun it is asked for once more."""
    newest = backups_in(Path(folder) / "backups", read_plainly)[0].path.name

    def change(path: Path, _: RecoveryCode, disk: Disk, touch: int) -> str:
        backup = path / "backups" / newest
        beside = stage_restore(
            path, backup, PASSPHRASE, now=NOON, look=look_at, reader=PlainReader()
        )
        disk.left = touch
        try:
            swap_in(path, beside, now=NOON)
        except RestoreUnderWay:
            disk.is_well_again()
            if touch % 2:
                swap_in(path, beside, now=NOON)
            return "under way"
        except Fault:
            disk.is_well_again()
            assert not list(path.glob("before-restore-*"))
            return "refused"
        return "changed"

    def is_new(path: Path) -> bool:
        with unlock_with_recovery(path, read(code)) as vault:
            connection = vault.connect()
            (words,) = connection.execute("SELECT words FROM said").fetchone()
            connection.close()
        if words == "as it was":
            kept = next(path.glob("before-restore-*"))
            assert (kept / "store.db").stat().st_size
        return bool(words == "as it was")

    _at_each_touch(folder, code, change, is_new)


if __name__ == "__main__":
    remember_keys()
    programs = {
        each.__name__: each for each in (passphrase_changed, code_renewed, key_renewed, restored)
    }
    programs[sys.argv[1]](*sys.argv[2:])
