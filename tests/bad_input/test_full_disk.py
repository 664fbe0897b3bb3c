"""A disk that is really full, under the real window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault.test_kills_and_disks import may_mount


@pytest.mark.skipif(
    sys.platform != "linux" or not may_mount(), reason="may not mount a small disk here"
)
def test_no_word_is_lost_on_a_disk_that_fills_up_and_is_cleared_again(tmp_path: Path) -> None:
    script = 'mount -t tmpfs -o size=60m none "$1" && exec "$2" -m "$3" "$1"'
    program = [sys.executable, "tests.bad_input.on_a_small_disk"]
    ran = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, "sh", str(tmp_path), *program],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_LOGGING_RULES": "*=false"},
    )
    assert ran.stdout.splitlines() == [
        "saved in the reserve",
        "not saved",
        "saved when there was room",
        "closed when there was room",
        "opened on a full disk",
    ], ran.stderr
