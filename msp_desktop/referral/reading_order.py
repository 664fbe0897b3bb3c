"""Which way text runs: Arabic and Hebrew from right to left, and numbers and names within them."""

import re
import unicodedata
from collections.abc import Iterable

_STRONG_RIGHT = frozenset({"R", "AL"})
_ATTACHED = frozenset({"NSM", "BN"})
_MAY_TURN = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200f\u202b\u2067\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Cheap first look: without one of these, a line runs from left to right throughout."""

_DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def turns(text: str) -> bool:
    """True if some of the text runs from right to left."""
    return _MAY_TURN.search(text) is not None


def starts_right(text: str) -> bool:
    """True if the first letter with a direction runs from right to left: so does the paragraph."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in _STRONG_RIGHT:
            return True
    return False


def as_seen(line: str, *, from_right: bool) -> list[tuple[str, bool]]:
    """The line's pieces from left to right as seen, each in reading order, with True if it turns.

    Brackets are mirrored already; marks that only steer direction are left out.
    """
    from bidi import get_display  # type: ignore[import-untyped]

    seen = get_display(line, base_dir="R" if from_right else "L")
    plain = _DIRECTION_MARKS.sub("", str(seen))
    pieces: list[tuple[str, bool]] = []
    for text, right in _grouped(plain, _rightness(plain)):
        pieces.append((text[::-1] if right else text, right))
    return pieces


def _rightness(seen: str) -> list[bool]:
    """For each character whether it belongs to a piece that turns; marks go with their letter."""
    right = [unicodedata.bidirectional(character) in _STRONG_RIGHT for character in seen]
    for index in range(len(seen) - 1, -1, -1):
        if unicodedata.bidirectional(seen[index]) in _ATTACHED:
            after = index + 1 < len(seen) and right[index + 1]
            before = index > 0 and right[index - 1]
            right[index] = after or before
    return right


def _grouped(text: str, keys: Iterable[bool]) -> list[tuple[str, bool]]:
    groups: list[tuple[str, bool]] = []
    for character, key in zip(text, keys, strict=True):
        if groups and groups[-1][1] == key:
            groups[-1] = (groups[-1][0] + character, key)
        else:
            groups.append((character, key))
    return groups
