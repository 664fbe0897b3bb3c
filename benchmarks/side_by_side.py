"""Two things measured in turn, so that a busy machine slows both alike."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Measure = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Pair:
    """What both took, in milliseconds, in the order they were measured."""

    ours: list[float]
    floor: list[float]

    @property
    def medians(self) -> tuple[float, float]:
        """The middle of each."""
        return median(self.ours), median(self.floor)


def side_by_side(ours: Measure, floor: Measure, times: int, *, warm: int = 1) -> Pair:
    """Measure both so many times in turn, each going first every other time."""
    for _ in range(warm):
        ours()
        floor()
    pair = Pair([], [])
    for time in range(times):
        turns = [(ours, pair.ours), (floor, pair.floor)]
        for measure, kept in turns if time % 2 else reversed(turns):
            kept.append(measure())
    return pair


def timed(job: Callable[[], object]) -> Measure:
    """A measure of how long a job takes, in milliseconds."""

    def measure() -> float:
        began = perf_counter()
        job()
        return (perf_counter() - began) * 1000

    return measure


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least that share of them do not go over."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
