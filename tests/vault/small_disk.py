"""A disk that is soon full, and the programs that write to it."""

import subprocess
import sys
from pathlib import Path

PROGRAMS = [sys.executable, "-m", "tests.vault.programs"]


def may_mount() -> bool:
    try:
        probe = subprocess.run(["unshare", "-rm", "true"], check=False, capture_output=True)
    except FileNotFoundError:
        return False
    return probe.returncode == 0


def on_small_disk(folder: Path, options: str, *program: str) -> str:
    """Run a program with a small disk of its own mounted at the folder; gives what it says."""
    script = f'mount -t tmpfs -o {options} none "$1" && shift && exec "$@"'
    command = ["unshare", "-rm", "sh", "-c", script, "sh", str(folder), *PROGRAMS, *program]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
