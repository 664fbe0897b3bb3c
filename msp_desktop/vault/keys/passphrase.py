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
            Level.WEAK, 10.0, translatable("This is one of the first that anyone would try.")
        )
    folded, listed = text.casefold(), _listed_words()
    for words in (folded.split(), re.split(r"[\s\-_.,;]+", folded.strip("-_.,; "))):
        if listed.issuperset(words):
            return _judge_words(words)
    return _judge_own(text)


def _judge_words(words: list[str]) -> Strength:
    # Loaded here: nothing but the judging of a new passphrase needs it.
    from msp_desktop.vault.keys.guessing import known_words

    different = len(set(words))
    bits = BITS_A_WORD * different
    if 2 * len(known_words() & set(words)) > different:
        bits /= 2  # drawn by chance they would not all be words of this work or country
    level = _level(bits)
    count = plural("One word", "%n different words", max(different, 1))
    sentences = {
        Level.WEAK: translatable(
            "{count}: too few. Six words picked at random are a good lock.", count=count
        ),
        Level.FAIR: translatable(
            "{count}: fair, if they were picked at random. Six are better.", count=count
        ),
        Level.STRONG: translatable(
            "{count}: strong, if they were picked at random and not chosen.", count=count
        ),
    }
    return Strength(level, bits, sentences[level])


def _judge_own(text: str) -> Strength:
    # Loaded here: the lists take a moment and some memory, and an unlocking needs neither.
    from msp_desktop.vault.keys.guessing import bits_of

    bits = bits_of(text)
    level = _level(bits)
    sentences = {
        Level.WEAK: translatable(
            "Too easy to guess: too short, a well-known pattern, or words from a song or a "
            "saying. Words picked at random are the easy way."
        ),
        Level.FAIR: translatable(
            "Fair, if you use it nowhere else. Words picked at random are easier to remember."
        ),
        Level.STRONG: translatable("Strong, if you use it nowhere else and it is not a quotation."),
    }
    return Strength(level, bits, sentences[level])


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
