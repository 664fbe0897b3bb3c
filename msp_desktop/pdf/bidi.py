"""Which way text runs: Arabic and Hebrew from right to left, and numbers and names within them."""

import re
import unicodedata
from typing import Any

_STRONG_RIGHT = frozenset({"R", "AL"})
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_WAYS = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}
_STEERING = frozenset({"LRI", "RLI", "FSI", "PDI"})
_MAY_TURN = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200f\u202b\u2067\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Cheap first look: without one of these, a line runs from left to right throughout."""


def turns(text: str) -> bool:
    """True if some of the text runs from right to left."""
    return _MAY_TURN.search(text) is not None


def is_right_to_left(text: str) -> bool:
    """True if the first letter with a direction runs from right to left: so does the paragraph."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in _STRONG_RIGHT:
            return True
    return False


def visual_order(line: str, *, from_right: bool) -> list[tuple[str, bool]]:
    """The line's pieces from left to right as seen, each in reading order, with True if it turns.

    The Unicode bidirectional algorithm (UAX 9); isolates are passed over.
    """
    pieces: list[tuple[str, int]] = []
    for character, level in zip(line, _levels(line, from_right=from_right), strict=True):
        if pieces and pieces[-1][1] == level:
            pieces[-1] = (pieces[-1][0] + character, level)
        else:
            pieces.append((character, level))
    for level in range(max((level for _, level in pieces), default=0), 0, -1):
        pieces = _turned(pieces, level)
    return [(text, level % 2 == 1) for text, level in pieces]


def _levels(line: str, *, from_right: bool) -> list[int]:
    """How deep each character is nested: odd from right to left. Joiners go with what they join."""
    from bidi import algorithm  # type: ignore[import-untyped]

    storage = algorithm.get_empty_storage()
    storage["base_level"] = int(from_right)
    storage["base_dir"] = "R" if from_right else "L"
    algorithm.get_embedding_levels(line, storage)
    every = list(storage["chars"])
    for each in every:
        if each["type"] in _STEERING:
            each["type"] = "BN"
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _pair_brackets(storage["chars"], "R" if from_right else "L")
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    resolved = {id(each) for each in storage["chars"]}
    levels: list[int] = []
    for each in every:
        known = id(each) in resolved
        levels.append(each["level"] if known or not levels else levels[-1])
    return levels


def _pair_brackets(characters: list[dict[str, Any]], around: str) -> None:
    """Let two brackets of a pair run the same way (rule N0, which the library leaves out)."""
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for index, each in enumerate(characters):
        if each["ch"] in _BRACKETS:
            waiting.append((_BRACKETS[each["ch"]], index))
        elif any(each["ch"] == closing for closing, _ in waiting):
            while waiting[-1][0] != each["ch"]:
                waiting.pop()
            pairs.append((waiting.pop()[1], index))
    for opening, closing in sorted(pairs):
        inside = {_WAYS.get(each["type"]) for each in characters[opening + 1 : closing]} - {None}
        if not inside:
            continue
        before = [_WAYS.get(each["type"]) for each in characters[:opening]]
        way = around if around in inside else next((w for w in reversed(before) if w), around)
        characters[opening]["type"] = characters[closing]["type"] = way


def _turned(pieces: list[tuple[str, int]], level: int) -> list[tuple[str, int]]:
    """The pieces with each stretch of at least that level turned round (rule L2)."""
    done: list[tuple[str, int]] = []
    stretch: list[tuple[str, int]] = []
    for piece in pieces:
        if piece[1] >= level:
            stretch.append(piece)
        else:
            done += [*reversed(stretch), piece]
            stretch = []
    return done + stretch[::-1]
