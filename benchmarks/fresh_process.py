"""Each row in a process that has done nothing else, away from the machine's screen and home."""

import traceback
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path

from benchmarks.row import Row
from msp_desktop.faults import Fault


def measured(name: str, work: Path, *, quick: bool) -> list[Row]:
    """The rows of the file of that name."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as one:
        return one.submit(_measure, name, work, quick).result()


def _measure(name: str, work: Path, quick: bool) -> list[Row]:
    from benchmarks.screen import quiet_surroundings

    quiet_surroundings(work / "home")
    try:
        rows: list[Row] = import_module(f"benchmarks.{name}").measure(work, quick=quick)
    except Fault:  # it does not pass from one process to another, and would end both
        raise RuntimeError(traceback.format_exc()) from None
    return rows
