"""Kills at any moment, compared with the log of what was acknowledged."""

import random
import signal
import time
from pathlib import Path

from tests.endurance.working import Workplace, end, new_workplace
from tests.unlocked import NOON
from tests.visits import doorstep

_LONGEST_SECONDS = 1.5
_KILLS_A_STORE = 25
"""So many, then a new one: an answer that grew for ever would only test how it slows down."""


def kill_many_times(folder: Path, times: int, seed: int = 4) -> str:
    """Kill somebody who types, again and again; says what came of it.

    Raises:
        AssertionError: a word that was acknowledged is missing, or the store is not whole.
    """
    chance = random.Random(seed)  # noqa: S311 - a repeatable choice of moments
    acknowledged = 0
    for first in range(0, times, _KILLS_A_STORE):
        workplace = new_workplace(folder / str(first), doorstep.visit(NOON))
        _kill(workplace, min(_KILLS_A_STORE, times - first), chance)
        acknowledged += sum(line.isdigit() for line in workplace.lines())
    return f"{times} kills, {acknowledged} acknowledged saves, 0 missing, 0 stores not whole"


def _kill(workplace: Workplace, times: int, chance: random.Random) -> None:
    for kill in range(1, times + 1):
        process = workplace.start("type")
        workplace.wait_for("at work", process, kill)
        time.sleep(chance.uniform(0, _LONGEST_SECONDS))
        end(process, signal.SIGKILL)
        numbers = [int(line) for line in workplace.lines() if line.isdigit()]
        words, problems = workplace.kept()
        held = len(words.split())
        assert problems == (), f"after kill {kill} the store is not whole"
        assert held >= max(numbers, default=0), (
            f"kill {kill}: {max(numbers)} words were acknowledged and {held} are there"
        )
