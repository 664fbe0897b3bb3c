"""What each system does in its own way keeps one contract, and Windows' faults are waited out."""

import ctypes
import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from msp_desktop.system import (
    guarded_windows,
    locks_windows,
    owner_windows,
    renames_windows,
)
from msp_desktop.system.locks import seize
from msp_desktop.system.owner import others_may, restrict
from msp_desktop.system.renames import rename, replace_file, sync_folder

Rename = Callable[[Path, Path], None]


def windows_error(number: int) -> OSError:
    """What Windows raises, as far as this system can make one."""
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = number  # type: ignore[attr-defined]
    return error


class ScannedFile:
    """A file that a virus scanner holds for a number of tries."""

    def __init__(self, held_for: int, number: int) -> None:
        self.held_for, self.number, self.tried = held_for, number, 0
        self.waited: list[float] = []

    def replace(self) -> None:
        self.tried += 1
        if self.tried <= self.held_for:
            raise windows_error(self.number)


def on_windows(source: Path, target: Path) -> None:
    """The rename as it is done on Windows, over this system's own."""
    renames_windows.wait_out(lambda: source.replace(target), lambda _: None)


@pytest.mark.parametrize("replace", [replace_file, on_windows])
def test_a_file_in_anothers_place_is_wholly_the_new_one(tmp_path: Path, replace: Rename) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_bytes(b"new")
    old.write_bytes(b"the one before")
    replace(new, old)
    sync_folder(tmp_path)
    renames_windows.sync_folder(tmp_path)
    assert old.read_bytes() == b"new"
    assert not new.exists()
    rename(old, new)
    with pytest.raises(OSError, match="No such file"):
        replace(old, new)
    assert new.read_bytes() == b"new"


@pytest.mark.parametrize("number", sorted(renames_windows.HELD_BY_OTHERS))
def test_a_scanner_that_holds_a_file_for_a_moment_is_waited_out(number: int) -> None:
    file = ScannedFile(held_for=4, number=number)
    renames_windows.wait_out(file.replace, file.waited.append)
    assert file.tried == 5
    assert file.waited == list(renames_windows.WAITS_S[:4])


def test_one_that_never_lets_go_is_told_after_a_few_seconds() -> None:
    file = ScannedFile(held_for=1000, number=32)
    with pytest.raises(PermissionError):
        renames_windows.wait_out(file.replace, file.waited.append)
    assert sum(file.waited) < 5


def test_another_reason_is_told_at_once() -> None:
    file = ScannedFile(held_for=1000, number=112)  # ERROR_DISK_FULL
    with pytest.raises(PermissionError):
        renames_windows.wait_out(file.replace, file.waited.append)
    assert file.waited == []


def test_a_lock_is_refused_while_it_is_held_and_free_after(tmp_path: Path) -> None:
    flags = os.O_RDWR | os.O_CREAT
    first, second = (os.open(tmp_path / "lock", flags, 0o600) for _ in range(2))
    seize(first)
    with pytest.raises((BlockingIOError, PermissionError)):
        seize(second)
    os.close(first)
    seize(second)
    os.close(second)


def test_both_ways_in_which_windows_refuses_a_lock_are_one() -> None:
    for number in (errno.EACCES, errno.EDEADLK):
        assert isinstance(locks_windows.translated(OSError(number, "")), PermissionError)
    other = OSError(errno.EIO, "")
    assert locks_windows.translated(other) is other


def test_a_folder_is_given_back_to_its_owner(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert others_may(tmp_path)
    restrict(tmp_path)
    assert not others_may(tmp_path)


def test_windows_access_list_names_the_owner_and_the_system_alone() -> None:
    head, _, entries = owner_windows.OWNER_ALONE.partition("(")
    assert head == "D:P"  # protected: nothing is inherited from above
    assert {each.rstrip(")").split(";")[-1] for each in entries.split("(")} == {"OW", "SY"}


def test_a_fresh_process_gets_its_arguments_blanks_and_all(tmp_path: Path) -> None:
    """`os.execv` on Windows splits an argument at its blanks."""
    store = 'C:\\Users\\Ada Quillfeather\\a "store"\\'
    program = [
        sys.executable,
        "-c",
        "import sys; open(sys.argv[1], 'w').write(sys.argv[2])",
        str(tmp_path / "heard"),
        store,
    ]
    run = (
        "import subprocess, sys; from msp_desktop.system.restart_windows import become; "
        "become(eval(sys.stdin.read()), lambda p, close_fds: subprocess.Popen(p).wait())"
    )
    done = subprocess.run([sys.executable, "-c", run], input=repr(program), text=True, check=False)
    assert done.returncode == 0
    assert (tmp_path / "heard").read_text() == store
    quoted = subprocess.list2cmdline(["app", f"--store={store}"])
    assert quoted == 'app "--store=C:\\Users\\Ada Quillfeather\\a \\"store\\"\\\\"'


def test_the_childs_job_allows_one_process_little_memory_and_ends_with_us() -> None:
    limits = guarded_windows.limits_of_job(10, 1 << 30)
    kill_on_close, one_process, memory, time = 0x2000, 0x8, 0x100, 0x2
    for flag in (kill_on_close, one_process, memory, time):
        assert limits.basic.flags & flag
    assert (limits.basic.processes, limits.process_memory) == (1, 1 << 30)
    assert limits.basic.process_time == 10 * 10_000_000
    if ctypes.sizeof(ctypes.c_void_p) == 8:  # as winnt.h lays it out for 64 bits
        assert ctypes.sizeof(guarded_windows.BasicLimits) == 64
        assert ctypes.sizeof(guarded_windows.ExtendedLimits) == 144


def test_where_there_is_no_windows_none_of_its_fences_is_claimed() -> None:
    assert not guarded_windows.limit_this_process(10, 1 << 30)
