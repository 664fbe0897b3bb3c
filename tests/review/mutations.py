"""Random mutations of an honest referral, each read as the app would read it.

`python -m tests.review.mutations` reads 10,000 with a fixed seed and prints what came of them;
`--count` and `--seed` change that, and `--drawn` has the first page of each drawn; the tests do a
hundred. Where a file is changed is the same for the same seed; the signature in it is made anew
each time.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from msp_desktop.review.faults import ReferralRefused
from msp_desktop.sealing.verdict import SealVerdict
from tests.review.hostile_files import good
from tests.review.reading import Came, Drawing, Reader, Renewed

SEED = 20261121
_TOO_SHORT = 64


def mutations(file: bytes, count: int, seed: int = SEED) -> Iterator[bytes]:
    """So many files that differ from the given one; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - to be the same each time
    made = 0
    while made < count:
        changed = _changed(file, chance)
        if changed != file:
            made += 1
            yield changed


def _changed(file: bytes, chance: random.Random) -> bytes:
    changed = bytearray(file)
    for _ in range(chance.choice((1, 1, 1, 2, 5, 20))):
        if len(changed) < _TOO_SHORT:
            break
        at = chance.randrange(len(changed))
        length = chance.choice((1, 1, 2, 8, 64, 1024))
        other = chance.randrange(len(changed))
        way = chance.randrange(8)
        if way <= 2:
            changed[at] ^= 1 << chance.randrange(8)
        elif way == 3:
            changed[at : at + length] = chance.randbytes(min(length, len(changed) - at))
        elif way == 4:
            del changed[at : at + length]
        elif way == 5:
            changed[at:at] = changed[other : other + length]
        elif way == 6:
            changed[at : at + length] = changed[other : other + length]
        else:
            del changed[max(1, at) :]
    return bytes(changed)


def read_all(
    count: int, seed: int = SEED, tell: Callable[[int], object] | None = None
) -> tuple[Counter[str], Reader]:
    """What came of each, counted by its standing or the fault that refused it; and the reader."""
    reader = Reader()
    return _counted(reader, lambda came: came.standing.name, count, seed, tell), reader


def draw_all(
    count: int, seed: int = SEED, tell: Callable[[int], object] | None = None
) -> tuple[Counter[str], Drawing]:
    """The same with the first page of each drawn, as though nobody had judged it before."""
    drawing = Drawing()
    return _counted(drawing, lambda _: "drawn", count, seed, tell), drawing


def _fault(refused: ReferralRefused) -> str:
    return type(refused).__name__


def _counted(
    by: Renewed[Any, Came],
    named: Callable[[Came], str],
    count: int,
    seed: int,
    tell: Callable[[int], object] | None,
) -> Counter[str]:
    came: Counter[str] = Counter()
    with by:
        for file in mutations(good(), count, seed):
            found = by.read(file)
            came[_fault(found) if isinstance(found, ReferralRefused) else named(found)] += 1
            if tell is not None and came.total() % 1_000 == 0:
                tell(came.total())
    return came


def main() -> int:
    """Print the figures; 1 if one was taken for genuine, or ended the child that drew it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--count", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=SEED)
    asked.add_argument("--drawn", action="store_true", help="draw their pages instead")
    given = asked.parse_args()
    do = draw_all if given.drawn else read_all
    came, reader = do(given.count, given.seed, lambda done: sys.stderr.write(f"{done} done\n"))
    for name, number in came.most_common():
        sys.stdout.write(f"{number:7} {name}\n")
    sys.stdout.write(f"slowest {reader.slowest:.2f} s; children that ended: {reader.ended}\n")
    genuine = came[SealVerdict.GENUINE.name] + came[SealVerdict.UNKNOWN_KEY.name]
    return 1 if genuine or (given.drawn and reader.ended) else 0


if __name__ == "__main__":
    sys.exit(main())
