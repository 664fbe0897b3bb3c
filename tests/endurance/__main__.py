"""Runs the long forms, and says their figures."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.endurance.canaries import lock_many_times
from tests.endurance.kills import kill_many_times
from tests.endurance.sockets import trace_a_visit
from tests.endurance.taken_away import take_away_many_times


def main() -> int:
    """Run what was asked for; 1 where a promise was broken."""
    read = argparse.ArgumentParser(prog="python -m tests.endurance", description=__doc__)
    read.add_argument("which", nargs="*", metavar="kills, canaries, sockets, sync (all if none)")
    read.add_argument(
        "--times", type=int, help="fewer than the usual 200 kills, 100 locks, 70 syncs"
    )
    asked = read.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.umask(0o077)
    long_forms: dict[str, Callable[[Path], str]] = {
        "kills": lambda folder: kill_many_times(folder, asked.times or 200),
        "canaries": lambda folder: lock_many_times(folder, asked.times or 100),
        "sockets": trace_a_visit,
        "sync": lambda folder: take_away_many_times(folder, asked.times or 70),
    }
    broken = False
    for name in asked.which or list(long_forms):
        with tempfile.TemporaryDirectory(prefix="msp-endurance-") as folder:
            try:
                told = long_forms[name](Path(folder))
            except AssertionError as promise:
                told, broken = f"BROKEN: {promise}", True
        sys.stdout.write(f"{datetime.now(UTC):%d %B %Y %H:%M} {name}: {told}\n")
        sys.stdout.flush()
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
