"""Real processes, killed, refused and out of room."""

import errno
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from msp_desktop.vault.faults import (
    DiskFull,
    FolderNotWritable,
    NotAStore,
    StoreInUse,
    as_faults,
    from_os_error,
)
from msp_desktop.vault.folder import StoreFolder, write_whole
from msp_desktop.vault.lock import StoreLock
from msp_desktop.vault.vault import unlock, unlock_with_recovery
from tests.vault import NOON, PASSPHRASE
from tests.vault.conftest import MadeStore
from tests.vault.small_disk import PROGRAMS, may_mount, on_small_disk

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="uses Linux's own ways")


def test_the_lock_is_freed_when_its_holder_is_killed(store: MadeStore) -> None:
    command = [*PROGRAMS, "hold", str(store.path), store.code.text]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StoreInUse):
            unlock(store.path, PASSPHRASE, now=NOON)
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        unlock(store.path, PASSPHRASE, now=NOON).close()


def test_the_lock_is_freed_at_the_end_of_its_block(tmp_path: Path) -> None:
    folder = StoreFolder(tmp_path)
    with StoreLock(folder), pytest.raises(StoreInUse):
        StoreLock(folder)
    with StoreLock(folder):
        pass


def test_a_kill_at_any_moment_of_making_leaves_no_store_or_a_whole_one(tmp_path: Path) -> None:
    program = [*PROGRAMS, "killed_making", str(tmp_path)]
    run = subprocess.run(program, check=True, capture_output=True, text=True)
    came = run.stdout.splitlines()
    # Once there is a store, there is one at every later moment.
    assert came == sorted(came)
    assert set(came) == {"made again", "opens"}
    assert len(came) > 8


@pytest.mark.skipif(not may_mount(), reason="may not mount a small disk here")
def test_the_reserve_is_real_and_lets_the_open_visit_be_saved_on_a_full_disk(
    tmp_path: Path,
) -> None:
    assert on_small_disk(tmp_path, "size=40m", "fill_up", str(tmp_path)) == "full refused saved\n"


@pytest.mark.skipif(not may_mount(), reason="may not mount a small disk here")
def test_a_full_disk_does_not_keep_a_person_out_of_their_store(tmp_path: Path) -> None:
    folder = str(tmp_path / "store")
    assert on_small_disk(tmp_path, "size=40m", "open_when_full", folder) == "full open\n"


@pytest.mark.skipif(not may_mount(), reason="may not mount a small disk here")
@pytest.mark.parametrize(
    ("options", "fault"),
    [("size=4k", "DiskFull"), ("size=8k", "DiskFull"), ("ro", "FolderNotWritable")],
)
def test_a_disk_that_takes_nothing_is_told_when_a_store_is_made(
    tmp_path: Path, options: str, fault: str
) -> None:
    folder = str(tmp_path / "store")
    said = on_small_disk(tmp_path, options, "create_refused", folder, fault)
    assert said == "as expected\n"


def test_a_write_that_fails_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    write_whole(path, b"old")
    (tmp_path / "kept.new").mkdir()
    with pytest.raises(OSError, match=r"directory|permitted"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_full_device_is_told_as_a_full_disk() -> None:
    with (
        pytest.raises(DiskFull),
        as_faults(),
        Path("/dev/full").open("wb", buffering=0) as full,
    ):
        full.write(b"one more word")


@pytest.mark.parametrize("code", [errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR])
def test_a_refusal_of_the_system_is_told_as_a_folder_not_writable(code: int) -> None:
    assert isinstance(from_os_error(OSError(code, os.strerror(code))), FolderNotWritable)


def test_no_fault_names_a_path_or_a_file_of_the_person(store: MadeStore) -> None:
    shutil.rmtree(store.path)
    with pytest.raises(NotAStore) as fault:
        unlock_with_recovery(store.path, store.code)
    assert str(StoreFolder(store.path).path) not in str(fault.value)


def test_a_guarded_process_leaves_no_core_and_lets_nobody_look_in() -> None:
    run = subprocess.run([*PROGRAMS, "guarded"], check=True, capture_output=True, text=True)
    assert run.stdout == "(0, 0) 0\n"
