"""A real drive that goes in the middle of a visit: what was told as saved is on it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = 'mount -o loop "$1" "$2" && exec "$3" -m tests.bad_input.on_a_drive "$4" "$2"'


def may_mount_a_drive() -> bool:
    return (
        sys.platform == "linux"
        and os.geteuid() == 0
        and shutil.which("mkfs.ext4") is not None
        and Path("/dev/loop-control").exists()
    )


pytestmark = pytest.mark.skipif(
    not may_mount_a_drive(), reason="only a superuser may mount a drive of one's own"
)


class Drive:
    """64 MB with a file system of its own, seen only by the program that is run on it."""

    def __init__(self, folder: Path) -> None:
        self._image, self._place = folder / "image", folder / "drive"
        self._place.mkdir()
        with self._image.open("wb") as image:
            image.truncate(64 * 1024 * 1024)
        subprocess.run(["mkfs.ext4", "-q", str(self._image)], check=True)

    def run(self, what: str) -> list[str]:
        told = [str(self._image), str(self._place), sys.executable, what]
        ran = subprocess.run(
            ["unshare", "-m", "sh", "-c", SCRIPT, "sh", *told],
            capture_output=True,
            text=True,
            check=False,
        )
        if "failed to setup loop device" in ran.stderr:
            pytest.skip("no loop devices here")
        assert ran.returncode == 0, ran.stderr
        return ran.stdout.splitlines()


@pytest.fixture
def drive(tmp_path: Path) -> Drive:
    return Drive(tmp_path)


def test_a_drive_pulled_out_is_told_and_holds_every_word_that_was_told_as_saved(
    drive: Drive,
) -> None:
    assert drive.run("pulled_out") == ["saved", "DiskTrouble", "closed"]
    assert drive.run("looked_at_again") == ["word 19", "None ()"]


def test_a_drive_that_turns_read_only_is_told_and_holds_every_word_that_was_told_as_saved(
    drive: Drive,
) -> None:
    saved, told, closed = drive.run("turned_read_only")
    assert (saved, closed) == ("saved", "closed")
    assert told in {"FolderNotWritable", "DiskTrouble"}
    assert drive.run("looked_at_again") == ["word 19", "None ()"]
