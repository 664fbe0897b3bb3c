"""What a text of one's own would cost somebody who guesses with lists, as guessers do.

The lists of words and passwords by how often they are used, and the finding of keyboard walks,
repeats, sequences and dates, are those of zxcvbn (D. Wheeler, USENIX Security 2016). To them come
the words of this country and of this field. zxcvbn takes any letters it does not know for chance,
which makes every sentence look strong; so words are also cut apart here, and a sentence is worth
little however long it is: nobody can tell one of one's own from a line of a hymn.
"""

import math
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

LONGEST = 100
"""Letters that are looked at: what comes behind makes nothing weaker."""

SENTENCE_BITS = 36.0
"""The most that words in a sentence count for: lists of quotations are longer than this is deep."""

_WORD_BITS = 7.0
"""The most that a chosen word counts for among others."""

_KNOWN_BITS = 4.0
_AGAIN_BITS = 1.0
_LETTER_BITS = 4.3
_MARK_BITS = 1.5
_CHANCE_BITS = 4.5
_LEET = str.maketrans("013457@$!", "oleastasi")
_IN_A_WORD = re.compile(r"(?<=[^\W\d_])[013457@$]{1,2}(?=[^\W\d_])")
_DISGUISE_BITS = 3.0
"""What it adds to write a word with figures for letters."""

_LONGEST_WORD = 18
_MOST_FOR_ZXCVBN = 72
"""It takes no more; what comes after is left uncounted, on the low side."""

_WALKS = (
    "1234567890-=",
    "qwertyuiop[]",
    "asdfghjkl;'#",
    "\\zxcvbnm,./",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
    "zaq1xsw2cde3vfr4bgt5nhy6mju7,ki8.lo9/;p0",
    "zaq12wsxcde34rfvbgt56yhnmju78ik,",
    "abcdefghijklmnopqrstuvwxyz",
)
_SHIFTED = str.maketrans('!"£@#$%^&*()', "122334567890")

_RUN = re.compile(r"[^\W\d_]+|\d+|(?:[^\w]|_)+")
_RUN_IN_ONE_CASE = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+|\d+|(?:[^\w]|_)+")
"""A capital belongs to the small letters behind it: words run together are no drawn letters."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_IN_A_FORM = re.compile(
    r"(?<![^\W_])(?:"
    r"[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}"  # a postcode
    r"|[a-z]{2}\d{2} ?[a-z]{3}"  # a car
    r"|[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]"  # National Insurance
    r")(?![^\W_])",
    re.IGNORECASE,
)
_FORM_BITS = 9.0
"""What is written on an envelope, a car or a letter: few, and known to whoever knows somebody."""
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")

_SMALL_WORDS = frozenset(
    """
a all am an and any are art as at be been but by can come could did do does don dont down for
from get go had has have he her him his how i if im in into is it its ive let like me my no nor
not now o of off oh on once or our out over shall she so some that the thee their them then
there they thine this those thou thy till to too up upon us was we were what when where who why
will with would ye yet you your youre
""".split()  # noqa: SIM905 - so that it can be read and added to
)
"""What makes words a sentence. A phrase drawn from the list of offered words has none of them."""


def bits_of(text: str) -> float:
    """How many times a guesser's work doubles until this text is tried; errs to the low side."""
    text, in_forms = _IN_A_FORM.subn(" ", text[:LONGEST])
    return _FORM_BITS * in_forms + _bits_of_rest(text)


def _bits_of_rest(text: str) -> float:
    """The bits of what is in no form of an address, a car or a number of somebody's."""
    shown = _APOSTROPHE.sub("", text.casefold())
    if (walked := _steps_of_a_walk(shown)) > 0.6:
        return 12.0 + 3.0 * (1 - walked) * len(shown)
    runs = _RUN.findall(shown)
    if _looks_drawn(text):
        chance = _CHANCE_BITS * min(len(shown), 2 * len(set(shown)))
        return min(chance, _as_zxcvbn_sees(text))
    plain = _RUN.findall(_without_disguise(shown))
    own = min(_bits_of_parts(runs), _DISGUISE_BITS + _bits_of_parts(plain))
    return min(own, _as_zxcvbn_sees(text))


def _bits_of_parts(runs: Iterable[str]) -> float:
    """The bits of words, numbers and marks; words that make a sentence count for little."""
    cut = list(_cut(runs))
    own = sum(_bits_of_each(cut))
    if sum(part in _SMALL_WORDS for part in cut) >= 2:
        rest = sum(_bits_of_each([part for part in cut if not part.isalpha()]))
        own = min(own, SENTENCE_BITS + rest)
    return own


def _steps_of_a_walk(shown: str) -> float:
    """The share of letters that follow the one before on the keys, up or down, or repeat it."""
    keys = shown.translate(_SHIFTED)
    pairs = [keys[at : at + 2] for at in range(len(keys) - 1)]
    walks = [each for walk in _WALKS for each in (walk, walk[::-1])]
    steps = sum(pair[0] == pair[1] or any(pair in walk for walk in walks) for pair in pairs)
    return steps / len(pairs) if pairs else 0.0


