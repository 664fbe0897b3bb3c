"""Small programs that tests run as real processes, to be killed, filled up or refused.

Run as `python -m tests.vault.programs NAME ARGUMENT...`.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from msp_desktop.faults import Fault
from msp_desktop.vault.backup.backup import make_backup
from msp_desktop.vault.backup.facts import BackupContents
from msp_desktop.vault.backup.folders import Backup, backups_in
from msp_desktop.vault.faults import (
    DiskFull,
    FolderNotWritable,
    NoRoomForBackup,
    NotAStore,
)
from msp_desktop.vault.folder import StoreFolder, write_whole
from msp_desktop.vault.key_rotation import new_key_for, renew_data_key
from msp_desktop.vault.keys.recovery_code import make, read
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.process import guard_process
from msp_desktop.vault.repair.restore import stage_restore, swap_in
from msp_desktop.vault.reserve import SIZE, keep_reserve, release_reserve
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import create, unlock, unlock_with_recovery
from tests.backups_read import PlainReader, read_plainly
from tests.unsealing import derive_lightly, remember_keys
from tests.vault import NOON, PASSPHRASE

_TOUCHES = {"open", "os.mkdir", "os.rename", "os.remove", "os.chmod"}


def hold(folder: str, code: str) -> None:
    """Open the store, say so, and hold it until killed."""
    unlock_with_recovery(Path(folder), read(code))
    sys.stdout.write("held\n")
    sys.stdout.flush()
    signal.pause()


def killed_making(folder: str) -> None:
    """Make stores in `folder/1`, `folder/2` and so on, killed at the touch of that number.

    Says of each whether a whole store opens then, or there is none and one can be made; ends with
    the first that nothing killed, and says nothing of it.
    """
    derive_lightly()
    for touch in range(1, 100):
        place = Path(folder, str(touch))
        child = os.fork()
        if child == 0:
            _die_at(touch, str(place))
            create(place, PASSPHRASE, now=NOON, cost=Cost.least())
            os._exit(0)
        _, ended = os.waitpid(child, 0)
        if ended == 0:
            return
        assert os.WTERMSIG(ended) == signal.SIGKILL
        sys.stdout.write("opens\n" if _opens(place) else "made again\n")


def _opens(folder: Path) -> bool:
    try:
        vault, was_there = unlock(folder, PASSPHRASE, now=NOON), True
    except NotAStore:
        vault, was_there = create(folder, PASSPHRASE, now=NOON, cost=Cost.least())[0], False
    assert not vault.folder.making.exists()
    vault.connect().close()
    vault.close()
    return was_there


def killed_backing_up(folder: str, code: str) -> None:
    """Back a store up, killed at its first touch of the backups, its second and so on.

    Says after each how many backups there are, all of them whole; the next one always works.
    """
    vault = unlock_with_recovery(Path(folder), read(code))
    backups = vault.folder.backups
    for touch in range(1, 200):
        child = os.fork()
        if child == 0:
            _die_at(touch, str(backups))
            _back_up(vault)
            os._exit(0)
        _, ended = os.waitpid(child, 0)
        found = backups_in(backups, read_plainly)
        assert all(backup.is_whole() for backup in found)
        sys.stdout.write(f"{len(found)}\n")
        if ended == 0:
            return
        assert os.WTERMSIG(ended) == signal.SIGKILL
        assert _back_up(vault).is_whole()
        assert not list(backups.glob("*.new"))
        for backup in backups_in(backups, read_plainly):
            shutil.rmtree(backup.path)


def killed_restoring(folder: str, backup: str, code: str) -> None:
    """Put a backup in place, killed at the first touch of the folder, the second and so on.

    Says after each which words the store holds, which always opens.
    """
    beside = stage_restore(
        Path(folder), Path(backup), PASSPHRASE, now=NOON, look=look_at, reader=PlainReader()
    )
    original = Path(f"{folder}-original")
    shutil.copytree(folder, original, ignore=shutil.ignore_patterns("reserve.bin"))
    for touch in range(1, 100):
        child = os.fork()
        if child == 0:
            _die_at(touch, folder)
            swap_in(Path(folder), beside, now=NOON)
            os._exit(0)
        _, ended = os.waitpid(child, 0)
        with unlock_with_recovery(Path(folder), read(code)) as vault:
            connection = vault.connect()
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            (words,) = connection.execute("SELECT words FROM said").fetchone()
            connection.close()
            assert not vault.folder.swapping.exists()
        sys.stdout.write(f"{words}\n")
        if ended == 0:
            return
        assert os.WTERMSIG(ended) == signal.SIGKILL
        shutil.rmtree(folder)
        shutil.copytree(original, folder)


def killed_renewing(folder: str, code: str) -> None:
    """Give a store a new data key, killed at the first touch of the folder, the second and so on.

    Says after each which key is in force; the passphrase opens the store and everything is there.
    """
    with unlock_with_recovery(Path(folder), read(code)) as vault:
        connection = vault.connect()
        connection.execute("INSERT INTO said VALUES ('kept')")
        connection.close()
    original = Path(f"{folder}-original")
    shutil.copytree(folder, original, ignore=shutil.ignore_patterns("reserve.bin"))
    vault = unlock(Path(folder), PASSPHRASE, now=NOON)
    before, new = vault._data_key, new_key_for(vault, PASSPHRASE, make(), cost=Cost.least())
    for touch in range(1, 200):
        child = os.fork()
        if child == 0:
            _die_at(touch, folder)
            renew_data_key(vault, new)
            os._exit(0)
        _, ended = os.waitpid(child, 0)
        vault.close()  # once; what follows is another folder with another lock
        with unlock(Path(folder), PASSPHRASE, now=NOON) as opened:
            connection = opened.connect()
            assert connection.execute("SELECT words FROM said").fetchall() == [("kept",)]
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            connection.close()
            sys.stdout.write("before\n" if opened._data_key == before else "after\n")
            assert not opened.folder.rekeyed.exists()
            assert not opened.folder.former.exists()
        if ended == 0:
            return
        assert os.WTERMSIG(ended) == signal.SIGKILL
        shutil.rmtree(folder)
        shutil.copytree(original, folder)


def _die_at(touch: int, folder: str) -> None:
    """End this process at its so-manieth touch of a folder."""
    left = touch

    def die_at_last(event: str, details: tuple[object, ...]) -> None:
        nonlocal left
        if event in _TOUCHES and str(details[0]).startswith(folder):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(die_at_last)


def _back_up(vault: UnlockedVault) -> Backup:
    connection = vault.connect()
    made = make_backup(vault, connection, vault.folder.backups, now=NOON, look=_look)
    connection.close()
    return made


def back_up_without_room(folder: str) -> None:
    """On a disk of 40 MB with 16 of them in reserve, a backup is refused and saving goes on."""
    vault, _ = create(Path(folder), PASSPHRASE, now=NOON, cost=Cost.least())
    connection = vault.connect()
    try:
        make_backup(vault, connection, vault.folder.backups, now=NOON, look=_look)
    except NoRoomForBackup:
        sys.stdout.write("refused ")
    _say_what_is_left(vault, connection)


def back_up_and_fill(folder: str) -> None:
    """While a backup is made the disk fills up; what was copied goes, and saving goes on."""
    vault, _ = create(Path(folder), PASSPHRASE, now=NOON, cost=Cost.least())
    connection = vault.connect()
    connection.execute("CREATE TABLE filler (data BLOB)")
    connection.executemany("INSERT INTO filler VALUES (zeroblob(?))", [(100_000,)] * 100)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    filler = (vault.folder.path.parent / "filler").open("wb", buffering=0)

    def fill(_: float) -> None:
        try:
            while filler.write(bytes(4096)):
                pass
        except OSError:
            pass

    try:
        make_backup(vault, connection, vault.folder.backups, now=NOON, look=_look, progress=fill)
    except DiskFull:
        sys.stdout.write("full ")
    _say_what_is_left(vault, connection)


def look_at(copy: dbapi2.Connection) -> BackupContents:
    """What lies in one of these small stores."""
    (count,) = copy.execute("SELECT count(*) FROM said").fetchone()
    return BackupContents(conversations=count, finished=0)


def _look(_: object) -> BackupContents:
    return BackupContents(conversations=0, finished=0)


def _say_what_is_left(vault: UnlockedVault, connection: dbapi2.Connection) -> None:
    if not list(vault.folder.backups.iterdir()):
        sys.stdout.write("nothing-left ")
    assert release_reserve(vault.folder)  # untouched by the backup, and there for the save
    connection.execute("CREATE TABLE more (words TEXT)")
    connection.execute("INSERT INTO more VALUES ('and on')")
    sys.stdout.write("saved\n")


def fill_up(folder: str) -> None:
    """In a folder on a disk of 40 MB: the reserve is real, and lets a write through when full."""
    place = StoreFolder(Path(folder))
    assert keep_reserve(place)
    assert place.reserve.stat().st_blocks * 512 >= SIZE
    with (place.path / "filler").open("wb", buffering=0) as filler:
        try:
            while filler.write(bytes(4096)):
                pass
        except OSError:
            sys.stdout.write("full ")
    try:
        write_whole(place.header, bytes(100_000))
    except OSError:
        sys.stdout.write("refused ")
    assert not place.header.exists()
    assert release_reserve(place)
    write_whole(place.header, bytes(100_000))
    assert not keep_reserve(place)
    (place.path / "filler").unlink()
    assert keep_reserve(place)
    sys.stdout.write("saved\n")


def open_when_full(folder: str) -> None:
    """On a full disk of 40 MB a store still opens, at the price of its reserve."""
    vault, _ = create(Path(folder), PASSPHRASE, now=NOON, cost=Cost.least())
    vault.close()
    with (vault.folder.path.parent / "filler").open("wb", buffering=0) as filler:
        try:
            while filler.write(bytes(4096)):
                pass
        except OSError:
            sys.stdout.write("full ")
    with unlock(Path(folder), PASSPHRASE, now=NOON) as opened:
        assert not opened.folder.reserve.exists()
        opened.connect().close()
        sys.stdout.write("open\n")


def create_refused(folder: str, fault: str) -> None:
    """Making a store here must end in this fault."""
    try:
        create(Path(folder), PASSPHRASE, now=NOON, cost=Cost.least())
    except (DiskFull, FolderNotWritable) as refused:
        sys.stdout.write("as expected\n" if type(refused).__name__ == fault else "otherwise\n")


def open_refused(folder: str, code: str) -> None:
    """Open a store in a folder that the system keeps from us; says which fault tells of it."""
    try:
        unlock_with_recovery(Path(folder), read(code)).close()
    except Fault as fault:
        sys.stdout.write(f"{type(fault).__name__}\n")


def guarded() -> None:
    """Say what the system thinks of this process once it is guarded."""
    import ctypes
    import resource

    assert guard_process()
    dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
    sys.stdout.write(f"{resource.getrlimit(resource.RLIMIT_CORE)} {dumpable}\n")


if __name__ == "__main__":
    remember_keys()
    programs: dict[str, Callable[..., None]] = {
        program.__name__: program
        for program in (
            hold,
            killed_making,
            killed_backing_up,
            killed_restoring,
            killed_renewing,
            back_up_without_room,
            back_up_and_fill,
            fill_up,
            open_when_full,
            create_refused,
            open_refused,
            guarded,
        )
    }
    programs[sys.argv[1]](*sys.argv[2:])
