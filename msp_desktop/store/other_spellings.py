"""The other ways in which the same name is written: by another keyboard, language or script.

Each is a rule that is applied to the whole text. They are told beside the name as it stands, and
never instead of it, so that they find somebody and make nobody another.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Final

Rewritten = Callable[[str], str]
"""The text by one rule; itself where it does not apply."""


def _letters(table: dict[str, str]) -> Rewritten:
    pattern = re.compile("|".join(map(re.escape, sorted(table, key=len, reverse=True))))
    return lambda text: pattern.sub(lambda found: table[found.group()], text)


_WRITTEN_OUT: Final = {"ä": "ae", "ö": "oe", "ø": "oe", "ü": "ue", "å": "aa", "đ": "dj", "ð": "dh"}
_DOTTED: Final = {f"{letter}\u0307": f"{letter}h" for letter in "bcdfgmpst"}
"""The older Irish spelling: Niaṁ for Niamh. In Maltese the same letters have no h."""

_WITHOUT_DOTS: Final = _letters(_DOTTED)

_HUSHED: Final = {
    "ś": "sh", "ṣ": "sh", "ş": "sh", "ș": "sh", "š": "sh", "č": "ch", "ç": "ch", "ž": "zh",
    "ṛ": "ri",
}  # fmt: skip
"""As English writes what these sound like: Sharma for Śarma, Krishna for Kṛṣṇa."""

_MAC: Final = re.compile(r"\b(?:mc|m['\u2019])\s?(?=[^\W\d_]{2})")
_SAINT: Final = re.compile(r"\bst(?:e?\.|\b)(?=[\s-]?[^\W\d_])")
_KURDISH: Final = {
    re.compile("\\b\u0626[\u0627\u06d5]?(?=\\w)"): "\u0627",
    re.compile("\u06d5(?=\\w)"): "",
}
"""Sorani and Uyghur write a hamza before a word's first vowel, and the short ones in a word, where
Arabic and Persian have an alef and nothing: ئارام for ارام, ئەحمەد for احمد."""

_CYRILLIC: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi", "є": "ye",
    "ґ": "g", "ў": "u", "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ү": "u", "ұ": "u",
    "һ": "h", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz", "ѓ": "gj", "ќ": "kj",
    "ѕ": "dz",
}  # fmt: skip
"""As English writes Russian and its neighbours (BGN/PCGN, without its signs)."""

_PASSPORT: Final = _CYRILLIC | {"й": "i", "ю": "iu", "я": "ia", "ё": "e", "ъ": "ie"}
"""As travel documents do (ICAO Doc 9303)."""

_UKRAINIAN: Final = _PASSPORT | {"зг": "zgh", "г": "h", "и": "y", "є": "ie", "ї": "i"}
"""As Ukraine's passports do (resolution 55 of 2010); a word begins with ya, ye, yi, yu."""
_UKRAINIAN_BEGINNING: Final = {
    re.compile(rf"\b{letter}"): latin
    for letter, latin in {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}.items()
}

_SOUTH_SLAVIC: Final = _CYRILLIC | {
    "ж": "z", "х": "h", "ц": "c", "ч": "c", "ш": "s",
}  # fmt: skip
"""As Serbian and Macedonian write themselves in Latin letters, without carons."""

_BULGARIAN: Final = _CYRILLIC | {"щ": "sht", "ъ": "a", "х": "h", "ь": "y"}
_IN_ENGLISH: Final = {
    re.compile(r"[иы]й\b"): "y",
    re.compile(r"ия\b"): "ia",
    re.compile("кс"): "x",
    re.compile(r"др\b"): "der",
}
"""As English has long had it: Dmitry, Maria, Alexander."""

_UNVOICED: Final = {
    "θ": "th", "κ": "k", "ξ": "x", "π": "p", "σ": "s", "τ": "t", "φ": "f", "χ": "ch", "ψ": "ps",
}  # fmt: skip
_GREEK: Final = {
    **{f"{a}υ{c}": f"{b}f{d}" for a, b in (("α", "a"), ("ε", "e")) for c, d in _UNVOICED.items()},
    "ου": "ou", "αυ": "av", "ευ": "ev", "μπ": "mp", "ντ": "nt", "γγ": "ng", "γκ": "gk", "α": "a",
    "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k",
    "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s",
    "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
"""As Greek passports do (ELOT 743)."""

_ACCENTS: Final = re.compile("[\u0300-\u0305\u0308-\u036f]")
"""Of Greek."""


def _mac(text: str) -> str:
    return _MAC.sub("mac", text)


def _saint(text: str) -> str:
    return _SAINT.sub("saint", text)


def _dotted(text: str) -> str:
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", _WITHOUT_DOTS(apart)) if "\u0307" in apart else text


def _first(special: dict[re.Pattern[str], str], table: dict[str, str]) -> Rewritten:
    """What is written in its own way at such a place, then all other letters."""
    others = _letters(table) if table else str

    def rewritten(text: str) -> str:
        for place, latin in special.items():
            text = place.sub(latin, text)
        return others(text)

    return rewritten


def _greek(text: str) -> str:
    bare = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", text)))
    return _FROM_GREEK(bare)


def _greek_with_h(text: str) -> str:
    return _greek(text.replace("χ", "h"))


_FROM_GREEK: Final = _first({re.compile(r"\bμπ"): "b", re.compile(r"\bντ"): "d"}, _GREEK)


_BY_LETTER: Final[tuple[Rewritten, ...]] = (
    _letters(_WRITTEN_OUT),
    _letters({"å": "aa", "đ": "dj"}),  # also where the others are not: Ostergaard
    _dotted,
    _letters(_HUSHED),
    _first(_KURDISH, {}),
    _mac,
    _saint,
)
_PLAIN_LETTERS: Final[tuple[Rewritten, ...]] = (_mac, _saint)
"""Those that have anything to say of the letters of English."""
_BY_SCRIPT: Final[tuple[tuple[re.Pattern[str], tuple[Rewritten, ...]], ...]] = (
    (re.compile("[ђјљњћџѓќѕ]"), (_letters(_SOUTH_SLAVIC),)),
    (
        re.compile("[\u0400-\u04ff]"),
        (
            _first(_IN_ENGLISH, _CYRILLIC),
            _first({re.compile(r"\bе"): "ye"}, _CYRILLIC),
            _letters(_PASSPORT),
            _first(_UKRAINIAN_BEGINNING, _UKRAINIAN),
            _letters(_BULGARIAN),
            _letters(_SOUTH_SLAVIC),
        ),
    ),
    (re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), (_greek, _greek_with_h)),
)
"""The first script that is there: a name is written in one."""


@lru_cache(maxsize=20_000)
def written_otherwise(text: str) -> tuple[str, ...]:
    """The text in each other way; nothing where there is none.

    One way for each rule alone, and one for all that hold within one script.
    """
    plain = unicodedata.normalize("NFC", text).casefold()
    plain = unicodedata.normalize("NFC", plain)
    ways, together = [], plain
    for rule in _PLAIN_LETTERS if plain.isascii() else _BY_LETTER:
        ways.append(rule(plain))
        together = rule(together)
    ways.append(together)
    for letters, rules in _BY_SCRIPT:
        if letters.search(plain):
            ways += [rule(plain) for rule in rules]
            break
    return tuple(way for way in dict.fromkeys(ways) if way != plain)
