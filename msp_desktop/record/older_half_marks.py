"""Reads half a mark on the grid as earlier versions kept it: a sentence among the reasons.

Frozen: nothing writes these sentences any more, and a finished record keeps the ones it has. `How
safe: not very safe. How well was not said.` stood on a line of its own in `Grid.declined`.
"""

import re
from typing import Final

from msp_desktop.practice.codes import GridView
from msp_desktop.practice.grid_words import AxisWords, PackGridWords

_WHOSE: Final = {GridView.PERSON: "", GridView.PRACTITIONER: "In the practitioner’s view: "}
_SAFE: Final = "How safe"
_LINE: Final = re.compile(
    r"(?P<asked>How safe|How well): (?P<words>.+)\. How (?:well|safe) was not said\."
)


def older_half(declined: str, who: GridView, words: PackGridWords) -> tuple[int | None, int | None]:
    """How safe and how well, at most one of them; none where no words of this pack are kept."""
    for line in declined.splitlines():
        found = _match(line, who)
        if found is not None:
            is_safety = found["asked"] == _SAFE
            value = _value(words.safety if is_safety else words.wellbeing, found["words"])
            if value is not None:
                return (value, None) if is_safety else (None, value)
    return None, None


def older_half_in_words(declined: str, who: GridView) -> str:
    """What of theirs is kept, as it is written there; empty where nothing is."""
    kept = (line for line in declined.splitlines() if _match(line, who) is not None)
    return "".join(line.removeprefix(_WHOSE[who]) for line in kept)


def without_older_half(declined: str, who: GridView) -> str:
    """The reasons without what was kept of theirs; all else stays as it was typed."""
    if all(_match(line, who) is None for line in declined.splitlines()):
        return declined
    return "\n".join(line for line in declined.splitlines() if _match(line, who) is None)


def _match(line: str, who: GridView) -> re.Match[str] | None:
    whose = _WHOSE[who]
    return _LINE.fullmatch(line.removeprefix(whose)) if line.startswith(whose) else None


def _value(axis: AxisWords, words: str) -> int | None:
    return next((middle for middle, band in axis.middles() if band == words), None)
