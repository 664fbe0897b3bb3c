"""What can be marked on the grid, and the words around it."""

from dataclasses import dataclass
from enum import StrEnum

from msp_desktop.practice.codes import GridView


class MarkKind(StrEnum):
    """How a mark is drawn: its shape tells what it is, its colour only repeats it."""

    NOW = "now"
    WANTED = "wanted"
    OPTION = "option"
    CHOSEN = "chosen option"
    EARLIER = "earlier"
    NOT_YET = "not placed yet"
    OPTION_NOT_YET = "option not placed yet"


@dataclass(frozen=True, slots=True)
class Mark:
    """One placement. `label` is its name aloud ("Bert, now"); `sign` one or two letters beside it.

    An option is an arrow from the mark whose key is `start`, or from where the same voice, or else
    the other, is now. One that is not placed yet waits as a wide hollow ring.
    """

    key: str
    kind: MarkKind
    who: GridView
    label: str
    safety: int
    wellbeing: int
    movable: bool = True
    sign: str = ""
    start: str = ""


@dataclass(frozen=True, slots=True)
class GridWords:
    """The names of the quarters, of the axes, and of both ends of each."""

    well_less_safe: str
    safe_and_well: str
    neither_yet: str
    safer_less_well: str
    safety: str
    safety_low: str
    safety_high: str
    wellbeing: str
    wellbeing_low: str
    wellbeing_high: str


def start_of(option: Mark, marks: list[Mark]) -> Mark | None:
    """The mark from which an option's arrow starts, None where nobody is placed yet."""
    named = next((mark for mark in marks if option.start and mark.key == option.start), None)
    if named is not None:
        return named
    now = [mark for mark in marks if mark.kind is MarkKind.NOW]
    return next((mark for mark in now if mark.who is option.who), now[0] if now else None)
