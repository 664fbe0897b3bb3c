"""A disk that is really full, under the real window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault.small_disk import may_mount

WITH_A_SMALL_DISK = pytest.mark.skipif(
    sys.platform != "linux" or not may_mount(), reason="may not mount a small disk here"
)


def _came_of(program: str, folder: Path) -> list[str]:
    """What that program told on a disk of 60 MB that nobody else sees."""
    script = 'mount -t tmpfs -o size=60m none "$1" && exec "$2" -m "$3" "$1"'
    ran = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, "sh", str(folder), sys.executable, program],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_LOGGING_RULES": "*=false"},
    )
    return [*ran.stdout.splitlines(), *ran.stderr.splitlines()]


@WITH_A_SMALL_DISK
def test_no_word_is_lost_on_a_disk_that_fills_up_and_is_cleared_again(tmp_path: Path) -> None:
    assert _came_of("tests.bad_input.on_a_small_disk", tmp_path) == [
        "saved in the reserve",
        "not saved",
        "saved when there was room",
        "closed when there was room",
        "opened on a full disk",
    ]


@WITH_A_SMALL_DISK
def test_no_word_of_a_review_is_lost_when_the_disk_is_full_and_the_app_locks(
    tmp_path: Path,
) -> None:
    assert _came_of("tests.bad_input.review_on_a_small_disk", tmp_path) == [
        "saved in the reserve",
        "not saved",
        "not locked over it",
        "locked when there was room",
        "every word was there",
    ]
