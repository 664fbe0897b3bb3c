"""Passphrases: offered, read kindly, and judged honestly."""

import re
import secrets
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from importlib.resources import files

from msp_desktop.sentences import plural, translatable

BITS_A_WORD = 12.9
"""log2 of the 7,776 words that an offered word is drawn from."""

_KEY_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm")
_LEET = str.maketrans("013457@$!", "oleastasi")


class Level(IntEnum):
    """How a passphrase stands against someone who has the files and a room of fast computers."""

    WEAK = 0
    FAIR = 1
    STRONG = 2


LEAST_LEVEL = Level.FAIR
"""A store takes nothing below this: 50 bits, which at our cost of a guess is years, not days."""

_FAIR_BITS = 50.0
_STRONG_BITS = 70.0


@dataclass(frozen=True, slots=True)
class Strength:
    """A judgement: the level, the bits it rests on, and one plain sentence for the person."""

    level: Level
    bits: float
    sentence: str

    @property
    def accepted(self) -> bool:
        """Whether a store may be locked with it."""
        return self.level >= LEAST_LEVEL


def offer(words: int = 6) -> str:
    """A new passphrase: this many words drawn by chance from the EFF list, one space between."""
    listed = words_in_order()
    return " ".join(secrets.choice(listed) for _ in range(words))


def words_in_order() -> list[str]:
    """The 7,776 words of the EFF list, by the alphabet."""
    return sorted(_listed_words())


def normal(passphrase: str) -> str:
    """The text that is turned into a key, the same however the passphrase was typed.

    Compatibility forms of a character count as one (NFKC), and any run of white space is one space.
    Capitals are ignored only when every word is from the list and there are at least four: offered
    phrases are in small letters, so nothing they rest on is lost. In any other passphrase capitals
    are kept, because the person may rest on them.
    """
    spaced = " ".join(unicodedata.normalize("NFKC", passphrase).split())
    folded = spaced.casefold().split()
    if len(folded) >= 4 and _listed_words().issuperset(folded):
        return " ".join(folded)
    return spaced


def secret_of(passphrase: str) -> bytes:
    """What a key slot is derived from."""
    return normal(passphrase).encode("utf-8", "surrogatepass")


def strength(passphrase: str) -> Strength:
    """Judge a passphrase by how it would be guessed: by words, patterns and well-known choices.

    An estimate that leans to the low side. It cannot know whether words were drawn by chance or
    taken from a song, so the sentence says what it assumes.
    """
    text = normal(passphrase)
    if not text:
        return Strength(Level.WEAK, 0.0, translatable("Nothing typed yet."))
    common = _read_words("common.txt")
    if _is_well_known(text, common):
        return Strength(
            Level.WEAK, 10.0, translatable("This is among the first that anyone would try.")
        )
    words, listed = text.casefold().split(), _listed_words()
    if listed.issuperset(words):
        return _judge_words(words)
    return _judge_own(text, listed, common)


def _judge_words(words: list[str]) -> Strength:
    different = len(set(words))
    bits = BITS_A_WORD * different
    level = _level(bits)
    count = plural("One word", "%n different words", max(different, 1))
    sentences = {
        Level.WEAK: translatable(
            "{count}: too few. Six words drawn by chance are a good lock.", count=count
        ),
        Level.FAIR: translatable(
            "{count}: fair, if they were drawn by chance. Six are better.", count=count
        ),
        Level.STRONG: translatable(
            "{count}: strong, if they were drawn by chance and not chosen.", count=count
        ),
    }
    return Strength(level, bits, sentences[level])


def _judge_own(text: str, listed: frozenset[str], common: frozenset[str]) -> Strength:
    bits = _bits_of_own(text, listed, common)
    level = _level(bits)
    sentences = {
        Level.WEAK: translatable(
            "Too easy to guess: too short, or made of patterns that are tried early."
        ),
        Level.FAIR: translatable(
            "Fair, if you use it nowhere else. Words drawn by chance are easier to keep."
        ),
        Level.STRONG: translatable("Strong, if you use it nowhere else and it is not a quotation."),
    }
    return Strength(level, bits, sentences[level])


def _bits_of_own(text: str, listed: frozenset[str], common: frozenset[str]) -> float:
    """Add up what each spaced part would cost a guesser; a part said before costs little."""
    parts = text.split()
    total = 0.0
    for at, part in enumerate(parts):
        if part in parts[:at]:
            total += 1.0
        elif _is_well_known(part, common):
            total += 4.0
        elif part.isalpha() and len(parts) > 1:
            # A sentence of one's own is more easily guessed than words drawn by chance.
            total += min(9.0, _bits_of_part(part, listed))
        else:
            total += _bits_of_part(part, listed)
    return total


def _bits_of_part(part: str, listed: frozenset[str]) -> float:
    """Add up listed words, years and single characters, left to right."""
    folded = part.casefold()
    each = 4.0 if _kinds_of_character(part) >= 3 else 3.0
    total, at = 0.0, 0
    while at < len(folded):
        piece = _listed_start(folded[at:], listed)
        if piece:
            bits = 2.0 if piece in folded[:at] else BITS_A_WORD
        elif re.match(r"(19|20)\d\d", folded[at:]):
            piece, bits = folded[at : at + 4], 6.0
        else:
            piece = folded[at]
            bits = 0.5 if at and _follows(folded[at - 1], piece) else each
        total += bits
        at += len(piece)
    # However long, a text of few different characters is a pattern.
    return min(total, 6.0 * len(set(folded)))


def _listed_start(text: str, listed: frozenset[str]) -> str:
    starts = (text[:length] for length in range(min(9, len(text)), 3, -1))
    return next((start for start in starts if start in listed), "")


def _kinds_of_character(text: str) -> int:
    tests = (str.islower, str.isupper, str.isdigit, lambda mark: not mark.isalnum())
    return sum(any(test(mark) for mark in text) for test in tests)


def _follows(before: str, character: str) -> bool:
    """Whether a character repeats the one before, or is its neighbour in order or on the keys."""
    if before == character or abs(ord(character) - ord(before)) == 1:
        return True
    pair = before + character
    return any(pair in row or pair in row[::-1] for row in _KEY_ROWS)


def _is_well_known(text: str, common: frozenset[str]) -> bool:
    folded = text.casefold()
    core = folded.strip("0123456789!.?*#$@ ")
    shapes = {folded, core, folded.translate(_LEET), core.translate(_LEET)}
    return not common.isdisjoint(shapes)


def _level(bits: float) -> Level:
    if bits >= _STRONG_BITS:
        return Level.STRONG
    return Level.FAIR if bits >= _FAIR_BITS else Level.WEAK


def _listed_words() -> frozenset[str]:
    return _read_words("eff-large.txt")


def _read_words(name: str) -> frozenset[str]:
    text = files("resources").joinpath("words", name).read_text(encoding="utf-8")
    return frozenset(text.splitlines())
