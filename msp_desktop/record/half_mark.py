"""How safe without how well, or the other way round: kept in words, as half of it places no mark.

The app does not guess the other half. The sentence stands among the words on why no mark was placed
(`Grid.declined`), a line of its own, so that it is shown, found, sealed and printed as those are.
"""

import re
from typing import Final, NamedTuple

from msp_desktop.practice.codes import GridView
from msp_desktop.practice.grid_words import Axis, GridWords

_WHOSE: Final = {GridView.PERSON: "", GridView.PRACTITIONER: "In the practitioner’s view: "}
_SAFE, _WELL = "How safe", "How well"
_LINE = re.compile(rf"(?P<asked>{_SAFE}|{_WELL}): (?P<words>.+)\. How (?:well|safe) was not said\.")


class HalfMark(NamedTuple):
    """One of the two values of a mark; the other was not said."""

    safety: int | None = None
    wellbeing: int | None = None


def half_of(declined: str, who: GridView, words: GridWords) -> HalfMark | None:
    """What of theirs is kept in those words; None where nothing is, or in words of another pack."""
    for line in declined.splitlines():
        found = _match(line, who)
        if found is not None:
            is_safety = found["asked"] == _SAFE
            value = _value(words.safety if is_safety else words.wellbeing, found["words"])
            if value is not None:
                return HalfMark(safety=value) if is_safety else HalfMark(wellbeing=value)
    return None


def half_in_words(declined: str, who: GridView) -> str:
    """What of theirs is kept in those words, as it stands there; empty where nothing is."""
    kept = (line for line in declined.splitlines() if _match(line, who) is not None)
    return "".join(line.removeprefix(_WHOSE[who]) for line in kept)


def with_half(declined: str, who: GridView, half: HalfMark, words: GridWords) -> str:
    """Those words with this half in the place of what was kept of theirs before."""
    left = without_half(declined, who)
    return "\n".join(filter(None, (left, _WHOSE[who] + _in_words(half, words))))


def without_half(declined: str, who: GridView) -> str:
    """Those words without what was kept of theirs; all else stays as it was typed."""
    if all(_match(line, who) is None for line in declined.splitlines()):
        return declined
    return "\n".join(line for line in declined.splitlines() if _match(line, who) is None)


def _match(line: str, who: GridView) -> re.Match[str] | None:
    whose = _WHOSE[who]
    return _LINE.fullmatch(line.removeprefix(whose)) if line.startswith(whose) else None


def _in_words(half: HalfMark, words: GridWords) -> str:
    if half.safety is not None:
        return f"{_SAFE}: {words.safety.band(half.safety)}. {_WELL} was not said."
    return f"{_WELL}: {words.wellbeing.band(half.wellbeing or 0)}. {_SAFE} was not said."


def _value(axis: Axis, words: str) -> int | None:
    return next((middle for middle, band in axis.middles() if band == words), None)