def _looks_drawn(text: str) -> bool:
    """Whether letters, digits and marks change places so often that a machine drew them."""
    runs = _RUN_IN_ONE_CASE.findall(text)
    if " " in text or len(runs) < 6 or len(text) > 2.7 * len(runs):
        return False
    folded = text.casefold()
    return not any(
        len(part) > 4 and _is_word(part)
        for shown in (folded.translate(_LEET), _without_disguise(folded))
        for part in _cut(_RUN.findall(shown))
    )


def _without_disguise(shown: str) -> str:
    """The same with letters for the figures that stand inside words."""
    return _IN_A_WORD.sub(lambda found: found[0].translate(_LEET), shown)


def _bits_of_each(parts: Iterable[str]) -> Iterator[float]:
    """What each part costs after the ones before it."""
    seen: set[str] = set()
    for part in parts:
        if part in seen:
            yield _AGAIN_BITS
        elif part.isalpha():
            yield _bits_of_word(part)
        elif part.isdigit():
            yield _bits_of_number(part)
        elif part.isspace():
            yield 0.0
        else:
            yield _MARK_BITS * len(set(part.strip()))
        seen.add(part)


def _bits_of_word(word: str) -> float:
    if word in _SMALL_WORDS:
        return 2.0
    if word in known_words():
        return _KNOWN_BITS
    rank = _ranks().get(word)
    if rank is not None and len(word) > 2:
        return min(_WORD_BITS, max(2.0, math.log2(rank)))
    return _LETTER_BITS * len(word) if len(word) < 4 else _bits_of_letters(word)


def _bits_of_letters(word: str) -> float:
    """Letters that are no word known here: drawn, or a name or foreign word, chosen as any is."""
    vowels = sum(letter in "aeiouy" for letter in word)
    spoken = not word.isascii() or 0.2 <= vowels / len(word) <= 0.6
    bits = _LETTER_BITS * min(len(word), 2 * len(set(word)))
    return min(bits, _WORD_BITS + 1.5 * max(0, len(word) - 9)) if spoken else bits


def _bits_of_number(digits: str) -> float:
    if _YEAR.fullmatch(digits):
        return 5.0
    if len(set(digits)) == 1:
        return 3.0
    return min(3.3 * len(digits), 12.0) if len(digits) <= 8 else 3.3 * len(digits)


def _cut(runs: Iterable[str]) -> Iterator[str]:
    """Runs of letters cut into the words that cost a guesser least."""
    for run in runs:
        if run.isalpha() and run not in _ranks() and run not in known_words():
            read = _words_in(run)
            in_words = sum(len(part) for part in read if len(part) > 3 and _is_word(part))
            in_small = sum(len(part) for part in read if part in _SMALL_WORDS)
            # Short words turn up in letters drawn by chance, too.
            yield from read if 2 * (in_words + in_small) > len(run) else [run]
        else:
            yield run


def _words_in(letters: str) -> list[str]:
    """The cheapest way to read letters without gaps as words; letters that are none stay together.

    "tobeornottobe" is six words; a name that no list has stays one part.
    """
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(letters) + 1):
        cost, begins = best[end - 1][0] + _LETTER_BITS, end - 1
        for start in range(max(0, end - _LONGEST_WORD), end - 1):
            word = letters[start:end]
            if _is_word(word):
                with_word = best[start][0] + _bits_of_word(word)
                if with_word < cost:
                    cost, begins = with_word, start
        best.append((cost, begins))
    parts: list[str] = []
    end = len(letters)
    while end:
        start = best[end][1]
        part = letters[start:end]
        if len(part) == 1 and parts and not _is_word(parts[-1]):
            parts[-1] = part + parts[-1]
        else:
            parts.append(part)
        end = start
    return parts[::-1]


def _is_word(word: str) -> bool:
    if word in known_words():
        return len(word) > 1
    rank = _ranks().get(word)
    if rank is None:
        return False
    return len(word) > 3 or word in _SMALL_WORDS or (len(word) == 3 and rank < 2_000)


def _as_zxcvbn_sees(text: str) -> float:
    """Bits by zxcvbn's matches; letters it takes for chance count as chance does."""
    from zxcvbn import zxcvbn

    total = 0.0
    for match in zxcvbn(text[:_MOST_FOR_ZXCVBN], user_inputs=[])["sequence"]:
        token = str(match["token"])
        chance = 5.0 * len(token)
        if match["pattern"] == "bruteforce":
            total += chance
        else:
            total += min(chance, math.log2(max(2, int(match["guesses"]))))
    return total


@cache
def _ranks() -> dict[str, int]:
    """Every word that zxcvbn's lists have, by the best place it has in any of them."""
    from zxcvbn.matching import RANKED_DICTIONARIES

    found: dict[str, int] = {}
    for ranked in RANKED_DICTIONARIES.values():
        for word, rank in ranked.items():
            if word.isalpha() and rank < found.get(word, 1 << 30):
                found[word] = int(rank)
    return found


@cache
def known_words() -> frozenset[str]:
    """Words that anybody would try first against somebody of this country and this field."""
    text = files("resources").joinpath("words", "uk-and-field.txt").read_text(encoding="utf-8")
    return frozenset(text.split())
