"""From the start of the process to a locked window to type in, against a bare window."""

import subprocess
import sys
from pathlib import Path
from time import perf_counter

from benchmarks.people import stores_of
from benchmarks.row import Judged, Row
from benchmarks.side_by_side import side_by_side


def measure(work: Path, *, quick: bool) -> list[Row]:
    """Fresh processes in turn, until the first paint with the field in focus."""
    folder = stores_of(1_000, work).folder
    pair = side_by_side(
        lambda: _time_of("benchmarks.locked_window", str(folder)),
        lambda: _time_of("benchmarks.bare_window"),
        8 if quick else 40,
        warm=2,
    )
    ours, floor = pair.medians
    return [Row("Start: process to locked window usable", ours, floor, 1.25, Judged.RATIO)]


def _time_of(module: str, *arguments: str) -> float:
    began = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        took = perf_counter() - began
        process.kill()
    assert said == b"ready\n", said
    return took * 1000
