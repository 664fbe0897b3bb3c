"""Text laid over text: which words of some pieces are explained by others, and which are left.

Only letters and digits are compared, without case, so that neither line breaks nor hyphens nor the
cut of a paragraph into pieces matters. Each text explains as much as it is long, once.

Both sides may be made by somebody who means harm: thousands of equal letters can be cut in endless
ways. So the work has an end, counted and not timed: `Effort`.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence

UNREADABLE = "\ufffd"
"""Something that is drawn and says nothing that could be read. It counts as a letter."""

_TAKEN = "\x00"
_LEAST_APART = 4
"""Shorter texts are found in anything, so they only explain what stands by itself."""
_MOST_PARTS = 4
_WORD = re.compile(r"\S+")
_LETTERS_A_STEP = 2_000
"""So many letters are searched or copied in the time of any other step."""


def letters(text: str) -> str:
    """The text's letters and digits alone, without case."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if c.isalnum() or c == UNREADABLE).casefold()


class TooMuchToCompareError(Exception):
    """The work has come to its end, and it is not known what is left."""


class Effort:
    """How many steps the whole of a comparison may still take."""

    def __init__(self, steps: int) -> None:
        self._steps = steps

    def spend(self, steps: int = 1) -> None:
        """Take so many.

        Raises:
            TooMuchToCompareError: if there are no more.
        """
        self._steps -= steps
        if self._steps < 0:
            raise TooMuchToCompareError


class Covered:
    """Pieces of text, of which more and more is explained, as far as the effort goes.

    Every way of explaining raises `TooMuchToCompareError` once that is spent.
    """

    def __init__(self, pieces: Sequence[str], effort: Effort) -> None:
        self._pieces, self._effort = pieces, effort
        each = [letters(piece) for piece in pieces]
        self._left = "".join(each)
        self._ends: list[int] = []
        for piece in each:
            self._ends.append((self._ends[-1] if self._ends else 0) + len(piece))
        self._starts = sorted({0, *self._ends})

    def explain(self, text: str) -> bool:
        """Take the text's letters where they stand together; False where they do not."""
        sought = letters(text)
        if self._take_alone(sought):
            return True
        place = self._find(sought) if len(sought) >= _LEAST_APART else -1
        if place >= 0:
            self._take(place, len(sought))
        return place >= 0

    def explain_in_parts(self, text: str) -> bool:
        """Take the text's words where it stands cut by the end of a page or by other words.

        Cuts between pieces come first: a row of a table that goes on overleaf stands in such.
        Nothing is taken unless all of it is there.
        """
        cut = self._cut_between_pieces(letters(text), 0, _MOST_PARTS)
        if cut is not None:
            for place, length in cut:
                self._take(place, length)
            return True
        before = self._left
        waiting = [letters(word) for word in text.split()]
        waiting = [word for word in waiting if word]
        for _ in range(_MOST_PARTS):
            if not waiting:
                return True
            most = self._longest_start(waiting)
            if not most:
                break
            sought = "".join(waiting[:most])
            self._take(self._find(sought), len(sought))
            waiting = waiting[most:]
        if waiting:
            self._left = before
        return not waiting

    def explain_pattern(self, pattern: re.Pattern[str]) -> None:
        """Take everything that the pattern finds."""
        for found in pattern.finditer(self._left):
            self._take(found.start(), found.end() - found.start())

    def explain_list(self, heading: str, words: Collection[str]) -> None:
        """Take each list under that heading, as far as it is made of those words and numbers."""
        longest = max(map(len, words))
        for start, piece in zip((0, *self._ends), self._pieces, strict=False):
            before, found, _ = piece.partition(heading)
            if found:
                place = start + len(letters(before))
                end = self._end_of_list(place + len(letters(heading)), words, longest)
                self._take(place, end - place)

    def _end_of_list(self, start: int, words: Collection[str], longest: int) -> int:
        """How far one comes from there by whole words and numbers, by whatever way."""
        reached, waiting = start, [start]
        seen = {start}
        while waiting:
            at = waiting.pop()
            reached = max(reached, at)
            self._effort.spend(longest)
            for end in range(at + 1, min(at + longest, len(self._left)) + 1):
                word = self._left[at:end]
                if end not in seen and (word in words or word.isdecimal()):
                    seen.add(end)
                    waiting.append(end)
        return reached

    def unexplained(self) -> Iterator[tuple[int, str]]:
        """Each piece of which something is left, by its place, with the words that are left."""
        start = 0
        for place, end in enumerate(self._ends):
            left = self._left[start:end]
            if left.strip(_TAKEN):
                yield place, _words_left(self._pieces[place], left)
            start = end

    def _cut_between_pieces(
        self, sought: str, after: int, parts: int
    ) -> list[tuple[int, int]] | None:
        """Where the text stands in so many parts, each of whole pieces but for the last one's end.

        Places and lengths, in order, from a place on; None where it does not stand there so.
        """
        if not sought or not parts:
            return None if sought else []
        self._effort.spend(1 + len(self._starts) // _LETTERS_A_STEP)
        for place in self._starts[bisect_left(self._starts, after) :]:
            self._effort.spend()
            if not self._left.startswith(sought[:1], place):
                continue
            if self._left.startswith(sought, place):
                return [(place, len(sought))]
            for length in reversed(self._whole_pieces(sought, place)):
                rest = self._cut_between_pieces(sought[length:], place + length, parts - 1)
                if rest is not None:
                    return [(place, length), *rest]
        return None

    def _whole_pieces(self, sought: str, place: int) -> list[int]:
        """How long each run of whole pieces from there is that the text begins with."""
        found: list[int] = []
        for end in self._ends[bisect_right(self._ends, place) :]:
            self._effort.spend(1 + (end - place) // _LETTERS_A_STEP)
            if not sought.startswith(self._left[place:end]):
                break
            found.append(end - place)
        return found

    def _longest_start(self, words: list[str]) -> int:
        """How many of the words, from the first on, stand together somewhere."""
        low, high = 0, len(words)
        while low < high:
            middle = (low + high + 1) // 2
            if self._find("".join(words[:middle])) >= 0:
                low = middle
            else:
                high = middle - 1
        return low

    def _take_alone(self, sought: str) -> bool:
        """Take a text where nothing else is left beside it in its pieces."""
        place = self._find(sought) if sought else -1
        while place >= 0:
            end = place + len(sought)
            begins = self._is_edge(place) or self._left[place - 1] == _TAKEN
            if begins and (self._is_edge(end) or self._left[end] == _TAKEN):
                self._take(place, len(sought))
                return True
            place = self._find(sought, place + 1)
        return not sought

    def _is_edge(self, place: int) -> bool:
        """Whether a piece begins or the last one ends there."""
        at = bisect_left(self._starts, place)
        return at < len(self._starts) and self._starts[at] == place

    def _find(self, sought: str, after: int = 0) -> int:
        place = self._left.find(sought, after)
        self._effort.spend(
            1 + ((place if place >= 0 else len(self._left)) - after) // _LETTERS_A_STEP
        )
        return place

    def _take(self, place: int, length: int) -> None:
        self._effort.spend(1 + len(self._left) // _LETTERS_A_STEP)
        self._left = self._left[:place] + _TAKEN * length + self._left[place + length :]


def _words_left(piece: str, left: str) -> str:
    """The words of a piece of which a letter is left."""
    found, place = [], 0
    for word in _WORD.findall(piece):
        length = len(letters(word))
        if left[place : place + length].strip(_TAKEN):
            found.append(word)
        place += length
    return " ".join(found)
